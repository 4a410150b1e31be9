import { regionOf } from "../document/region.js";
import { writeRow } from "../edits/rows.js";
import { nameRowOf } from "../form/edition.js";
import { rowsOf, shortened } from "../form/labels.js";
import type { Report, Table } from "../report.js";
import { type Completion, GAP, type Place } from "./completion.js";
import { begins } from "./typed.js";

/** What may stand before a label in a row. */
const LEAD = /^[\s|]*/;

/** The rows that the table around the cursor lacks, written like its others, with blank cells to fill in. */
export function rows(report: Report, { line, offset, atEnd }: Place): Completion[] {
  const { source } = report;
  const table = report.tables.find((each) => isAround(source, each, line, offset));
  if (!table || !atEnd) return [];
  const before = source.slice(line, offset);
  const typed = before.replace(LEAD, "");
  // A label that is being typed has no figures yet.
  const here = new Set(table.rows.flatMap(({ form, cells }) => (cells.length > 0 ? [form.id] : [])));
  return rowsOf(table.form).flatMap(({ block, row }): Completion[] => {
    if (block.abreast || here.has(row.id) || !begins(typed, row.label, shortened(row.label))) return [];
    const text = writeRow(
      report,
      table,
      row,
      block.columns.map(() => GAP),
    );
    if (text === undefined) return [];
    const { zh, en } = nameRowOf(table.form, block, row);
    return [
      {
        kind: "row",
        label: row.label,
        detail: { zh: `${zh}还没有`, en: `${en}, which is missing` },
        at: { start: line, end: offset },
        pieces: (text + gapBelow(source, table, offset)).split(GAP),
      },
    ];
  });
}

const isAround = (source: string, table: Table, line: number, offset: number) => {
  const { start, end } = regionOf(source, table);
  // The line behind the last row belongs to it as long as nothing else stands there.
  return start < line && (offset <= end || source.slice(end, line).trim() === "");
};

/** Where rows are parted by empty lines, one below. */
const gapBelow = (source: string, { layout }: Table, offset: number) =>
  layout === "lines" && /^[^\S\r\n]*(?:\r\n|\r|\n)\t/.test(source.slice(offset)) ? "\n" : "";
