import { organKind } from "../prose/organ.js";
import { findSection, findWords, together, wordsOf } from "../prose/words.js";
import type { Rule } from "../rule.js";

/** Of nobody in particular; offices of a whole region may well speak so. */
const OTHERS =
  /(?:一些|有些|部分|个别|某些|不少|多数|有的)(?:地区|地方政府|地方(?=[对在还仍也])|政府部门|行政机关|政府机关|部门(?=[对能在还仍也]|和))(?!.{0,6}(?:除外|以外))|各级(?:政府|行政机关)(?:部门|机关)?(?=应当?|要|需|普遍|仍|还存在|通过)/g;
/** The overview may tell of others once, whom the organ works with. */
const ONCE = 1;

/** 通篇说别的机关的问题. */
export const rule: Rule = {
  name: "general-talk",
  title: { zh: "说的不是本机关", en: "Not about this organ" },
  severity: "warning",
  *check(report, options) {
    const kind = organKind(report, options);
    if (kind !== "department" && kind !== "town" && kind !== "institution") return;
    const all = findWords(report, OTHERS);
    for (const numeral of ["一", "五"]) {
      const section = findSection(report, numeral);
      if (!section) continue;
      const { from, to } = wordsOf(report, section);
      const places = all.filter((words) => words.from >= from && words.to <= to);
      const [first] = places;
      if (!first || (numeral === "一" && places.length <= ONCE)) continue;
      yield* together(places, {
        message: {
          zh: `“${first.text}”说的不是本机关。《条例》第五十条要求报告本机关的情况、主要问题及改进情况。请写本机关的实际情况。`,
          en: `“${first.text}” is not this organ. Article 50 of 《条例》 asks for the organ's own work, problems and improvements. Write of these.`,
        },
        again: { zh: "说的也不是本机关", en: "Not this organ here either" },
      });
    }
  },
};
