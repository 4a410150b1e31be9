import { greatest } from "../text.js";
import type { Match } from "./chain.js";
import { fit } from "./fit.js";
import type { RowOutline, TableOutline } from "./outline.js";
import { isWritten, type Placed, type Record, ROWED } from "./records.js";
import { NUMBERING, type Shape, shapeOf } from "./shape.js";
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

/** Fewer figures too many are no row by themselves: a cell was doubled or split. */
const SURPLUS = 3;

interface Range {
  readonly least: number;
  readonly most: number;
}
const isIn = ({ least, most }: Range, number: number) => number >= least && number <= most;

/** How the cells of a record may be a row's and those of the next one, whose label was lost. */
interface Cut {
  /** Where the row ends. */
  readonly end: number;
  /** Where the other begins, behind what is left of its label. */
  readonly from: number;
}

/**
 * Where the figures of a row that lacks begin behind those of the row above it, when each cell has a line of its own, or
 * the row begins one. Blank cells may have vanished from either, and one may be left of the label: the row above is known
 * where it is whole however that was.
 */
function lostLabels(records: readonly Record[], owning: readonly Match[], { rows }: TableOutline, shape: Shape) {
  const cuts = owning.flatMap(({ record, row }, i): [number, Cut][] => {
    // Where no row lacks it is one that the form has not, as long as others.
    const next = owning[i + 1]?.row ?? rows.length;
    const lost = next > row + 1 ? rows.map((_, other) => other).slice(row + 1, next) : [row];
    if (next === row + 1 && rows[row]!.slots.length < SURPLUS) return [];
    const found = shape.sizesOf(row).flatMap(({ all }, way) => {
      const others = lost.map((other) => shape.sizesOf(other)[way]!).map(({ all, front }) => all - front);
      const most = greatest(others, 0);
      const least = next > row + 1 ? most / 2 : most;
      return surest(records[record]!, all, { least, most }, rows[row]!) ?? [];
    });
    return found.length > 0 ? [[record, found[0]!]] : [];
  });
  const whole = owning.filter(({ record, row }) => {
    const count = rows[row]!.slots.length;
    return fit(records[record]!.values, count).length === count;
  });
  return new Map(cuts.length === 1 && (whole.length + cuts.length) * 3 > rows.length ? cuts : []);
}

/**
 * The cut where the row is whole in all of them. A number without a mark is rather a figure than what is left of a
 * label, unless the row's sums fail with it.
 */
function surest(record: Record, size: number, other: Range, { slots }: RowOutline): Cut | undefined {
  const { values } = record;
  if (values.length <= size || !(areLoose(values) || beginsLine(values, size))) return undefined;
  const cuts = cutsOf(record, size, other);
  const strict = cuts.filter(({ end, from }) => values.slice(end, from).every((value) => isBlankOr(NUMBERING, value)));
  const own = fit(values.slice(0, size), slots.length).map(({ cell }) => cell.text);
  const isDoubtful = strict.some(({ end, from }) => end === from) && sumsOf(slots)(own) === "failed";
  const ways = strict.length > 0 && !isDoubtful ? strict : cuts;
  return ways.every(({ end }) => end === size) ? ways[0] : undefined;
}

/** All that are possible: between the rows stand the bars that part them, and one line at most that is left of a label. */
function cutsOf({ values, bars = NO_BARS }: Record, size: number, other: Range): Cut[] {
  const cuts: Cut[] = [];
  for (let end = size; end > 0; end--) {
    let lines = 0;
    for (let from = end; from < values.length; from++) {
      const lead = leadAt(values, from);
      // Blank cells before figures on one line are what is left of the label there.
      const left = lines + (lead > 0 ? 1 : 0);
      const rest = values.length - from - lead;
      if (isIn(other, rest) && left >= bars.least && left <= bars.most + 1) cuts.push({ end, from });
      if (!isBlankOr(NUMBER, values[from]!)) break;
      if (from === end || values[from]!.row !== values[from - 1]!.row) lines++;
    }
  }
  return cuts;
}

const NO_BARS = { least: 0, most: 0 };

/** How many blank cells stand before the first figure on the line that begins there. */
function leadAt(values: readonly Placed[], from: number): number {
  let first = from;
  while (values[first]?.row === values[from]!.row && !isWritten(values[first])) first++;
  return values[first]?.row === values[from]!.row ? first - from : 0;
}

const NUMBER = /^\d+[.．、]?$/;
const isBlankOr = (written: RegExp, { cell }: Placed) => cell.text === "" || written.test(cell.text);

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
export function splitRecords(records: readonly Record[], chain: readonly Match[], outline: TableOutline) {
  const { rows } = outline;
  const owning = chain.filter((match) => match.owns);
  const owners = new Map(owning.map((match) => [match.record, match]));
  const cuts = lostLabels(records, owning, outline, shapeOf(records, chain, outline));
  // Where cells stand one a line, two of them on one are no row.
  const several = owning.map(({ record }) => records[record]!.values).filter(({ length }) => length > 1);
  const loose = several.filter(areLoose).length * 2 > several.length;
  const moved: number[] = [];
  const result: Record[] = [];
  for (const [index, record] of records.entries()) {
    moved.push(result.length);
    const owner = owners.get(index);
    const count = owner ? rows[owner.row]!.slots.length : 0;
    const rowEnd = owner && !loose ? firstRowEnd(record.values, count) : undefined;
    const cut = rowEnd === undefined ? cuts.get(index) : { end: rowEnd, from: rowEnd };
    if (cut === undefined) {
      result.push(record);
      continue;
    }
    result.push({ ...record, values: record.values.slice(0, cut.end) });
    const rest = record.values.slice(cut.from);
    result.push({ words: [], text: "", found: [], values: rest, start: rest[0]!.row.start });
  }
  return { records: result, chain: chain.map((match) => ({ ...match, record: moved[match.record]! })) };
}
