import { SEVERAL } from "./marks.js";
import type { Stretch } from "./stretches.js";

/** In which order figures were taken from a page, where it was not the table's. */
export type Order = "drawing-order" | "by-column";

/** How figures stand in the whole text. */
export interface Standing {
  /** Each has a line of its own. */
  readonly oneByOne: boolean;
  /** As many as that follow each other, and nothing between. */
  readonly heap: number;
}

/**
 * Labels without figures here, figures without labels there, though the table has most of both: what is drawn apart
 * keeps the figures of a row together, what is read by columns does not.
 */
export function orderOf(
  stretches: readonly Stretch[],
  rows: number,
  columns: number,
  { oneByOne, heap }: Standing,
): Order | undefined {
  const found = weigh(stretches, columns);
  if (found.seen * 2 < rows || found.figures * 2 < found.seen * columns) return undefined;
  if (!isApart(found) && !(oneByOne && isShifted(stretches, found, columns)))
    return isTorn(stretches, columns, heap) ? "by-column" : undefined;
  if (found.whole * 3 >= found.seen) return "drawing-order";
  return (isInRows(stretches, columns) ?? !isHeaped(stretches, columns)) ? "drawing-order" : "by-column";
}

interface Evidence {
  /** Different labels, and figures. */
  readonly seen: number;
  readonly figures: number;
  /** Labels without figures of their own; those behind the label of a later row. */
  readonly apart: number;
  readonly late: number;
  /** Rows of figures, or parts of them, without a label of their own. */
  readonly orphans: number;
  /** Labels with about a row of figures. */
  readonly whole: number;
}

function weigh(stretches: readonly Stretch[], columns: number): Evidence {
  const seen = new Set(stretches.flatMap(({ labels }) => labels)).size;
  let [all, apart, late, orphans, whole, reached] = [0, 0, 0, 0, 0, -1];
  for (const { labels, figures } of stretches) {
    const own = figures.length > 0 && labels.length > 0 ? 1 : 0;
    all += figures.length;
    apart += labels.length - own;
    late += labels.filter((label) => label < reached).length;
    reached = Math.max(reached, ...labels);
    orphans += Math.max(0, figures.length / columns - own);
    if (labels.length > 0 && figures.length * 2 > columns) whole++;
  }
  return { seen, figures: all, apart, late, orphans, whole };
}

/** Damages by hand are fewer, and move no label behind those of later rows. */
const isApart = ({ seen, apart, late, orphans }: Evidence) =>
  Math.min(apart, orphans) * 5 >= seen || (late >= SEVERAL && orphans * 2 >= late);

/** The first columns stand beside the labels, as many as a page drew with them, and most of the others in one place. */
function isTorn(stretches: readonly Stretch[], columns: number, heap: number): boolean {
  const beside = stretches.filter(({ labels, figures }) => labels.length > 0 && figures.length > 0);
  const short = beside.filter(({ figures }) => figures.length < columns);
  const missing = short.reduce((sum, { figures }) => sum + columns - figures.length, 0);
  return short.length * 5 >= beside.length * 4 && heap > SEVERAL * columns && heap * 2 >= missing;
}

/** Labels below their figures: some figures stand before the first label, or several rows of them without any. */
function isShifted(
  [first, second]: readonly Stretch[],
  { seen, figures, apart, orphans }: Evidence,
  columns: number,
): boolean {
  if (figures * 5 < seen * columns * 4) return false;
  if (orphans >= SEVERAL && apart > 1) return true;
  return first?.labels.length === 0 && first.figures.length * 2 > columns && second?.labels[0] === 0;
}

/** Whether the figures follow each other row by row: their sums say so, unless they are 0. */
function isInRows(stretches: readonly Stretch[], columns: number): boolean | undefined {
  let summed = 0;
  let others = 0;
  for (const { figures } of stretches) {
    const numbers = figures.map(Number);
    for (let at = 0; at < numbers.length; ) {
      const row = numbers.slice(at, at + columns);
      const isNought = row.every((number) => number === 0);
      // A blank leaves a row short: the next one is found where its sum is right.
      const isRow = row.length === columns && row.reduce((sum, number) => sum + number, 0) === 2 * row.at(-1)!;
      if (!isNought && isRow) summed += columns;
      else if (!isNought) others++;
      at += isNought || isRow ? row.length : 1;
    }
  }
  return summed + others < SEVERAL * columns ? undefined : summed * 2 >= others;
}

/** Many labels in one place, and the figures of as many rows behind them. */
const isHeaped = (stretches: readonly Stretch[], columns: number) =>
  stretches.some(({ labels, figures }) => labels.length > SEVERAL && figures.length * 2 >= labels.length * columns);
