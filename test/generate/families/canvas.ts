import type { Grid, GridCell } from "../grid.js";
import type { Sheet } from "../sheet.js";

/** East Asian wide characters take two columns of a terminal. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** How many columns a text takes. */
export type Measuring = (text: string) => number;

const measuring =
  (wide: RegExp): Measuring =>
  (text) =>
    [...text].reduce((width, c) => width + (wide.test(c) ? 2 : c === "\u200b" ? 0 : 1), 0);

export const widthOf = measuring(WIDE);

/** Tools of East Asia let what other scripts print narrow take two columns as well. */
export const measuringOf = (sheet: Sheet): Measuring =>
  sheet.way("quotes and dashes", ["narrow", "wide"]) === "wide" ? wideOf : widthOf;
const wideOf = measuring(new RegExp(`${WIDE.source}|[“”‘’—…×·]`));

/** Breaks a text into lines of a display width. */
export function wrapTo(text: string, width: number, widthOf: Measuring): string[] {
  const lines: string[] = [];
  let line = "";
  for (const c of text) {
    if (line !== "" && widthOf(line + c) > width) {
      lines.push(line);
      line = "";
    }
    line += c;
  }
  return line === "" ? lines : [...lines, line];
}

/** A cell with its place on a page of lines and columns. */
export interface Placed {
  readonly cell: GridCell;
  readonly x: number;
  readonly width: number;
  /** Its first line and the number of its lines, borders inside it included. */
  readonly y: number;
  readonly height: number;
  /** What it says, line by line. */
  readonly lines: readonly string[];
}

export interface Canvas {
  readonly cells: readonly Placed[];
  /** First line and number of lines of each row of the grid. */
  readonly rows: readonly { readonly y: number; readonly height: number }[];
}

export interface Measure {
  /** Display width of each grid column, and of what parts two of them. */
  readonly widths: readonly number[];
  readonly gap: number;
  /** Lines that part two rows. */
  readonly rule: number;
  says(cell: GridCell): string;
  readonly widthOf: Measuring;
}

/** Gives every cell its place: rows are as high as their fullest cell, the last row of a span takes what it needs. */
export function place(grid: Grid, { widths, gap, rule, says, widthOf }: Measure): Canvas {
  const xs = widths.map((_, column) => widths.slice(0, column).reduce((x, width) => x + width + gap, 0));
  const span = ({ column, colspan }: GridCell) =>
    widths.slice(column, column + colspan).reduce((a, b) => a + b + gap, -gap);
  const drafts = grid.rows.flatMap(({ cells }, row) =>
    cells.map((cell) => ({ cell, row, lines: wrapTo(says(cell), span(cell), widthOf) })),
  );
  const heights = grid.rows.map(() => 1);
  const total = (from: number, count: number) =>
    heights.slice(from, from + count).reduce((sum, height) => sum + height + rule, -rule);
  for (const { cell, row, lines } of drafts.toSorted((a, b) => a.cell.rowspan - b.cell.rowspan)) {
    const missing = lines.length - total(row, cell.rowspan);
    if (missing > 0) heights[row + cell.rowspan - 1]! += missing;
  }
  const rows = heights.map((height, row) => ({ y: row === 0 ? 0 : total(0, row) + rule, height }));
  return {
    rows,
    cells: drafts.map(({ cell, row, lines }) => ({
      cell,
      lines,
      x: xs[cell.column]!,
      width: span(cell),
      y: rows[row]!.y,
      height: total(row, cell.rowspan),
    })),
  };
}
