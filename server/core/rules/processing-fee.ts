import { FEE_SINCE } from "../form/phrases.js";
import { findSection, findWords, wordsAt, wordsOf } from "../prose/words.js";
import type { Section } from "../report.js";
import type { Rule } from "../rule.js";

const FEE = /信息(?:公开)?处理(?:收)?费/g;
/** In its own section the fee needs no full name; the administrative charges of 表二 are another thing. */
const NAMED = /处理费|收取[^。]{0,12}费|(?<!事业性)收费(?!标准|目录|项目|清单)/;
const OTHER_CHARGES = /[^。;,]*行政事业性收费[^。;,]*/;

const NONE = "本年度未收取信息处理费。";

/** The end of a section heading's line. */
const lineEnd = (source: string, { heading }: Section) => {
  const at = source.slice(heading.end).search(/[\n\r]/);
  return at < 0 ? source.length : heading.end + at;
};

/** 第六部分未说明信息处理费. */
export const rule: Rule = {
  name: "processing-fee",
  title: { zh: "没有报告信息处理费", en: "Processing fee not reported" },
  severity: "warning",
  *check(report) {
    const section = findSection(report, "六");
    if (!section || report.year === undefined || report.year < FEE_SINCE) return;
    const { from, text } = wordsOf(report, section);
    // An empty section is told of as such.
    if (text === "" || NAMED.test(text) || findWords(report, FEE).length > 0) return;
    const charges = OTHER_CHARGES.exec(text);
    const at = charges
      ? wordsAt(report.prose, from + charges.index, from + charges.index + charges[0].length)
      : section.heading;
    yield {
      start: at.start,
      end: at.end,
      message: {
        zh: `第六部分没有说明收取“信息处理费”的情况${charges ? "；“行政事业性收费”是表二的内容，不能代替" : ""}。格式要求在这里报告信息处理费，没有收取的也应写明。请补充，如“本年度未收取信息处理费。”`,
        en: `Section 6 does not tell of the “信息处理费”${charges ? "; “行政事业性收费” belong to Table 2 and do not replace it" : ""}. The form asks for it here, also where none was charged. Add it, as in “本年度未收取信息处理费。”`,
      },
      fixes: [
        {
          title: { zh: "写上没有收取", en: "Say that none was charged" },
          edits: [
            { start: lineEnd(report.source, section), end: lineEnd(report.source, section), text: `\n\n${NONE}` },
          ],
          safe: false,
        },
      ],
    };
  },
};
