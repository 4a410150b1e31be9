import { rowsOf, sharedGroups } from "../form/labels.js";
import type { Report, RowForm, Table, TableRow } from "../report.js";
import type { Edit, Span } from "../text.js";
import { drawBorder, withoutWords } from "./boxes.js";
import { lineAt } from "./drawing.js";
import { groupOf, heighten, lostLabel } from "./groups.js";
import { type Lettering, letteringOf } from "./lettering.js";
import { withLabels } from "./letters.js";
import { labelLike } from "./marks.js";
import { modelFor, writeLike } from "./models.js";
import { between, indexOf, linesOf, partingBelow, partingOf } from "./parting.js";
import { repeatsLabels } from "./sheet.js";
import { striped } from "./stripes.js";

/** Edits of whole rows, in whatever layout: what parts two rows or cells is copied from the source, never invented. */

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
  const insertion = place(report, table, row.form, text, partingOf(report, table, row));
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

/** Puts a lost row back, written like its neighbours, with what it took of its groups' labels. No edit when there is none to copy. */
export function insertRow(report: Report, table: Table, form: RowForm, values: readonly string[]): Edit[] {
  const edits = insertion(report, table, form, values);
  return edits.length > 0 ? [...edits, ...heighten(report.source, table, form)] : [];
}

function insertion(report: Report, table: Table, form: RowForm, values: readonly string[]): Edit[] {
  const { source } = report;
  const { after, before } = placeFor(table, form);
  const lettering = letteringOf(source, table);
  const group = lettering ? undefined : lostLabel(report, table, form, before);
  const wanted = { form, count: values.length, group };
  const model = modelFor(report, table, wanted);
  const like = model && writeLike(report, table, model, wanted, values);
  if (like === undefined) return [];
  const text = striped(source, table, like, before ?? after);
  if (!before || (after && isInBlock(after, form) && !isInBlock(before, form))) {
    const { end } = lineOf(report, table, after!);
    return [{ start: end, end, text: partingOf(report, table, model!) + text }];
  }
  const parting =
    partingBelow(report, table, form, before.form) ??
    borderBetween(report, table, text, form, { after, before }, lettering) ??
    partingOf(report, table, model!);
  if (lettering) {
    const start = lettering.isDrawn
      ? lineOf(report, table, before).start
      : lineAt(source, (before.label ?? before).start).start;
    return withLabels(report, table, form, { start, end: start, text: text + parting }, lettering);
  }
  const isLeft = before.group && !group && groupOf(table, form) && !repeatsLabels(source, table);
  if (isLeft && before.label && model!.label) {
    const lead = source.slice(model!.start, model!.label.start);
    const { start } = before.label;
    return [{ start, end: start, text: text.slice(lead.length) + parting + lead }];
  }
  const { start } = lineOf(report, table, before);
  return [{ start, end: start, text: text + parting }];
}

const isInBlock = ({ block }: TableRow, form: RowForm) => block.rows.some(({ id }) => id === form.id);

const lineOf = (report: Report, table: Table, row: TableRow) => {
  const lines = linesOf(report, table);
  return lines[indexOf(lines, row)]!;
};

/** A border between a row that is to be drawn and the one below it, where the table has none of the kind. */
function borderBetween(
  report: Report,
  table: Table,
  text: string,
  form: RowForm,
  { after, before: below }: { after: TableRow | undefined; before: TableRow },
  lettering: Lettering | undefined,
): string | undefined {
  if (!lettering?.isDrawn) return undefined;
  const around = after && between(report, table, lineOf(report, table, after), lineOf(report, table, below));
  const parting = withoutWords(around ?? partingOf(report, table, below));
  const like = parting.trim();
  if (like === "" || /[\r\n]/.test(like)) return undefined;
  const { start, end } = lineAt(report.source, lineOf(report, table, below).start);
  const shared = sharedGroups(form, below.form);
  const upper = text.slice(text.search(/[^\r\n]*$/));
  const indent = /^\s*/.exec(upper)![0].length;
  const joints = report.source.slice(table.start, table.end);
  const border = drawBorder(like, joints, {
    upper: upper.slice(indent),
    lower: report.source.slice(start, end).slice(indent),
    from: shared === 0 ? 0 : lettering.columns[shared - 1]!.to + lettering.pad - indent,
    width: lettering.width,
  });
  return parting.replace(like, border);
}

/** The text of a row of the form, written like its neighbours. None when there is no neighbour to copy. */
export function writeRow(report: Report, table: Table, form: RowForm, values: readonly string[]): string | undefined {
  const wanted = { form, count: values.length, group: groupOf(table, form) };
  const model = modelFor(report, table, wanted);
  return model && writeLike(report, table, model, wanted, values);
}

/** Writes a row anew, label and all, like its neighbours; what stands before its label is left. */
export function rewriteRow(report: Report, table: Table, row: TableRow, values: readonly string[]): Edit | undefined {
  const isDrawn = table.layout === "grid";
  const wanted = { form: row.form, count: values.length, group: isDrawn ? groupOf(table, row.form) : undefined };
  const model = modelFor(report, table, wanted);
  const text = model && writeLike(report, table, model, wanted, values);
  if (text === undefined) return undefined;
  const { start, end } = lineOf(report, table, row);
  if (isDrawn || !row.label || !model?.label) return { start, end, text };
  return { start: row.label.start, end, text: text.slice(model.label.start - model.start) };
}

/** Puts a lost label before a row's figures, parted from them as in the rows beside it. */
export function insertLabel(report: Report, table: Table, row: TableRow): Edit | undefined {
  const model = modelFor(report, table, { form: row.form, count: row.cells.length, unbroken: true });
  if (!model) return undefined;
  const label = labelLike(report.source, table, row.form.label);
  const blank = row.lead.length > model.lead.length ? row.lead.at(-1) : undefined;
  if (blank?.text === "") return { start: blank.start, end: blank.end, text: label };
  const parting = report.source.slice(model.label!.end, model.cells[0]!.start);
  const { start } = row.cells[0]!;
  return { start, end: start, text: label + parting };
}
