import type { Labels } from "../form/labels.js";
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
export function withoutBars(records: readonly Record[], padded: ReadonlyMap<Row, Row>, labels: Labels): Record[] {
  const nexts = records.map((_, index) => nextOf(records[index + 1], labels));
  const keeps = (record: Record) =>
    record.values.some((value, i, all) => isLoneBar(value) && isWritten(all[i + 1]) && (i > 0 || isLabelled(record)));
  const kept = records.filter(keeps).length;
  const opened = openedBy(records, nexts, padded);
  const isOpened = opened.includes(true);
  const own = records.map((record, index) => (opened[index] ? withoutOpeners(record, nexts[index]!) : record));
  const least = (index: number) => (opened[index] ? 1 : 0);
  if (kept >= SEVERAL && padded.size > 0)
    return own.map((record, i) => ({ ...withPadding(record, padded), bars: { least: least(i), most: least(i) } }));
  // What only one row has behind its figures fills up none.
  const isAlone = own.filter(({ values }) => isLoneBar(values.at(-1)) && isWritten(values.at(-2))).length === 1;
  const most = (index: number) => least(index) + (padded.size > 0 ? 1 : 0);
  return own.map((record, i) => ({
    ...withoutPadding(record, padded, kept > 0 || isOpened || isAlone),
    bars: { least: least(i), most: most(i) },
  }));
}

/** The record with the blank cells that fill up its row, and that of another whose label was lost. */
function withPadding(record: Record, padded: ReadonlyMap<Row, Row>): Record {
  const values = record.values.flatMap((value) => {
    const row = padded.get(value.row);
    return row ? [value, ...row.cells.map((cell) => ({ cell, row }))] : [value];
  });
  return values.length > record.values.length ? { ...record, values } : record;
}

function withoutOpeners(record: Record, next: Next): Record {
  const { values } = record;
  // Figures below heads have no label that the bar could stand before.
  const from = isLoneBar(values[0]) && !isLabelled(record) ? 1 : 0;
  const isOpened = next === "row" && values.length > 1 && isLoneBar(values.at(-1));
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
function openedBy(
  records: readonly Record[],
  nexts: readonly Next[],
  padded: ReadonlyMap<Row, Row>,
): readonly boolean[] {
  const starts = records.flatMap((_, index) => (index === 0 || nexts[index - 1] === "table" ? [index] : []));
  const tables = starts.map((start, i) => records.slice(start, starts[i + 1]));
  const wide = new Set(tables.filter((table) => table.some(isWide)).flat());
  const sums = { line: 0, row: 0 };
  for (const [index, record] of records.entries()) {
    const isLine = record.values.at(-1)?.row.cells.length === 1;
    if (isLine || wide.has(record)) sums[isLine ? "line" : "row"] += opens(record, nexts[index]!, padded);
  }
  return records.map((record) => sums.line + (wide.has(record) ? sums.row : 0) > 0);
}

/** Whether several of its cells stand on one line between bars. */
const isWide = ({ words, values }: Record) => {
  const written = [...words, ...values].filter((placed) => placed.row.layout === "pipes" && isWritten(placed));
  return written.some(({ row }, i) => i > 0 && row === written[i - 1]!.row);
};

/** What a record says of lone bars: 1 where one opens the next row, -1 where none does. */
function opens({ words, values, found }: Record, next: Next, padded: ReadonlyMap<Row, Row>): number {
  const last = values.at(-1);
  const before = values.at(-2) ?? words.at(-1);
  if (last && padded.has(last.row)) return -1;
  if (isLoneBar(last) && before && padded.has(before.row)) return 1;
  if (!isLabelled({ found })) {
    const isHead = words.at(-1)?.row.layout === "pipes" && !values.some(isWritten);
    return isHead && isLoneBar(last) && padded.size === 0 ? 1 : 0;
  }
  return last?.row.layout === "pipes" && next === "row" && !isLoneBar(last) ? -1 : 0;
}

/** What follows a record: another row of its table, the heading of another table, or none of these. */
type Next = "row" | "table" | undefined;

function nextOf(next: Record | undefined, labels: Labels): Next {
  if (!next) return undefined;
  if (isHeaded(next, labels)) return "table";
  // A label that breaks has its bar in the last line alone.
  return next.words.some(({ row }) => row.layout === "pipes") || isLabelled(next) ? "row" : undefined;
}

/** Whether a section's heading, which a bar that opens the first row of its table may follow, stands before a row. */
const isHeaded = ({ text, found }: Record, labels: Labels) =>
  /^[一二三四五六]、/.test(text) &&
  found[0]?.start !== 0 &&
  !labels.get(text[0]!)?.some(({ key, rows }) => rows.size > 0 && key.startsWith(text));

/** Whether the last words are the label of a row. */
const isLabelled = ({ found }: Pick<Record, "found">) =>
  [...(found.at(-1)?.label.rows.values() ?? [])].some(({ weak }) => !weak);

/**
 * The lines that fill rows up, by the rows of the source above them. One alone is what is left of a label that had bars
 * for the cells merged with it.
 */
export function paddingIn(rows: readonly Row[]): ReadonlyMap<Row, Row> {
  const padded = new Map<Row, Row>();
  for (const [at, row] of rows.entries()) if (at > 0 && isPadding(row, rows[at - 1]!)) padded.set(rows[at - 1]!, row);
  return padded.size < SEVERAL ? new Map() : padded;
}

/** Where cells stand one a line, bars alone on a line only fill the row up to the widest one. */
const isPadding = ({ layout, cells }: Row, above: Row) =>
  layout === "pipes" && above.cells.length === 1 && cells.length > 1 && cells.every(({ text }) => text === "");
