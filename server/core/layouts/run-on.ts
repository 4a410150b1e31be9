import { isSpace } from "../text.js";
import { isFigureWord, type Line } from "./lines.js";

/** Shorter lines hold no table. */
const SHORTEST = 100;
/** Figures in a row of a table, at least; and rows in a line of which words follow each. */
const FIGURES = 3;
const ROWS = 2;

/** A page that lost its line ends: words follow the figures of a row, and another row follows them, on one line. */
export function isRunOn(text: string, line: Line): boolean {
  if (line.end - line.start < SHORTEST) return false;
  let figures = 0;
  let rows = 0;
  for (const word of wordsOf(text, line)) {
    if (isFigureWord(text.slice(word.start, word.end))) figures++;
    else {
      if (figures >= FIGURES && ++rows >= ROWS) return true;
      figures = 0;
    }
  }
  return false;
}

/** The words of a line; white space parts them. */
export function* wordsOf(text: string, { start, end }: Line): Iterable<Line> {
  for (let i = start; i < end; i++) {
    if (isSpace(text.charCodeAt(i))) continue;
    const from = i;
    while (i < end && !isSpace(text.charCodeAt(i))) i++;
    yield { start: from, end: i };
  }
}
