import { begunGroups } from "../form/labels.js";
import { commonest } from "../text.js";
import type { Match } from "./chain.js";
import type { RowOutline, TableOutline } from "./outline.js";
import { isWritten, type Placed, type Record } from "./records.js";

/** The cells of a row's figures. */
export interface Own {
  readonly values: readonly Placed[];
  /** Each of them is the figure of the column whose turn it is; else no figure's place is certain. */
  readonly certain: boolean;
}

/** Tells which of the cells behind a row's label, or of a row without one, are its figures. */
export type Shape = (values: readonly Placed[], row: number, isLabelled: boolean) => Own;

/** Blank cells before and behind a row's figures: where merged cells go on, or what fills a line up. */
interface Spare {
  readonly front: number;
  readonly behind: number;
}

/** A way in which converters lay out merged cells; `common` is what the lines of one table share. */
interface Way {
  /** What lines that are laid out in this way have in common, given the number of a row's cells. */
  common(cells: number, row: number): number;
  spare(common: number, row: number): Spare;
}

/** Fewer rows do not tell how a table is laid out, nor do so many that are laid out in another way. */
const SEVERAL = 3;
const MOST = 0.8;
/** So many rows tell how a table is laid out, unless it is torn. */
const MANY = 10;

/**
 * How the rows of a table lie in their lines: one row alone does not tell blank figures from the cells that only fill
 * it up, the whole table does. A row with more cells than the others of its kind had one doubled or split, one with
 * fewer has lost one: no figure's place is certain there, unless every figure is written and nothing else.
 */
export function shapeOf(records: readonly Record[], chain: readonly Match[], { rows }: TableOutline): Shape {
  const lines = chain.flatMap(({ owns, record, row }) => {
    const { values } = records[record]!;
    return owns && values.length > 0 ? [{ values, row, count: rows[row]!.slots.length }] : [];
  });
  const ways = waysOf(rows).map((way) => {
    const common = commonest(
      lines.map(({ values, row }) => way.common(values.length, row)),
      0,
    );
    const spareOf = (row: number) => way.spare(common, row);
    return { spareOf, votes: lines.filter(({ values, row, count }) => agrees(values, count, spareOf(row))).length };
  });
  const most = Math.max(...ways.map(({ votes }) => votes));
  const sure = most >= SEVERAL && most >= lines.length * MOST;
  const best = sure ? ways.filter(({ votes }) => votes === most) : [];
  // Where columns are held by width, nothing fills a row up.
  const isTorn = !sure && lines.filter(({ values }) => values[0]!.row.layout !== "spaced").length >= MANY;
  return (values, row, isLabelled) => {
    const count = rows[row]!.slots.length;
    const spares = best.map(({ spareOf }) => spareOf(row));
    const size = Math.max(...spares.map((spare) => sizeOf(count, spare)), count);
    return ownOf(isLabelled ? values : withoutLead(values, size), count, spares, isTorn);
  };
}

const sizeOf = (count: number, spare: Spare) => spare.front + count + spare.behind;

/** Where a row has lost its label, the cells that stood before it are no figures, nor are those that end another row. */
function withoutLead(values: readonly Placed[], size: number): readonly Placed[] {
  const first = values.findIndex(isWritten);
  const own = values.findIndex(({ row }) => row === values[first]?.row);
  return values.slice(Math.max(0, own, Math.min(first, values.length - size)));
}

/** Of equally good ways the first is taken. */
function waysOf(rows: readonly RowOutline[]): readonly Way[] {
  const deepest = Math.max(...rows.map(({ row }) => row.groups.length));
  const widest = Math.max(...rows.map(({ slots }) => slots.length));
  const count = (row: number) => rows[row]!.slots.length;
  const merged = (row: number) => deepest - rows[row]!.row.groups.length;
  return [
    // No more cells than there are.
    { common: (cells, row) => cells - count(row), spare: (behind) => ({ front: 0, behind }) },
    // A regular grid: a label spans the columns of the groups that it has not, the last figure what its block is short of.
    {
      common: (cells, row) => cells - merged(row) - widest,
      spare: (rest, row) => ({ front: merged(row), behind: widest - count(row) + rest }),
    },
    // Each line filled up to the same width: the labels of groups that begin there take the place of the filling.
    {
      common: (cells, row) => cells + begunGroups(rows, row),
      spare: (width, row) => ({ front: 0, behind: width - begunGroups(rows, row) - count(row) }),
    },
  ];
}

function agrees(values: readonly Placed[], count: number, { front, behind }: Spare): boolean {
  if (front < 0 || behind < 0 || values.length !== front + count + behind) return false;
  return !values.slice(0, front).some(isWritten) && !values.slice(front + count).some(isWritten);
}

/**
 * @param spares what ways of laying the table out that explain its lines equally well say of the row; none where none does
 * @param isTorn many rows are there and no way fits most of them: what seems a blank cell may fill up a row that lost one
 */
function ownOf(values: readonly Placed[], count: number, spares: readonly Spare[], isTorn: boolean): Own {
  if (values.some(({ row }) => row.torn)) return { values: values.filter(isWritten), certain: false };
  const [spare] = spares;
  if (spare && spares.every((each) => agrees(values, count, each)))
    return { values: values.slice(spare.front, spare.front + count), certain: true };
  const first = values.findIndex(isWritten);
  // Where nothing is written any blank cell may be filled in, unless one was lost that had a figure.
  const size = Math.max(...spares.map((each) => sizeOf(count, each)), count);
  if (first < 0) return { values: values.slice(0, count), certain: values.length >= size };
  const last = values.findLastIndex(isWritten);
  const written = values.slice(first, last + 1);
  if ((!spare || values.length <= size) && written.length === count && written.every(isWritten))
    return { values: written, certain: true };
  if (!spare && !isTorn && values.length === count) return { values, certain: true };
  const { front, behind } = spare ?? { front: first, behind: values.length - 1 - last };
  const own = values.slice(Math.min(first, front), Math.max(last + 1, values.length - behind));
  return { values: own.length === count ? values : own, certain: false };
}
