import { trim } from "../text.js";
import type { Row } from "./cell.js";
import { isBlankLine, isFigureWord, type Line, spacedRow } from "./lines.js";

/** Bars alone between blank lines, which part cells that are paragraphs. */

/** No figure is longer, whatever was typed into it, nor are words in its place. */
const LONGEST_FIGURE = 12;
const LONGEST_WORD = 8;

/**
 * Whether words behind a bar begin the next row, so that the bar ends a blank cell: another bar follows them as it does a
 * label, or they are a heading. What ends a row itself is a figure that cannot be read.
 */
export function endsBlank(text: string, lines: readonly Line[], index: number, above: Row | undefined): boolean {
  const last = above?.cells.length === 1 ? above.cells[0]!.text : undefined;
  if (last === undefined || (last !== "" && !isFigureWord(last))) return false;
  const { start, end } = trim(text, lines[index]!.start, lines[index]!.end);
  if (spacedRow(text, lines[index]!).layout !== "prose" || isFigureWord(text.slice(start, end))) return false;
  if (end - start > (/\d/.test(text.slice(start, end)) ? LONGEST_FIGURE : LONGEST_WORD)) return true;
  let next = index;
  while (next + 1 < lines.length && !isBlankLine(text, lines[next]!)) next++;
  while (next + 1 < lines.length && isBlankLine(text, lines[next]!)) next++;
  return isLoneBar(text, lines, next);
}

/**
 * Whether a bar stands alone between two blank lines, as between cells that are paragraphs; one behind a cell is
 * indented. On one side a figure may just be typed into the blank line, up to the next such bar.
 */
export function isLoneBar(text: string, lines: readonly Line[], index: number): boolean {
  const isBar = (at: number) => {
    const line = lines[at];
    return line !== undefined && text[line.start] === "|" && trim(text, line.start, line.end).end === line.start + 1;
  };
  const isBlankAt = (at: number) => lines[at] !== undefined && isBlankLine(text, lines[at]);
  if (!isBar(index)) return false;
  const [above, below] = [isBlankAt(index - 1), isBlankAt(index + 1)];
  if (!above) return below && isBar(index - 2) && isBlankAt(index - 3);
  return below || (isBar(index + 2) && isBlankAt(index + 3));
}
