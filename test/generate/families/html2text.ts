import type { Grid, GridRow } from "../grid.js";
import { markCell, markRow, type Page, type Sheet } from "../sheet.js";
import { writeJoined } from "./tabs.js";

/** Columns after which html2text breaks a line of prose; it counts characters. */
const MEASURE = 78;

/**
 * html2text: what the Python program of that name makes of a page: rows without outer bars, two spaces behind them, a line
 * of dashes below the first row, one for each cell of that; cells that are paragraphs have lines of their own.
 */
export function html2text(sheet: Sheet): Page {
  const { pen } = sheet;
  const paragraphs = sheet.way("cells", ["on a line", "on a line", "paragraphs"]) === "paragraphs";
  const wrapped = sheet.way("prose", ["whole", "wrapped"]) === "wrapped";
  /**
   * A row of cells one below the other, no two blank lines running: where a blank one begins it nothing is left, and a
   * lone one behind a label may as well be the words that follow.
   */
  const below = ({ cells }: GridRow) => {
    for (const [index, cell] of cells.entries()) {
      const isBlank = sheet.isBlank(cell);
      const isLast = index === cells.length - 1 && cells[index - 1]?.slot === undefined;
      const isLost = isBlank && (index === 0 || isLast);
      if (isLost) sheet.lost.add(cell.slot!);
      markCell(sheet, cell, () => {
        if (index > 0) pen.write("|\n\n");
        if (!isLost) sheet.put(cell);
        if (!isBlank) pen.write("\n\n");
      });
    }
  };
  const along = ({ cells }: GridRow) => {
    writeJoined(sheet, cells, " | ", sheet.put);
    pen.write("  \n");
  };
  const table = (grid: Grid) => {
    for (const [at, gridRow] of grid.rows.entries()) {
      markRow(sheet, gridRow, () => (paragraphs ? below : along)(gridRow));
      if (at === 0) pen.write(`${gridRow.cells.map(() => "---").join("|")}${paragraphs ? "\n\n" : "  \n"}`);
    }
    pen.write("\n");
  };
  const lines = (text: string) => (wrapped ? text.replace(new RegExp(`.{${MEASURE}}(?=.)`, "gu"), "$&\n") : text);
  return {
    title: (titles) => {
      for (const line of titles) pen.write(`# ${line}\n\n`);
    },
    paragraph: (text, tail) => {
      pen.write(lines(text));
      tail?.();
      pen.write("\n\n");
    },
    heading: (write) => {
      pen.write("## ");
      write();
      pen.write("\n\n");
    },
    table,
  };
}
