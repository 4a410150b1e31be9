import { editions } from "../editions/index.js";
import type { Text } from "./language.js";
import { readReport } from "./read.js";
import type { Report } from "./report.js";

/** Whether a text is such a report at all, and what speaks for or against it. */
export interface Recognition {
  readonly recognised: boolean;
  readonly why: Text;
}

/** Below this share of the form's labels a text is no report of the form, whatever it is about; so many headings do too. */
const FIT = 0.5;
const HEADINGS = 4;

/** Without a title, as a page's text or a selection often is: nothing but such a report has two of its tables. */
const TABLES = 2;
/** The headings beside a single table. */
const HEADINGS_BY_TABLE = 2;
/** The headings that do without a table, where the text says by which law, or for which time, it reports. */
const HEADINGS_ALONE = 5;
const LAW = /政府信息公开条例/;

/** No report is without it; most texts are told by that alone. */
const SUBJECT = /信\s*息/;

/** Strict: a plain text, Markdown or HTML that is no report is never touched. */
export function recognise(text: string): Recognition {
  if (!SUBJECT.test(text)) return { recognised: false, why: NO_SUBJECT };
  const report = readReport(text, editions);
  const headings = report.sections.filter(({ doubled, displaced }) => !doubled && !displaced).length;
  if (report.title) {
    const recognised = report.fit >= FIT || headings >= HEADINGS;
    return { recognised, why: sayHeld(report.fit, headings) };
  }
  const tables = report.tables.filter(({ readable }) => readable).length;
  const byTables = tables >= TABLES || (tables > 0 && headings >= HEADINGS_BY_TABLE);
  const byHeadings = headings >= HEADINGS_ALONE && (report.period !== undefined || saysLaw(report));
  return { recognised: byTables || byHeadings, why: sayUntitled(tables, headings) };
}

const saysLaw = ({ preamble, source }: Report) =>
  preamble !== undefined && LAW.test(source.slice(preamble.start, preamble.end));

export const isReport = (text: string): boolean => recognise(text).recognised;

const NO_SUBJECT: Text = { zh: "全文没有说到政府信息公开", en: "it says nothing of “政府信息公开”" };
const sayHeld = (fit: number, headings: number): Text => {
  const percent = Math.floor(fit * 100);
  return {
    zh: `有标题；表格的行名、列名有 ${percent}%，各部分的标题有 ${headings} 个（至少要有 ${FIT * 100}%，或 ${HEADINGS} 个）`,
    en: `it has a title; of the tables' labels ${percent}% are there, of the sections' headings ${headings} (at least ${FIT * 100}% or ${HEADINGS} are needed)`,
  };
};
const sayUntitled = (tables: number, headings: number): Text => ({
  zh:
    `没有“某机关某年政府信息公开工作年度报告”这样的标题，读出 ${tables} 张表、${headings} 个部分的标题` +
    `（没有标题时，要有 ${TABLES} 张表，或 1 张表和 ${HEADINGS_BY_TABLE} 个标题，或 ${HEADINGS_ALONE} 个标题和编制依据或统计期限）`,
  en:
    `it has no title such as “某机关某年政府信息公开工作年度报告”; ${tables} tables and ${headings} sections' headings were read ` +
    `(without a title it takes ${TABLES} tables, or 1 table and ${HEADINGS_BY_TABLE} headings, or ${HEADINGS_ALONE} headings and the law or the period reported on)`,
});
