import { insertNumeral } from "../edits/sections.js";
import type { Rule } from "../rule.js";

/** 部分序号丢失. */
export const rule: Rule = {
  name: "section-numeral-lost",
  title: { zh: "部分序号丢失", en: "Section numeral lost" },
  severity: "error",
  *check(report) {
    const isNumbered = report.sections.some(({ heading }) => heading.numeral);
    for (const section of report.sections) {
      const { heading, form, doubled, displaced } = section;
      // One out of place is told as that, and has its numeral again where it is moved to, unless none has any.
      if (heading.numeral || doubled || (displaced && isNumbered)) continue;
      const text = `${form.numeral}、`;
      yield {
        start: heading.title.start,
        end: heading.title.end,
        message: {
          zh: `“${form.title}”前丢了序号“${text}”。自动编号在复制和转换时常会丢失，六个部分的标题都带序号。请补上“${text}”。`,
          en: `“${form.title}” has lost its numeral “${text}”. Automatic numbers are often lost in copying and conversion; all six headings have one. Put “${text}” back.`,
        },
        fixes: [
          {
            title: { zh: `补上“${text}”`, en: `Insert “${text}”` },
            edits: [insertNumeral(report, section)],
            safe: true,
            preferred: true,
          },
        ],
      };
    }
  },
};
