import { type DelimitedRecord, type Delimiter, recordAt } from "../layouts/delimited.js";
import { linesOf } from "../layouts/lines.js";
import type { Cell, Figure, Layout, Report, RowForm, Table, TableRow } from "../report.js";
import { type Edit, foldText, type Span, trim } from "../text.js";
import { lineAt, segmentsOf } from "./drawing.js";
import { labelLike } from "./marks.js";
import { isReadAs } from "./proof.js";

/** Rows of a spreadsheet: a figure is told by its column in the sheet, the columns that merged cells swallowed among them. */

interface Sheet {
  readonly delimiter: Delimiter;
  /** The columns of a row's figures, from left to right. */
  readonly columns: readonly number[];
  /** How many cells each row has. */
  readonly width: number;
}

const DELIMITERS: Partial<Record<Table["layout"], Delimiter>> = { tabs: "\t", commas: "," };

const recordIn = (source: string, { start, end }: Span, delimiter: Delimiter): DelimitedRecord | undefined => {
  const lines = [...linesOf(source, start, end)];
  return lines.length > 0 ? recordAt(source, lines, 0, delimiter) : undefined;
};

const fieldOf = ({ fields }: DelimitedRecord, place: Span) =>
  fields.findIndex(({ start, end }) => start <= place.start && place.end <= end);

/** The sheet in which a row stands, as the other rows of its block have it: all in the same columns. */
function sheetOf({ source }: Report, { layout, rows, heads }: Table, row: TableRow, count: number): Sheet | undefined {
  const delimiter = DELIMITERS[layout];
  if (!delimiter) return undefined;
  const setting = (line: Span, places: readonly Span[]) => {
    const record = recordIn(source, line, delimiter);
    return record && { columns: places.map((place) => fieldOf(record, place)), width: record.fields.length };
  };
  // What stands side by side has one row: its heads tell the columns.
  const settings = row.block.abreast
    ? heads.map((head) => setting(lineAt(source, head.start), [head]))
    : rows
        .filter(({ block, figures }) => block === row.block && figures.length === count && !figures.includes(undefined))
        .map((model) =>
          setting(
            model,
            model.figures.map((figure) => figure!),
          ),
        );
  const known = settings.filter((each) => each !== undefined);
  const width = known[0]?.width;
  if (width === undefined || known.some((each) => each.width !== width)) return undefined;
  const columns = [...new Set(known.flatMap((each) => each.columns))].sort((a, b) => a - b);
  return columns.length === count && columns[0]! >= 0 ? { delimiter, columns, width } : undefined;
}

/**
 * Writes the figures of a row anew, each in the column that it has in the other rows, and as many cells behind them.
 * Undefined where the rows do not tell, or it would not be read so.
 */
export function writeRowInSheet(
  report: Report,
  table: Table,
  row: TableRow,
  values: readonly number[],
): Edit | undefined {
  const sheet = sheetOf(report, table, row, values.length);
  const first = row.cells[0];
  const record = sheet && first && recordIn(report.source, row, sheet.delimiter);
  if (!record || !sheet || fieldOf(record, first) < 0) return undefined;
  const label = row.label ? fieldOf(record, row.label) : -1;
  if (label >= sheet.columns[0]! || (label < 0 && !row.block.abreast)) return undefined;
  const cells = Array.from({ length: sheet.width }, (_, column) => {
    const at = sheet.columns.indexOf(column);
    return at < 0 ? "" : String(values[at]);
  }).slice(label + 1);
  const start = label < 0 ? record.start : record.fields[label]!.end;
  const edit = { start, end: record.end, text: (label < 0 ? "" : sheet.delimiter) + cells.join(sheet.delimiter) };
  return isReadAs(report, table, row, values, edit) ? edit : undefined;
}

/** Writes a figure in every cell that a merged one took, where it is said again in each; undefined where it stands once. */
export function writeInMerged({ source, tables }: Report, figure: Figure, text: string): Edit | undefined {
  const table = tables.find(({ form }) => form === figure.slot.table);
  const row = table?.rows.find(({ form }) => form === figure.slot.row);
  const delimiter = table && DELIMITERS[table.layout];
  const record = row && delimiter && figure.raw !== "" ? recordIn(source, row, delimiter) : undefined;
  if (!record) return undefined;
  const isOwn = ({ start }: Span) => table!.rows.some(({ figures }) => figures.some((other) => other?.start === start));
  const behind = record.fields.slice(fieldOf(record, figure) + 1).map(({ cell }) => cell);
  const end = behind.findIndex((cell) => cell.text !== figure.raw || isOwn(cell));
  const again = end < 0 ? behind : behind.slice(0, end);
  if (again.length === 0) return undefined;
  const places = [figure, ...again];
  const written = places.reduce(
    (all, { start }, i) => (i > 0 ? all + source.slice(places[i - 1]!.end, start) : "") + text,
    "",
  );
  return { start: figure.start, end: again.at(-1)!.end, text: written };
}

/** The cells of a row's line before its figures. */
function labelCells(source: string, { layout }: Table, row: TableRow): readonly Cell[] {
  const delimiter = DELIMITERS[layout];
  const [figure] = row.figures;
  if (!figure) return [];
  const cells = delimiter
    ? (recordIn(source, row, delimiter)?.fields ?? []).map(({ cell }) => cell)
    : segmentsOf(source, lineAt(source, row.start)).map(({ start, end }) => cellOf(source, trim(source, start, end)));
  return cells.filter(({ end }) => end <= figure.start);
}

const cellOf = (source: string, { start, end }: Span): Cell => ({ start, end, text: source.slice(start, end) });

/** What stands in the cells before a row's figures where a merged one is said again in each that it took. */
const repeatedIn = ({ groups, label }: RowForm, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => groups[i] ?? label);

const REPEATING: ReadonlySet<Layout> = new Set(["tabs", "commas", "pipes"]);

function isRepeated(source: string, table: Table, row: TableRow): boolean {
  const cells = labelCells(source, table, row);
  const wanted = repeatedIn(row.form, cells.length).map(foldText);
  return cells.length > 1 && cells.every(({ text }, i) => foldText(text) === wanted[i]);
}

/** Whether most rows say all their labels, those of their groups among them. */
export const repeatsLabels = (source: string, table: Table): boolean =>
  REPEATING.has(table.layout) &&
  table.rows.filter((row) => isRepeated(source, table, row)).length * 2 > table.rows.length;

/** The labels of a row of the form in the cells of the model, where rows say all of them; else undefined. */
export function writeRepeated(
  source: string,
  table: Table,
  model: TableRow,
  form: RowForm,
): readonly Edit[] | undefined {
  if (!repeatsLabels(source, table) || !isRepeated(source, table, model)) return undefined;
  const cells = labelCells(source, table, model);
  return repeatedIn(form, cells.length).map((label, i) => inCell(source, cells[i]!, labelLike(source, table, label)));
}

/** Writes a cell; between quotation marks those of the text are doubled. */
export function inCell(source: string, { start, end }: Span, text: string): Edit {
  const isQuoted = source[start - 1] === '"' && source[end] === '"';
  return { start, end, text: isQuoted ? text.replaceAll('"', '""') : text };
}

/** No cell of a sheet is longer. */
const LONGEST = 5000;
const OPENED = /(?:^|[\r\n,\t])"(?:[^"]|"")*$/;
const CLOSED = /^(?:[^"]|"")*"(?=[,\t\r\n]|$)/;

/** What begins a new line at a place; in a field in quotation marks that ends this field and begins another. */
export function lineBreakAt(source: string, at: number): string {
  const isQuoted =
    CLOSED.test(source.slice(at, at + LONGEST)) && OPENED.test(source.slice(Math.max(0, at - LONGEST), at));
  return isQuoted ? '"\n"' : "\n";
}
