import { type Line, linesOf } from "../layouts/lines.js";
import { printedWidth, type Width } from "../layouts/width.js";
import type { TableRow } from "../report.js";
import type { Span } from "../text.js";
import { BORDER, columnsOf, drawingAt, lineAt, segmentsOf } from "./drawing.js";

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

/** What is written in a row: the words of its label cells, one cell after another, and its figures. */
interface Content {
  readonly label: string;
  /** The label of a group that begins with the row. */
  readonly group: string | undefined;
  readonly values: readonly string[];
}

/** A row drawn like another, with other words and figures in it; undefined where its figures stand on several lines. */
export function writeDrawn(source: string, model: TableRow, { label, group, values }: Content): string | undefined {
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
  // Text browsers set what is lower in the middle.
  const isCentred = line.start > lineAt(source, model.start).start;
  const written = Array.from({ length: height }, (_, row) =>
    said.map((lines, i) => {
      const words = lines[row - (isCentred ? Math.floor((height - lines.length) / 2) : 0)] ?? "";
      return words + " ".repeat(Math.max(0, rooms[i]! - columnsOf(words, width)));
    }),
  );
  return written.map((cells) => ends[0] + cells.join(parting) + ends[1]).join(lineEndAfter(source, line));
}

const lineEndAfter = (source: string, { end }: Line) => /^(?:\r\n|\r|\n)/.exec(source.slice(end))?.[0] ?? "\n";

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
