import type { Row } from "./cell.js";
import { isFigureWord } from "./lines.js";
import { WIDTHS, type Width } from "./width.js";

/** A word's ends on the page, in columns of it. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** How a page was set: how wide its characters count, and by what the words of a column are aligned. */
interface Setting {
  readonly width: Width;
  readonly anchor: (place: Place) => number;
}

const SETTINGS: readonly Setting[] = WIDTHS.flatMap((width) => [
  { width, anchor: ({ from }) => from },
  { width, anchor: ({ to }) => to },
  { width, anchor: ({ from, to }) => (from + to) / 2 },
]);

/** How far a word may stand from its column: pages are not laid out in whole characters. */
const SLACK = 1;
/** Words that stand closer are parted by spaces, not set in columns. */
const PITCH = 4;
/** No form has as many columns. */
const MOST = 40;
/** How many blocks back a row may go on with one that a hurt row broke off. */
const REACH = 3;
/** A column that only one line knows may be a figure that was pushed aside. */
const SUPPORT = 2;

/** So many figures one behind the other stand under their heads by no chance. */
const RUN = [0, 1, 2];

/** A row whose figures may stand in columns, or words that may be the heads of some. */
interface Line {
  readonly index: number;
  readonly row: Row;
  readonly isHead: boolean;
  /** Of its figures; of all its words where it is a head. */
  readonly anchors: readonly number[];
  /** Where its label ends; -1 where it has none. */
  readonly label: number;
}

/** Rows whose figures stand under each other. */
interface Block {
  readonly columns: number[];
  readonly lines: Line[];
  /** The lines of words above it. */
  readonly heads: readonly Line[];
}

/**
 * Gives rows that are set in columns by their width the cells that are blank there. A figure lost from such a row would
 * have moved the rest to the left: so a cell before another one is known to be blank, and one behind the last figure
 * only where the white space of its column was left standing.
 */
export function fillColumns(text: string, rows: readonly Row[]): readonly Row[] {
  if (!rows.some(isParted)) return rows;
  const readings = SETTINGS.map((setting) => ({ setting, blocks: blocksOf(linesIn(text, rows, setting)) }));
  const { setting, blocks } = readings.reduce((best, next) => (cost(next.blocks) < cost(best.blocks) ? next : best));
  const filled = [...rows];
  for (const block of blocks) {
    const columns = columnsOf(block);
    if (!columns) {
      for (const line of block.lines.filter((line) => isTorn(line, block.heads)))
        filled[line.index] = { ...line.row, torn: true };
      continue;
    }
    const pushed = pushedLine(block.lines, columns);
    for (const line of block.lines)
      filled[line.index] = fill(text, line, line === pushed?.line ? pushed.columns : columns, setting);
  }
  return filled;
}

/** The setting is the one in which the fewest columns explain the figures, none of them too close to another. */
const cost = (blocks: readonly Block[]) =>
  blocks.reduce((sum, block) => sum + block.columns.length + CLASH * clashesIn(block), 0);

/** Columns too close for a table weigh as much as a row that by itself stands elsewhere. */
const CLASH = 8;

const clashesIn = (block: Block) => {
  const known = supported(block.columns, block.lines);
  return known.filter((column, i) => i > 0 && column - known[i - 1]! < PITCH).length;
};

const isParted = ({ layout, cells }: Row) =>
  layout === "spaced" && cells.some(({ start }, i) => i > 0 && start - cells[i - 1]!.end > 1);

function linesIn(text: string, rows: readonly Row[], { width, anchor }: Setting): Line[] {
  return rows.flatMap((row, index): Line | readonly Line[] => {
    if ((row.layout !== "spaced" && row.layout !== "prose") || row.cells.length > MOST) return [];
    const at = ruler(text, row.start, width);
    if (row.layout === "prose") {
      const words = wordsIn(text, row).map(({ start, end }) => ({ from: at(start), to: at(end) }));
      return { index, row, isHead: true, anchors: words.map(anchor), label: -1 };
    }
    const places = row.cells.map(({ start, end }) => ({ from: at(start), to: at(end) }));
    const labels = isFigureWord(row.cells[0]!.text) ? 0 : 1;
    const figures = places.slice(labels);
    const isClose = figures.some(({ from }, i) => i > 0 && from - figures[i - 1]!.from < PITCH);
    const label = labels > 0 ? places[0]!.to : -1;
    return isClose ? [] : { index, row, isHead: false, anchors: figures.map(anchor), label };
  });
}

/** Tells in which column of the page an offset stands; to be asked in the order of the text. */
function ruler(text: string, start: number, width: Width): (offset: number) => number {
  let at = start;
  let column = 0;
  return (offset) => {
    for (; at < offset; at++) column += width(text.charCodeAt(at));
    return column;
  };
}

/** Words of a line that two spaces or more part; of a sentence none but the first. */
function wordsIn(text: string, { start, end }: Row) {
  const words = text.slice(start, Math.min(end, start + MOST * 10)).matchAll(/\S+(?:\s\S+)*/g);
  return [...words].map(({ 0: word, index }) => ({ start: start + index, end: start + index + word.length }));
}

function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let near: Block[] = [];
  let heads: Line[] = [];
  for (const line of lines) {
    if (line.isHead) {
      heads.push(line);
      near = near.filter(({ columns }) => !isAnothers(line, columns));
      continue;
    }
    const own = near.find(({ columns }) => belongs(line, columns));
    if (own) {
      own.lines.push(line);
      for (const anchor of line.anchors) if (columnAt(anchor, own.columns) < 0) own.columns.push(anchor);
    } else {
      const block = { columns: [...line.anchors], lines: [line], heads };
      blocks.push(block);
      near = [block, ...near].slice(0, REACH);
    }
    heads = [];
  }
  return blocks;
}

const columnAt = (anchor: number, columns: readonly number[]) =>
  columns.findIndex((column) => Math.abs(column - anchor) <= SLACK);

/** Half of a row's figures stand in the columns, or it has a figure in each of them. */
function belongs({ anchors }: Line, columns: readonly number[]): boolean {
  const known = new Set(anchors.map((anchor) => columnAt(anchor, columns)));
  known.delete(-1);
  return columns.length <= MOST && (known.size * 2 >= anchors.length || known.size === columns.length);
}

/** Words over the columns, but not at one: heads of a table that follows. */
const isAnothers = ({ anchors }: Line, columns: readonly number[]) =>
  anchors.some((anchor) => anchor > columns[0]! + SLACK && columnAt(anchor, columns) < 0);

/** The columns that several lines know, from left to right. */
function supported(columns: readonly number[], lines: readonly Line[]): readonly number[] {
  const votes = columns.map(() => 0);
  for (const { anchors } of lines) {
    for (const column of new Set(anchors.map((anchor) => columnAt(anchor, columns)))) if (column >= 0) votes[column]!++;
  }
  return columns.filter((_, column) => votes[column]! >= SUPPORT).sort((a, b) => a - b);
}

/** The columns of a block from left to right, where a row has them all, or the heads above it. */
function columnsOf({ columns, lines, heads }: Block): readonly number[] | undefined {
  const known = supported(columns, [...lines, ...heads]);
  const isWhole = ({ anchors }: Line) => known.every((column) => columnAt(column, anchors) >= 0);
  // Labels of several widths before figures that stand under each other: spaces do not part words so by chance.
  const isSet = lines.some(({ anchors, label }) => anchors[0]! - label !== lines[0]!.anchors[0]! - lines[0]!.label);
  return isSet && lines.some(isWhole) ? known : headed(columns, lines, heads);
}

/** The one line of a block that has figures where no other has: a cell too many pushed them there, and counts. */
function pushedLine(lines: readonly Line[], columns: readonly number[]) {
  const strays = ({ anchors }: Line) =>
    anchors.filter((anchor) => columns.every((column) => Math.abs(column - anchor) >= PITCH));
  const [line, ...others] = lines.filter((line) => strays(line).length > 0);
  if (!line || others.length > 0 || lines.length <= SUPPORT * 2) return undefined;
  return { line, columns: [...columns, ...strays(line)].sort((a, b) => a - b) };
}

/** Adds the columns that heads show behind the labels. */
function show(heads: readonly number[], label: number, shown: number[]): void {
  for (const anchor of heads) if (anchor > label && columnAt(anchor, shown) < 0) shown.push(anchor);
}

/** The columns that the heads above a block show, when all of the block's are among them. */
function headed(columns: readonly number[], lines: readonly Line[], heads: readonly Line[]) {
  const label = Math.max(...lines.map(({ label }) => label));
  const shown: number[] = [];
  for (const { anchors } of heads.toReversed()) {
    show(anchors, label, shown);
    if (columns.every((column) => columnAt(column, shown) >= 0)) return shown.sort((a, b) => a - b);
  }
  // Behind the last head a figure was pushed by a cell too many.
  const beyond = columns.filter((column) => columnAt(column, shown) < 0);
  const isPushed = beyond.length < columns.length / 2 && beyond.every((column) => column >= Math.max(...shown) + PITCH);
  return isPushed ? [...shown, ...beyond].sort((a, b) => a - b) : undefined;
}

/** Whether the first figures stand under the second head and those that follow it, and others under none. */
function isTorn({ anchors, label }: Line, heads: readonly Line[]): boolean {
  const shown: number[] = [];
  for (const head of heads) show(head.anchors, label, shown);
  shown.sort((a, b) => a - b);
  const own = anchors.map((anchor) => columnAt(anchor, shown));
  return own[0]! > 0 && own.includes(-1) && RUN.every((step) => own[step] === own[0]! + step);
}

/** The row with a blank cell in each column before its last figure, and behind it as far as its white space goes. */
function fill(text: string, { row, anchors }: Line, columns: readonly number[], { width }: Setting): Row {
  const figures = row.cells.slice(-anchors.length);
  const own = anchors.map((anchor) => columnAt(anchor, columns));
  if (own.includes(-1) || new Set(own).size < own.length) return row;
  const at = ruler(text, row.start, width);
  const cells = row.cells.slice(0, -anchors.length);
  let place = cells.at(-1)?.end ?? row.start;
  for (const [index, column] of columns.entries()) {
    const figure = figures[own.indexOf(index)];
    const next = figure ?? figures[own.findIndex((other) => other > index)];
    if (!figure) {
      const end = next ? next.start - 1 : row.end;
      // No room for a blank cell and the spaces around it: the words stand under others by chance.
      if (next && end - place < 2) return row;
      place = Math.min(place + 1, end);
      while (place < end && at(place) < column) place++;
      if (!next && at(place) < column) break;
    }
    cells.push(figure ?? { start: place, end: place, text: "" });
    place = figure?.end ?? place;
  }
  return { ...row, cells };
}
