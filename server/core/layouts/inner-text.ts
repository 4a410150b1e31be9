import type { Cell, Row } from "./cell.js";
import { isFigureWord, type Line } from "./lines.js";
import { joinPieces, lineBreak, type Piece } from "./pieces.js";

/**
 * What a browser gives as the text of a page (innerText) where cells hold paragraphs: a blank line around each of them,
 * a tab between cells, more blank lines between rows.
 */

const TAB = 0x09;

/** In fewer places a tab by itself may be a blank cell. */
const SEVERAL = 3;

/** No label has more paragraphs in its cell. */
const PARAGRAPHS = 4;

/** Whether tabs stand by themselves between paragraphs, as what parts them, and not before words, as what begins a cell. */
export function isInnerText(text: string, lines: readonly Line[]): boolean {
  let [lone, leading] = [0, 0];
  for (const [i, { start, end }] of lines.entries()) {
    if (text.charCodeAt(start) !== TAB) continue;
    if (/[^\t]/.test(text.slice(start, end))) leading++;
    else if (isEmpty(lines[i - 1]) && isEmpty(lines[i + 1])) lone++;
  }
  return lone >= SEVERAL && lone > leading;
}

const isEmpty = (line: Line | undefined) => line !== undefined && line.start === line.end;

/** The row that begins with a line, and its last line; none where it has but one cell, or stands in one line. */
export function innerRow(text: string, lines: readonly Line[], first: number): { row: Row; last: number } | undefined {
  const open = new OpenRow(text, lines[first]!);
  let last = first;
  for (let i = first + 1, blank = 0; i < lines.length && blank < 2; i++) {
    if (isEmpty(lines[i])) blank++;
    else if (blank === 1 && open.goesOn(lines[i]!)) {
      open.add(lines[i]!);
      [blank, last] = [0, i];
    } else break;
  }
  const cells = open.close();
  if (cells.length === 1 || last === first) return undefined;
  return { row: { start: lines[first]!.start, end: lines[last]!.end, cells, layout: "tabs" }, last };
}

/** The cells of a row, the last of which is still being read. */
class OpenRow {
  private readonly cells: Cell[] = [];
  private hasFigure = false;
  private pieces: Piece[] = [];
  private paragraphs = 0;
  private place: number;

  constructor(
    private readonly text: string,
    first: Line,
  ) {
    this.place = first.start;
    this.add(first);
  }

  /** Tabs of a line end cells and begin others. */
  add({ start, end }: Line) {
    this.pieces.push(lineBreak(start));
    this.paragraphs++;
    let from = start;
    for (let at = start; at <= end; at++) {
      if (at < end && this.text.charCodeAt(at) !== TAB) continue;
      if (at > from) this.pieces.push({ start: from, end: at });
      if (at < end) this.endCell(at + 1);
      from = at + 1;
    }
  }

  /** Whether a line beyond a blank one is of the row: a tab stands between, or it is the next paragraph of a cell of words. */
  goesOn({ start, end }: Line): boolean {
    if (this.text.charCodeAt(start) === TAB) return true;
    if (this.cells.length === 0 || this.paragraphs === PARAGRAPHS) return false;
    const isWord = !isFigureWord(this.text.slice(start, end).split("\t", 1)[0]!.trim());
    const last = this.last().text;
    // What follows a row of figures is no part of it, nor is what follows the table.
    return isWord ? !isFigureWord(last) && !this.hasFigure : last === "";
  }

  close(): readonly Cell[] {
    return [...this.cells, this.last()];
  }

  private last = () => joinPieces(this.text, this.pieces, this.place);

  private endCell(next: number) {
    const cell = this.last();
    this.cells.push(cell);
    this.hasFigure ||= isFigureWord(cell.text);
    this.pieces = [];
    this.paragraphs = 0;
    this.place = next;
  }
}
