import { type BlockForm, type Edition, type RowForm, type Slot, slotsOf, type TableForm } from "../form/edition.js";
import { headsOf, type Place, placeOf, rowsOf, writtenAs } from "../form/labels.js";
import { foldText } from "../text.js";

/** What aligning needs of an edition, derived once. */
export interface Outline {
  /** Each label of the tables with its other forms, folded. */
  readonly labels: readonly (readonly string[])[];
  /** Labels of the rows that every copy of the form has. */
  readonly required: ReadonlySet<string>;
  /** Labels of rows that only some copies of a local form have. */
  readonly extras: readonly string[];
  readonly tables: readonly TableOutline[];
}
export interface TableOutline {
  readonly form: TableForm;
  readonly place: Place;
  readonly rows: readonly RowOutline[];
  readonly heads: ReadonlySet<string>;
  /** Those that no other table has. */
  readonly ownHeads: ReadonlySet<string>;
}
export interface RowOutline {
  readonly row: RowForm;
  readonly block: BlockForm;
  readonly key: string;
  readonly slots: readonly Slot[];
  /** Its groups' labels as they may run together before its own, folded; the longest first. */
  readonly groups: readonly string[];
}

const outlines = new WeakMap<Edition, Outline>();

export function outlineOf(edition: Edition): Outline {
  const known = outlines.get(edition);
  if (known) return known;
  const tables = edition.tables.map((form) => outlineTable(edition, form));
  const labels = edition.tables.flatMap((form) =>
    form.blocks.flatMap((block) => [...headsOf(block), ...(block.abreast ? [] : required(block).map(writtenAs))]),
  );
  const extras = edition.tables.flatMap(rowsOf).flatMap(({ row }) => (row.optional ? [foldText(row.label)] : []));
  const needed = edition.tables.flatMap(({ blocks }) => blocks.filter(({ abreast }) => !abreast).flatMap(required));
  const outline = {
    extras,
    required: new Set(needed.map(({ label }) => foldText(label))),
    labels: unique(labels.map((forms) => forms.map(foldText))),
    tables,
  };
  outlines.set(edition, outline);
  return outline;
}

const required = (block: BlockForm) => block.rows.filter((row) => !row.optional);

const unique = (labels: string[][]) => [...new Map(labels.map((forms) => [forms.join(), forms])).values()];

function outlineTable(edition: Edition, form: TableForm): TableOutline {
  const slots = slotsOf(form);
  const rows = rowsOf(form).map(({ row, block }) => ({
    row,
    block,
    key: foldText(row.label),
    slots: slots.filter((slot) => slot.row === row && slot.block === block),
    groups: row.groups.map((_, i) => foldText(row.groups.slice(i).join(""))),
  }));
  const heads = headKeys(form);
  const others = new Set(edition.tables.flatMap((table) => (table === form ? [] : [...headKeys(table)])));
  const ownHeads = new Set([...heads].filter((head) => !others.has(head)));
  return { ownHeads, form, place: placeOf(edition, form), rows, heads };
}

const headKeys = (form: TableForm) => new Set(form.blocks.flatMap(headsOf).flatMap((forms) => forms.map(foldText)));
