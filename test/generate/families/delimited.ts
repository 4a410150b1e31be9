import { span } from "../../../server/core/text.js";
import { type Grid, type GridCell, regular } from "../grid.js";
import { markCell, markRow, type Page, type Sheet } from "../sheet.js";

/** A file of rows whose cells one character parts, as spreadsheets and scripts write them. */
interface Format {
  readonly delimiter: "," | "\t";
  /** Whether texts stand in quotation marks even where nothing in them asks for it. */
  readonly quoted: boolean;
  /** Cells of each row, where all are as wide as the sheet. */
  readonly width?: number;
  /** In which columns of the sheet those of a table begin. */
  startsOf(grid: Grid): readonly number[];
  /** Whether a merged cell is written in each place that it covers, as pandas and python-docx have it. */
  readonly repeated?: boolean;
}

/** sheet: a report laid out in one spreadsheet and copied: every row as wide as the sheet, a merged cell as blank ones. */
export function sheetRows(sheet: Sheet): Page {
  const quoted = sheet.way("quotation marks", ["where asked for", "around texts"]) === "around texts";
  return delimited(sheet, { delimiter: "\t", quoted, ...laidOut(sheet) });
}

/** csv: the same, saved with commas; or a script's file, which has the cells of each table and of the prose one a row. */
export function commaRows(sheet: Sheet): Page {
  const quoted = sheet.way("quotation marks", ["where asked for", "around texts"]) === "around texts";
  const byScript = sheet.way("written by", ["spreadsheet", "script"]) === "script";
  const repeated = byScript && sheet.way("merged cells", ["blank", "blank", "repeated"]) === "repeated";
  const own = { repeated, startsOf: ({ width }: Grid) => Array.from({ length: width }, (_, column) => column) };
  return delimited(sheet, { delimiter: ",", quoted, ...(byScript ? own : laidOut(sheet)) });
}

/** One sheet has the columns of all tables: each table's are merged from several of them. */
function laidOut({ way, random }: Sheet): Pick<Format, "width" | "startsOf"> {
  const width = Number(way("sheet columns", ["15", "19", "26"]));
  const known = new Map<string, readonly number[]>();
  const startsOf = (grid: Grid) => {
    const starts = known.get(grid.table) ?? someOf(width, grid.width, random.int);
    known.set(grid.table, starts);
    return starts;
  };
  return { width, startsOf };
}

/** So many of a sheet's columns, from left to right, the first among them. */
function someOf(width: number, count: number, int: (from: number, to: number) => number): number[] {
  const columns = new Set([0]);
  while (columns.size < count) columns.add(int(1, width - 1));
  return [...columns].sort((a, b) => a - b);
}

function delimited(sheet: Sheet, { delimiter, quoted, width, startsOf, repeated }: Format): Page {
  const { pen } = sheet;
  const asks = (text: string) => quoted || text.includes('"') || text.includes(delimiter);
  const doubled = (text: string) => text.replaceAll('"', '""');
  /** A field of words, in quotation marks where they are asked for. */
  const field = (text: string, write: () => void) => {
    const mark = text !== "" && asks(text) ? '"' : "";
    pen.write(mark);
    write();
    pen.write(mark);
  };
  const line = (text: string, write: () => void) => {
    field(text, write);
    pen.write(`${delimiter.repeat((width ?? 1) - 1)}\n`);
  };
  const put = (cell: GridCell) => {
    if (cell.slot !== undefined) {
      const figure = sheet.model.figures.get(cell.slot) ?? "";
      return figure.includes(delimiter) ? field(figure, () => sheet.put(cell)) : sheet.put(cell);
    }
    const label = sheet.label(cell);
    field(label, () => sheet.put(cell, undefined, asks(label) ? doubled : undefined));
  };
  const table = (grid: Grid) => {
    const starts = startsOf(grid);
    const written = new Map<GridCell, string>();
    const covering = repeated ? covered(grid) : [];
    for (const [at, cells] of regular(grid).entries()) {
      const own = new Map(starts.map((start, column) => [start, cells[column]]));
      const last = width ?? grid.width;
      markRow(sheet, grid.rows[at]!, () => {
        for (let column = 0; column < last; column++) {
          const cell = own.get(column);
          const again = covering[at]?.[column];
          const write = () => {
            if (column > 0) pen.write(delimiter);
            const from = pen.at;
            if (cell) put(cell);
            else if (again) pen.write(written.get(again)!);
            if (cell && repeated) written.set(cell, pen.text().slice(from));
          };
          if (cell) markCell(sheet, cell, write);
          else write();
          // Without the first cell what parts it from the next one is lost.
          const first = column === 0 ? cell?.slot : undefined;
          if (first) pen.marks.cells.set(first, span(pen.marks.cells.get(first)!.start, pen.at + 1));
        }
        pen.write("\n");
      });
    }
  };
  return {
    title: (lines) => {
      for (const title of lines) line(title, () => pen.write(doubled(title)));
    },
    paragraph: (text, tail) =>
      line(text === "" ? "署名" : text, () => {
        pen.write(asks(text) ? doubled(text) : text);
        tail?.();
      }),
    heading: (write) => line("标题", write),
    table,
  };
}

/** The cell that covers each place of a grid. */
function covered(grid: Grid): GridCell[][] {
  const places = grid.rows.map(() => new Array<GridCell>(grid.width));
  for (const [at, { cells }] of grid.rows.entries())
    for (const cell of cells)
      for (let row = at; row < at + cell.rowspan; row++)
        places[row]!.fill(cell, cell.column, cell.column + cell.colspan);
  return places;
}
