import { type Grid, type GridCell, regular } from "../grid.js";
import { markRow, type Page, type Sheet } from "../sheet.js";
import { writeJoined } from "./tabs.js";

/** S: a proper table of GitHub Flavored Markdown; merged cells go on as empty ones. */
export function gfm(sheet: Sheet): Page {
  const { pen } = sheet;
  const space = sheet.way("bars", ["spaced", "tight"]) === "spaced" ? " " : "";
  const head = sheet.way("head", ["first row", "empty row"]);
  const rule = sheet.way("rule", ["---", ":--:", ":---"]);
  const breaks = sheet.way("breaks", ["none", "none", "br"]) === "br" ? "<br>" : undefined;
  const put = (cell: GridCell) => sheet.put(cell, breaks);
  const table = (grid: Grid) => {
    const line = (fill: string) => pen.write(`|${`${space}${fill}${space}|`.repeat(grid.width)}\n`);
    if (head === "empty row") {
      line(space === "" ? " " : "");
      line(rule);
    }
    for (const [at, cells] of regular(grid).entries()) {
      markRow(sheet, grid.rows[at]!, () => {
        pen.write(`|${space}`);
        writeJoined(sheet, cells, `${space}|${space}`, put);
        pen.write(`${space}|\n`);
      });
      if (at === 0 && head === "first row") line(rule);
    }
    pen.write("\n");
  };
  return { ...markdownProse(sheet), table };
}

/** The prose of a Markdown document. */
export function markdownProse(sheet: Sheet): Omit<Page, "table"> {
  const { pen } = sheet;
  const [open, close] = { hashes: ["## ", ""], bold: ["**", "**"], plain: ["", ""] }[
    sheet.way("headings", ["hashes", "bold", "plain"])
  ] as [string, string];
  return {
    title: (lines) => {
      for (const line of lines) pen.write(`${open === "## " ? "# " : open}${line}${close}\n\n`);
    },
    paragraph: (text, tail) => {
      pen.write(text);
      tail?.();
      pen.write("\n\n");
    },
    heading: (write) => {
      pen.write(open);
      write();
      pen.write(`${close}\n\n`);
    },
  };
}
