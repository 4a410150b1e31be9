import { widthOf } from "../layouts/width.js";
import type { Figure, Report, Table, TableRow } from "../report.js";
import type { Edit } from "../text.js";
import { lineAt, type Ruled, ruledAt } from "./drawing.js";
import { isReadAs } from "./proof.js";

/** Figures that nothing but a ruler above them tells apart: what is written there must leave the others in their columns. */

interface Setting {
  readonly ruled: Ruled;
  /** More figures begin where their columns do than end where they end: a figure just typed has pushed the others aside. */
  readonly flushLeft: boolean;
}

const known = new WeakMap<Table, Setting | undefined>();

/** How a table is set; undefined where it has bars, or is not drawn at all. */
function settingOf({ source }: Report, table: Table): Setting | undefined {
  if (table.layout !== "grid") return undefined;
  if (!known.has(table)) known.set(table, readSetting(source, table));
  return known.get(table);
}

function readSetting(source: string, { rows }: Table): Setting | undefined {
  const figures = rows.flatMap(figuresOf);
  const places = figures.length > 0 ? figures : rows.flatMap(({ cells }) => cells);
  const ruled = places[0] && ruledAt(source, lineAt(source, places[0].start), places);
  if (!ruled) return undefined;
  const ends = ruled.begins.map((begin, i) => begin + ruled.rooms[i]!);
  const begun = places.filter((place) => ruled.begins.includes(ruled.columnOf(place)));
  const ended = places.filter(({ end }) => ends.includes(ruled.columnOf({ start: end, end })));
  return { ruled, flushLeft: begun.length >= ended.length };
}

const figuresOf = ({ figures }: TableRow) => figures.filter((figure) => figure !== undefined);

/** The figures of a line: of a row, or of all that stand side by side. */
const inLine = ({ rows }: Table, row: TableRow) => (row.block.abreast ? rows : [row]).flatMap(figuresOf);

/**
 * Writes a figure together with the blank behind it, as far as the next one; undefined where there is no ruler, or nothing
 * follows on the line.
 */
export function writeBelowRuler(report: Report, figure: Figure, text: string): Edit | undefined {
  const table = report.tables.find(({ form }) => form === figure.slot.table);
  const row = table?.rows.find(({ form }) => form === figure.slot.row);
  const setting = table && settingOf(report, table);
  if (!row || !setting) return undefined;
  const figures = inLine(table, row);
  const at = figures.indexOf(figure);
  const next = figures[at + 1];
  if (!next || !/^[^\S\r\n]*$/.test(report.source.slice(figure.end, next.start))) return undefined;
  const { ruled, flushLeft } = setting;
  const columns = ruled.cellsAt(figures);
  const [from, to] = [ruled.begins[columns[at]!], ruled.begins[columns[at + 1]!]];
  if (from === undefined || to === undefined) return undefined;
  const room = flushLeft ? to - from : ruled.columnOf(next) - ruled.columnOf(figure);
  return { start: figure.start, end: next.start, text: padded(text, room, ruled) };
}

/** At least one space parts it from what follows. */
const padded = (text: string, room: number, { width }: Ruled) =>
  text + " ".repeat(Math.max(1, room - widthOf(text, width)));

/** Whether nothing but a ruler tells the cells of a table apart. */
export const isRuled = (report: Report, table: Table): boolean => settingOf(report, table) !== undefined;

/**
 * Writes the figures of a line anew, each in the column that it has in the other rows. Undefined where they would not be
 * read so: words of the label may have come to stand among them.
 */
export function writeRowBelowRuler(
  report: Report,
  table: Table,
  row: TableRow,
  values: readonly number[],
): Edit | undefined {
  const ruled = settingOf(report, table)?.ruled;
  const [first, last] = [row.cells[0], row.cells.at(-1)];
  const columns = ruled && columnsFor(table, row, ruled, values.length);
  if (!first || !last || !ruled || !columns) return undefined;
  const { start, end } = lineAt(report.source, first.start);
  if (last.end > end) return undefined;
  const label = report.source.slice(start, first.start).trimEnd();
  const lead = Math.max(label === "" ? 0 : 1, columns[0]! - widthOf(label, ruled.width));
  const written = values.map((value, i) => {
    const next = columns[i + 1];
    return next === undefined ? String(value) : padded(String(value), next - columns[i]!, ruled);
  });
  const edit = { start: start + label.length, end: last.end, text: " ".repeat(lead) + written.join("") };
  return isReadAs(report, table, row, values, edit) ? edit : undefined;
}

/** Where the figures of a line begin on the page: below the runs of a row that has them all, or the last ones. */
function columnsFor({ rows }: Table, row: TableRow, { begins, cellsAt }: Ruled, count: number) {
  const model = rows.find(({ block, figures }) => block === row.block && figures.length === count && isWhole(figures));
  if (!model) return row.block.abreast && begins.length === count ? begins : undefined;
  const columns = cellsAt(figuresOf(model)).map((column) => begins[column]);
  return columns.every((column) => column !== undefined) ? columns : undefined;
}

const isWhole = (figures: TableRow["figures"]) => !figures.includes(undefined);
