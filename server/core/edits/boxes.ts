import { type Line, linesOf } from "../layouts/lines.js";
import { printedWidth, type Width, widthOf } from "../layouts/width.js";
import type { Table, TableRow } from "../report.js";
import type { Span } from "../text.js";
import { BAR, BORDER, drawingAt, lineAt, segmentsOf } from "./drawing.js";

/** Rows of drawn tables: a row is the lines between two borders, of + - | or of box drawings, or stands below a ruler. */

/** The lines of a row's box, from where it begins down to the next border. A row without bars has its own lines alone. */
export function boxOf(source: string, row: Span): Span {
  const { start, end } = row;
  if (cellsOf(source, row) === 0) return row;
  const lines = [...linesOf(source, start, nextBorder(source, start))];
  return { start, end: lines.at(-1)?.end ?? end };
}

/** Where the first line with a border begins, from a place on; else the end of the text. */
function nextBorder(source: string, from: number): number {
  for (const { start, end } of linesOf(source, from, source.length)) {
    if (BORDER.test(source.slice(start, end))) return start;
  }
  return source.length;
}

/** How many cells a row's first line has between bars. */
export const cellsOf = (source: string, { start }: Span): number => segmentsOf(source, lineAt(source, start)).length;

/** A border without the words of a merged cell that go on beside it: they are said already. */
export const withoutWords = (border: string): string =>
  border.replace(/[^\s|+=:\u2500-\u257f-]/gu, (unit) => " ".repeat(printedWidth(unit.charCodeAt(0))));

/** What stands around a border between two rows. */
interface Neighbours {
  /** The last line of the one, and the first of the other. */
  readonly upper: string;
  readonly lower: string;
  /** The column from which on it parts them: up to there the labels beside both go on. */
  readonly from: number;
  readonly width: Width;
}

/**
 * A border with the strokes of another one of the table.
 * @param joints of the strokes of other borders: where none of them is ┬ or ┴, all crossings are alike
 */
export function drawBorder(like: string, joints: string, { upper, lower, from, width }: Neighbours): string {
  const bars = [upper, lower].map((line) => barsOf(line, width));
  const dash = /[-=─━═┄┅┈┉]/.exec(like)![0];
  const cross = like.includes("+") ? "+" : "┼";
  const isTold = cross === "┼" && /[┬┴]/.test(joints);
  const crossing = (column: number) => {
    if (!isTold) return cross;
    if (column === from) return "├";
    return bars[0]!.has(column) ? (bars[1]!.has(column) ? "┼" : "┴") : "┬";
  };
  const last = Math.max(...bars[0]!.keys());
  let border = "";
  for (let column = 0; column <= last; column++) {
    const bar = bars[0]!.get(column);
    if (column === 0) border += from > 0 ? upper[0] : like[0];
    else if (column === last) border += like.at(-1);
    else if (column < from) border += bar ?? " ";
    else border += column === from || bar || bars[1]!.has(column) ? crossing(column) : dash;
  }
  return border;
}

/** The bars of a line by their columns. */
function barsOf(line: string, width: Width): Map<number, string> {
  const bars = new Map<number, string>();
  let column = 0;
  for (const unit of line) {
    if (BAR.test(unit)) bars.set(column, unit);
    column += widthOf(unit, width);
  }
  return bars;
}

/** What is written in a row: the words of its label cells, one cell after another, and its figures. */
interface Content {
  readonly label: string;
  /** The label of a group that begins with the row. */
  readonly group: string | undefined;
  readonly values: readonly string[];
}

/** Whether bars or a ruler hold a row's cells, and not marks before each of them. */
export const isDrawn = (source: string, row: TableRow): boolean =>
  drawingAt(source, lineAt(source, row.figures[0]!.start), row) !== undefined;

/** A row drawn like another, with other words and figures in it; undefined where its figures stand on several lines. */
export function writeDrawn(
  source: string,
  { rows }: Table,
  model: TableRow,
  { label, group, values }: Content,
): string | undefined {
  const line = lineAt(source, model.figures[0]!.start);
  const drawing = drawingAt(source, line, model);
  if (!drawing) return undefined;
  const { ends, parting, rooms, width, cellsAt } = drawing;
  const at = { label: cellsAt([model.label!])[0]!, figures: cellsAt(model.figures.map((figure) => figure!)) };
  if (at.label < 0 || at.figures.includes(-1)) return undefined;
  const said = rooms.map((room, i): readonly string[] => {
    const figure = at.figures.indexOf(i);
    if (figure >= 0) return [values[figure]!];
    if (i === at.label) return wrap(label, room, width);
    return i === at.label - 1 && group ? wrap(group, room, width) : [];
  });
  const height = Math.max(...said.map((lines) => lines.length));
  const isCentred = setsInMiddle(source, rows);
  const written = Array.from({ length: height }, (_, row) =>
    said.map((lines, i) => {
      const words = lines[row - (isCentred ? Math.floor((height - lines.length) / 2) : 0)] ?? "";
      return words + " ".repeat(Math.max(0, rooms[i]! - widthOf(words, width)));
    }),
  );
  return written.map((cells) => ends[0] + cells.join(parting) + ends[1]).join(lineEndAfter(source, line));
}

/** Whether cells are set in the middle of their row, as text browsers do, not at its top: figures stand below its first line. */
export const setsInMiddle = (source: string, rows: readonly TableRow[]): boolean =>
  rows.some(({ start, cells: [cell] }) => cell !== undefined && lineAt(source, cell.start).start > start);

const lineEndAfter = (source: string, { end }: Line) => /^(?:\r\n|\r|\n)/.exec(source.slice(end))?.[0] ?? "\n";

/** Breaks words into lines of so many columns. */
export function wrap(text: string, room: number, width: Width): string[] {
  const lines: string[] = [];
  let line = "";
  for (const unit of text) {
    if (line !== "" && widthOf(line + unit, width) > room) {
      lines.push(line);
      line = "";
    }
    line += unit;
  }
  return line === "" ? lines : [...lines, line];
}
