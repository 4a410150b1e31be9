import { type Line, MOST, PITCH, type Place } from "./places.js";

/** Rows whose figures stand under each other, and the columns in which they do. */
export interface Block {
  /** Those of its figures. */
  readonly columns: number[];
  /** Those that the heads above it show its first row. */
  readonly shown: readonly number[];
  readonly lines: Line[];
  /** The lines of words above it. */
  readonly heads: readonly Line[];
  /** The one that it breaks off, where no heads of another table stand between. */
  readonly above: Block | undefined;
}

/** How far a word may stand from its column: pages are not laid out in whole characters. */
export const SLACK = 1;
/** How many blocks back a row may go on with one that a hurt row broke off. */
const REACH = 3;
/** Lines of words above a row among which its heads stand. */
const ABOVE = 12;
/** In so few rows a column may be blank by chance. */
const FEW = 3;
/** So many figures stand under their heads, however hurt a table is. */
const MOSTLY = 0.8;
/** A column that only one line knows may be a figure that was pushed aside. */
const SUPPORT = 2;

export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let near: Block[] = [];
  let heads: Line[] = [];
  let page = 0;
  for (const line of lines) {
    if (line.page !== page) {
      near = [];
      heads = [];
      page = line.page;
    }
    if (line.isHead) {
      heads.push(line);
      near = near.filter((block) => !isAnothers(line, block));
      continue;
    }
    const own = bestOf(near, line);
    if (own) {
      own.lines.push(line);
      for (const anchor of line.anchors) if (columnAt(anchor, own.columns) < 0) own.columns.push(anchor);
    } else {
      const shown = shownBy(heads, [line]);
      const block = { columns: [...line.anchors], shown, lines: [line], heads, above: near[0] };
      blocks.push(block);
      near = [block, ...near].slice(0, REACH);
    }
    heads = [];
  }
  return blocks;
}

export const columnAt = (anchor: number, columns: readonly number[]) =>
  columns.findIndex((column) => Math.abs(column - anchor) <= SLACK);

/** The block in whose columns most of a row's figures stand, at least half; of several the one with most rows. */
function bestOf(blocks: readonly Block[], line: Line): Block | undefined {
  let best: { block: Block; known: number } | undefined;
  for (const block of blocks.filter((block) => belongs(line, block))) {
    const known = knownIn(block, line);
    const isMore = known === best?.known ? block.lines.length > best.block.lines.length : known > (best?.known ?? -1);
    if (isMore) best = { block, known };
  }
  return best?.block;
}

const knownIn = ({ columns, shown }: Block, { anchors }: Line) =>
  anchors.filter((anchor) => columnAt(anchor, columns) >= 0 || columnAt(anchor, shown) >= 0).length;

/** Half of a row's figures stand in the columns, or it has a figure in each of them. */
function belongs(line: Line, block: Block): boolean {
  const { anchors } = line;
  const isWhole = block.columns.every((column) => columnAt(column, anchors) >= 0);
  return block.columns.length <= MOST && (knownIn(block, line) * 2 >= anchors.length || isWhole);
}

/** Words over the columns, but not at one: heads of a table that follows. */
const isAnothers = ({ anchors }: Line, { columns, shown }: Block) =>
  anchors.some((anchor) => anchor > columns[0]! + SLACK && columnAt(anchor, [...columns, ...shown]) < 0);

/**
 * The columns that heads show behind the labels of rows, from below: what stands over one of them, or alone between the
 * words below it, heads several.
 */
function shownBy(heads: readonly Line[], lines: readonly Line[]): readonly number[] {
  const shown: number[] = [];
  const label = labelEnd(lines);
  let left = Number.POSITIVE_INFINITY;
  for (const { places, anchors } of heads.slice(-ABOVE).reverse()) {
    const isOver = ({ from, to }: Place) => shown.some((column) => column >= from - SLACK && column <= to + SLACK);
    const isBetween = ({ from, to }: Place) => left < from && shown.some((column) => column > to);
    const headsSeveral = (place: Place) => isOver(place) || (places.length === 1 && isBetween(place));
    shown.push(...anchors.filter((_, i) => places[i]!.from > label && !headsSeveral(places[i]!)));
    left = Math.min(left, ...places.map(({ to }) => to));
  }
  return shown.sort((a, b) => a - b);
}

/**
 * Whether more than a space, and what pads a figure, stands before one of a row's, or behind the last. Before one that
 * stands alone it may be what sets a page's number in the middle.
 */
export const isSetApart = ({ places, label, end }: Line): boolean =>
  end - places.at(-1)!.to >= PITCH ||
  places.some(({ from }, i) => from - (places[i - 1]?.to ?? label) >= PITCH && (label >= 0 || places.length > 1));

/**
 * Where labels end, as most rows have it: one that reaches into the columns has taken in a figure that cannot be read,
 * and where one lost words its figures moved to where others have theirs.
 */
function labelEnd(lines: readonly Line[]): number {
  const labelled = lines.filter(({ label }) => label >= 0);
  const firsts = labelled.map(({ places }) => places[0]!.from).sort((a, b) => a - b);
  const ends = labelled.map(({ label }) => label).sort((a, b) => a - b);
  let best = { end: -1, against: Number.POSITIVE_INFINITY };
  let before = 0;
  for (const [i, end] of ends.entries()) {
    while (before < firsts.length && firsts[before]! <= end) before++;
    const against = ends.length - 1 - i + before;
    if (against < best.against) best = { end, against };
  }
  return best.end;
}

/** The columns of a block from left to right: its heads show them, or a row has them all. */
export function columnsOf({ columns, lines, heads }: Block): readonly number[] | undefined {
  const known = supported(columns, [...lines, ...heads]);
  const whole = lines.filter(({ anchors }) => known.every((column) => columnAt(column, anchors) >= 0)).length;
  const isSet = areSet(lines, known);
  const shown = shownBy(heads, lines);
  const figures = lines.flatMap(({ anchors }) => anchors);
  const isBelow = (anchor: number) => columnAt(anchor, shown) >= 0;
  const others = lines.filter(({ anchors }) => !anchors.every(isBelow)).length;
  const isHurt = others === 1 && lines.length >= FEW;
  // Where several rows have them all, heads tell of no more.
  const isWhole = isSet && whole * 2 > lines.length && lines.length > FEW;
  if (!isWhole && lines.some(isSetApart) && (figures.filter(isBelow).length >= figures.length * MOSTLY || isHurt))
    return shown;
  return isSet && whole > 0 ? known : undefined;
}

/** Labels of several widths before figures that stand under each other: spaces do not part words so by chance. */
function areSet(lines: readonly Line[], columns: readonly number[]): boolean {
  const labels = new Map<number, number>();
  return lines.some(({ anchors, label }) => {
    const column = columnAt(anchors[0]!, columns);
    if (column >= 0 && !labels.has(column)) labels.set(column, label);
    return column >= 0 && labels.get(column) !== label;
  });
}

/** The columns that several lines know, from left to right. */
function supported(columns: readonly number[], lines: readonly Line[]): readonly number[] {
  const votes = columns.map(() => 0);
  for (const { anchors } of lines) {
    for (const column of new Set(anchors.map((anchor) => columnAt(anchor, columns)))) if (column >= 0) votes[column]!++;
  }
  return columns.filter((_, column) => votes[column]! >= SUPPORT).sort((a, b) => a - b);
}

/** Columns too close for a table weigh as much as a row that by itself stands elsewhere. */
const CLASH = 8;

/**
 * How little a setting of the page explains: the columns that it takes for the figures, more so where no head stands
 * over one, and those too close to another.
 */
export const costOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + block.columns.length + unheaded(block) + CLASH * clashesIn(block), 0);

const unheaded = ({ columns, shown }: Block) => columns.filter((column) => columnAt(column, shown) < 0).length;

function clashesIn({ columns, lines }: Block): number {
  const known = supported(columns, lines);
  return known.filter((column, i) => i > 0 && column - known[i - 1]! < PITCH).length;
}
