import { commonest, least } from "../text.js";
import { type Cell, isDelimited, type Row } from "./cell.js";
import { isFigureWord } from "./lines.js";

/** No table of a form has more columns: a sheet that has not has none to spare. */
const WIDEST = 15;
/** Of so few rows one alone may know a column. */
const FEW = 3;

const DIGIT = /[\d０-９]/;

/**
 * Takes out of tables from a spreadsheet the columns of the sheet that merged cells swallowed: blank in every row, heads
 * among them, between columns that are not. Each row tells as many cells as the sheet has columns; one that does not has
 * lost a cell or has one too many, and so does not say which of its cells stand where.
 */
export function withoutSwallowed(rows: readonly Row[]): readonly Row[] {
  if (!rows.some(isDelimited)) return rows;
  const kept = [...rows];
  for (const { tables, width } of sheetsIn(rows)) {
    if (width <= WIDEST && !tables.some((table) => hasSwallowed(table))) continue;
    for (const { lines, columns, front } of tables) {
      for (const { row, index, written } of lines) {
        // Words before the figures are the row's label, though no other row has one there.
        const isLabel = (column: number) => column < front && isWords(row.cells[column]!);
        const isOwn = (column: number) => columns.has(column) || isLabel(column);
        const isTorn = row.cells.length !== width || !written.every(isOwn);
        // The label that is a row's own goes on to its figures.
        const isLabels = (column: number) => column > written[0]! && column < front && row.cells[column]!.text === "";
        const cells = row.cells.filter((_, column) => isOwn(column) && !isLabels(column));
        kept[index] = isTorn ? { ...row, torn: true } : { ...row, cells };
      }
    }
  }
  return kept;
}

const isWords = ({ text }: Cell) => text !== "" && !isFigureWord(text);

/** A table and the columns of its sheet that are its own. */
interface Table {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly columns: ReadonlySet<number>;
  /** The first of those of figures; labels may take several. */
  readonly front: number;
}

/** Tables below each other, all as wide as the sheet that they were laid out in. */
function* sheetsIn(rows: readonly Row[]): Iterable<{ tables: Table[]; width: number }> {
  let sheet: { tables: Table[]; width: number } | undefined;
  for (const { lines, front } of tablesIn(rows)) {
    const width = commonest(
      lines.map(({ row }) => row.cells.length),
      0,
    );
    const whole = lines.filter(({ row }) => row.cells.length === width);
    const columns = columnsOf(whole);
    const figures = whole.flatMap(({ figure }) => (figure !== undefined && columns.has(figure) ? [figure] : []));
    // What is left of a label, 3. , is one of no other row.
    const known = figures.length < FEW ? figures : figures.filter((column, i) => figures.indexOf(column) < i);
    const first = least(known, front);
    if (sheet && sheet.width !== width) yield sheet;
    if (sheet?.width !== width) sheet = { tables: [], width };
    sheet.tables.push({ lines, width, columns, front: first });
  }
  if (sheet) yield sheet;
}

/** Whether columns without a head stand between those of figures, which all have one. */
function hasSwallowed({ lines, width, columns, front }: Table): boolean {
  const body = lines.findIndex(({ isHead }) => !isHead);
  const heads = lines.slice(0, body < 0 ? lines.length : body);
  if (heads.some(({ row }) => row.cells.length !== width)) return false;
  const headed = new Set(heads.flatMap(({ written }) => written));
  const own = [...columns].filter((column) => column >= front);
  const isHeaded = headed.size >= FEW && own.every((column) => headed.has(column));
  return isHeaded && own.length <= Math.max(...own) - front;
}

interface Line {
  readonly index: number;
  readonly row: Row;
  /** The columns in which something is written. */
  readonly written: readonly number[];
  /** That of its first figure. */
  readonly figure: number | undefined;
  /** It has words alone, in several columns; numbered ones are labels. */
  readonly isHead: boolean;
}

/** The columns that a head or several rows know: a figure typed beside its own adds none. */
function columnsOf(lines: readonly Line[]): ReadonlySet<number> {
  const votes = new Map<number, number>();
  const enough = lines.filter(({ isHead, written }) => !isHead && written.length > 1).length < FEW ? 1 : 2;
  for (const { written, isHead } of lines)
    for (const column of written) votes.set(column, (votes.get(column) ?? 0) + (isHead ? enough : 1));
  return new Set([...votes].filter(([, count]) => count >= enough).map(([column]) => column));
}

interface Draft {
  readonly lines: Line[];
  /** The column of the first head behind that of the labels, which may take several. */
  readonly front: number;
  /** Nothing but its heads was met yet. */
  heading: boolean;
}

/** The tables of a text, each from its heads to those of the next one; whatever stands between is no matter. */
function* tablesIn(rows: readonly Row[]): Iterable<Draft> {
  let table: Draft | undefined;
  for (const [index, row] of rows.entries()) {
    if (!isDelimited(row)) continue;
    const line = lineOf(row, index);
    if (table && isAnother(line, rows[index + 1], table)) {
      yield table;
      table = undefined;
    }
    const { written, figure, isHead } = line;
    if (!table && written.length < 2) continue;
    table ??= { lines: [], front: figure ?? written[1]!, heading: true };
    table.heading &&= isHead;
    table.lines.push(line);
  }
  if (table) yield table;
}

/** Whether heads stand over figures of a table that is past its own, or there are several lines of them. */
const isAnother = ({ isHead, written }: Line, next: Row | undefined, { front, heading }: Draft) =>
  isHead && !heading && (written.at(-1)! >= front || (next !== undefined && isHeadRow(next)));

const isHeadRow = (row: Row) => isDelimited(row) && lineOf(row, 0).isHead;

function lineOf(row: Row, index: number): Line {
  const written = row.cells.flatMap(({ text }, column) => (text === "" ? [] : [column]));
  const figure = written.find((column) => isFigureWord(row.cells[column]!.text));
  const isWords = (column: number) => !DIGIT.test(row.cells[column]!.text);
  const isHead = figure === undefined && written.length > 1 && written.slice(1).every(isWords);
  return { index, row, written, figure, isHead };
}
