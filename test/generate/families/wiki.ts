import type { Grid, GridCell } from "../grid.js";
import { markCell, markRow, type Page, type Sheet } from "../sheet.js";

/** wiki: tables of MediaWiki, merged cells with their attributes; cells a line each or several on one. */
export function wikiTables(sheet: Sheet): Page {
  const { pen } = sheet;
  const together = sheet.way("cells", ["a line each", "on one line"]) === "on one line";
  const space = sheet.way("bars", ["spaced", "tight"]) === "spaced" ? " " : "";
  const marked = sheet.way("heads", ["marked", "as cells"]) === "marked";
  const caption = sheet.way("caption", ["none", "none", "above"]) === "above";
  const [open, close] = sheet.way("headings", ["== ==", "bold"]) === "bold" ? ["'''", "'''"] : ["== ", " =="];

  const write = (cell: GridCell, mark: string, first: boolean) => {
    const spans = [
      ...(cell.colspan > 1 ? [`colspan="${cell.colspan}"`] : []),
      ...(cell.rowspan > 1 ? [`rowspan="${cell.rowspan}"`] : []),
    ].join(" ");
    const said = cell.slot === undefined ? "" : (sheet.model.figures.get(cell.slot) ?? "");
    pen.write(together && !first ? `${space}${mark}${mark}` : mark);
    if (spans !== "") pen.write(`${space}${spans} |`);
    // |- and |+ have a meaning of their own.
    pen.write(/^[-+]/.test(said) ? " " : sheet.isBlank(cell) ? "" : space);
    sheet.put(cell);
    if (!together) pen.write("\n");
  };
  const table = (grid: Grid) => {
    pen.write(`{| class="wikitable"\n${caption ? "|+ 单位：件\n" : ""}`);
    for (const [at, row] of grid.rows.entries()) {
      const mark = marked && row.id === undefined ? "!" : "|";
      markRow(sheet, row, () => {
        if (at > 0 || caption) pen.write("|-\n");
        for (const [index, cell] of row.cells.entries()) markCell(sheet, cell, () => write(cell, mark, index === 0));
        if (together) pen.write("\n");
      });
    }
    pen.write("|}\n\n");
  };
  return {
    title: (lines) => {
      for (const line of lines) pen.write(`${line}\n\n`);
    },
    paragraph: (text, tail) => {
      pen.write(text);
      tail?.();
      pen.write("\n\n");
    },
    heading: (heading) => {
      pen.write(open);
      heading();
      pen.write(`${close}\n`);
    },
    table,
  };
}
