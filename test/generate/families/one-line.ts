import type { Grid, GridCell } from "../grid.js";
import { markCell, markRow, type Page, type Sheet } from "../sheet.js";
import { proseLines } from "./lines.js";

/** line: a page that lost its line ends; all of it in one line, or each table. Blank cells vanish. */
export function oneLine(sheet: Sheet): Page {
  const { pen } = sheet;
  const whole = sheet.way("in one line", ["the report", "each table"]) === "the report";
  const space = { one: " ", two: "  ", wide: "\u3000" }[sheet.way("spaces", ["one", "two", "wide"])]!;

  const put = (cell: GridCell) => {
    if (sheet.isBlank(cell)) return void sheet.lost.add(cell.slot!);
    markCell(sheet, cell, () => {
      sheet.put(cell);
      pen.write(space);
    });
  };
  const table = ({ rows }: Grid) => {
    for (const row of rows) markRow(sheet, row, () => row.cells.forEach(put));
    if (!whole) pen.write("\n");
  };
  if (!whole) return { ...proseLines(sheet), table };
  return {
    title: (lines) => pen.write(lines.map((line) => line + space).join("")),
    paragraph: (text, tail) => {
      pen.write(text);
      tail?.();
      pen.write(space);
    },
    heading: (write) => {
      write();
      pen.write(space);
    },
    table,
  };
}
