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

/** So many white lines stand where a paragraph was emptied between two tabs. */
const BLANK = 3;

const beginsCell = (text: string, { start }: Line) => text.charCodeAt(start) === TAB;

const isEmpty = (line: Line | undefined) => line !== undefined && line.start === line.end;

/** The cells of a row, the last of which is still being read. */
interface OpenRow {
  readonly cells: Cell[];
  pieces: Piece[];
  paragraphs: number;
  /** Where the last cell begins. */
  place: number;
  /** Whether one of the others is a figure. */
  hasFigure: boolean;
}

/** The row that begins with a line, and its last line; none where it has but one cell, or stands in one line. */
export function innerRow(text: string, lines: readonly Line[], first: number): { row: Row; last: number } | undefined {
  const open: OpenRow = { cells: [], pieces: [], paragraphs: 0, place: lines[first]!.start, hasFigure: false };
  add(text, open, lines[first]!);
  let last = first;
  for (let i = first + 1, blank = 0; i < lines.length && blank <= BLANK; i++) {
    if (isEmpty(lines[i])) blank++;
    else if (blank === 1 ? goesOn(text, open, lines[i]!) : blank === BLANK && beginsCell(text, lines[i]!)) {
      add(text, open, lines[i]!);
      [blank, last] = [0, i];
    } else break;
  }
  const cells = [...open.cells, lastOf(text, open)];
  if (cells.length === 1 || last === first) return undefined;
  return { row: { start: lines[first]!.start, end: lines[last]!.end, cells, layout: "tabs" }, last };
}

const lastOf = (text: string, { pieces, place }: OpenRow): Cell => joinPieces(text, pieces, place);

/** Takes in a line: its tabs end cells and begin others. */
function add(text: string, open: OpenRow, { start, end }: Line): void {
  open.pieces.push(lineBreak(start));
  open.paragraphs++;
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text.charCodeAt(at) !== TAB) continue;
    if (at > from) open.pieces.push({ start: from, end: at });
    if (at < end) {
      const cell = lastOf(text, open);
      open.cells.push(cell);
      open.hasFigure ||= isFigureWord(cell.text);
      [open.pieces, open.paragraphs, open.place] = [[], 0, at + 1];
    }
    from = at + 1;
  }
}

/** Whether a line beyond a blank one is of the row: a tab stands between, or it is the next paragraph of a cell of words. */
function goesOn(text: string, open: OpenRow, line: Line): boolean {
  if (beginsCell(text, line)) return true;
  if (open.cells.length === 0 || open.paragraphs === PARAGRAPHS) return false;
  const isWord = !isFigureWord(text.slice(line.start, line.end).split("\t", 1)[0]!.trim());
  const last = lastOf(text, open).text;
  // What follows a row of figures is no part of it, nor is what follows the table.
  return isWord ? !isFigureWord(last) && !open.hasFigure : last === "";
}
