import type { Cell, Figure, Report } from "../report.js";
import type { Edit, Span } from "../text.js";
import { writeInColumns } from "./columns.js";
import { writeBelowRuler } from "./ruled.js";
import { writeInMerged } from "./sheet.js";

/** Edits of cells within a row, in whatever layout: what parts two cells is copied from the row itself. */

/** Takes cell `at` out, with what parts it from the next one. */
export function removeCell(cells: readonly Cell[], at: number): Edit {
  const [cell, next, before] = [cells[at]!, cells[at + 1], cells[at - 1]];
  if (next) return { start: cell.start, end: next.start, text: "" };
  return { start: before?.end ?? cell.start, end: cell.end, text: "" };
}

/** Puts a cell before cell `at`, or behind the last one. */
export function addCell(report: Report, cells: readonly Cell[], at: number, text: string): Edit {
  const parting = between(report, cells, at);
  const next = cells[at];
  if (next) return { start: next.start, end: next.start, text: text + parting };
  const { end } = cells.at(-1)!;
  return { start: end, end, text: parting + text };
}

/** Writes cell `at` and the next one as a single cell. */
export const joinCells = (cells: readonly Cell[], at: number, text: string): Edit => ({
  start: cells[at]!.start,
  end: cells[at + 1]!.end,
  text,
});

/** Writes cell `at` as two. */
export const splitCell = (
  report: Report,
  cells: readonly Cell[],
  at: number,
  [first, second]: readonly [string, string],
): Edit => ({
  start: cells[at]!.start,
  end: cells[at]!.end,
  text: first + between(report, cells, at) + second,
});

/** What parts two cells of the row near cell `at`. */
function between({ source }: Report, cells: readonly Cell[], at: number): string {
  const upper = Math.min(Math.max(at - 1, 0), cells.length - 2);
  const [first, second] = [cells[upper], cells[upper + 1]];
  return first && second ? source.slice(first.end, second.start) : " ";
}

/** Writes a row's cells anew, with as many as there are texts; two texts and two cells at least. */
export const writeCells = (report: Report, cells: readonly Cell[], texts: readonly string[]): Edit => ({
  start: cells[0]!.start,
  end: cells.at(-1)!.end,
  text: texts.reduce((line, text, i) => line + between(report, cells, i) + text),
});

/** Writes a figure where it stands; right behind another one a blank is parted from it as that is from the one before. */
export function writeFigure(report: Report, figure: Figure, text: string): Edit {
  const [above, below] = betweenLoneBars(report, figure);
  const written = above + parting(report, figure) + text + below;
  const { start, end } = placeOf(report, figure);
  return (
    writeBelowRuler(report, figure, written) ??
    writeInColumns(report, figure, written) ??
    writeInMerged(report, figure, written) ?? { start, end, text: written }
  );
}

const LINE_END = "(?:\\r\\n|\\r|\\n)";
const BAR_ABOVE = new RegExp(`${LINE_END}${LINE_END}[^\\S\\r\\n]*\\|[^\\S\\r\\n]*(${LINE_END})$`);
const BAR_BELOW = new RegExp(`^[^\\S\\r\\n]*(${LINE_END})[^\\S\\r\\n]*\\|[^\\S\\r\\n]*${LINE_END}{2}`);
const NEAR = 20;

/** Where bars between blank lines part the cells: the line ends that keep a blank figure's from the bars beside it. */
function betweenLoneBars({ source }: Report, { start, end }: Figure): readonly [before: string, after: string] {
  const above = BAR_ABOVE.exec(source.slice(Math.max(0, start - NEAR), start))?.[1] ?? "";
  const below = BAR_BELOW.exec(source.slice(start, start + NEAR))?.[1] ?? "";
  return start < end ? ["", ""] : [above, below];
}

/** Above a bar that has a line of its own, a blank figure's is the empty one. */
function placeOf({ source }: Report, { start, end }: Figure): Span {
  const gap =
    start === end &&
    source[start] === "|" &&
    /(?:\r\n|\r|\n)(\r\n|\r|\n)$/.exec(source.slice(Math.max(0, start - 4), start));
  return gap ? { start: start - gap[1]!.length, end: start - gap[1]!.length } : { start, end };
}

function parting({ source, tables }: Report, { start, end, id, slot }: Figure): string {
  if (start < end || !/\p{Nd}/u.test(source[start - 1] ?? "")) return "";
  const row = tables.find(({ form }) => form === slot.table)?.rows.find(({ form }) => form === slot.row);
  const at = row?.figures.findIndex((figure) => figure?.id === id) ?? -1;
  const [before, last] = at < 2 ? [] : row!.cells.slice(at - 2, at);
  return before && last ? source.slice(before.end, last.start) : " ";
}
