import type { Grid, GridCell, GridRow } from "../grid.js";
import type { Page, Sheet } from "../sheet.js";
import { proseLines } from "./lines.js";

const isFigure = ({ slot }: GridCell) => slot !== undefined;

/** Writes cells as paragraphs; blanks vanish. */
function paragraphs(sheet: Sheet, cells: readonly GridCell[]) {
  for (const cell of cells) {
    if (sheet.isBlank(cell)) sheet.lost.add(cell.slot!);
    else {
      sheet.put(cell);
      sheet.pen.write("\n\n");
    }
  }
}

/** K: cells in the order in which the PDF draws them; a label that wraps comes after its page's figures. */
export function drawingOrder(sheet: Sheet): Page {
  const longest = Number(sheet.way("wraps after", ["12", "14"]));
  const table = ({ rows }: Grid) => {
    const wraps = (cell: GridCell) => !isFigure(cell) && (cell.rowspan > 1 || cell.text.length > longest);
    const held: GridCell[] = [];
    for (const { cells } of rows) {
      held.push(...cells.filter(wraps));
      paragraphs(
        sheet,
        cells.filter((cell) => !wraps(cell)),
      );
    }
    paragraphs(sheet, held);
  };
  return { ...proseLines(sheet), table };
}

/** L: page by page, all the labels, then the figures column by column. */
export function columnMajor(sheet: Sheet): Page {
  const onPage = Number(sheet.way("rows on a page", ["13", "25"]));
  const table = (grid: Grid) => {
    const heads = grid.rows.filter(({ id }) => id === undefined);
    const body = grid.rows.filter(({ id }) => id !== undefined);
    if (grid.table === "二") return stacked(grid.rows);
    for (let from = 0; from < body.length; from += onPage)
      page(from === 0 ? heads : [], body.slice(from, from + onPage));
  };
  /** 表二 changes its columns from block to block: each is a page of its own. */
  const stacked = (rows: readonly GridRow[]) => {
    const starts = rows.flatMap((row, at) => (row.id === undefined && row.cells.length === 1 ? [at] : []));
    for (const [index, at] of starts.entries()) {
      const block = rows.slice(at, starts[index + 1] ?? rows.length);
      page(block.slice(0, 2), block.slice(2));
    }
  };
  const page = (heads: readonly GridRow[], body: readonly GridRow[]) => {
    for (const { cells } of [...heads, ...body])
      paragraphs(
        sheet,
        cells.filter((cell) => !isFigure(cell)),
      );
    const figures = body.map(({ cells }) => cells.filter(isFigure));
    for (const column of figures[0]?.keys() ?? [])
      paragraphs(
        sheet,
        figures.flatMap((row) => row[column] ?? []),
      );
  };
  return { ...proseLines(sheet), table };
}

/** N: every line that stood on the page before is gone, figures first of all. */
export function deduplicated(sheet: Sheet): Page {
  const { pen } = sheet;
  const seen = new Set<string>();
  const fresh = (line: string) => !seen.has(line) && seen.add(line);
  const table = ({ rows }: Grid) => {
    for (const cell of rows.flatMap(({ cells }) => cells)) {
      const said = isFigure(cell) ? (sheet.model.figures.get(cell.slot!) ?? "") : sheet.label(cell);
      if (said !== "" && fresh(said)) {
        sheet.put(cell);
        pen.write("\n");
      } else if (isFigure(cell)) sheet.lost.add(cell.slot!);
    }
  };
  return { ...proseLines(sheet), table };
}

/** O: nothing between the cells, not even between the digits of two figures. */
export function concatenated(sheet: Sheet): Page {
  const table = ({ rows }: Grid) => {
    for (const cell of rows.flatMap(({ cells }) => cells)) {
      if (sheet.isBlank(cell)) sheet.lost.add(cell.slot!);
      else sheet.put(cell);
    }
    sheet.pen.write("\n");
  };
  return { ...proseLines(sheet), table };
}
