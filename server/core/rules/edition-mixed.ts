import { formOf, type Mark, marksIn } from "../form/marks.js";
import type { Report, Table } from "../report.js";
import type { Rule } from "../rule.js";

/** 同一张表混用两版格式. */
export const rule: Rule = {
  name: "edition-mixed",
  title: "同一张表混用两版格式",
  severity: "error",
  *check(report) {
    for (const table of report.tables) {
      const wrong = foreignMarks(report, table);
      const [first] = wrong;
      if (!first) continue;
      const right = rightForm(report);
      yield {
        start: first.start,
        end: first.end,
        message: `${table.form.name.zh}里“${first.label}”是 ${first.form} 年版格式的用语，同一张表里又有 ${right.form} 年版的用语。一份报告只用一版格式。请按${right.notice}的格式统一。`,
        related: wrong.slice(1).map(({ start, end, form }) => ({ start, end, message: `${form} 年版格式的用语` })),
      };
    }
  },
};

/** The form that the year asks for; without a year the one that fits. */
const rightForm = ({ year, edition }: Report) => (year === undefined ? edition : (formOf(year) ?? edition));

/** In a table with marks of two forms, those that are not of the right one. */
export function foreignMarks(report: Report, table: Table): Mark[] {
  const marks = marksIn(table);
  if (new Set(marks.map(({ form }) => form)).size < 2) return [];
  const { form } = rightForm(report);
  return marks.filter((mark) => mark.form !== form);
}
