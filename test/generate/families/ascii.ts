import type { Grid, GridCell } from "../grid.js";
import { markCell, markRow, type Page, type Sheet } from "../sheet.js";
import { type Canvas, type Measuring, measuringOf, type Placed, place, widthOf } from "./canvas.js";
import { proseLines } from "./lines.js";

/** What a table is drawn with. */
interface Strokes {
  readonly bar: string;
  readonly dash: string;
  /** Below the first row. */
  readonly head: string;
  /** Where a rule begins, is crossed and ends: at the top, between two rows, at the bottom. */
  readonly crosses: readonly [top: string, middle: string, bottom: string];
  /** Whether a text stands in the middle of its cell, not at its top. */
  readonly centred: boolean;
}

const ASCII: Strokes = { bar: "|", dash: "-", head: "=", crosses: ["+++", "+++", "+++"], centred: false };
const BOX: Strokes = { bar: "│", dash: "─", head: "─", crosses: ["┌┬┐", "├┼┤", "└┴┘"], centred: true };

/** grid: pandoc's boxes of + - |, merged cells as boxes of their size or, as older versions have it, as empty boxes. */
export function asciiGrid(sheet: Sheet): Page {
  const spans = sheet.way("merged cells", ["spans", "empty boxes"]);
  const head = sheet.way("head rule", ["=", "-"]);
  return {
    ...proseLines(sheet),
    table: (merged) =>
      drawGrid(sheet, spans === "spans" ? merged : unmerged(merged), { ...ASCII, head }, measuringOf(sheet)),
  };
}

/** box: a text browser's page, its tables in box drawings. */
export const boxGrid = (sheet: Sheet): Page => ({
  ...proseLines(sheet),
  table: (grid) => drawGrid(sheet, grid, BOX, widthOf),
});

function drawGrid(
  sheet: Sheet,
  grid: Grid,
  { bar, dash, head, crosses: strokes, centred }: Strokes,
  widthOf: Measuring,
) {
  const { pen } = sheet;
  const figureWidth = Math.max(8, ...[...sheet.model.figures.values()].map(widthOf));
  const widths = Array.from({ length: grid.width }, (_, column) => (isLabelColumn(grid, column) ? 12 : figureWidth));
  const says = (cell: GridCell) =>
    cell.slot === undefined ? sheet.label(cell) : (sheet.model.figures.get(cell.slot) ?? "");
  const canvas = place(grid, { widths, gap: 3, rule: 1, says, widthOf });
  const owners = ownersOf(grid, canvas);

  /** The rule above a row; spanned cells go on through it. */
  const rule = (row: number) => {
    const line = (canvas.rows[row]?.y ?? canvas.rows.at(-1)!.y + canvas.rows.at(-1)!.height + 1) - 1;
    const above = owners[row - 1];
    const below = owners[row];
    const crosses = (column: number) => above?.[column] !== undefined && above[column] === below?.[column];
    const fill = row === 1 && !widths.some((_, column) => crosses(column)) ? head : dash;
    const [left, inner, right] = [...strokes[row === 0 ? 0 : row < grid.rows.length ? 1 : 2]!] as [
      string,
      string,
      string,
    ];
    for (let column = 0; column < grid.width; column++) {
      const ruled = !crosses(column);
      const before = column > 0 && !crosses(column - 1);
      const same = column > 0 && above?.[column - 1] === above?.[column] && below?.[column - 1] === below?.[column];
      if (ruled) pen.write(`${same ? fill : column === 0 ? left : inner}${fill.repeat(widths[column]! + 2)}`);
      else if (!same) {
        pen.write(before && column > 0 ? inner : bar);
        content(above![column]!, line);
      }
    }
    pen.write(`${crosses(grid.width - 1) ? bar : right}\n`);
  };

  /** Cells of rows without a figure: nothing tells on which of its lines one would stand. */
  const bare = new Set(
    grid.rows.flatMap(({ cells }) => (cells.some((cell) => cell.slot !== undefined && says(cell) !== "") ? [] : cells)),
  );
  /** A blank cell is filled on the line of its row's figures. */
  const topOf = ({ cell, y, height, lines }: Placed) => {
    const isTold = lines.length > 0 || !bare.has(cell);
    return y + (centred && isTold ? Math.floor((height - Math.max(1, lines.length)) / 2) : 0);
  };

  const content = (placed: Placed, line: number) => {
    const { cell, lines, width } = placed;
    const top = topOf(placed);
    const said = lines[line - top] ?? "";
    pen.write(" ");
    // A wrapped label is no single place; the figures never wrap.
    if (line === top && (cell.slot !== undefined || lines.length === 1)) sheet.put(cell);
    else pen.write(said);
    pen.write(" ".repeat(Math.max(width - widthOf(said), 0) + 1));
  };

  rule(0);
  for (const [row, { y, height }] of canvas.rows.entries()) {
    markRow(sheet, grid.rows[row]!, () => {
      for (let line = y; line < y + height; line++) {
        pen.write(bar);
        for (const placed of new Set(owners[row])) {
          const write = () => {
            content(placed!, line);
            pen.write(bar);
          };
          if (line === topOf(placed!)) markCell(sheet, placed!.cell, write);
          else write();
        }
        pen.write("\n");
      }
      rule(row + 1);
    });
  }
  pen.write("\n");
}

/** Which cell each place of the grid belongs to. */
function ownersOf(grid: Grid, { cells }: Canvas): Placed[][] {
  const owners = grid.rows.map(() => new Array<Placed>(grid.width));
  for (const placed of cells) {
    const { cell } = placed;
    const top = grid.rows.findIndex((row) => row.cells.includes(cell));
    for (let row = top; row < top + cell.rowspan; row++)
      owners[row]!.fill(placed, cell.column, cell.column + cell.colspan);
  }
  return owners;
}

const isLabelColumn = ({ rows }: Grid, column: number) =>
  !rows.some(({ cells }) => cells.some((cell) => cell.column === column && cell.slot !== undefined));

function unmerged(grid: Grid): Grid {
  const rows = grid.rows.map(({ id, cells }) => ({
    ...(id === undefined ? {} : { id }),
    cells: Array.from({ length: grid.width }, (_, column): GridCell => {
      const cell = cells.find((it) => it.column === column);
      return { ...(cell ?? { text: "", column }), rowspan: 1, colspan: 1 };
    }),
  }));
  return { ...grid, rows };
}
