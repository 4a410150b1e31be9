import { across, type Grid, type GridCell, type GridRow } from "../grid.js";
import { breakLabel, markCell, markRow, type Page, type Sheet } from "../sheet.js";
import { proseLines } from "./lines.js";

/** C: bars after the cells, and at the end of a row as many as the widest row has cells. */
export function paddedPipes(sheet: Sheet): Page {
  const { pen } = sheet;
  const table = (grid: Grid) => {
    for (const row of grid.rows) {
      const filled = row.cells.findLastIndex((cell) => !sheet.isBlank(cell)) + 1;
      markRow(sheet, row, () => {
        barredCells(sheet, row.cells.slice(0, filled), false);
        if (filled < grid.width) pen.write(" ");
        // Blank cells at the end look like padding.
        for (const cell of row.cells.slice(filled)) blankBar(sheet, cell, "|");
        pen.write(`${"|".repeat(grid.width - row.cells.length)}\n`);
      });
    }
    pen.write("\n");
  };
  return { ...proseLines(sheet), table };
}

/** E: bars after the cells, no padding; where merged cells go on, some rows begin with bars, and a blank may break a row. */
export function loosePipes(sheet: Sheet): Page {
  const { pen, random } = sheet;
  const merged = sheet.way("merged cells", ["left out", "bars in some rows"]);
  const heads = sheet.way("heads", ["whole", "two rows"]);
  const blank = sheet.way("blanks", ["in the row", "break the row"]) === "in the row" ? " |" : "\n|";
  const table = (grid: Grid) => {
    for (const [at, cells] of across(grid).entries()) {
      const row = grid.rows[at]!;
      if (heads === "two rows" && row.id === undefined && row.cells.every(isNarrow)) {
        splitHeads(sheet, row);
        continue;
      }
      const above = cells.filter(({ first, cell }) => !first && cell.column < row.cells[0]!.column).length;
      markRow(sheet, row, () => {
        const leads = merged === "left out" || random.chance(0.5) ? 0 : above;
        pen.write("| ".repeat(leads).trimEnd());
        barredCells(sheet, row.cells, leads > 0, blank);
        pen.write("\n");
      });
    }
    pen.write("\n");
  };
  return { ...proseLines(sheet), table };
}

/** F: a bar before each row too; figures may stand far from it. */
export function framedPipes(sheet: Sheet): Page {
  const { pen } = sheet;
  const space = { one: "", many: " ".repeat(6), hard: "\u00a0" }[sheet.way("spaces", ["one", "many", "hard"])];
  const table = (grid: Grid) => {
    for (const row of grid.rows) {
      markRow(sheet, row, () => {
        pen.write("|");
        for (const cell of row.cells) {
          markCell(sheet, cell, () => {
            pen.write(` ${cell.slot !== undefined && !sheet.isBlank(cell) ? space : ""}`);
            sheet.put(cell);
            pen.write(sheet.isBlank(cell) ? "|" : " |");
          });
        }
        pen.write("\n");
      });
    }
    pen.write("\n");
  };
  return { ...proseLines(sheet), table };
}

/** Cells with a bar after each; the bar of a blank one follows at once. */
function barredCells(sheet: Sheet, cells: readonly GridCell[], led: boolean, blank = " |") {
  const { pen } = sheet;
  for (const [index, cell] of cells.entries()) {
    if (sheet.isBlank(cell)) {
      blankBar(sheet, cell, index > 0 || led ? blank : "|");
      continue;
    }
    markCell(sheet, cell, () => {
      pen.write(index > 0 || led ? " " : "");
      sheet.put(cell);
      pen.write(" |");
    });
  }
}

function blankBar(sheet: Sheet, cell: GridCell, bar: string) {
  markCell(sheet, cell, () => {
    sheet.pen.write(bar.slice(0, -1));
    sheet.put(cell);
    sheet.pen.write("|");
  });
}

const isNarrow = ({ colspan, slot }: GridCell) => colspan === 1 && slot === undefined;

/** 商业 | 科研 | … and the second halves of the words in a row of their own. */
function splitHeads(sheet: Sheet, row: GridRow) {
  const broken = row.cells.map((cell) => breakLabel(sheet.label(cell)));
  for (const half of [0, 1]) {
    const words = broken.flatMap((parts) => parts[half] ?? []);
    if (words.length > 0) sheet.pen.write(`${words.join(" | ")} |\n`);
  }
}
