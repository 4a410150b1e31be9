import type { Grid, GridRow } from "../grid.js";
import { markCell, markRow, type Page, type Sheet } from "../sheet.js";
import { proseLines } from "./lines.js";

/** D: a cell and its bar on each line; blank cells come back as padding at the row's end, or as a bar on a line. */
export function pipedLines(sheet: Sheet): Page {
  const { pen } = sheet;
  const padding = sheet.way("padding", [
    ...["after rows", "none", "bar before rows", "heads on one line"],
    "bar before rows and after them",
  ]);
  const kept = sheet.way("blanks", ["padding", "bar"]) === "bar";
  const join = sheet.way("breaks", ["none", "soft"]) === "soft" ? "\n" : undefined;

  const head = ({ cells }: GridRow, width: number) => {
    for (const cell of cells) {
      sheet.put(cell);
      pen.write(" |");
    }
    pen.write(`${cells.length < width ? " " : ""}${"|".repeat(width - cells.length)}\n`);
  };
  const lines = (row: GridRow, width: number) => {
    if (padding.startsWith("bar before rows")) pen.write("|\n");
    let written = 0;
    for (const cell of row.cells) {
      if (sheet.isBlank(cell) && !kept) {
        sheet.lost.add(cell.slot!);
        continue;
      }
      written++;
      markCell(sheet, cell, () => {
        sheet.put(cell, join);
        pen.write(sheet.isBlank(cell) ? "|\n" : " |\n");
      });
    }
    if (padding.includes("after") && written < width) pen.write(`${"|".repeat(width - written)}\n`);
  };
  const table = (grid: Grid) => {
    for (const row of grid.rows) {
      if (padding === "heads on one line" && row.id === undefined) head(row, grid.width);
      else markRow(sheet, row, () => lines(row, grid.width));
    }
    pen.write("\n");
  };
  return { ...proseLines(sheet), table };
}

/** G: the bar on a line of its own after each cell. */
export function ownLinePipes(sheet: Sheet): Page {
  const { pen } = sheet;
  const join = sheet.way("breaks", ["none", "soft"]) === "soft" ? "\n" : undefined;
  const table = ({ rows }: Grid) => {
    for (const row of rows) {
      markRow(sheet, row, () => {
        for (const cell of row.cells) {
          markCell(sheet, cell, () => {
            sheet.put(cell, join);
            pen.write(sheet.isBlank(cell) ? "|\n" : "\n|\n");
          });
        }
      });
    }
    pen.write("\n");
  };
  return { ...proseLines(sheet), table };
}

/** H: a row begins with a bar, its cells are indented lines with a bar after them and white lines between. */
export function brokenGfm(sheet: Sheet): Page {
  const { pen } = sheet;
  const indent = " ".repeat(Number(sheet.way("indent of cells", ["4", "8"])));
  const merged = sheet.way("merged cells", ["bars", "left out"]);
  const table = (grid: Grid) => {
    pen.write("\n");
    for (const row of grid.rows) {
      markRow(sheet, row, () => {
        pen.write("| \n");
        for (const [index, cell] of row.cells.entries()) {
          if (index > 0) pen.write("  \n");
          markCell(sheet, cell, () => {
            pen.write(indent);
            sheet.put(cell);
            pen.write(sheet.isBlank(cell) ? "|" : " |");
          });
          if (merged === "bars") pen.write("|".repeat(cell.colspan - 1));
          pen.write("\n");
        }
      });
    }
    pen.write("\n");
  };
  return { ...proseLines(sheet), table };
}
