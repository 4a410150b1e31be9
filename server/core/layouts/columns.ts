import { greatest } from "../text.js";
import { type Block, blocksOf, columnAt, columnsOf, costOf, isSetApart, SLACK } from "./blocks.js";
import type { Row } from "./cell.js";
import { type Line, linesIn, PITCH, ruler, SETTINGS } from "./places.js";
import type { Width } from "./width.js";

/**
 * Gives rows that are set in columns by their width the cells that are blank there. A figure lost from such a row would
 * have moved the rest to the left: so a cell before another one is known to be blank, and one behind the last figure
 * only where the white space of its column was left standing.
 */
export function fillColumns(text: string, rows: readonly Row[]): readonly Row[] {
  if (!rows.some(isParted)) return rows;
  const readings = SETTINGS.map(({ width, anchor }) => {
    const blocks = blocksOf(linesIn(text, rows, { width, anchor }));
    return { width, blocks, cost: costOf(blocks) };
  });
  const { width, blocks } = readings.reduce((best, next) => (next.cost < best.cost ? next : best));
  const filled = [...rows];
  const known = new Map<Block, readonly number[] | undefined>();
  for (const block of blocks) {
    const columns = columnsOf(block);
    const above = block.above && known.get(block.above);
    known.set(block, columns ?? above);
    const pushed = columns ? block.lines.filter((line) => isPushed(line, columns)) : [];
    for (const line of !columns && above ? brokenOff(block, above) : [])
      filled[line.index] = { ...line.row, torn: true };
    // Several are hurt by no slip: the words stand under others by chance.
    if (!columns || (pushed.length > 1 && pushed.length > block.lines.length * HURT)) continue;
    const even = evenly(block, columns);
    const longest = longestOf(block, columns);
    for (const line of block.lines) {
      const isTorn = pushed.includes(line) || line === longest;
      if (!isTorn && line.anchors.length === even) continue;
      filled[line.index] = isTorn ? { ...line.row, torn: true } : fill(text, line, columns, width);
    }
  }
  return filled;
}

/** In so few rows blank cells may be the same in number by chance. */
const FEW = 3;
/** A figure that stood there before was so much longer at most. */
const SHORTER = 5;

/** So many rows of a table may be hurt at once. */
const HURT = 0.1;
/** So many have as many figures as each other where no column is blank. */
const MOST = 0.8;

/**
 * How many figures nearly all rows have, though they do not stand in the same columns: then those are blurred, by figures
 * written over, and no cell is blank in a row that has as many.
 */
function evenly({ lines }: Block, columns: readonly number[]): number | undefined {
  const count = lines.map(({ anchors }) => anchors.length).toSorted((a, b) => a - b)[lines.length >> 1]!;
  const own = lines.filter(({ anchors }) => anchors.length === count);
  const places = new Set(own.map(({ anchors }) => anchors.map((anchor) => columnAt(anchor, columns)).join()));
  const isMost = own.length >= lines.length * MOST && count * 2 > columns.length;
  return isMost && lines.length > FEW && places.size > 1 ? count : undefined;
}

const isParted = ({ layout, cells, end }: Row) =>
  layout === "spaced" &&
  (cells.some(({ start }, i) => i > 0 && start - cells[i - 1]!.end > 1) || end - cells.at(-1)!.end >= PITCH);

/** Rows by themselves among those of a table whose figures stand in columns, and far from them: theirs were pushed aside. */
const brokenOff = ({ lines }: Block, above: readonly number[]): readonly Line[] =>
  lines.length > FEW
    ? []
    : lines.filter((line) => isSetApart(line) && !isRetyped(line, above) && straysOf(line, above).length > 0);

/** The figures that stand far from all columns, or share one with a nearer one: more is pushed aside than a figure just typed pushes. */
function straysOf({ anchors }: Line, columns: readonly number[]): readonly number[] {
  const nearest = anchors.map((anchor) =>
    columns.reduce((best, column) => (Math.abs(column - anchor) < Math.abs(best - anchor) ? column : best)),
  );
  const off = anchors.map((anchor, i) => Math.abs(nearest[i]! - anchor));
  const isFarther = (i: number, other: number) =>
    nearest[i] === nearest[other] && (off[i]! > off[other]! || (off[i] === off[other] && i > other));
  return anchors.filter((_, i) => off[i]! >= PITCH || isFarther(i, i - 1) || isFarther(i, i + 1));
}

/**
 * Figures in the columns and others far from all, where some lack or stand behind the last: they were pushed aside, and by
 * more than longer figures typed before them.
 */
function isPushed(line: Line, columns: readonly number[]): boolean {
  const { anchors } = line;
  if (isRetyped(line, columns)) return false;
  const strays = straysOf(line, columns);
  const isOff = anchors.length - strays.length < columns.length || strays.some((anchor) => anchor > columns.at(-1)!);
  return strays.length > 0 && strays.length < anchors.length && isOff && isSetApart(line);
}

/** A figure in each column, none further aside than the one before it but by what that, or itself, is longer or shorter. */
function isRetyped({ anchors, places }: Line, columns: readonly number[]): boolean {
  if (anchors.length !== columns.length) return false;
  const aside = anchors.map((anchor, i) => anchor - columns[i]!);
  return aside.every((by, i) => {
    const step = by - (aside[i - 1] ?? 0);
    const longest = Math.max(...places.slice(Math.max(0, i - 1), i + 1).map(({ from, to }) => to - from));
    return step <= longest && step >= -SHORTER;
  });
}

/**
 * The line that goes on behind its figures beyond all others, and beyond the head of the last column: blank cells end
 * where others do, so that it has a cell too many.
 */
function longestOf({ lines, heads }: Block, columns: readonly number[]): Line | undefined {
  const isBlank = ({ row }: Line) => row.end - row.cells.at(-1)!.end >= PITCH;
  const last = columns.slice(-1);
  const over = heads.flatMap(({ places, anchors }) => places.filter((_, i) => columnAt(anchors[i]!, last) >= 0));
  const longest = lines.reduce((best, line) => (line.end > best.end ? line : best));
  const reached = [...lines.filter((line) => line !== longest).map(({ end }) => end), ...over.map(({ to }) => to)];
  return isBlank(longest) && longest.end - greatest(reached, 0) > SLACK ? longest : undefined;
}

/** The row with a blank cell in each column before its last figure, and behind it as far as its white space goes. */
function fill(text: string, { row, anchors, label }: Line, columns: readonly number[], width: Width): Row {
  const figures = row.cells.slice(-anchors.length);
  const own = anchors.map((anchor) => columnAt(anchor, columns));
  if (own.includes(-1) || new Set(own).size < own.length) return row;
  // Words where figures belong: one of them cannot be read.
  if (own[0]! > 0 && label >= Math.max(0, columns[0]! - SLACK)) return { ...row, torn: true };
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
      if (!next && place === end) break;
      place = Math.min(place + 1, end);
      while (place < end && at(place) < column) place++;
      if (!next && at(place) < column) break;
    }
    cells.push(figure ?? { start: place, end: place, text: "" });
    place = figure?.end ?? place;
  }
  return { ...row, cells };
}
