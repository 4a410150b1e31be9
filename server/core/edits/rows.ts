import { rowsOf, writtenAs } from "../form/labels.js";
import type { Report, RowForm, SurplusRow, Table, TableRow } from "../report.js";
import { type Edit, foldText, type Span } from "../text.js";
import { boxOf, cellsOf, withoutWords } from "./boxes.js";
import { modelFor, writeLike } from "./models.js";

/** Edits of whole rows, in whatever layout: what parts two rows or cells is copied from the source, never invented. */

type Line = TableRow | SurplusRow;

const known = new WeakMap<Table, readonly Line[]>();

/**
 * The lines of the source that hold each row of a table, in order; in a drawn table as far as the next border. Every row
 * too many asks for them, and there may be many.
 */
function linesOf({ source }: Report, table: Table): readonly Line[] {
  const old = known.get(table);
  if (old) return old;
  const lines = [...table.rows, ...table.surplus].sort((a, b) => a.start - b.start);
  const whole = table.layout === "grid" ? lines.map((line) => ({ ...line, ...boxOf(source, line) })) : lines;
  known.set(table, whole);
  return whole;
}

/** The first line that begins where a row does; -1 for none. */
function indexOf(lines: readonly Line[], row: Span): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.start < row.start) low = middle + 1;
    else high = middle;
  }
  return lines[low]?.start === row.start ? low : -1;
}

const SEPARATOR = /^(?:[\s|+=:-]|<[^>]*>)*$/;

/** What parts two lines that follow each other; undefined where there is more between them. */
function between({ source }: Report, { layout }: Table, upper: Line | undefined, lower: Line | undefined) {
  if (!upper || !lower || upper.end > lower.start) return undefined;
  const text = source.slice(upper.end, lower.start);
  // The label of a group may go on beside the border.
  return layout === "grid" || SEPARATOR.test(text) || isRest(text, upper) ? text : undefined;
}

/** The end of a label that stands below its figures. */
const isRest = (text: string, line: Line) => {
  const form = "form" in line ? line.form : line.repeats;
  return form !== undefined && writtenAs(form).some((label) => foldText(label).endsWith(foldText(text)));
};

/** What parts a row from its neighbours, as the source has it. */
function separator(report: Report, table: Table, row: Span): string {
  const lines = linesOf(report, table);
  const at = indexOf(lines, row);
  if (table.layout === "grid") return border(report, table, lines, at);
  const [above, own, below] = [lines[at - 1], lines[at], lines[at + 1]];
  return between(report, table, above, own) ?? between(report, table, own, below) ?? "\n";
}

/** Rows to either side among which a border is looked for: as many as a form has. */
const NEAR = 60;

/** The border between two rows that have the cells of this one, the nearest; else one beside it. */
function border(report: Report, table: Table, lines: readonly Line[], at: number): string {
  const cells = (i: number) => (lines[i] ? cellsOf(report.source, lines[i]) : -1);
  const own = cells(at);
  const near = Array.from({ length: NEAR }, (_, far) => [at - far, at + far]).flat();
  const alike = near.find((i) => cells(i) === own && cells(i + 1) === own);
  for (const i of [alike ?? at, at - 1, at]) {
    const text = between(report, table, lines[i], lines[i + 1]);
    if (text !== undefined) return withoutWords(text);
  }
  return "\n";
}

/** Takes a row out together with what parts it from the one above. */
export function removeRow(report: Report, table: Table, row: Span): Edit {
  const lines = linesOf(report, table);
  const at = indexOf(lines, row);
  const [above, own] = [lines[at - 1], lines[at]!];
  if (between(report, table, above, own) !== undefined) return { start: above!.end, end: own.end, text: "" };
  const after = /^(?:\r\n|\r|\n)+/.exec(report.source.slice(own.end));
  return { start: own.start, end: own.end + (after?.[0].length ?? 0), text: "" };
}

/** The rows read between which a row of the form belongs. */
function placeFor(table: Table, form: RowForm): { after?: TableRow; before?: TableRow } {
  const order = rowsOf(table.form).map(({ row }) => row.id);
  const at = order.indexOf(form.id);
  const settled = table.rows.filter((row) => !row.displaced && row.form.id !== form.id && row.cells.length > 0);
  const after = settled.findLast((row) => order.indexOf(row.form.id) < at);
  const before = settled.find((row) => order.indexOf(row.form.id) > at);
  return { ...(after && { after }), ...(before && { before }) };
}

/** The place where a row of the form is missed: the label of the row after it, or before it. */
export function missedAt(table: Table, form: RowForm): Span {
  const { after, before } = placeFor(table, form);
  const near = before ?? after;
  return near?.label ?? near?.cells[0] ?? { start: table.start, end: table.end };
}

/** Puts a row's text where the form has it, in its own block if any row of it is left. */
function place(report: Report, table: Table, form: RowForm, text: string, parting: string): Edit | undefined {
  const lines = linesOf(report, table);
  const lineOf = (row: TableRow) => lines[indexOf(lines, row)]!;
  const { after, before } = placeFor(table, form);
  const inBlock = (row: TableRow | undefined) => row?.block.rows.some(({ id }) => id === form.id);
  if (after && (inBlock(after) || !inBlock(before))) {
    const { end } = lineOf(after);
    return { start: end, end, text: parting + text };
  }
  if (!before) return undefined;
  const { start } = lineOf(before);
  return { start, end: start, text: text + parting };
}

/** Moves a displaced row, figures and all, to where the form has it, with what parts it from the one below. */
export function moveRow(report: Report, table: Table, row: TableRow): Edit[] {
  const lines = linesOf(report, table);
  const at = indexOf(lines, row);
  const { start, end } = lines[at]!;
  const text = report.source.slice(start, end);
  const insertion = place(report, table, row.form, text, separator(report, table, row));
  if (!insertion) return [];
  const below = between(report, table, lines[at], lines[at + 1]);
  const next = lines.findIndex((line) => line.start >= insertion.start);
  const parted = between(report, table, lines[next - 1], lines[next]);
  if (below === undefined || parted === undefined) return [removeRow(report, table, row), insertion];
  const to = lines[next]!.start;
  return [
    { start, end: lines[at + 1]!.start, text: "" },
    { start: to, end: to, text: text + below },
  ];
}

/** Puts a lost row back, written like its neighbours. No edit when there is none to copy. */
export function insertRow(report: Report, table: Table, form: RowForm, values: readonly string[]): Edit | undefined {
  const model = modelFor(report, table, form, values.length);
  if (!model) return undefined;
  const text = writeLike(report, table, model, form, values);
  return text === undefined ? undefined : place(report, table, form, text, separator(report, table, model));
}

/** The text of a row of the form, written like its neighbours. None when there is no neighbour to copy. */
export function writeRow(report: Report, table: Table, form: RowForm, values: readonly string[]): string | undefined {
  const model = modelFor(report, table, form, values.length);
  return model && writeLike(report, table, model, form, values);
}

/** Writes a row anew, label and all, like its neighbours. */
export function rewriteRow(report: Report, table: Table, row: TableRow, values: readonly string[]): Edit | undefined {
  const text = writeRow(report, table, row.form, values);
  if (text === undefined) return undefined;
  const lines = linesOf(report, table);
  const { start, end } = lines[indexOf(lines, row)]!;
  return { start, end, text };
}

/** Puts a lost label before a row's figures, parted from them as in the rows beside it. */
export function insertLabel(report: Report, table: Table, row: TableRow): Edit | undefined {
  const model = modelFor(report, table, row.form, row.cells.length, true);
  if (!model) return undefined;
  const blank = row.lead.length > model.lead.length ? row.lead.at(-1) : undefined;
  if (blank?.text === "") return { start: blank.start, end: blank.end, text: row.form.label };
  const parting = report.source.slice(model.label!.end, model.cells[0]!.start);
  const { start } = row.cells[0]!;
  return { start, end: start, text: row.form.label + parting };
}
