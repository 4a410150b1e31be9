import { isSpace, trim } from "../text.js";
import type { Cell, Row } from "./cell.js";

/** A line of the source without its line end. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The lines of a part of a text; CRLF, LF and CR all end one. */
export function* linesOf(text: string, start: number, end: number): Iterable<Line> {
  let from = start;
  while (from < end) {
    let to = from;
    while (to < end && text.charCodeAt(to) !== 10 && text.charCodeAt(to) !== 13) to++;
    yield { start: from, end: to };
    from = to + (text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 && to + 1 < end ? 2 : 1);
  }
}

const TAB = 9;

/** Whether the line is a cell of a Word table: one tab, then the cell, blank or not. */
export function isTabCell(text: string, { start, end }: Line): boolean {
  if (text.charCodeAt(start) !== TAB) return false;
  for (let i = start + 1; i < end; i++) if (text.charCodeAt(i) === TAB) return false;
  return true;
}

/** One cell a line, a blank line after each row: how Word tables arrive. */
export function tabCell(text: string, { start, end }: Line): Cell {
  const { start: from, end: to } = trim(text, start + 1, end);
  return { start: from, end: to, text: text.slice(from, to) };
}

/** A word that can stand for a figure in a line of spaced cells; white space parts the cells. */
const FIGURE =
  /^(?:[+＋\-−－增减]{0,2}[OolI○〇]?[\d０-９][\d０-９OolI○〇,，.．]*(?:亿元|万元|元|人次|[件个项条次份宗])?|[/／—–\-－]+|无|[OolI○〇])$/;
const DIGIT = /[\d０-９]/;

/** What Markdown writes before a mark that it might take for its own: \-3, 29\.5 */
const ESCAPE = /\\(?=[+\-.,])/g;

export const isFigureWord = (word: string) => FIGURE.test(word.replace(ESCAPE, ""));

/**
 * A line of text: its words at the end that can be figures become cells, what stands before them another. Without any
 * the whole line is one cell of prose.
 */
export function spacedRow(text: string, { start, end }: Line): Row {
  const cells: Cell[] = [];
  let digits = false;
  let rest = end;
  for (;;) {
    while (rest > start && isSpace(text.charCodeAt(rest - 1))) rest--;
    let from = rest;
    // A word longer than any figure is none: keeps a line without spaces linear.
    while (from > start && !isSpace(text.charCodeAt(from - 1)) && rest - from <= 24) from--;
    const word = text.slice(from, rest);
    if (word === "" || !isFigureWord(word)) break;
    digits ||= DIGIT.test(word);
    from = questioned(text, start, from);
    cells.push(unescaped(text, from, rest));
    rest = from;
  }
  const label = trim(text, start, rest);
  const spaced = cells.length > 0 && (digits || cells.length > 1);
  if (!spaced) return prose(text, start, end);
  if (label.end > label.start) cells.push({ ...label, text: text.slice(label.start, label.end) });
  return { start, end, cells: cells.reverse(), layout: "spaced" };
}

/** Whether a line holds nothing but white space. */
export function isBlankLine(text: string, { start, end }: Line): boolean {
  for (let i = start; i < end; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
}

/** A number before words, as Markdown writes what is no list: 1\.重复申请 */
const NUMBERED = /^\d{1,2}\\[.．]/;

/** A cell without escapes. */
function unescaped(text: string, start: number, end: number): Cell {
  const written = text.slice(start, end);
  const says = written.replace(ESCAPE, "");
  if (says === written) return { start, end, text: says };
  const escapes = new Set([...written.matchAll(ESCAPE)].map(({ index }) => start + index));
  const offsets = [...written].map((_, i) => start + i).filter((offset) => !escapes.has(offset));
  return { start, end, text: says, offsets };
}

/** A copy that could not write what stood before a figure left a question mark there: `? 0` is one cell. */
function questioned(text: string, start: number, figure: number): number {
  let at = figure;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  if (at === figure || at === start || !"?？".includes(text[at - 1]!)) return figure;
  return at - 1 === start || isSpace(text.charCodeAt(at - 2)) ? at - 1 : figure;
}

function prose(text: string, start: number, end: number): Row {
  const { start: from, end: to } = trim(text, start, end);
  const said = text.slice(from, to);
  const cell = NUMBERED.test(said) ? unescaped(text, from, to) : { start: from, end: to, text: said };
  return { start, end, cells: [cell], layout: "prose" };
}
