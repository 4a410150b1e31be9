import { wide } from "../dress.js";
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

const LABELS = ["behind their page", "before their page", "below their figures"] as const;

/**
 * K: cells in the order in which the PDF draws them. Labels that wrap come behind their page's figures, or all labels
 * before them, or each, as the page is sorted by height, below its row's.
 */
export function drawingOrder(sheet: Sheet): Page {
  const longest = Number(sheet.way("wraps after", ["12", "14"]));
  const onPage = Number(sheet.way("rows on a page", ["13", "30"]));
  const labels = sheet.way("labels", LABELS);
  const stays = (cell: GridCell) =>
    labels === "behind their page" && !isFigure(cell) && cell.rowspan === 1 && cell.text.length <= longest;
  const page = (cells: readonly GridCell[]) => {
    const figures = cells.filter((cell) => isFigure(cell) || stays(cell));
    const words = cells.filter((cell) => !isFigure(cell) && !stays(cell));
    paragraphs(sheet, labels === "before their page" ? [...words, ...figures] : [...figures, ...words]);
  };
  const table = ({ rows }: Grid) => {
    const step = labels === "below their figures" ? 1 : onPage;
    for (let from = 0; from < rows.length; from += step)
      page(rows.slice(from, from + step).flatMap(({ cells }) => cells));
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

/** O: nothing between the cells, not even between the digits of two figures; a PDF's narrow cells break their labels. */
export function concatenated(sheet: Sheet): Page {
  const { pen, model, dress } = sheet;
  const lines = sheet.way("lines", ["a table", "a row", "broken labels"]);
  // White space around figures would keep them apart.
  const figure = ({ slot }: GridCell) => {
    const written = model.figures.get(slot!) ?? "";
    return dress.digits === "full" ? wide(written) : written;
  };
  const broken = ({ text }: GridCell) => text.replace(/.{4}(?=.)/g, "$&\n");
  const table = ({ rows }: Grid) => {
    for (const { cells } of rows) {
      for (const cell of cells) {
        if (sheet.isBlank(cell)) sheet.lost.add(cell.slot!);
        else if (isFigure(cell)) pen.mark("figures", cell.slot!, () => pen.write(figure(cell)));
        else if (lines === "broken labels") pen.write(broken(cell));
        else sheet.put(cell);
      }
      if (lines !== "a table") pen.write("\n");
    }
    if (lines === "a table") pen.write("\n");
  };
  return { ...proseLines(sheet), table };
}
