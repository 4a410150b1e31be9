import type { Table, TableRow } from "../report.js";
import { greatest, least, type Span } from "../text.js";
import { bestChain, type Match } from "./chain.js";
import { headsIn } from "./heads.js";
import { displacedRows, freeRecords, unlabelledRows } from "./lost.js";
import type { RowOutline, TableOutline } from "./outline.js";
import { isAmongLabels, isWhole, type Record, sourceSpan } from "./records.js";
import { surplusRow, tableRow } from "./row.js";
import { shapeOf } from "./shape.js";
import { slidRecords } from "./slid.js";
import { splitRecords } from "./split.js";
import { transpose } from "./transpose.js";
import { withUnfilledTotals } from "./unfilled.js";
import { wrappedEnds } from "./wrapped.js";

/** Lays records against a table whose rows have labels. */
export function alignRows(written: readonly Record[], outline: TableOutline): Table | undefined {
  const turned = transpose(written, outline.place, outline.form.blocks[0]!);
  const chain = bestChain(turned, outline);
  // Labels without figures may be words of the prose.
  const isCell = ({ record, label }: Match) => label && isWhole(turned[record]!, label.start, label.end);
  const isTable =
    chain.some(({ record, owns }) => owns && turned[record]!.values.length > 0) || chain.filter(isCell).length >= 3;
  if (!isTable) return undefined;
  const first = chain[0]!.record;
  const split = splitRecords(turned, chain, outline);
  const table = assign(split.records, split.chain, outline);
  return {
    ...table,
    ...regionOf(turned[first]!, [...table.rows, ...table.surplus]),
    layout: layoutOf(turned[first]!),
    ...(turned.length > written.length && { turned: true }),
  };
}

function assign(
  records: readonly Record[],
  chain: readonly Match[],
  outline: TableOutline,
): Pick<Table, "form" | "readable" | "rows" | "surplus" | "heads"> {
  const { rows, form } = outline;
  const matches = new Map(chain.map((match) => [match.row, match]));
  const taken = new Set(chain.filter((match) => match.owns).map((match) => match.record));
  const free = freeRecords(records, chain, taken, outline);
  for (const match of [
    ...displacedRows(records, free, matches, outline),
    ...unlabelledRows(records, free, matches, chain, outline),
  ]) {
    matches.set(match.row, match);
    taken.add(match.record);
  }
  const spare = free.filter((index) => !taken.has(index));
  const slid = slidRecords(records, [...matches.values()], spare, outline);
  const shape = shapeOf(records, chain, outline);
  const read = rows.flatMap((_, index) => {
    const match = matches.get(index);
    if (!match) return [];
    const found = tableRow(records, match, outline, shape);
    return [slid.has(match.record) ? { ...found, figures: [] } : withEnds(found, records, match, spare, outline)];
  });
  const aligned = withUnfilledTotals(read, outline);
  const claimed = new Set(aligned.flatMap(({ cells }) => cells));
  const surplus = spare
    .flatMap((index) => surplusRow(records, index, outline))
    .filter(({ cells }) => !cells.some((cell) => claimed.has(cell)));
  return { form, readable: isReadable(rows, aligned), rows: aligned, surplus, heads: headsIn(records, chain, outline) };
}

/** A row with the ends of its figures that stand in the line below it: which of them belongs to which is not certain. */
function withEnds(
  row: TableRow,
  records: readonly Record[],
  { record, row: index }: Match,
  spare: readonly number[],
  { rows }: TableOutline,
): TableRow {
  if (row.figures.length === 0 || !spare.includes(record + 1)) return row;
  const own = records[record]!.values.filter(({ cell }) => row.cells.includes(cell));
  const ends = wrappedEnds(own, records[record + 1]!.values, rows[index]!.slots);
  if (ends.length === 0) return row;
  return { ...row, cells: [...row.cells, ...ends.map(({ cell }) => cell)], figures: [], end: ends[0]!.row.end };
}

/** Whether enough of the form's rows have their figures for sums to mean anything. */
function isReadable(rows: readonly RowOutline[], aligned: readonly TableRow[]): boolean {
  const needed = rows.filter(({ row }) => !row.optional).length;
  return aligned.filter(({ figures }) => figures.length > 0).length * 5 >= needed * 4;
}

export function regionOf(first: Record, rows: readonly Span[]): Span {
  const head = first.found.find((found) => isAmongLabels(first, found));
  const start = head ? sourceSpan(first, head.start, head.end).start : first.start;
  const starts = rows.map((row) => row.start);
  const ends = rows.map((row) => row.end);
  return { start: least(starts, start), end: greatest(ends, 0) };
}

export const layoutOf = (record: Record) => (record.values[0] ?? record.words[0]!).row.layout;
