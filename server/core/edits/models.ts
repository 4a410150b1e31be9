import { rowsOf } from "../form/labels.js";
import type { Layout, Report, RowForm, Table, TableRow } from "../report.js";
import { type Edit, foldText, type Span } from "../text.js";
import { writeDrawn } from "./boxes.js";
import { setInColumns } from "./columns.js";

/** Rows written like those that are there. */

/** Whether nothing else, a figure or markup, stands between the lines of a label. */
export const isInOnePiece = (source: string, { start, end, text }: Span & { readonly text: string }): boolean =>
  foldText(source.slice(start, end)) === text;

/**
 * The row to copy: without words of other cells before its label, of the same block, whole, as deep in groups as the
 * lost one, and like it in whether one begins with it.
 * @param unbroken its label must stand in one piece, as elsewhere than in boxes it must anyway
 */
export function modelFor(
  { source }: Report,
  table: Table,
  form: RowForm,
  count: number,
  unbroken = table.layout !== "grid",
): TableRow | undefined {
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
    .filter(({ label }) => label && (!unbroken || isInOnePiece(source, label)))
    .sort((a, b) => unlike(a) + distance(a) - unlike(b) - distance(b))[0];
}

/** The rows with which a group begins. */
function groupHeads(table: Table): ReadonlySet<string> {
  const heads = new Map<string, string>();
  for (const { row } of rowsOf(table.form))
    for (const group of row.groups) if (!heads.has(group)) heads.set(group, row.id);
  return new Set(heads.values());
}

/** The label of the innermost group that begins with a row. */
export const groupOf = (table: Table, form: RowForm) =>
  groupHeads(table).has(form.id) ? form.groups.at(-1) : undefined;

/** A row of the form with these figures, as the model has them; undefined where its lines cannot be told apart. */
export function writeLike(
  { source }: Report,
  table: Table,
  model: TableRow,
  form: RowForm,
  values: readonly string[],
): string | undefined {
  if (table.layout === "grid")
    return writeDrawn(source, model, { label: form.label, group: groupOf(table, form), values });
  const edits: Edit[] = [
    ...writeGroup(source, table, model, form),
    { ...model.label!, text: form.label },
    ...model.figures.map((figure, i) => ({ start: figure!.start, end: figure!.end, text: values[i]! })),
  ].sort((a, b) => a.start - b.start);
  if (table.layout === "spaced") return setInColumns(source, table, edits, model.start, model.end);
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
  const group = groupOf(table, form);
  if (!group) return [];
  if (model.group) return [{ ...model.group, text: group }];
  const blank = model.lead.at(-1);
  if (blank?.text === "") return [{ start: blank.start, end: blank.end, text: group }];
  const { start, end } = model.label!;
  const parting = source.slice(end, model.cells[0]!.start);
  const isBarred = table.layout === "pipes" && !/[\r\n]/.test(source.slice(start, model.end));
  if (!isBarred && !MERGING.has(table.layout)) return [];
  return [{ start, end: start, text: group + parting }, ...(isBarred ? withoutPadding(source, model) : [])];
}

/** The cell of a group takes the place of one that fills the line up. */
function withoutPadding(source: string, { figures, end }: TableRow): Edit[] {
  const last = figures.at(-1)!;
  const [, kept, spare] = /^(\s*\|.*?)(\s*\|)\s*$/s.exec(source.slice(last.end, end)) ?? [];
  if (kept === undefined || spare === undefined) return [];
  const start = last.end + kept.length;
  return [{ start, end: start + spare.length, text: "" }];
}
