import { isDelimited, type Row } from "../layouts/cell.js";
import { fold, type Span } from "../text.js";

/** A line outside the tables, as a part of the folded prose; half open. */
export interface Line {
  readonly from: number;
  readonly to: number;
  /** Where the source's row begins. */
  readonly start: number;
  /** The line is a cell of something laid out as a table. */
  readonly cell: boolean;
}

/**
 * What stands outside the tables, folded and run together, so that words and dates broken over lines are whole; with
 * the way back. White space within a line is gone, the lines' ends are known.
 */
export interface Prose {
  readonly text: string;
  /** Source offset of each unit of `text`. */
  readonly offsets: readonly number[];
  readonly lines: readonly Line[];
}

/** - 5 -, 第 5 页 共 9 页, Page 5, P. 5, the dots and the number that end a line of a table of contents */
const FURNITURE = /^(?:[-—–.…·]*\d{0,3}[-—–.…·]*|第\d+页[,/]?(?:共\d+页)?|Page\d+.{0,8}|P\.?\d+)$/i;

/** Whether folded words are what a page has beside its text. */
export const isFurniture = (words: string): boolean => words.length <= 40 && FURNITURE.test(words);

/** What pandoc writes behind a heading, at its end: {#id .class} */
export const ATTRIBUTES = /\{[#.][^{}]*\}$/;

/** Where a line's words begin and end without the marks of Markdown around them. */
function content(line: string): [first: number, end: number] {
  let [first, end] = [0, line.length - (ATTRIBUTES.exec(line)?.[0].length ?? 0)];
  while (first < end && "#>*='_".includes(line[first]!)) first++;
  while (end > first && "#*='_".includes(line[end - 1]!)) end--;
  return [first, end];
}

/** Whether a row of a sheet holds a paragraph and nothing else. */
const isParagraph = (row: Row) => isDelimited(row) && row.cells.filter(({ text }) => text !== "").length === 1;

/** Reads the lines outside the tables, and those within that are headings all the same; page numbers are left out. */
export function readProse(
  source: string,
  rows: readonly Row[],
  tables: readonly Span[],
  isHeading: (words: string) => boolean,
): Prose {
  const lines: Line[] = [];
  const offsets: number[] = [];
  let text = "";
  const add = (row: Row, written: string, place: (index: number) => number, cell: boolean) => {
    const folded = fold(written);
    const [first, end] = content(folded.text);
    const words = folded.text.slice(first, end);
    if (words === "" || isFurniture(words)) return;
    const from = text.length;
    text += words;
    for (let i = first; i < end; i++) offsets.push(place(folded.offsets[i]!));
    lines.push({ from, to: text.length, start: row.start, cell });
  };
  for (const row of rows) {
    const isCell = row.layout !== "prose" && !isParagraph(row);
    const inside = tables.some(({ start, end }) => row.start >= start && row.end <= end);
    if (inside && !(row.layout === "prose" && isHeading(row.cells[0]!.text))) continue;
    if (row.layout === "spaced") {
      add(row, source.slice(row.start, row.end), (index) => row.start + index, false);
      continue;
    }
    for (const cell of row.cells) {
      if (cell.text === "") continue;
      add(row, cell.text, (index) => cell.offsets?.[index] ?? cell.start + index, isCell);
    }
  }
  return { text, offsets, lines };
}

/** The source of a part of the prose. */
export function placeOf({ offsets }: Prose, from: number, to: number): Span {
  if (from < to) return { start: offsets[from]!, end: offsets[to - 1]! + 1 };
  const at = offsets[from] ?? (offsets.at(-1) ?? -1) + 1;
  return { start: at, end: at };
}

/** Where the prose goes on at a place of the source or after it. */
export function indexAt({ offsets }: Prose, place: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
