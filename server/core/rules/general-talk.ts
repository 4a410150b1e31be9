import { organKind } from "../prose/organ.js";
import { findSection, findWords } from "../prose/words.js";
import type { Rule } from "../rule.js";

/** Of nobody in particular; offices of a whole region may well speak so. */
const OTHERS =
  /(?:一些|有些|部分|个别|某些|不少)(?:地区|地方政府|政府部门|行政机关|政府机关)(?!.{0,6}(?:除外|以外))|各级政府(?:部门|机关)?(?=应当?|要|需|普遍|仍|还存在)/g;

/** 通篇说别的机关的问题. */
export const rule: Rule = {
  name: "general-talk",
  title: { zh: "说的不是本机关", en: "Not about this organ" },
  severity: "warning",
  *check(report, options) {
    const kind = organKind(report, options);
    const section = findSection(report, "五");
    if (!section || (kind !== "department" && kind !== "town" && kind !== "institution")) return;
    const { start: begin, end: stop } = section.body;
    for (const { start, end, text } of findWords(report, OTHERS)) {
      if (start < begin || end > stop) continue;
      yield {
        start,
        end,
        message: {
          zh: `“${text}”说的不是本机关。《条例》第五十条要求报告本机关的主要问题及改进情况。请写本机关的实际情况。`,
          en: `“${text}” is not this organ. Article 50 of 《条例》 asks for the organ's own main problems and improvements. Write of these.`,
        },
      };
    }
  },
};
