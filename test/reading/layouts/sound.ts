import { expect } from "vitest";
import type { Cell, Row } from "../../../server/core/layouts/cell.js";

/** What the cells of each row say. */
export const says = (rows: readonly Row[]) => rows.map((row) => row.cells.map(({ text }) => text));

/** The rows that are written in a layout. */
export const rowsOf = (rows: readonly Row[], layout: Row["layout"]) => rows.filter((row) => row.layout === layout);

/** The source with the cells' spans marked, line ends shown. */
export function marked(text: string, rows: readonly Row[]): string {
  let shown = "";
  let at = 0;
  for (const { start, end } of rows.flatMap((row) => row.cells)) {
    shown += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return shown + text.slice(at);
}

/** A region of a text, by two numbers that chance gave. */
export const regionIn = ({ length }: string, a: number, b: number): [start: number, end: number] => {
  const [one, other] = [a % (length + 1), b % (length + 1)];
  return one < other ? [one, other] : [other, one];
};

/** What every reader owes: rows in order within the region, cells within their row, each unit found where it stands. */
export function expectSound(text: string, rows: readonly Row[], start = 0, end = text.length) {
  let before = start;
  for (const row of rows) {
    expect(row.start).toBeGreaterThanOrEqual(before);
    expect(row.end).toBeLessThanOrEqual(end);
    expect(row.cells.length).toBeGreaterThan(0);
    before = row.start;
    for (const cell of row.cells) {
      expect(row.start <= cell.start && cell.start <= cell.end && cell.end <= row.end).toBe(true);
      expectCell(text, cell);
    }
  }
}

function expectCell(text: string, { start, end, text: said, offsets }: Cell) {
  expect(said).toBe(said.trim());
  if (!offsets) {
    if (said !== "") expect(text.slice(start, end)).toBe(said);
    return;
  }
  expect(offsets.length).toBe(said.length);
  let before = start;
  for (const [index, offset] of offsets.entries()) {
    expect(offset >= before && offset < end).toBe(true);
    expect(standsFor(said[index]!, text.slice(offset))).toBe(true);
    before = offset;
  }
}

/** A unit is what stands there, or what an escape, an entity or the end of a line that begins there stands for. */
const standsFor = (unit: string, source: string) =>
  source[0] === unit || /^[\\&]/.test(source) || (unit === " " && /^[\s|+<]/.test(source));
