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

/** How the cells of a table's rows lie. */
export interface Shape {
  /** Tells which of the cells behind a row's label, or of a row without one, are its figures. */
  own(values: readonly Placed[], row: number, isLabelled: boolean): Own;
  /** How many cells a row may have behind its label, those that only fill it up before and behind its figures among them. */
  sizesOf(row: number): readonly { readonly front: number; readonly all: number }[];
}

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
export function shapeOf(records: readonly Record[], chain: readonly Match[], outline: TableOutline): Shape {
  const { rows } = outline;
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
  const equal = sure ? ways.filter(({ votes }) => votes === most) : [];
  // The first fills no row up more than others: the heads tell whether rows are.
  const isFilled = lines.some(({ values }) => areOnOneLine(values)) && areHeadsFilled(records, chain, outline);
  const best = equal.length > 1 && equal[0] === ways[0] ? (isFilled ? equal.slice(1) : [ways[0]!]) : equal;
  // Where columns are held by width, nothing fills a row up.
  const isTorn =
    !sure && (isFilled || lines.filter(({ values: [first] }) => first!.row.layout !== "spaced").length >= MANY);
  const countOf = (row: number) => rows[row]!.slots.length;
  const sparesOf = (row: number) => best.map(({ spareOf }) => spareOf(row));
  return {
    sizesOf: (row) => {
      const sizes = sparesOf(row).map((spare) => ({ front: spare.front, all: sizeOf(countOf(row), spare) }));
      return sizes.length > 0 ? sizes : [{ front: 0, all: countOf(row) }];
    },
    own: (values, row, isLabelled) => {
      const spares = sparesOf(row);
      const size = Math.max(...spares.map((spare) => sizeOf(countOf(row), spare)), countOf(row));
      return ownOf(isLabelled ? values : withoutLead(values, size), countOf(row), spares, isTorn);
    },
  };
}

const areOnOneLine = (values: readonly Placed[]) => values.length > 1 && values[0]!.row === values.at(-1)!.row;

/** Whether blank cells stand behind heads, in their row of the source. */
const areHeadsFilled = (records: readonly Record[], chain: readonly Match[], { heads }: TableOutline) =>
  records.slice(chain[0]!.record, chain.at(-1)!.record).some(({ words, values, found }) => {
    const isHead = heads.has(found.at(-1)?.label.key ?? "") && !values.some(isWritten);
    return isHead && values.length > 0 && values.at(-1)!.row === words.at(-1)!.row;
  });

const sizeOf = (count: number, spare: Spare) => spare.front + count + spare.behind;

/** The number of a label, alone in a cell. */
export const NUMBERING = /^\d+[.．、]$/;

/**
 * Where a row has lost its label, the cells that stood before it are no figures, nor are its number and those that end
 * another row.
 */
function withoutLead(all: readonly Placed[], size: number): readonly Placed[] {
  const number = all.findIndex(isWritten);
  const isNumbered = all.length > size && NUMBERING.test(all[number]?.cell.text ?? "");
  const values = isNumbered ? all.slice(number + 1) : all;
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
  const sizes = spares.map((each) => sizeOf(count, each));
  // Where nothing is written any blank cell may be filled in, unless one was lost that had a figure.
  if (first < 0) return { values: values.slice(0, count), certain: values.length >= Math.max(...sizes, count) };
  const last = values.findLastIndex(isWritten);
  const written = values.slice(first, last + 1);
  // Where columns are held by width, a row may have a blank cell below one of another table.
  const isHeld = values[0]!.row.layout === "spaced";
  if ((!spare || isHeld || values.length <= Math.min(...sizes)) && written.length === count && written.every(isWritten))
    return { values: written, certain: true };
  if (!spare && !isTorn && values.length === count) return { values, certain: true };
  const { front, behind } = spare ?? { front: first, behind: values.length - 1 - last };
  const own = values.slice(Math.min(first, front), Math.max(last + 1, values.length - behind));
  return { values: own.length === count ? values : own, certain: false };
}
