import type { Slot } from "../form/edition.js";
import { afterRemark } from "../form/labels.js";
import type { Cell } from "../layouts/cell.js";
import { readNumber } from "../number.js";
import type { Figure, SurplusRow, TableRow } from "../report.js";
import type { Span } from "../text.js";
import { type Match, ownerOf } from "./chain.js";
import { fit } from "./fit.js";
import type { RowOutline, TableOutline } from "./outline.js";
import { isWhole, type Placed, type Record, sourceSpan, wordAt } from "./records.js";
import type { Own, Shape } from "./shape.js";

export function tableRow(records: readonly Record[], match: Match, outline: TableOutline, shape: Shape): TableRow {
  const { row, block, slots, groups } = outline.rows[match.row]!;
  const record = records[match.record]!;
  const { values, certain } = match.owns
    ? shape.own(valuesOf(record, match.label, slots.length), match.row, !!match.label)
    : NONE;
  const cells = values.map(({ cell }) => cell);
  const figures = certain ? slots.map((slot, i) => figureOf(slot, cells[i]!)) : [];
  return {
    form: row,
    block,
    ...(match.label && { label: labelIn(record, match.label) }),
    ...againIn(record, match, outline),
    ...groupOf(record, match.label, groups),
    lead: leadOf(match.label ? wordAt(record, match.label.start) : values[0]),
    cells,
    figures,
    displaced: match.displaced ?? false,
    ...extent(record, values, match.label, groups),
  };
}

const labelIn = (record: Record, { start, end }: Span) => ({
  ...sourceSpan(record, start, end),
  text: record.text.slice(start, end),
});

/** The same label a second time, in a cell of its own. */
function againIn(record: Record, { label, row }: Match, { place, heads }: TableOutline): { again?: Span } {
  if (record.found.length < 2) return {};
  const again = record.found.find(
    ({ label: { rows, key }, start, end }) =>
      start !== label?.start &&
      rows.get(place)?.index === row &&
      isWhole(record, start, end) &&
      !(heads.has(key) && isAmongHeads(record, start)),
  );
  return again && label ? { again: sourceSpan(record, again.start, again.end) } : {};
}

/** So many words on one row of the source are the heads of a table. */
const HEADS = 3;

const isAmongHeads = (record: Record, start: number) => {
  const { row } = wordAt(record, start)!;
  return record.words.filter((word) => word.row === row).length >= HEADS;
};

const NONE: Own = { values: [], certain: false };

/** The cells behind the label; what stands unreadable in the first of them was taken for a word. */
function valuesOf(record: Record, label: Span | undefined, count: number): readonly Placed[] {
  const { values } = record;
  const end = label && afterRemark(record.text, label.end);
  const strays = record.words.filter(({ at }) => end !== undefined && at >= end);
  const sameRow = strays.every(({ row }) => row === values[0]?.row && row.layout !== "prose");
  return strays.length > 0 && sameRow && strays.length + values.length <= count ? [...strays, ...values] : values;
}

/** A row of a table whose rows have no labels of their own. */
export const unlabelledRow = (
  { row, block, slots }: RowOutline,
  cells: readonly Cell[],
  isCertain: boolean,
  place: Span,
): TableRow => ({
  form: row,
  block,
  cells,
  figures: isCertain ? slots.map((slot, i) => figureOf(slot, cells[i]!)) : [],
  lead: [],
  displaced: false,
  start: place.start,
  end: place.end,
});

export const figureOf = (slot: Slot, cell: Cell): Figure => ({
  id: slot.id,
  slot,
  start: cell.start,
  end: cell.end,
  raw: cell.text,
  reading: readNumber(cell.text, slot.column),
});

/** The whole lines of the source that hold a row: its groups' labels, its own, its figures. */
export function extent(record: Record, values: readonly Placed[], label?: Span, groups: readonly string[] = []): Span {
  const unit = label && label.start - groupsBefore(record.text, label.start, groups);
  const first = unit === undefined ? values[0] : wordAt(record, unit);
  const last = values.at(-1) ?? (label && wordAt(record, label.end - 1)) ?? first;
  return { start: first?.row.start ?? record.start, end: last?.row.end ?? record.start };
}

/** How much of the text before a label is the labels of the groups that begin with the row, in quotes or not. */
function groupsBefore(text: string, end: number, groups: readonly string[]): number {
  const quoted = text[end - 1] === '"' ? 1 : 0;
  const joined = groups.find((group) => text.endsWith(group, end - quoted));
  if (joined === undefined) return 0;
  const length = joined.length + quoted;
  return quoted > 0 && text[end - length - 1] === '"' ? length + 1 : length;
}

function groupOf(record: Record, label: Span | undefined, groups: readonly string[]): { group?: Span } {
  const length = label ? groupsBefore(record.text, label.start, groups) : 0;
  return length > 0 ? { group: sourceSpan(record, label!.start - length, label!.start) } : {};
}

const leadOf = (first: Placed | undefined): readonly Cell[] =>
  first ? first.row.cells.slice(0, first.row.cells.indexOf(first.cell)) : [];

export function surplusRow(records: readonly Record[], index: number, outline: TableOutline): SurplusRow[] {
  const { rows, place } = outline;
  const record = records[index]!;
  const label = record.found[ownerOf(record, outline)];
  const repeated = label && rows[label.label.rows.get(place)!.index];
  const repeats = repeated?.row;
  // A lone number is a page's, not a row.
  if (!repeats && record.values.length < 2) return [];
  const values = repeated ? fit(record.values, repeated.slots.length) : record.values;
  const whole = record.text === "" ? undefined : sourceSpan(record, 0, record.text.length);
  return [
    {
      ...extent(record, values, label, repeated?.groups),
      cells: values.map(({ cell }) => cell),
      ...(whole && { label: { ...whole, text: record.text } }),
      ...(repeats && { repeats }),
    },
  ];
}
