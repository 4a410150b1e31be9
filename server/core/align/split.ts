import type { Match } from "./chain.js";
import { fit } from "./fit.js";
import type { RowOutline, TableOutline } from "./outline.js";
import { type Placed, type Record, ROWED } from "./records.js";
import { sumsOf } from "./wrapped.js";

/** How many cells the first row of the source has, when it is a whole row and cells of another follow. */
export function firstRowEnd(values: readonly Placed[], count: number): number | undefined {
  if (values.length <= count) return undefined;
  const end = values.findIndex(({ row }) => row !== values[0]!.row);
  if (end < 1 || (end < 2 && !ROWED.has(values[0]!.row.layout))) return undefined;
  const rest = values.slice(end);
  // A blank cell alone in the same layout is the row's own, however it was broken.
  const isOwn = ({ cell, row }: Placed) => cell.text === "" && row.layout === values[0]!.row.layout;
  if (rest.length < count && rest.every(isOwn)) return undefined;
  return fit(values.slice(0, end), count).length === count ? end : undefined;
}

/** What is left of a label, and the white space around it, make no more cells. */
const LEFT = 2;

/**
 * Where the figures of a row that lacks begin behind those of the row above it, when each cell has a line of its own, or
 * the row begins one: as many as both rows have, and maybe what is left of the label, taken for figures. One label is
 * lost by a slip, several are in another order.
 */
function lostLabels(records: readonly Record[], owning: readonly Match[], rows: readonly RowOutline[]) {
  const cuts = owning.flatMap(({ record, row }, i): [number, number][] => {
    const { values } = records[record]!;
    const lost = rows.slice(row + 1, owning[i + 1]?.row ?? rows.length);
    const count = rows[row]!.slots.length;
    if (lost.length !== 1 || values.length <= count) return [];
    if (!areLoose(values) && !beginsLine(values, count)) return [];
    const more = values.length - count - lost[0]!.slots.length;
    // Where a blank cell vanished, what is left of the label makes up for it.
    const own = values.slice(0, count).map(({ cell }) => cell.text);
    if (more === 0 && sumsOf(rows[row]!.slots)(own) === "failed") return [];
    const isLeft = ({ cell }: Placed) => cell.text === "" || /^\d+[.．、]?$/.test(cell.text);
    return more >= 0 && more <= LEFT && values.slice(count, count + more).every(isLeft) ? [[record, count]] : [];
  });
  const whole = owning.filter(({ record, row }) => {
    const count = rows[row]!.slots.length;
    return fit(records[record]!.values, count).length === count;
  });
  return new Map(cuts.length === 1 && whole.length * 2 > rows.length ? cuts : []);
}

/** Whether a line of bars, which may be a piece of a row, begins at one of its cells. */
const beginsLine = (values: readonly Placed[], at: number) =>
  values[at]!.row.layout === "pipes" && values[at]!.row !== values[at - 1]!.row;

/** Whether each cell has a line of its own. */
const areLoose = ([first, second]: readonly Placed[]) =>
  first?.row !== second?.row && !ROWED.has(first?.row.layout ?? "lines");

/**
 * Where a row's label was lost, its figures follow those of the row above: a row of the source that is complete in
 * itself ends the record there.
 */
export function splitRecords(records: readonly Record[], chain: readonly Match[], { rows }: TableOutline) {
  const owning = chain.filter((match) => match.owns);
  const owners = new Map(owning.map((match) => [match.record, match]));
  const cuts = lostLabels(records, owning, rows);
  // Where cells stand one a line, two of them on one are no row.
  const several = owning.map(({ record }) => records[record]!.values).filter(({ length }) => length > 1);
  const loose = several.filter(areLoose).length * 2 > several.length;
  const moved: number[] = [];
  const result: Record[] = [];
  for (const [index, record] of records.entries()) {
    moved.push(result.length);
    const owner = owners.get(index);
    const count = owner ? rows[owner.row]!.slots.length : 0;
    const cut = owner ? ((loose ? undefined : firstRowEnd(record.values, count)) ?? cuts.get(index)) : undefined;
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
