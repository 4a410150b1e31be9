import { lineEnd, lineStart } from "../document/area.js";
import type { Line } from "../layouts/lines.js";
import { bestWidth, type Width, widthOf } from "../layouts/width.js";
import type { TableRow } from "../report.js";
import type { Span } from "../text.js";

/** What a drawn table is drawn with, and where its cells are. */

/** A border, be it only below some of the cells. */
export const BORDER = /\+[-=:]{2,}|[-=:]{2,}\+|[─━═┄┅┈┉]{2,}/;
export const BAR = /[|│┃┆┇┊┋║]/;
/** Runs of dashes, one over each column, and nothing else. */
const RULER = /^\s*[-=]{3,}(?: +[-=]{3,})+\s*$/;

/** Cells as they are drawn: a line is `ends[0]`, the cells as wide as their `rooms` with `parting` between, `ends[1]`. */
export interface Drawing {
  readonly ends: readonly [string, string];
  readonly parting: string;
  readonly rooms: readonly number[];
  readonly width: Width;
  /** The cells that places of one line are in; -1 where that cannot be told. */
  cellsAt(places: readonly Span[]): readonly number[];
}

/** Cells that nothing but a ruler above them tells apart. */
export interface Ruled extends Drawing {
  /** Where their columns begin on the page. */
  readonly begins: readonly number[];
  columnOf(place: Span): number;
}

/** How the line that a row's figures stand on is drawn: by its bars, else by the ruler above it. */
export const drawingAt = (source: string, line: Line, row: TableRow): Drawing | undefined =>
  drawnWithBars(source, line) ??
  drawnBelowRuler(
    source,
    line,
    row.figures.filter((figure) => figure !== undefined),
  );

const textOf = (source: string, { start, end }: Span) => source.slice(start, end);

/** The line that a place stands on. */
export const lineAt = (source: string, at: number): Line => ({
  start: lineStart(source, at),
  end: lineEnd(source, at),
});

function drawnWithBars(source: string, line: Line): Drawing | undefined {
  const segments = segmentsOf(source, line);
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last) return undefined;
  const width = widthIn(source, segments);
  // w3m writes right behind the bars.
  const isClose = segments.some((segment) => /^\S/.test(textOf(source, segment)));
  const pad = isClose ? "" : " ";
  return {
    ends: [source.slice(line.start, first.start) + pad, pad + source.slice(last.end, line.end)],
    parting: pad + source[last.end] + pad,
    rooms: segments.map((segment) => Math.max(0, widthOf(textOf(source, segment), width) - 2 * pad.length)),
    width,
    // What goes on below begins here all the same.
    cellsAt: (places) =>
      places.map(({ start }) => {
        const own = segmentsOf(source, lineAt(source, start));
        return own.length === segments.length ? own.findIndex((each) => each.start <= start && start <= each.end) : -1;
      }),
  };
}

/** What stands between the bars of a line; none where it has none. */
export function segmentsOf(source: string, { start, end }: Line): Span[] {
  const bars: number[] = [];
  for (let i = start; i < end; i++) if (BAR.test(source[i]!) && source[i - 1] !== "\\") bars.push(i);
  return bars.slice(1).map((bar, i) => ({ start: bars[i]! + 1, end: bar }));
}

/** Lines above a row among which its ruler or border is looked for: more than a form has. */
const ABOVE = 200;

/** The nearest line above a place that looks so. */
function lineAbove(source: string, at: number, look: RegExp): Line | undefined {
  let line = lineAt(source, at);
  for (let i = 0; i < ABOVE && line.start > 0; i++) {
    line = lineAt(source, line.start - 1);
    if (look.test(textOf(source, line))) return line;
  }
  return undefined;
}

/** How a line without bars is drawn, on which and below which these figures stand. */
export const ruledAt = (source: string, line: Line, figures: readonly Span[]): Ruled | undefined =>
  segmentsOf(source, line).length > 0 ? undefined : drawnBelowRuler(source, line, figures);

function drawnBelowRuler(source: string, line: Line, figures: readonly Span[]): Ruled | undefined {
  const ruler = lineAbove(source, line.start, RULER);
  if (!ruler) return undefined;
  const runs = [...textOf(source, ruler).matchAll(/[-=]+/g)].map(({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
  }));
  const columnOf = (width: Width, { start }: Span) => widthOf(source.slice(lineAt(source, start).start, start), width);
  // Chinese characters count as wide as they are printed, or as one: figures begin below their runs.
  const fits = (width: Width) =>
    figures.filter((figure) => runs.some(({ start }) => start === columnOf(width, figure))).length;
  const width = bestWidth(fits);
  return {
    ends: [" ".repeat(runs[0]!.start), ""],
    parting: " ",
    rooms: runs.map(({ start, end }, i) => (runs[i + 1]?.start ?? end + 1) - 1 - start),
    width,
    begins: runs.map(({ start }) => start),
    columnOf: (place) => columnOf(width, place),
    // What is longer than its column has pushed aside what stands behind it.
    cellsAt: (places) => {
      let [own, pushed] = [-1, 0];
      return places.map((place) => {
        const at = columnOf(width, place);
        own = nearest(runs, at - pushed, own + 1);
        pushed = own < 0 ? 0 : at - runs[own]!.start;
        return own;
      });
    },
  };
}

/** The run from `first` on that begins closest to a place; -1 where there is none left. */
const nearest = (runs: readonly Span[], place: number, first: number): number =>
  runs.reduce(
    (best, { start }, i) =>
      i >= first && (best < 0 || Math.abs(start - place) < Math.abs(runs[best]!.start - place)) ? i : best,
    -1,
  );

/** How a drawn table counts the characters of a line. */
export const widthAbove = (source: string, at: number): Width =>
  widthIn(source, segmentsOf(source, lineAt(source, at)));

/** How the table counts Chinese characters: a line of words is as wide as the border above it. */
function widthIn(source: string, segments: readonly Span[]): Width {
  const above = lineAbove(source, segments[0]!.start, BORDER);
  const border = above ? textOf(source, above).trim() : "";
  const total = (width: Width) =>
    segments.reduce((sum, segment) => sum + widthOf(textOf(source, segment), width) + 1, 1);
  return bestWidth((width) => -Math.abs(total(width) - widthOf(border, width)));
}
