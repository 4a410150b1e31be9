import type { Chunk } from "./sheets.js";
import type { Sheet } from "./table.js";

/** Cells of one table: where one was chosen first, and up to where. */
export interface Range {
  readonly chunk: Chunk;
  readonly sheet: Sheet;
  readonly anchor: Place;
  readonly focus: Place;
}

/** A cell of a table's matrix. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export const slotAt = ({ matrix }: Sheet, { row, column }: Place): string | undefined => matrix[row]?.[column];

export function placeOf({ matrix }: Sheet, slot: string): Place | undefined {
  const row = matrix.findIndex((line) => line.includes(slot));
  return row < 0 ? undefined : { row, column: matrix[row]!.indexOf(slot) };
}

/** The slots of a range, row by row, each once however wide its cell is. */
export function slotsIn({ sheet, anchor, focus }: Range): string[][] {
  const [top, bottom] = [Math.min(anchor.row, focus.row), Math.max(anchor.row, focus.row)];
  const [left, right] = [Math.min(anchor.column, focus.column), Math.max(anchor.column, focus.column)];
  return sheet.matrix
    .slice(top, bottom + 1)
    .map((line) => [...new Set(line.slice(left, right + 1))].filter((slot) => slot !== undefined));
}

/** The next place in a direction that holds another slot; the same place, where there is none. */
export function step({ matrix }: Sheet, from: Place, down: number, right: number): Place {
  const slot = matrix[from.row]![from.column];
  if (down !== 0) {
    const row = from.row + down;
    const line = matrix[row];
    if (!line) return from;
    return line[from.column] === undefined ? { row, column: nearest(line, from.column) } : { row, column: from.column };
  }
  const line = matrix[from.row]!;
  for (let column = from.column + right; column >= 0 && column < line.length; column += right) {
    if (line[column] !== undefined && line[column] !== slot) {
      // A wide cell is entered at its beginning.
      return { row: from.row, column: line.indexOf(line[column]) };
    }
  }
  return from;
}

/** The last place in a direction. */
export function farthest(sheet: Sheet, from: Place, [down, right]: readonly [down: number, right: number]): Place {
  const next = step(sheet, from, down, right);
  return next.row === from.row && next.column === from.column ? from : farthest(sheet, next, [down, right]);
}

const nearest = (line: readonly (string | undefined)[], column: number): number => {
  const filled = line.flatMap((slot, i) => (slot === undefined ? [] : [i]));
  return filled.reduce((best, i) => (Math.abs(i - column) < Math.abs(best - column) ? i : best));
};

/** The place after one in reading order, or before it; undefined beyond the table's ends. */
export function inOrder(sheet: Sheet, from: Place, by: 1 | -1): Place | undefined {
  const next = step(sheet, from, 0, by);
  if (next !== from) return next;
  const line = sheet.matrix[from.row + by];
  if (!line) return undefined;
  const filled = line.flatMap((slot, i) => (slot === undefined ? [] : [i]));
  const column = by > 0 ? filled[0]! : line.indexOf(line[filled.at(-1)!]);
  return { row: from.row + by, column };
}

export const edge = ({ matrix }: Sheet, { row }: Place, end: "first" | "last", whole: boolean): Place => {
  const to = whole ? (end === "first" ? 0 : matrix.length - 1) : row;
  const filled = matrix[to]!.flatMap((slot, i) => (slot === undefined ? [] : [i]));
  return { row: to, column: end === "first" ? filled[0]! : matrix[to]!.indexOf(matrix[to]![filled.at(-1)!]) };
};

/** Cells that were pasted, laid from a place on: the texts by slot; undefined where the table has no room for them. */
export function laid(
  sheet: Sheet,
  { row, column }: Place,
  texts: readonly (readonly string[])[],
): Map<string, string> | undefined {
  const written = new Map<string, string>();
  for (const [i, line] of texts.entries()) {
    const slots = [...new Set((sheet.matrix[row + i] ?? []).slice(column))].filter((slot) => slot !== undefined);
    if (slots.length < line.length) return undefined;
    for (const [j, text] of line.entries()) written.set(slots[j]!, text);
  }
  return written;
}
