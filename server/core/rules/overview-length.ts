import { placeOf } from "../document/prose.js";
import { findSection, wordsOf } from "../prose/words.js";
import type { Rule } from "../rule.js";

/** The notice that sets the limit came with the form of this year. */
const SINCE = 2021;

/** 总体情况的篇幅. */
export const rule: Rule = {
  name: "overview-length",
  title: { zh: "总体情况过长", en: "Overview too long" },
  severity: "warning",
  *check(report, { overviewLength }) {
    const section = findSection(report, "一");
    if (!section || (report.year ?? SINCE) < SINCE) return;
    const { from, to, text } = wordsOf(report, section);
    if (text.length <= overviewLength) return;
    const { prose } = report;
    const beyond = from + overviewLength;
    const line = prose.lines.find((one) => one.to > beyond)!;
    yield {
      ...placeOf(prose, beyond, Math.min(line.to, to)),
      message: {
        zh: `“总体情况”从这里起超过 ${overviewLength} 字。格式的填写说明要求简明客观，原则上不超过一千字。请精简。`,
        en: `From here “总体情况” is beyond ${overviewLength} characters. The form asks for a brief and objective survey, of a thousand as a rule. Shorten it.`,
      },
      related: [
        {
          start: section.heading.start,
          end: section.heading.end,
          message: { zh: `共 ${text.length} 字，不计空白`, en: `${text.length} characters, blanks not counted` },
        },
      ],
    };
  },
};
