import { span } from "../../../server/core/text.js";
import { across, type Grid, type GridCell, regular } from "../grid.js";
import { breakLabel, markCell, markRow, type Page, type Sheet } from "../sheet.js";
import { proseLines } from "./lines.js";

/** R: rows of cells parted by tabs, as a table is copied from Word, Excel or a browser. */
export function tabRows(sheet: Sheet): Page {
  const { pen } = sheet;
  const from = sheet.way("copied from", ["word", "excel", "browser"]);
  const quoted = from === "excel" && sheet.way("breaks", ["none", "none", "quoted"]) === "quoted";
  const put = (cell: GridCell) => {
    // Excel quotes a cell that holds a line break.
    if (!quoted || breakLabel(cell.text).length === 1) return sheet.put(cell);
    pen.write('"');
    sheet.put(cell, "\n");
    pen.write('"');
  };
  const table = (grid: Grid) => {
    for (const [at, cells] of cellsOf(grid, from).entries()) {
      markRow(sheet, grid.rows[at]!, () => {
        writeJoined(sheet, cells, "\t", put);
        pen.write("\n");
      });
    }
    pen.write("\n");
  };
  return { ...proseLines(sheet), table };
}

/** Word keeps a cell where a merge goes on from above, Excel every cell of a merge, a browser none. */
function cellsOf(grid: Grid, from: "word" | "excel" | "browser"): (GridCell | undefined)[][] {
  if (from === "excel") return regular(grid);
  if (from === "browser") return grid.rows.map(({ cells }) => [...cells]);
  return across(grid).map((line) => line.map(({ cell, first }) => (first ? cell : undefined)));
}

/** Writes cells with a separator between; it belongs to the cell after it, and to the first one too. */
export function writeJoined(
  sheet: Sheet,
  cells: readonly (GridCell | undefined)[],
  separator: string,
  put: (cell: GridCell) => void,
) {
  const { pen } = sheet;
  for (const [index, cell] of cells.entries()) {
    const write = () => {
      if (index > 0) pen.write(separator);
      if (cell) put(cell);
    };
    if (cell) markCell(sheet, cell, write);
    else write();
    const first = index === 0 && cells.length > 1 ? cell?.slot : undefined;
    if (first) pen.marks.cells.set(first, span(pen.marks.cells.get(first)!.start, pen.at + separator.length));
  }
}
