import { isSpace, type Span } from "../text.js";
import type { Row } from "./cell.js";

/** Longer words are a paragraph that stands beside the tables of a sheet. */
const SENTENCE = 60;
/** No table of a form has more columns: a sheet that has not has none to spare. */
const WIDEST = 15;

/**
 * Takes out of tables copied from a spreadsheet the columns of the sheet that merged cells swallowed: blank in every
 * row, heads among them, between columns that are not. Each row tells as many cells as the sheet has columns; a
 * figure's own column is written in some row, or has a head.
 */
export function withoutSwallowed(rows: readonly Row[]): readonly Row[] {
  if (!rows.some(({ layout }) => layout === "tabs")) return rows;
  const kept = [...rows];
  for (const { from, to, columns } of tablesIn(rows)) {
    const last = Math.max(...columns);
    if (columns.size > last) continue;
    for (let i = from; i <= to; i++) {
      const row = rows[i]!;
      kept[i] = { ...row, cells: row.cells.filter((_, column) => columns.has(column)) };
    }
  }
  return kept;
}

interface Sheet {
  readonly from: number;
  to: number;
  /** Those in which something is written. */
  readonly columns: Set<number>;
}

/** Neighbouring rows of which each has something in a column that those above have. */
function* tablesIn(rows: readonly Row[]): Iterable<Sheet> {
  for (const { from: first, to: last } of selectionsIn(rows)) {
    let sheet: Sheet | undefined;
    for (let index = first; index <= last; index++) {
      const { cells } = rows[index]!;
      const written = cells.flatMap(({ text }, column) => (text === "" ? [] : [column]));
      const isText = written.length === 1 && cells[written[0]!]!.text.length > SENTENCE;
      if (sheet && (isText || isAnother(written, sheet))) {
        yield sheet;
        sheet = undefined;
      }
      if (isText || (!sheet && written.length < 2)) continue;
      sheet ??= { from: index, to: index, columns: new Set() };
      sheet.to = index;
      for (const column of written) sheet.columns.add(column);
    }
    if (sheet) yield sheet;
  }
}

/** Whether a row has nothing in a column of those above, and more than labels left of them. */
function isAnother(written: readonly number[], { columns }: Sheet): boolean {
  const figures = [...columns].filter((column) => column > 0);
  return (
    written.length > 1 &&
    !written.some((column) => column > 0 && columns.has(column)) &&
    written.some((column) => column > Math.min(...figures))
  );
}

/** Runs of rows with tabs that are all as wide as each other: the cells that were selected in a sheet. */
function* selectionsIn(rows: readonly Row[]): Iterable<{ from: number; to: number }> {
  for (let from = 0; from < rows.length; from++) {
    if (rows[from]!.layout !== "tabs") continue;
    let to = from;
    while (rows[to + 1]?.layout === "tabs") to++;
    const width = rows[from]!.cells.length;
    if (width > WIDEST && rows.slice(from, to + 1).every(({ cells }) => cells.length === width)) yield { from, to };
    from = to;
  }
}

const QUOTE = 0x22;

/** The content of a cell that a spreadsheet put into quotation marks. */
export function unquoted(text: string, { start, end }: Span): Span {
  if (end - start < 2 || text.charCodeAt(start) !== QUOTE || text.charCodeAt(end - 1) !== QUOTE) return { start, end };
  let [from, to] = [start + 1, end - 1];
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}
