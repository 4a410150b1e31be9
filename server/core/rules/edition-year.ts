import { sayYear } from "../counts.js";
import { formOf, marksIn } from "../form/marks.js";
import type { Report } from "../report.js";
import type { Rule } from "../rule.js";
import type { Span } from "../text.js";
import { foreignMarks } from "./edition-mixed.js";

/** 格式版本与报告年度不符. */
export const rule: Rule = {
  name: "edition-year",
  title: { zh: "格式版本与报告年度不符", en: "Form does not fit the report year" },
  severity: "error",
  *check(report) {
    const { year, edition, tables, titles, garbled } = report;
    if (year === undefined || tables.length === 0 || garbled) return;
    // Where the title names another year, that is told first: the year is in dispute.
    if (titles.some((title) => title.year && title.year.value !== year)) return;
    const right = formOf(year);
    if (!right || right.form === edition.form) return;
    if (tables.some((table) => foreignMarks(report, table).length > 0)) return;
    const { start, end } = placeOf(report);
    yield {
      start,
      end,
      message: {
        zh: `表格用的是 ${edition.name.zh}格式（“${edition.notice}”），而报告年度是 ${year} 年，应当用 ${right.name.zh}格式（“${right.notice}”）。两版的项目和口径不同，旧表的数字不能照搬。请换用 ${right.name.zh}的表格重新填报。`,
        en: `The tables are those of the ${edition.name.en} (“${edition.notice}”), but for report year ${year} it must be the ${right.name.en} (“${right.notice}”). The two count differently, so that figures cannot be carried over as they are. Fill in the tables of the ${right.name.en} anew.`,
      },
      related: report.title?.year
        ? [{ start: report.title.year.start, end: report.title.year.end, message: sayYear(year) }]
        : [],
    };
  },
};

/** The first label that tells the form; without one, the first table's first row. */
function placeOf({ tables, edition }: Report): Span {
  const mark = tables.flatMap(marksIn).find(({ form }) => form === edition.form);
  return mark ?? tables[0]!.rows[0]?.label ?? tables[0]!;
}
