import type { Match } from "./chain.js";
import type { TableOutline } from "./outline.js";
import type { Placed } from "./records.js";
import { type Record, ROWED } from "./records.js";

/** The cells of a row, once those that only pad it are taken off. */
export function fit(values: readonly Placed[], count: number): readonly Placed[] {
  let from = 0;
  let to = values.length;
  const behind = to - 1 - values.findLastIndex(({ cell }) => cell.text !== "");
  // What both ends could spare is padding, and padding stands behind; one end alone must be what is spare.
  if (behind < to - count) while (to - from > count && values[from]!.cell.text === "") from++;
  while (to - from > count && values[to - 1]!.cell.text === "") to--;
  while (to - from > count && values[from]!.cell.text === "") from++;
  return values.slice(from, to);
}

/**
 * Takes off the blank cells in front of a row's figures where merged cells go on as such: in every row as many as its
 * label spans columns. One row alone does not tell them from blank figures, the whole table does.
 */
export function unpad(records: readonly Record[], chain: readonly Match[], { rows }: TableOutline): readonly Record[] {
  const deepest = Math.max(...rows.map(({ row }) => row.groups.length));
  const merged = new Map(
    chain.flatMap(({ owns, record, row }) => {
      const count = deepest - rows[row]!.row.groups.length;
      return owns && count > 0 ? [[record, count] as const] : [];
    }),
  );
  let votes = 0;
  for (const { owns, record, row } of chain) {
    const count = merged.get(record) ?? 0;
    if (!owns || count === 0) continue;
    const { values } = records[record]!;
    const first = values.findIndex(({ cell }) => cell.text !== "");
    // No more cells than figures: what is blank in front of them is blank figures.
    const spare = values.length - rows[row]!.slots.length;
    if (first >= 0) votes += first < count || spare <= 0 ? -1 : 1;
    // A row without one figure has no other cells than these; only bars may have filled it up behind.
    else if (spare === count && values[0]!.row.layout !== "pipes") votes++;
  }
  if (votes <= 0) return records;
  return records.map((record, index) => {
    const count = merged.get(index) ?? 0;
    const blank = record.values.slice(0, count).every(({ cell }) => cell.text === "");
    return blank ? { ...record, values: record.values.slice(count) } : record;
  });
}

/** Where so many of a table's rows are as wide as each other, all of them were padded to it. */
const PADDED = 0.8;

/**
 * Where every row of the source is padded to one width a narrower one has lost a cell: what is blank at its end is no
 * blank figure then, and no figure's place is certain.
 */
export function unpadNarrow(records: readonly Record[], chain: readonly Match[]): readonly Record[] {
  const widths = new Map<number, number>();
  for (const { owns, record } of chain) {
    const row = owns ? records[record]!.values.at(-1)?.row : undefined;
    if (row?.layout === "pipes" && row.cells.length > 1) widths.set(record, row.cells.length);
  }
  const [common, times] = commonest(widths.values());
  if (times < widths.size * PADDED) return records;
  return records.map((record, index) => {
    if ((widths.get(index) ?? common) >= common) return record;
    const end = record.values.findLastIndex(({ cell }) => cell.text !== "") + 1;
    return end > 0 ? { ...record, values: record.values.slice(0, end) } : record;
  });
}

/** Fewer rows do not tell how many cells theirs have. */
const SEVERAL = 3;

/**
 * Rows with a cell more than others of their kind: one was doubled or split there, so that a blank cell at
 * the row's end is no padding, and no figure's place is certain.
 */
export function overfull(
  records: readonly Record[],
  chain: readonly Match[],
  { rows }: TableOutline,
): ReadonlySet<number> {
  const spares = new Map<string, Map<number, number>>();
  for (const { owns, record, row } of chain) {
    const { values } = records[record]!;
    if (!owns || values.every(({ cell }) => cell.text === "")) continue;
    const { length } = rows[row]!.slots;
    const kind = `${length}, ${begun(rows, row)}`;
    spares.set(kind, (spares.get(kind) ?? new Map()).set(record, values.length - length));
  }
  const over = new Set<number>();
  for (const spare of spares.values()) {
    const [common, times] = commonest(spare.values());
    if (times < SEVERAL || times < spare.size * PADDED) continue;
    for (const [record, count] of spare) if (count > common) over.add(record);
  }
  return over;
}

/** How many groups begin with a row: their labels stand in its row of the source, and take the place of padding. */
const begun = (rows: TableOutline["rows"], row: number): number =>
  rows[row]!.row.groups.filter((group, depth) => rows[row - 1]?.row.groups[depth] !== group).length;

function commonest(numbers: Iterable<number>): [number, times: number] {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0]);
}

/** How many cells the first row of the source has, when it is a whole row and more cells follow. */
export function firstRowEnd(values: readonly Placed[], count: number): number | undefined {
  if (values.length <= count) return undefined;
  const end = values.findIndex(({ row }) => row !== values[0]!.row);
  if (end < 1 || (end < 2 && !ROWED.has(values[0]!.row.layout))) return undefined;
  return fit(values.slice(0, end), count).length === count ? end : undefined;
}

/**
 * Where a row's label was lost, its figures follow those of the row above: a row of the source that is complete in
 * itself ends the record there.
 */
export function splitRecords(records: readonly Record[], chain: readonly Match[], { rows }: TableOutline) {
  const owners = new Map(chain.filter((match) => match.owns).map((match) => [match.record, match]));
  const moved: number[] = [];
  const result: Record[] = [];
  for (const [index, record] of records.entries()) {
    moved.push(result.length);
    const owner = owners.get(index);
    const count = owner ? rows[owner.row]!.slots.length : 0;
    const cut = owner ? firstRowEnd(record.values, count) : undefined;
    if (cut === undefined) {
      result.push(record);
      continue;
    }
    result.push({ ...record, values: record.values.slice(0, cut) });
    const rest = record.values.slice(cut);
    result.push({ words: [], text: "", found: [], values: rest, start: rest[0]!.row.start });
  }
  return { records: result, chain: chain.map((match) => ({ ...match, record: moved[match.record]! })) };
}
