import { rowsOf } from "../form/labels.js";
import { isDelimited } from "../layouts/cell.js";
import type { Report, RowForm, Table, TableRow } from "../report.js";
import { type Edit, foldText, type Span } from "../text.js";
import { isDrawn, writeDrawn } from "./boxes.js";
import { begunBy, writeGroup, writeOpening } from "./groups.js";
import { inMarksOf, labelLike } from "./marks.js";
import { writeBetweenTags } from "./markup.js";
import { paddedLike } from "./padded.js";
import { writePrinted } from "./printed.js";
import { inCell, writeRepeated } from "./sheet.js";

/** Rows written like those that are there. */

/** Whether nothing else, a figure or markup, stands between the lines of a label. */
export const isInOnePiece = (source: string, { start, end, text }: Span & { readonly text: string }): boolean =>
  foldText(source.slice(start, end)) === text;

/** What a row is to be written like. */
export interface Wanted {
  readonly form: RowForm;
  /** How many figures it has. */
  readonly count: number;
  /** The label of a group that is to be written with it. */
  readonly group?: string | undefined;
  /** Whether its label must stand in one piece, as elsewhere than in boxes and between tags it must anyway. */
  readonly unbroken?: boolean;
}

/**
 * The row to copy: without words of other cells before its label, of the same block, whole, as deep in groups as the
 * wanted one, and like it in whether one begins with it.
 */
export function modelFor(
  { source }: Report,
  table: Table,
  { form, count, group, unbroken = table.layout !== "grid" && table.layout !== "html" }: Wanted,
): TableRow | undefined {
  const order = rowsOf(table.form).map(({ row }) => row.id);
  const distance = (row: TableRow) => Math.abs(order.indexOf(row.form.id) - order.indexOf(form.id));
  const leads = ({ start, group, label }: TableRow) => source.slice(start, (group ?? label)!.start);
  // Between spaces a long label is broken over lines, and its figures may have one below.
  const isBroken = ({ label, cells: [cell] }: TableRow) =>
    table.layout === "spaced" && /[\r\n]/.test(source.slice(label!.start, cell!.start));
  const unlike = (row: TableRow) =>
    (isBroken(row) ? 200 : 0) +
    (/\p{Script=Han}/u.test(leads(row)) || (row.group && !group) ? 200 : 0) +
    (row.form.groups.length === form.groups.length ? 0 : 100) +
    (begunBy(table, row.form) > 0 === (group !== undefined) ? 0 : 50);
  return table.rows
    .filter((row) => row.figures.length === count && !row.figures.includes(undefined) && !row.displaced)
    .filter(({ label }) => label && (!unbroken || isInOnePiece(source, label)))
    .sort((a, b) => unlike(a) + distance(a) - unlike(b) - distance(b))[0];
}

/** A row of the form with these figures, as the model has them; undefined where its lines cannot be told apart. */
export function writeLike(
  { source }: Report,
  table: Table,
  model: TableRow,
  wanted: Wanted,
  values: readonly string[],
): string | undefined {
  const label = labelLike(source, table, wanted.form.label);
  const group = wanted.group && inMarksOf(source, wanted.group);
  if (table.layout === "grid" && isDrawn(source, model))
    return writeDrawn(source, table, model, { label, group, values });
  const groups = [
    ...writeOpening(source, table, model, wanted.form),
    ...(group ? writeGroup(source, table, model, group) : []),
  ];
  if (table.layout === "spaced") {
    const head = written(source, groups, model.start, model.label!.start);
    return head + writePrinted(source, table, wanted.form, { model, label, values, head });
  }
  const figures = model.figures.map((figure, i) => ({ start: figure!.start, end: figure!.end, text: values[i]! }));
  const edits = [
    ...(writeRepeated(source, table, model, wanted.form) ?? [
      ...groups,
      ...writeLabel(source, table, model.label!, label),
    ]),
    ...figures,
  ];
  return paddedLike(source, table, written(source, edits, model.start, model.end));
}

function writeLabel(source: string, table: Table, own: Span, label: string): Edit[] {
  if (table.layout === "html") return writeBetweenTags(source, own, label);
  return [isDelimited(table) ? inCell(source, own, label) : { start: own.start, end: own.end, text: label }];
}

/** A passage with edits made in it. */
function written(source: string, edits: readonly Edit[], start: number, end: number): string {
  let text = "";
  let from = start;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    text += source.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return text + source.slice(from, end);
}
