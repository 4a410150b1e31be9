import type { Row } from "../layouts/cell.js";
import { isWritten, type Placed, type Record } from "./records.js";

/** Bars alone on their lines, where each cell between bars has one: blank cells, what opens a row, what fills it up. */

/** A line of the source that is bars alone. */
const isBars = ({ row }: Placed) => row.layout === "pipes" && row.cells.every(({ text }) => text === "");
const isLoneBar = (placed: Placed | undefined) =>
  placed !== undefined && isBars(placed) && placed.row.cells.length === 1;

/** So many rows with blank cells before other figures are no slip. */
const SEVERAL = 3;

/**
 * Where each cell has a line of its own, blank cells vanish from a row and come back as padding, bars behind it, unless
 * they keep their places before other figures; and a lone bar may begin each row instead of standing for a blank cell:
 * the heads tell, of which none is blank. Where several rows keep their blank cells, padding makes all as wide as each
 * other, and tells as in any other table which of the blank cells at the end are the row's own.
 * @param padded the rows of the source above lines of padding: there a lone bar is a row's own, elsewhere the padding
 */
export function withoutBars(records: readonly Record[], padded: ReadonlyMap<Row, Row>): Record[] {
  const keeps = (record: Record) =>
    record.values.some((value, i, all) => isLoneBar(value) && isWritten(all[i + 1]) && (i > 0 || isLabelled(record)));
  const kept = records.filter(keeps).length;
  const opened = openedBy(records);
  const isOpened = opened.includes(true);
  const own = records.map((record, index) => (opened[index] ? withoutOpeners(record, records[index + 1]) : record));
  if (kept >= SEVERAL && padded.size > 0) return own.map((record) => withPadding(record, padded));
  // What only one row has behind its figures fills up none.
  const isAlone = own.filter(({ values }) => isLoneBar(values.at(-1)) && isWritten(values.at(-2))).length === 1;
  return own.map((record) => withoutPadding(record, padded, kept > 0 || isOpened || isAlone));
}

/** The row with the blank cells that fill it up; where a row before is filled up, the label of this one was lost. */
function withPadding(record: Record, padded: ReadonlyMap<Row, Row>): Record {
  const { values } = record;
  const filled = values.filter((value) => padded.has(value.row));
  const row = filled.length === 1 && filled[0] === values.at(-1) ? padded.get(filled[0]!.row) : undefined;
  if (!row) return record;
  return { ...record, values: [...values, ...row.cells.map((cell) => ({ cell, row }))] };
}

function withoutOpeners(record: Record, next: Record | undefined): Record {
  const { values } = record;
  // Figures below heads have no label that the bar could stand before.
  const from = isLoneBar(values[0]) && !isLabelled(record) ? 1 : 0;
  const isOpened = goesOn(next) && values.length > 1 && isLoneBar(values.at(-1));
  const to = values.length - (isOpened ? 1 : 0);
  return to - from < values.length ? { ...record, values: values.slice(from, to) } : record;
}

/** @param kept where no line of padding tells, a bar alone on its line is a blank cell */
function withoutPadding(record: Record, padded: ReadonlyMap<Row, Row>, kept: boolean): Record {
  const { values } = record;
  const last = values.findLastIndex(isWritten);
  const { row } = values[last] ?? {};
  if (row?.layout !== "pipes" || row.cells.length > 1) return record;
  const reached = values.findLastIndex((placed) => !isBars(placed) || isLoneBar(placed)) + 1;
  // Padding stands on one line, be it a single bar where other rows have more; what stands above it are blank cells.
  const isPadded = padded.size > 0 && !padded.has(values.at(-1)!.row);
  const isOwn = padded.size > 0 || kept || reached > last + 2;
  const end = isOwn ? Math.max(last + 1, reached - (isPadded ? 1 : 0)) : last + 1;
  return end < values.length ? { ...record, values: values.slice(0, end) } : record;
}

/**
 * Whether lone bars open each of the records: a line of one cell tells it of the whole text, one of more cells only of the
 * tables that have lines of several; another table may be laid out in another way.
 */
function openedBy(records: readonly Record[]): readonly boolean[] {
  const starts = records.flatMap((record, index) => (index === 0 || isHeaded(record) ? [index] : []));
  const tables = starts.map((start, i) => records.slice(start, starts[i + 1]));
  const wide = new Set(tables.filter((table) => table.some(isWide)).flat());
  const sums = { line: 0, row: 0 };
  for (const [index, record] of records.entries()) {
    const isLine = record.values.at(-1)?.row.cells.length === 1;
    if (isLine || wide.has(record)) sums[isLine ? "line" : "row"] += opens(record, records[index + 1]);
  }
  return records.map((record) => sums.line + (wide.has(record) ? sums.row : 0) > 0);
}

/** Whether several of its cells stand on one line between bars. */
const isWide = ({ words, values }: Record) => {
  const written = [...words, ...values].filter((placed) => placed.row.layout === "pipes" && isWritten(placed));
  return written.some(({ row }, i) => i > 0 && row === written[i - 1]!.row);
};

/** What a record says of lone bars: 1 where one opens the next row, -1 where none does. */
function opens(record: Record, next: Record | undefined): number {
  const { words, values } = record;
  if (!isLabelled(record)) {
    const isHead = words.at(-1)?.row.layout === "pipes";
    return isHead && !values.some(isWritten) && isLoneBar(values.at(-1)) ? 1 : 0;
  }
  const last = values.at(-1);
  return last?.row.layout === "pipes" && goesOn(next) && !isLoneBar(last) ? -1 : 0;
}

/** Whether the table goes on with another row. */
const goesOn = (next: Record | undefined) =>
  next !== undefined && !isHeaded(next) && (next.words[0]?.row.layout === "pipes" || isLabelled(next));

/** Whether a section's heading, which a bar that opens the first row of its table may follow, stands before a row. */
const isHeaded = ({ text, found }: Record) => /^[一二三四五六]、/.test(text) && found[0]?.start !== 0;

/** Whether the last words are the label of a row. */
const isLabelled = ({ found }: Record) => [...(found.at(-1)?.label.rows.values() ?? [])].some(({ weak }) => !weak);

/** Where cells stand one a line, bars alone on a line only fill the row up to the widest one. */
export const isPadding = ({ layout, cells }: Row, above: Row) =>
  layout === "pipes" && above.cells.length === 1 && cells.length > 1 && cells.every(({ text }) => text === "");
