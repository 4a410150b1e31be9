import { isFurniture } from "../document/prose.js";
import { begunGroups, rowsOf, sharedGroups } from "../form/labels.js";
import { isDelimited } from "../layouts/cell.js";
import type { Layout, Report, RowForm, Table, TableRow } from "../report.js";
import { commonest, type Edit, foldText, type Span } from "../text.js";

/** Labels of groups: they stand in the line of the first row of each, before its own label. */

/** How many groups begin with a row. */
export function begunBy({ form }: Table, { id }: RowForm): number {
  const rows = rowsOf(form);
  return begunGroups(
    rows,
    rows.findIndex(({ row }) => row.id === id),
  );
}

/** The label of the innermost group that begins with a row. */
export const groupOf = (table: Table, form: RowForm): string | undefined =>
  begunBy(table, form) > 0 ? form.groups.at(-1) : undefined;

const MARKS = /[\s|]|<[^>]*>/g;

/**
 * What a lost row took with it of the label of the group that begins with it: all of it, or what is missing before the
 * rest of it; nothing where it still stands before the row that is the first one now.
 */
export function lostLabel({ source }: Report, table: Table, form: RowForm, first: TableRow | undefined) {
  const group = groupOf(table, form);
  if (!group || !first?.label || !first.form.groups.includes(group)) return group;
  // Where rows are far apart it may stand between them, as a heading.
  const above = table.rows[table.rows.indexOf(first) - 1];
  const between = above && above.end < first.start ? source.slice(above.end, first.start) : "";
  if (foldText(between.replace(MARKS, "")).includes(foldText(group))) return undefined;
  const lines = source.slice(first.start, first.label.start).split(/\r\n|\r|\n/);
  const left = foldText(
    lines
      .filter((line) => !isFurniture(foldText(line)))
      .join("")
      .replace(MARKS, ""),
  );
  const at = Array.from(group, (_, i) => i).find((i) => foldText(group.slice(i)) === left);
  return at === 0 ? undefined : group.slice(0, at);
}

/** Layouts whose cells leave no blank where a merged one goes on. */
const UNMERGED: ReadonlySet<Layout> = new Set(["pipes", "tabs", "commas", "wiki", "html", "prose"]);

/** Writes the label of a group before a row's own: in place of the model's, in its blank cell, or in a cell for it. */
export function writeGroup(source: string, table: Table, model: TableRow, group: string): Edit[] {
  const blank = model.lead.at(-1);
  const { start, end } = model.label!;
  if (!model.group && blank?.text === "") {
    const mark = isDelimited(table) && source[start - 1] === '"' && source[blank.start] !== '"' ? '"' : "";
    return [{ start: blank.start, end: blank.end, text: mark + group + mark }];
  }
  if (table.layout === "html") return writeMerged(source, table, model, group);
  if (model.group) return writeOver(source, table, model, group);
  if (table.layout === "wiki") return writeInWiki(source, table, model, group);
  const parting = partingIn(source, table) ?? source.slice(end, model.cells[0]!.start);
  if (table.layout === "spaced") {
    const text = group + (/[\r\n]/.test(parting) ? parting : lineEndIn(source, table));
    return [{ start: model.start, end: model.start, text }];
  }
  if (!UNMERGED.has(table.layout)) return [];
  const isBarred = table.layout === "pipes" && !/[\r\n]/.test(source.slice(start, model.end));
  return [{ start, end: start, text: group + parting }, ...(isBarred ? withoutPadding(source, model) : [])];
}

/**
 * The bar that opens a line where merged cells go on before its label, and no other line; undefined where the model's line
 * opens as the wanted row's does, or lines open in another way.
 */
export function writeOpening(source: string, table: Table, model: TableRow, form: RowForm): Edit[] {
  if (table.layout !== "pipes" || model.lead.length > 0) return [];
  const order = rowsOf(table.form).map(({ row }) => row);
  const goesOn = (row: RowForm) => sharedGroups(row, order[order.findIndex(({ id }) => id === row.id) - 1]) > 0;
  const openingOf = ({ start, group, label }: TableRow) => source.slice(start, (group ?? label)?.start ?? start);
  const own = goesOn(form);
  const like = table.rows.filter((row) => goesOn(row.form) === own && row.lead.length === 0).map(openingOf);
  const opening = commonest(like, openingOf(model));
  if (goesOn(model.form) === own || !like.every((each) => each === opening) || !/^[\s|]*$/.test(opening)) return [];
  return [{ start: model.start, end: model.start + openingOf(model).length, text: opening }];
}

/** What parts the label of another group from that of its first row. */
function partingIn(source: string, { rows }: Table): string | undefined {
  const other = rows.find(({ group, label }) => group && label && group.end <= label.start);
  return other && source.slice(other.group!.end, other.label!.start);
}

const lineEndIn = (source: string, { start }: Table) => /\r\n|\r|\n/.exec(source.slice(start))?.[0] ?? "\n";

/** A label with the line ends and the quotes of another one of its length. */
function brokenLike(source: string, { start, end }: Span, label: string): string {
  const written = source.slice(start, end);
  if (written.replace(/[\s"]/g, "").length !== label.length) return label;
  let at = 0;
  return written.replace(/[^\s"]/g, () => label[at++]!);
}

/** The cell of a group takes the place of one that fills the line up. */
function withoutPadding(source: string, { figures, end }: TableRow): Edit[] {
  const last = figures.at(-1)!;
  const [, kept, spare] = /^(\s*\|.*?)(\s*\|)\s*$/s.exec(source.slice(last.end, end)) ?? [];
  if (kept === undefined || spare === undefined) return [];
  const start = last.end + kept.length;
  return [{ start, end: start + spare.length, text: "" }];
}

/** How many rows a group has with the one that is written. */
const rowsIn = ({ rows }: Table, group: string) =>
  rows.filter(({ form }) => form.groups.some((each) => foldText(each) === foldText(group))).length + 1;

/** The label of a group in place of the model's, whose cell is as high as the group. */
function writeOver(source: string, table: Table, { start, group: place }: TableRow, group: string): Edit[] {
  const words = { ...place!, text: brokenLike(source, place!, group) };
  const span = [...source.slice(start, place!.start).matchAll(/\browspan\s*=\s*["']?(\d+)/gi)].at(-1);
  if (!span) return [words];
  const to = start + span.index + span[0].length;
  return [{ start: to - span[1]!.length, end: to, text: String(rowsIn(table, group)) }, words];
}

/** A cell of a wiki's table over all rows of the group, before the label's own, whose attributes follow it. */
function writeInWiki(source: string, table: Table, model: TableRow, group: string): Edit[] {
  const { start, end } = model.label!;
  const parting = source.slice(end, model.cells[0]!.start);
  const [, bar, own] = /(\|[ \t]*)((?:[^|\r\n]*=[^|\r\n]*\|[ \t]*)?)$/.exec(source.slice(model.start, start)) ?? [];
  if (bar === undefined || own === undefined) return [];
  const height = `rowspan="${rowsIn(table, group)}"`;
  const merged = own.replace(/\bcolspan\s*=\s*(?:"[^"]*"|\d+)/i, height);
  const text = bar + (merged === "" ? `${height} |${bar.slice(1)}` : merged) + group + parting + own;
  return [{ start: start - own.length - bar.length, end: start, text }];
}

/** A cell of HTML over all rows of the group: the model's, or one like the label's. */
function writeMerged(source: string, table: Table, model: TableRow, group: string): Edit[] {
  if (model.group) return writeOver(source, table, model, group);
  const rows = rowsIn(table, group);
  const { start, end } = model.label!;
  const opening = /<t[dh]\b[^<>]*>(?:(?!<t[dh]\b).)*$/is.exec(source.slice(model.start, start));
  const closing = /^.*?<\/t[dh]\s*>\s*/is.exec(source.slice(end, model.cells[0]!.start));
  if (!opening || !closing) return [];
  const at = model.start + opening.index;
  const spans = /\browspan\b/i.test(source.slice(table.start, table.end)) ? ` rowspan="${rows}"` : "";
  const tag = opening[0].replace(/\s(?:col|row)span\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*)/gi, "");
  return [{ start: at, end: at, text: tag.replace(/^<t[dh]/i, (name) => name + spans) + group + closing[0] }];
}

const SPANNING: ReadonlySet<Layout> = new Set(["html", "wiki"]);
/** How many rows a cell covers, and what it says. */
const SPAN = /\browspan\s*=\s*["']?(\d+)((?:(?!\browspan\b|<t[dh]\b).)*)/gis;

/** Makes the cells of a row's groups higher by that row, where they are as high as the rows that are there. */
export function heighten(source: string, { layout, rows }: Table, form: RowForm): Edit[] {
  if (!SPANNING.has(layout)) return [];
  return form.groups.flatMap((group) => {
    const own = rows.filter((row) => row.form.groups.includes(group));
    const [first] = own;
    if (!first?.label) return [];
    const cells = [...source.slice(first.start, first.label.start).matchAll(SPAN)];
    const cell = cells.find(([, , words]) => foldText(words!.replace(/<[^<>]*>/g, "")).includes(foldText(group)));
    if (!cell || Number(cell[1]) !== own.length) return [];
    const end = first.start + cell.index + cell[0].length - cell[2]!.length;
    return [{ start: end - cell[1]!.length, end, text: String(own.length + 1) }];
  });
}
