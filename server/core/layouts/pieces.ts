import { isSpace, type Span, trim } from "../text.js";
import type { Cell } from "./cell.js";

/** A part of what a cell says: the source as it stands, unless it has a text of its own (an entity, an escape). */
export interface Piece extends Span {
  readonly text?: string;
}

/** Where markup ends a line inside a cell. */
export const lineBreak = (at: number): Piece => ({ start: at, end: at, text: "\n" });

export function isBlankPiece(source: string, { start, end, text }: Piece): boolean {
  const content = text === undefined ? trim(source, start, end) : trim(text, 0, text.length);
  return content.start === content.end;
}

/**
 * Puts a cell together from its pieces, in the order in which they are read.
 * @param place where content belongs when there is none
 */
export function joinPieces(source: string, pieces: readonly Piece[], place: number): Cell {
  let first = 0;
  while (first < pieces.length && isBlankPiece(source, pieces[first]!)) first++;
  if (first === pieces.length) return blankCell(source, pieces, place);
  let last = pieces.length - 1;
  while (isBlankPiece(source, pieces[last]!)) last--;
  return (first === last && plainCell(source, pieces[first]!)) || joined(source, pieces.slice(first, last + 1));
}

const LINE_END = /[\r\n]/;

/** The cell that is one piece of the source as it stands. */
function plainCell(source: string, piece: Piece): Cell | undefined {
  if (piece.text !== undefined) return;
  const { start, end } = trim(source, piece.start, piece.end);
  const text = source.slice(start, end);
  return LINE_END.test(text) ? undefined : { start, end, text };
}

/** What would make another word or another number when two lines are joined. */
const FUSES = /[\w.,０-９]/;

/** Chinese breaks its lines anywhere, so lines are joined without a space, but never two numbers into a third. */
function joined(source: string, pieces: readonly Piece[]): Cell {
  let text = "";
  const offsets: number[] = [];
  let end = 0;
  let gap = "";
  let gapOffsets: number[] = [];
  for (const piece of pieces) {
    const says = piece.text ?? source.slice(piece.start, piece.end);
    for (let i = 0; i < says.length; i++) {
      const unit = says[i]!;
      const at = piece.text === undefined ? piece.start + i : piece.start;
      if (isSpace(unit.charCodeAt(0))) {
        gap += unit;
        gapOffsets.push(at);
        continue;
      }
      if (gap !== "" && text !== "") {
        const kept = !LINE_END.test(gap) ? gap : FUSES.test(text.at(-1)!) && FUSES.test(unit) ? " " : "";
        for (let k = 0; k < kept.length; k++) offsets.push(gapOffsets[k]!);
        text += kept;
      }
      if (gap !== "") gapOffsets = [];
      gap = "";
      text += unit;
      offsets.push(at);
      end = piece.text === undefined ? at + 1 : piece.end;
    }
  }
  const start = offsets[0]!;
  if (end - start === text.length && source.startsWith(text, start)) return { start, end, text };
  return { start, end, text, offsets };
}

/** The first spaces that were put there to hold the place (&nbsp; and its like): a figure goes in their stead. */
function blankCell(source: string, pieces: readonly Piece[], place: number): Cell {
  let start = place;
  let end = place;
  for (const piece of pieces) {
    for (let at = piece.start; at < piece.end; ) {
      const to = piece.text === undefined ? at + 1 : piece.end;
      const holds = (piece.text ?? source[at]!).charCodeAt(0) > 0x20;
      if (holds && end === start) [start, end] = [at, to];
      else if (holds && end === at) end = to;
      else if (end > start) return { start, end, text: "" };
      at = to;
    }
  }
  return { start, end, text: "" };
}
