import { type Grid, type GridCell, regular } from "../grid.js";
import { markCell, markRow, type Page, type Sheet } from "../sheet.js";
import { measuringOf, wrapTo } from "./canvas.js";
import { proseLines } from "./lines.js";

/** ruled: pandoc's tables without bars, a line of dashes over each column; simple ones a line a row, others airy. */
export function ruledColumns(sheet: Sheet): Page {
  const { pen } = sheet;
  const airy = sheet.way("rows", ["a line each", "parted by blank lines"]) === "parted by blank lines";
  const wraps = airy && sheet.way("labels", ["whole", "wrapped"]) === "wrapped";

  const table = (grid: Grid) => {
    const lines = regular(grid);
    const widthOf = measuringOf(sheet);
    const says = (cell: GridCell | undefined) => {
      if (!cell) return "";
      return cell.slot === undefined ? sheet.label(cell) : (sheet.model.figures.get(cell.slot) ?? "");
    };
    const most = wraps ? 14 : Number.POSITIVE_INFINITY;
    const widths = Array.from({ length: grid.width }, (_, column) =>
      Math.max(8, Math.min(most, Math.max(...lines.map((cells) => widthOf(says(cells[column])))))),
    );
    const border = "-".repeat(widths.reduce((sum, width) => sum + width + 1, -1));

    const row = (cells: readonly (GridCell | undefined)[]) => {
      const wrapped = cells.map((cell, column) => wrapTo(says(cell), widths[column]!, widthOf));
      const height = Math.max(1, ...wrapped.map(({ length }) => length));
      for (let line = 0; line < height; line++) {
        pen.write("  ");
        for (const [column, cell] of cells.entries()) {
          const said = wrapped[column]![line] ?? "";
          const from = pen.at;
          const write = () => {
            // A wrapped label is no single place; the figures never wrap.
            if (cell && line === 0 && (cell.slot !== undefined || wrapped[column]!.length === 1)) sheet.put(cell);
            else pen.write(said);
            const taken = widthOf(pen.text().slice(from));
            pen.write(" ".repeat(Math.max(widths[column]! - taken, 0) + (column < cells.length - 1 ? 1 : 0)));
          };
          if (cell && line === 0) markCell(sheet, cell, write);
          else write();
        }
        pen.write("\n");
      }
    };

    if (airy) pen.write(`  ${border}\n`);
    for (const [at, cells] of lines.entries()) {
      if (at === 1) pen.write(`  ${widths.map((width) => "-".repeat(width)).join(" ")}\n`);
      markRow(sheet, grid.rows[at]!, () => {
        row(cells);
        if (airy && at > 0 && at < lines.length - 1) pen.write("\n");
      });
    }
    pen.write(airy ? `  ${border}\n\n` : "\n");
  };
  return { ...proseLines(sheet), table };
}
