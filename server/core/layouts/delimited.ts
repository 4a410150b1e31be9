import { type Span, trim } from "../text.js";
import type { Cell, Row } from "./cell.js";
import type { Line } from "./lines.js";
import { joinPieces, type Piece } from "./pieces.js";

/** Rows whose cells one character parts, a tab or a comma, as spreadsheets hand them over and scripts write them (RFC 4180). */

export type Delimiter = "\t" | ",";

const QUOTE = 0x22;

/** A field with its quotation marks, if it stands in them, and what it holds. */
export interface Field extends Span {
  readonly cell: Cell;
  readonly quoted: boolean;
}

/** What one record of such a file takes of a text. */
export interface DelimitedRecord extends Span {
  readonly fields: readonly Field[];
  /** Its last line: a field in quotation marks may take several. */
  readonly last: number;
}

/** Lines that a field in quotation marks takes at most: one that nothing closes is a mark that was typed. */
const TALLEST = 8;

/** The record that begins with a line. */
export function recordAt(text: string, lines: readonly Line[], first: number, delimiter: Delimiter): DelimitedRecord {
  const code = delimiter.charCodeAt(0);
  const fields: Field[] = [];
  const { start } = lines[first]!;
  let [last, end] = [first, lines[first]!.end];
  let closes = true;
  for (let from = start; ; ) {
    const close: Closing | undefined = closes ? closingMark(text, lines, { from, last, code }) : undefined;
    if (close) ({ last, end } = { last: close.line, end: lines[close.line]!.end });
    // Where nothing closes one mark, nothing closes those behind it.
    closes &&= close !== undefined || text.charCodeAt(skipSpaces(text, from, end)) !== QUOTE;
    let to = close?.at ?? from;
    while (to < end && text.charCodeAt(to) !== code) to++;
    const quoted = close !== undefined;
    fields.push({ start: from, end: to, quoted, cell: cellIn(text, from, to, quoted) });
    if (to === end) return { start, end, fields, last };
    from = to + 1;
  }
}

function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) === 0x20) at++;
  return at;
}

interface Closing {
  readonly at: number;
  readonly line: number;
}

/** Behind the quotation mark that closes the one with which a field begins: a delimiter or a line end follows. */
function closingMark(
  text: string,
  lines: readonly Line[],
  { from, last, code }: { from: number; last: number; code: number },
): Closing | undefined {
  const open = skipSpaces(text, from, lines[last]!.end);
  if (text.charCodeAt(open) !== QUOTE || open >= lines[last]!.end) return undefined;
  let parts = false;
  for (let line = last, at = open + 1; line < Math.min(lines.length, last + TALLEST); line++) {
    const { start, end } = lines[line]!;
    for (at = Math.max(at, start); at < end; at++) {
      const unit = text.charCodeAt(at);
      parts ||= unit === code;
      // Rather was a mark lost than that a cell of several lines holds what parts cells.
      if (parts && line > last) return undefined;
      if (unit !== QUOTE) continue;
      const next = skipSpaces(text, at + 1, end);
      if (next === end || text.charCodeAt(next) === code) return { at: at + 1, line };
      // A mark of the text is written twice.
      if (text.charCodeAt(at + 1) === QUOTE) at++;
    }
  }
  return undefined;
}

function cellIn(text: string, from: number, to: number, isQuoted: boolean): Cell {
  const { start, end } = trim(text, from, to);
  if (!isQuoted) return { start, end, text: text.slice(start, end) };
  return joinPieces(text, [...piecesOf(text, start + 1, end - 1)], start + 1);
}

/** The pieces of what stands in quotation marks: two of them say one. */
function* piecesOf(text: string, start: number, end: number): Iterable<Piece> {
  let from = start;
  for (let at = start; at + 1 < end; at++) {
    if (text.charCodeAt(at) !== QUOTE || text.charCodeAt(at + 1) !== QUOTE) continue;
    if (from < at) yield { start: from, end: at };
    yield { start: at, end: at + 2, text: '"' };
    from = at + 2;
    at++;
  }
  if (from < end) yield { start: from, end };
}

export const delimitedRow = ({ start, end, fields }: DelimitedRecord, layout: "tabs" | "commas"): Row => ({
  start,
  end,
  cells: fields.map(({ cell }) => cell),
  layout,
});
