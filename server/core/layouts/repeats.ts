import type { Cell, Row } from "./cell.js";
import { isFigureWord } from "./lines.js";

/** Whether a row has all its cells, each in its place. */
const isInGrid = ({ layout }: Row) => !["prose", "spaced", "lines"].includes(layout);

/**
 * Scripts that take a table apart (pandas, python-docx, docling) write a merged cell once for each place that it covers. Such a
 * table is told by a row of heads all of which are repeated; then what stands again beside itself is taken out, labels
 * and figures below one head, and the label of a group that goes on leaves a blank cell, as in a spreadsheet.
 */
export function withoutRepeats(rows: readonly Row[]): readonly Row[] {
  if (!rows.some(isInGrid)) return rows;
  const kept = [...rows];
  let head: Row | undefined;
  // Of the head or of one that stands over it.
  let repeats = false;
  let above: Row | undefined;
  for (const [index, row] of rows.entries()) {
    if (!isInGrid(row)) continue;
    const isHead = row.cells.length > 1 && row.cells.every(isWords);
    if (isHead) {
      repeats = isRepeated(row) || (repeats && head === above);
      head = row;
    }
    if (repeats) kept[index] = once(row, above, isHead ? undefined : head);
    above = row;
  }
  return kept;
}

const isWords = ({ text }: Cell) => text !== "" && !isFigureWord(text);

/** Whether each cell of a row stands there twice at least, one beside the other. */
const isRepeated = ({ cells }: Row) =>
  cells.every(({ text }, i) => text === cells[i - 1]?.text || text === cells[i + 1]?.text);

/** @param head the heads right above the figures of the row's table; none where the row is one of heads itself */
function once(row: Row, above: Row | undefined, head: Row | undefined): Row {
  const { cells } = row;
  const last = cells.findLast(isWords);
  const isBeside = (i: number) => i > 0 && cells[i]!.text === cells[i - 1]!.text;
  const isBelowOne = (i: number) =>
    head?.cells.length === cells.length && head.cells[i]!.text === head.cells[i - 1]?.text;
  // A group's label goes on beside those of its rows; that of a row pasted twice is its own.
  const goesOn = (cell: Cell, i: number) =>
    isWords(cell) && cell.text === above?.cells[i]?.text && (!head || cell.text !== last!.text);
  return {
    ...row,
    cells: cells
      .map((cell, i) => (goesOn(cell, i) ? { start: cell.start, end: cell.start, text: "" } : cell))
      .filter((_, i) => !(isBeside(i) && (isWords(cells[i]!) || isBelowOne(i)))),
  };
}
