import { asWritten, wordsAt, wordsOf } from "../prose/words.js";
import type { Rule } from "../rule.js";

/** Words that announce what should follow, at the end of a section. */
const ANNOUNCES = /(?:现|特)?(?:将|就)?[^。,;]{0,30}(?:报告|汇报|公布|说明|总结)如下[:。,;]?$/;

/** 说“报告如下”而下面没有内容. */
export const rule: Rule = {
  name: "report-follows",
  title: { zh: "“报告如下”之后没有内容", en: "Nothing follows “报告如下”" },
  severity: "warning",
  *check(report) {
    for (const section of report.sections) {
      if (report.edition.tables.some(({ id }) => id === section.form.numeral)) continue;
      const { from, text } = wordsOf(report, section);
      const match = ANNOUNCES.exec(text);
      if (!match) continue;
      const { start, end } = wordsAt(report.prose, from + match.index, from + text.length);
      const written = asWritten(report, { start, end });
      yield {
        start,
        end,
        message: {
          zh: `“${written}”之后，这一部分就结束了。请补上要报告的内容，或删去这句话。`,
          en: `After “${written}” the section ends. Add what it announces, or delete the words.`,
        },
        fixes: [
          {
            title: { zh: "删去这句话", en: "Delete the words" },
            edits: [{ start, end, text: "" }],
            safe: false,
          },
        ],
      };
    }
  },
};
