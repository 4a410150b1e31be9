import { type Line, linesOf } from "../layouts/lines.js";
import { printedWidth, unitWidth, type Width } from "../layouts/width.js";
import type { TableRow } from "../report.js";
import type { Span } from "../text.js";

/** Rows of drawn tables (+---+): a row is the lines between two borders. */

/** A border, be it only below some of the cells. */
const BORDER = /\+[-=:]{2,}|[-=:]{2,}\+/;

/** The lines of a row's box, from where it begins down to the next border. */
export function boxOf(source: string, { start, end }: Span): Span {
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

/** What is written in a box: the words of its label cells, one cell after another, and its figures. */
interface Content {
  readonly label: string;
  /** The label of a group that begins with the row. */
  readonly group: string | undefined;
  readonly values: readonly string[];
}

/** A box like a row's, with other words and figures in it; undefined where its figures stand on several lines. */
export function writeBox(source: string, model: TableRow, { label, group, values }: Content): string | undefined {
  const [line] = linesOf(source, model.start, boxOf(source, model).end);
  const segments = line ? segmentsOf(source, line) : [];
  const holds = (place: Span) => segments.findIndex(({ start, end }) => start <= place.start && place.start <= end);
  const at = { label: holds(model.label!), figures: model.figures.map((figure) => holds(figure!)) };
  if (at.label < 0 || at.figures.includes(-1)) return undefined;
  const width = widthIn(source, segments);
  const said = segments.map((segment, i): readonly string[] => {
    const room = columnsOf(source.slice(segment.start, segment.end), width) - 2;
    const figure = at.figures.indexOf(i);
    if (figure >= 0) return [values[figure]!];
    if (i === at.label) return wrap(label, room, width);
    return i === at.label - 1 && group ? wrap(group, room, width) : [];
  });
  const height = Math.max(...said.map((lines) => lines.length));
  const written = Array.from({ length: height }, (_, row) =>
    segments.map((segment, i) => {
      const room = columnsOf(source.slice(segment.start, segment.end), width);
      const words = ` ${said[i]![row] ?? ""}`;
      return words + " ".repeat(Math.max(0, room - columnsOf(words, width)));
    }),
  );
  const indent = source.slice(line!.start, segments[0]!.start - 1);
  return written.map((cells) => `${indent}|${cells.join("|")}|`).join(lineEndAfter(source, line!));
}

const lineEndAfter = (source: string, { end }: Line) => /^(?:\r\n|\r|\n)/.exec(source.slice(end))?.[0] ?? "\n";

/** What stands between the bars of a line. */
function segmentsOf(source: string, { start, end }: Line): Span[] {
  const bars: number[] = [];
  for (let i = start; i < end; i++) if (source[i] === "|" && source[i - 1] !== "\\") bars.push(i);
  return bars.slice(1).map((bar, i) => ({ start: bars[i]! + 1, end: bar }));
}

const columnsOf = (text: string, width: Width): number => {
  let columns = 0;
  for (let i = 0; i < text.length; i++) columns += width(text.charCodeAt(i));
  return columns;
};

/** How the table counts Chinese characters: a cell of words is as wide as the border above it. */
function widthIn(source: string, segments: readonly Span[]): Width {
  const before = source.lastIndexOf("+", segments[0]!.start);
  const border = source.slice(source.lastIndexOf("\n", before) + 1, before + 1);
  const total = (width: Width) =>
    segments.reduce((sum, { start, end }) => sum + columnsOf(source.slice(start, end), width) + 1, 1);
  const off = (width: Width) => Math.abs(total(width) - border.trim().length);
  return off(printedWidth) <= off(unitWidth) ? printedWidth : unitWidth;
}

/** Breaks words into lines of so many columns. */
function wrap(text: string, room: number, width: Width): string[] {
  const lines: string[] = [];
  let line = "";
  for (const unit of text) {
    if (line !== "" && columnsOf(line + unit, width) > room) {
      lines.push(line);
      line = "";
    }
    line += unit;
  }
  return line === "" ? lines : [...lines, line];
}
