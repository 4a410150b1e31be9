import { isSpace } from "../text.js";
import type { Row } from "./cell.js";
import { isFigureWord } from "./lines.js";
import { WIDTHS, type Width } from "./width.js";

/** Where the words of a page stand on it, in columns of it. */

/** A word's ends. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** How a page was set: how wide its characters count, and by what the words of a column are aligned. */
export interface Setting {
  readonly width: Width;
  readonly anchor: (place: Place) => number;
}

export const SETTINGS: readonly Setting[] = WIDTHS.flatMap((width) => [
  { width, anchor: ({ from }) => from },
  { width, anchor: ({ to }) => to },
  { width, anchor: ({ from, to }) => (from + to) / 2 },
]);

/** Words that stand closer are parted by spaces, not set in columns. */
export const PITCH = 4;
/** How the text of a PDF parts its pages. */
const PAGE_END = "\f";
/** No form has as many columns. */
export const MOST = 40;

/** A row whose figures may stand in columns, or words that may be the heads of some. */
export interface Line {
  readonly index: number;
  readonly row: Row;
  /** How many pages end before it: each is set by itself. */
  readonly page: number;
  readonly isHead: boolean;
  /** Of its figures; of all its words where it is a head. */
  readonly places: readonly Place[];
  /** Their columns, were they the first of them. */
  readonly anchors: readonly number[];
  /** Where its label ends; -1 where it has none. */
  readonly label: number;
  /** Where it ends, white space included. */
  readonly end: number;
}

export function linesIn(text: string, rows: readonly Row[], { width, anchor }: Setting): Line[] {
  const pageOf = pages(text);
  return rows.flatMap((row, index): Line | readonly Line[] => {
    if ((row.layout !== "spaced" && row.layout !== "prose") || row.cells.length > MOST) return [];
    const page = pageOf(row.cells[0]!.start);
    const at = ruler(text, row.start, width);
    const isHead = row.layout === "prose";
    const words = (isHead ? wordsIn(text, row) : row.cells).map(({ start, end }) => ({ from: at(start), to: at(end) }));
    const labels = isHead || isFigureWord(row.cells[0]!.text) ? 0 : 1;
    const places = words.slice(labels);
    // The first may be what is left of a label before the row's own.
    const first = places.length > 2 ? 1 : 0;
    const isClose = places.some(({ from }, i) => i > first && from - places[i - 1]!.from < PITCH);
    if (isClose && !isHead) return [];
    const label = labels > 0 ? words[0]!.to : -1;
    return { index, row, page, isHead, places, anchors: places.map(anchor), label, end: isHead ? label : at(row.end) };
  });
}

/** Tells how many pages end before an offset; to be asked in the order of the text. */
function pages(text: string): (offset: number) => number {
  let ended = 0;
  let next = text.indexOf(PAGE_END);
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf(PAGE_END, next + 1)) ended++;
    return ended;
  };
}

/** Tells in which column of the page an offset stands; to be asked in the order of the text. */
export function ruler(text: string, start: number, width: Width): (offset: number) => number {
  let at = start;
  let column = 0;
  return (offset) => {
    for (; at < offset; at++) column += width(text.charCodeAt(at));
    return column;
  };
}

/** Words of a line that two spaces or more part, of a sentence none but the first; figures head nothing. */
function wordsIn(text: string, { start, end }: Row) {
  const words: { start: number; end: number }[] = [];
  const last = Math.min(end, start + MOST * 10);
  for (let i = start; i < last; i++) {
    if (isSpace(text.charCodeAt(i))) continue;
    const word = words.at(-1);
    if (word && i - word.end < 2) word.end = i + 1;
    else words.push({ start: i, end: i + 1 });
  }
  return words.filter((word) => !isFigureWord(text.slice(word.start, word.end)));
}
