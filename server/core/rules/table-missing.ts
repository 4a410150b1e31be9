import type { Report, TableForm } from "../report.js";
import type { Rule } from "../rule.js";
import type { Span } from "../text.js";

/** 缺少表格. */
export const rule: Rule = {
  name: "table-missing",
  title: { zh: "缺少表格", en: "Table missing" },
  severity: "error",
  *check(report) {
    if (report.garbled) return;
    for (const form of report.edition.tables) {
      if (report.tables.some((table) => table.form.id === form.id)) continue;
      const heading = `“${form.id}、${titleOf(report, form)}”`;
      yield {
        ...placeOf(report, form),
        message: {
          zh: `${heading}下没有读到表格。格式规定这一部分用表格报告。请补上表格；如果贴的是图片，请换成文字表格。`,
          en: `No table was read under ${heading}. The form has this section reported in a table. Put it there; in place of a picture, as text.`,
        },
      };
    }
  },
};

const sectionForm = ({ edition }: Report, { id }: TableForm) => edition.sections.find(({ numeral }) => numeral === id);
const titleOf = (report: Report, form: TableForm) => sectionForm(report, form)?.title ?? form.name.zh;

/** The section that should hold it; without one, the title. */
function placeOf(report: Report, form: TableForm): Span {
  const section = report.sections.find(({ form: { numeral } }) => numeral === form.id);
  return section?.heading ?? report.title ?? { start: 0, end: Math.min(1, report.end) };
}
