import { rowsOf } from "../form/labels.js";
import type { Layout, Report, RowForm, SurplusRow, Table, TableRow } from "../report.js";
import { type Edit, foldText, type Span } from "../text.js";

/** Edits of whole rows, in whatever layout: what parts two rows or cells is copied from the source, never invented. */

type Line = TableRow | SurplusRow;

const linesOf = ({ rows, surplus }: Table): Line[] => [...rows, ...surplus].sort((a, b) => a.start - b.start);

/** The row above in the source, when only line ends (or tags) part the two. */
function above(table: Table, row: Span): Line | undefined {
  const lines = linesOf(table);
  return lines.findLast((line) => line.end <= row.start && line.start < row.start);
}

const SEPARATOR = /^(?:[\s|+=-]|<[^>]*>)*$/;

/** What parts a row from its neighbours, as the source has it. */
function separator(report: Report, table: Table, row: Span): string {
  const lines = linesOf(table);
  const at = lines.findIndex(({ start }) => start === row.start);
  const pairs = [[lines[at - 1], row] as const, [row, lines[at + 1]] as const];
  for (const [upper, lower] of pairs) {
    if (!upper || !lower) continue;
    const between = report.source.slice(upper.end, lower.start);
    if (SEPARATOR.test(between)) return between;
  }
  return "\n";
}

/** Takes a row out together with what parts it from the one above. */
export function removeRow(report: Report, table: Table, row: Span): Edit {
  const before = above(table, row);
  const close = before && SEPARATOR.test(report.source.slice(before.end, row.start));
  if (close) return { start: before.end, end: row.end, text: "" };
  const after = /^(?:\r\n|\r|\n)+/.exec(report.source.slice(row.end));
  return { start: row.start, end: row.end + (after?.[0].length ?? 0), text: "" };
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
function place(table: Table, form: RowForm, text: string, parting: string): Edit | undefined {
  const { after, before } = placeFor(table, form);
  const inBlock = (row: TableRow | undefined) => row?.block.rows.some(({ id }) => id === form.id);
  if (after && (inBlock(after) || !inBlock(before))) return { start: after.end, end: after.end, text: parting + text };
  return before && { start: before.start, end: before.start, text: text + parting };
}

/** Moves a displaced row, figures and all, to where the form has it. */
export function moveRow(report: Report, table: Table, row: TableRow): Edit[] {
  const text = report.source.slice(row.start, row.end);
  const insertion = place(table, row.form, text, separator(report, table, row));
  return insertion ? [removeRow(report, table, row), insertion] : [];
}

/** Puts a lost row back, written like its neighbours. No edit when there is none to copy. */
export function insertRow(report: Report, table: Table, form: RowForm, values: readonly string[]): Edit | undefined {
  const model = modelFor(report, table, form, values.length);
  if (!model) return undefined;
  return place(table, form, writeLike(report, table, model, form, values), separator(report, table, model));
}

/** Writes a row anew, label and all, like its neighbours. */
export function rewriteRow(
  report: Report,
  table: Table,
  { start, end, form }: TableRow,
  values: readonly string[],
): Edit | undefined {
  const model = modelFor(report, table, form, values.length);
  return model && { start, end, text: writeLike(report, table, model, form, values) };
}

/** Puts a lost label before a row's figures, parted from them as in the rows beside it. */
export function insertLabel(report: Report, table: Table, row: TableRow): Edit | undefined {
  const model = modelFor(report, table, row.form, row.cells.length);
  if (!model) return undefined;
  const blank = row.lead.length > model.lead.length ? row.lead.at(-1) : undefined;
  if (blank?.text === "") return { start: blank.start, end: blank.end, text: row.form.label };
  const parting = report.source.slice(model.label!.end, model.cells[0]!.start);
  const { start } = row.cells[0]!;
  return { start, end: start, text: row.form.label + parting };
}

/** Whether nothing else, a figure or markup, stands between the lines of a label. */
export const isInOnePiece = (source: string, { start, end, text }: Span & { readonly text: string }): boolean =>
  foldText(source.slice(start, end)) === text;

/** The row to copy: without words of other cells before its label, of the same block, whole, as deep in groups as the lost one, and like it in whether one begins with it. */
function modelFor({ source }: Report, table: Table, form: RowForm, count: number): TableRow | undefined {
  const heads = groupHeads(table);
  const order = rowsOf(table.form).map(({ row }) => row.id);
  const distance = (row: TableRow) => Math.abs(order.indexOf(row.form.id) - order.indexOf(form.id));
  const leads = ({ start, group, label }: TableRow) => source.slice(start, (group ?? label)!.start);
  const unlike = (row: TableRow) =>
    (/\p{Script=Han}/u.test(leads(row)) || (row.group && !heads.has(form.id)) ? 200 : 0) +
    (row.form.groups.length === form.groups.length ? 0 : 100) +
    (heads.has(row.form.id) === heads.has(form.id) ? 0 : 50);
  return table.rows
    .filter((row) => row.figures.length === count && !row.figures.includes(undefined) && !row.displaced)
    .filter(({ label }) => label && isInOnePiece(source, label))
    .sort((a, b) => unlike(a) + distance(a) - unlike(b) - distance(b))[0];
}

/** The rows with which a group begins. */
function groupHeads(table: Table): ReadonlySet<string> {
  const heads = new Map<string, string>();
  for (const { row } of rowsOf(table.form))
    for (const group of row.groups) if (!heads.has(group)) heads.set(group, row.id);
  return new Set(heads.values());
}

function writeLike(
  { source }: Report,
  table: Table,
  model: TableRow,
  form: RowForm,
  values: readonly string[],
): string {
  const edits: Edit[] = [
    ...writeGroup(source, table, model, form),
    { ...model.label!, text: form.label },
    ...model.figures.map((figure, i) => ({ start: figure!.start, end: figure!.end, text: values[i]! })),
  ];
  let text = "";
  let from = model.start;
  for (const edit of edits) {
    text += source.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return text + source.slice(from, model.end);
}

/** Layouts whose cells leave no blank where a merged one goes on. */
const MERGING: ReadonlySet<Layout> = new Set(["tabs", "html"]);

/** The label of the group that begins with the row, in place of the model's or of its blank cell; else a cell for it. */
function writeGroup(source: string, table: Table, model: TableRow, form: RowForm): Edit[] {
  const group = form.groups.at(-1);
  if (!group || !groupHeads(table).has(form.id)) return [];
  if (model.group) return [{ ...model.group, text: group }];
  const blank = model.lead.at(-1);
  if (blank?.text === "") return [{ start: blank.start, end: blank.end, text: group }];
  if (!MERGING.has(table.layout)) return [];
  const { start, end } = model.label!;
  return [{ start, end: start, text: group + source.slice(end, model.cells[0]!.start) }];
}
