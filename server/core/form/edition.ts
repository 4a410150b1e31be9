import * as z from "zod/mini";
import type { Text } from "../language.js";

/** A name of ours, in both languages; what the form itself prints is in Chinese only. */
export const Name = z.strictObject({ zh: z.string(), en: z.string() });

/** What a column holds: pieces, a signed change in pieces (2019's 本年增/减), or an amount in 万元. */
const Column = z.strictObject({
  id: z.string(),
  label: z.string(),
  aliases: z.optional(z.array(z.string())),
  kind: z._default(z.enum(["count", "change", "amount"]), "count"),
  /** Decimals that the header demands. */
  decimals: z.optional(z.int()),
  role: z.optional(z.string()),
});

const Row = z.strictObject({
  id: z.string(),
  label: z.string(),
  aliases: z.optional(z.array(z.string())),
  /** Label cells to the left that span several rows, outermost first. */
  groups: z._default(z.array(z.string()), []),
  role: z.optional(z.string()),
  /** A local form has it; its absence is no defect. */
  optional: z.optional(z.boolean()),
});

const Block = z.strictObject({
  /** Header cells above the rows, in reading order, without the columns' own. */
  heads: z._default(z.array(z.string()), []),
  columns: z.array(Column),
  rows: z.array(Row),
  /** The rows stand side by side in one line of figures that has no label of its own (表四). */
  abreast: z._default(z.boolean(), false),
});

/** Σ weight × figures whose row (or column) has the role = 0, in each column (or row). */
const Sum = z.strictObject({
  name: z.string(),
  each: z.enum(["row", "column"]),
  terms: z.record(z.string(), z.int()),
});

const Table = z.strictObject({
  id: z.enum(["二", "三", "四"]),
  name: Name,
  blocks: z.array(Block),
  sums: z._default(z.array(Sum), []),
});

const Section = z.strictObject({
  numeral: z.string(),
  title: z.string(),
  /** Other words in which real reports head it: `*` stands for any characters. */
  like: z.array(z.string()),
});

const EditionData = z.strictObject({
  id: z.string(),
  /** The family that the report year decides: "2019" or "2021". */
  form: z.string(),
  name: Name,
  notice: z.string(),
  /** First and last report year. */
  from: z.int(),
  to: z.optional(z.int()),
  sections: z.array(Section),
  tables: z.array(Table),
});

/** An edition that says only where it differs from another: whole tables, rows or columns by their id. */
const Variant = z.strictObject({
  ...z.partial(EditionData).shape,
  id: z.string(),
  extends: z.string(),
  rows: z._default(z.record(z.string(), z.array(Row)), {}),
  columns: z._default(z.record(z.string(), Column), {}),
});

export type Edition = z.infer<typeof EditionData>;
export type TableForm = z.infer<typeof Table>;
export type BlockForm = z.infer<typeof Block>;
export type RowForm = z.infer<typeof Row>;
export type ColumnForm = z.infer<typeof Column>;
export type SectionForm = z.infer<typeof Section>;
export type TableId = TableForm["id"];

/**
 * Validates the editions' data; a variant may extend any edition before it.
 * @throws zod's error when the data does not have the shape
 */
export function readEditions(data: readonly unknown[]): Edition[] {
  const editions = new Map<string, Edition>();
  for (const item of data) {
    const edition = isVariant(item) ? vary(Variant.parse(item), editions) : EditionData.parse(item);
    editions.set(edition.id, edition);
  }
  return [...editions.values()];
}

const isVariant = (item: unknown) => typeof item === "object" && item !== null && "extends" in item;

function vary(
  { extends: id, rows, columns, ...own }: z.infer<typeof Variant>,
  editions: Map<string, Edition>,
): Edition {
  const base = editions.get(id);
  if (!base) throw new Error(`Edition ${own.id} extends ${id}, which is not before it`);
  const tables = base.tables.map((table) => own.tables?.find((mine) => mine.id === table.id) ?? table);
  const changed = tables.map((table) => ({
    ...table,
    blocks: table.blocks.map((block) => ({
      ...block,
      rows: block.rows.flatMap((row) => rows[row.id] ?? [row]),
      columns: block.columns.map((column) => columns[column.id] ?? column),
    })),
  }));
  // A variant with a beginning of its own does not end when its base does.
  const to = own.from === undefined ? base.to : undefined;
  return { ...base, to, ...own, tables: changed };
}

/** A cell of the form that takes a figure, e.g. 三/总计/自然人. */
export interface Slot {
  readonly id: string;
  readonly table: TableForm;
  readonly block: BlockForm;
  readonly row: RowForm;
  readonly column: ColumnForm;
}

export const slotId = (table: TableId, row: string, column: string) => `${table}/${row}/${column}`;

/** What follows from a form is worked out once. */
export function derived<T>(work: (table: TableForm) => T): (table: TableForm) => T {
  const known = new WeakMap<TableForm, T>();
  return (table) => {
    const old = known.get(table) ?? work(table);
    known.set(table, old);
    return old;
  };
}

/** The cells of a table that take figures, in reading order. */
export const slotsOf = derived((table): readonly Slot[] =>
  table.blocks.flatMap((block) =>
    block.rows.flatMap((row) =>
      block.columns.map((column) => ({ id: slotId(table.id, row.id, column.id), table, block, row, column })),
    ),
  ),
);

/** Σ weight × figure = 0. */
export interface Equation {
  /** E.g. 三/本列合计/自然人. */
  readonly id: string;
  readonly table: TableId;
  /** The name of the relation, e.g. 本列合计. */
  readonly name: string;
  readonly each: "row" | "column";
  readonly terms: readonly Term[];
}
export interface Term {
  /** A slot's id. */
  readonly figure: string;
  readonly weight: number;
}

/** The term that the others must make; the last, as forms print it: 总计, and 四 of 一＋二＝三＋四. */
export const totalIn = ({ terms }: Equation): Term => terms.findLast(({ weight }) => weight < 0)!;

/** The printed sums (勾稽关系) of a table: those of norms 4.1 and 4.2. */
export const equationsOf = derived((table): readonly Equation[] =>
  table.blocks.flatMap((block) => table.sums.flatMap((sum) => sumEquations(table, block, sum))),
);

function sumEquations(table: TableForm, block: BlockForm, sum: z.infer<typeof Sum>): Equation[] {
  const lines: readonly { id: string }[] = sum.each === "row" ? block.rows : block.columns;
  const parts: readonly { id: string; role?: string | undefined }[] = sum.each === "row" ? block.columns : block.rows;
  return lines.map((line) => ({
    id: slotId(table.id, sum.name, line.id),
    table: table.id,
    name: sum.name,
    each: sum.each,
    terms: parts.flatMap((part) => {
      const weight = sum.terms[part.role ?? ""];
      if (weight === undefined) return [];
      const figure = sum.each === "row" ? slotId(table.id, line.id, part.id) : slotId(table.id, part.id, line.id);
      return [{ figure, weight }];
    }),
  }));
}

/** How a row is named to a reader, with the group that tells it from its namesakes: （五）不予处理 2.重复申请. */
export function nameRow({ abreast }: BlockForm, { label, groups }: RowForm): string {
  if (abreast) return [...groups, label].join("·");
  const group = /^\d/.test(label) ? groups.at(-1) : undefined;
  return group ? `${group} ${label}` : label;
}

/** A name in quotation marks; those in it become single ones: “危及‘三安全一稳定’”. */
export const quote = (name: string): string => `“${name.replaceAll("“", "‘").replaceAll("”", "’")}”`;

/** How a slot is named to a reader: 表三“（七）总计·自然人”. */
export const nameSlot = ({ table, block, row, column }: Slot): Text => {
  const name = quote(`${nameRow(block, row)}·${column.label}`);
  return { zh: table.name.zh + name, en: `${table.name.en} ${name}` };
};

/** How a row is named as a whole: 表三“（七）总计”行; rows that stand side by side are groups of columns. */
export function nameRowOf(table: TableForm, block: BlockForm, row: RowForm): Text {
  const name = quote(nameRow(block, row));
  return {
    zh: `${table.name.zh}${name}${block.abreast ? "组" : "行"}`,
    en: `${table.name.en} ${block.abreast ? "group" : "row"} ${name}`,
  };
}

/** 表三“自然人”列. */
export const nameColumnOf = (table: TableForm, column: ColumnForm): Text => ({
  zh: `${table.name.zh}“${column.label}”列`,
  en: `${table.name.en} column “${column.label}”`,
});
