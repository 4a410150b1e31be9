import type { Grid, GridCell, GridRow } from "../grid.js";
import { markCell, markRow, type Page, type Sheet } from "../sheet.js";
import { type Measuring, measuringOf, type Placed, place } from "./canvas.js";
import { proseLines } from "./lines.js";

/** J: columns held by spaces; labels wrap above and below their figures, group labels run beside rows not theirs. */
export function alignedColumns(sheet: Sheet): Page {
  const { pen } = sheet;
  const tool = sheet.way("tool", ["pdf", "browser"]);
  const blankLines = sheet.way("blank lines", ["none", "between rows"]) === "between rows";

  const trimmed = sheet.way("line ends", ["kept", "trimmed"]) === "trimmed";

  /** Blanks that leave no white space behind. */
  const lose = ({ cells }: GridRow) => {
    const slots = cells.filter(({ slot }) => slot !== undefined);
    const last = slots.findLastIndex((cell) => !sheet.isBlank(cell));
    for (const { slot } of trimmed || last < 0 ? slots.slice(last + 1) : []) sheet.lost.add(slot!);
  };

  const table = (grid: Grid) => {
    const widthOf = measuringOf(sheet);
    const widths = tool === "pdf" ? narrowWidths(grid) : wideWidths(grid, sheet, widthOf);
    const says = (cell: GridCell) => (cell.slot === undefined ? sheet.label(cell) : "");
    const canvas = place(grid, { widths, gap: 2, rule: 0, says, widthOf });
    for (const [at, { y, height }] of canvas.rows.entries()) {
      lose(grid.rows[at]!);
      markRow(sheet, grid.rows[at]!, () => {
        for (let line = y; line < y + height; line++) paint(line, canvas.cells, widthOf);
      });
      if (blankLines) pen.write("\n");
    }
    pen.write("\n");
  };

  /** The pieces that stand on a line, each after the spaces up to it. */
  const paint = (line: number, cells: readonly Placed[], widthOf: Measuring) => {
    let x = 0;
    const all = cells.filter((placed) => standsOn(placed, line)).toSorted((a, b) => a.x - b.x);
    const last = all.findLastIndex(({ cell }) => !sheet.isBlank(cell));
    for (const placed of trimmed ? all.slice(0, last + 1) : all) {
      const { cell, lines } = placed;
      markCell(sheet, cell, () => {
        pen.write(" ".repeat(Math.max(placed.x - x, x === 0 ? 0 : 1)));
        x = Math.max(placed.x, x === 0 ? 0 : x + 1);
        const said = lines[line - topOf(placed)] ?? "";
        const from = pen.at;
        if (cell.slot !== undefined || lines.length === 1) sheet.put(cell);
        else pen.write(said);
        x += widthOf(cell.slot === undefined ? said : pen.text().slice(from));
      });
    }
    pen.write("\n");
  };
  return { ...proseLines(sheet), table };
}

/** Text stands in the middle of its cell. */
const topOf = ({ y, height, lines }: Placed) => y + Math.floor((height - Math.max(lines.length, 1)) / 2);

const standsOn = (placed: Placed, line: number) => {
  const top = topOf(placed);
  return line >= top && line < top + Math.max(placed.lines.length, 1);
};

/** As a page of a PDF: the outcomes' label one character wide, the others wrapped. */
function narrowWidths({ table, width }: Grid): number[] {
  if (table === "四") return new Array<number>(width).fill(4);
  if (table === "三") return [2, 8, 26, ...new Array<number>(width - 3).fill(6)];
  return [24, ...new Array<number>(width - 1).fill(14)];
}

/** As a text browser draws a page: no label wraps. */
function wideWidths(grid: Grid, sheet: Sheet, widthOf: Measuring): number[] {
  const widths = new Array<number>(grid.width).fill(6);
  for (const cell of grid.rows.flatMap(({ cells }) => cells)) {
    const given = widths.slice(cell.column, cell.column + cell.colspan).reduce((sum, width) => sum + width + 2, -2);
    const missing = widthOf(sheet.label(cell)) - given;
    if (cell.slot === undefined && missing > 0) widths[cell.column + cell.colspan - 1]! += missing;
  }
  return widths;
}
