import { formOf, type Mark, marksIn } from "../form/marks.js";
import type { Report, Table } from "../report.js";
import type { Rule } from "../rule.js";

/** 同一张表混用两版格式. */
export const rule: Rule = {
  name: "edition-mixed",
  title: { zh: "同一张表混用两版格式", en: "Two forms mixed in one table" },
  severity: "error",
  *check(report) {
    for (const table of report.tables) {
      const wrong = foreignMarks(report, table);
      const [first] = wrong;
      if (!first) continue;
      const right = rightForm(report);
      const { name } = table.form;
      yield {
        start: first.start,
        end: first.end,
        message: {
          zh: `${name.zh}里“${first.label}”是 ${first.form} 年版格式的用语，同一张表里又有 ${right.form} 年版的用语。一份报告只用一版格式。请按“${right.notice}”的格式统一。`,
          en: `${name.en}: “${first.label}” is a term of the ${first.form} form, but the table has terms of the ${right.form} form too. A report keeps to one form; use that of “${right.notice}”.`,
        },
        related: wrong.slice(1).map(({ start, end, form }) => ({
          start,
          end,
          message: { zh: `${form} 年版格式的用语`, en: `A term of the ${form} form` },
        })),
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
