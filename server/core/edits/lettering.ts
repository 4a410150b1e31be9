import { sharedGroups } from "../form/labels.js";
import { linesOf } from "../layouts/lines.js";
import { printedWidth, type Width } from "../layouts/width.js";
import type { Report, RowForm, Table, TableRow } from "../report.js";
import { type Edit, foldText, type Span } from "../text.js";
import { cellsOf, setsInMiddle, wrap } from "./boxes.js";
import { columnsOf, lineAt, widthAbove } from "./drawing.js";
import { inMarksOf } from "./marks.js";

/**
 * Labels of groups that stand beside their rows, in a column of their own, set in the middle or at the top of all of
 * them: which of their words stand in a row's lines is chance, and they are lost with it.
 */
export interface Lettering {
  /** The columns of the page that labels take, those of the outermost groups first. */
  readonly columns: readonly Columns[];
  readonly width: Width;
  readonly isCentred: boolean;
  readonly isDrawn: boolean;
}

/** Half open. */
interface Columns {
  readonly from: number;
  readonly to: number;
}

/** A line of a table; one that is only to be written stands nowhere. */
interface PageLine {
  text: string;
  readonly span?: Span;
}

/** How the labels of a table's groups are set beside their rows; undefined where they stand before the first one's label. */
export function letteringOf(source: string, table: Table): Lettering | undefined {
  const isDrawn = table.layout === "grid";
  const rows = table.rows.filter(({ label, displaced }) => label && !displaced);
  if ((!isDrawn && table.layout !== "spaced") || rows.length === 0) return undefined;
  if (isDrawn && cellsOf(source, rows[0]!) === 0) return undefined;
  const width = isDrawn ? widthAbove(source, rows[0]!.start) : printedWidth;
  const columns = columnsOfGroups(source, rows, width, isDrawn);
  if (!columns) return undefined;
  const isCentred = !isDrawn || setsInMiddle(source, rows);
  const lettering = { columns, width, isCentred, isDrawn };
  return isDrawn && !isMerged(source, rows, lettering) ? undefined : lettering;
}

/** The columns before those in which labels begin that are one group deeper each; undefined where they do not stand so. */
function columnsOfGroups(source: string, rows: readonly TableRow[], width: Width, isDrawn: boolean) {
  const starts = new Map<number, number[]>();
  for (const { label, form } of rows) {
    const { start } = lineAt(source, label!.start);
    const at = columnsOf(source.slice(start, label!.start), width);
    starts.set(form.groups.length, [...(starts.get(form.groups.length) ?? []), at]);
  }
  const begins = [...starts].sort(([a], [b]) => a - b).map(([depth, own]) => ({ depth, start: mostOf(own) }));
  // Strokes and white space stand between two columns, or white space alone.
  const gap = isDrawn ? 3 : 2;
  const columns = begins.slice(1).map(({ start }, i) => ({ from: begins[i]!.start ?? 0, to: (start ?? 0) - gap }));
  const isWhole = columns.length > 0 && begins.every(({ depth, start }, i) => depth === i && start !== undefined);
  return isWhole && columns.every(({ from, to }) => to > from) ? columns : undefined;
}

/** The number that half of them are; of two the lesser: of a label something may be lost. */
function mostOf(numbers: readonly number[]): number | undefined {
  const often = numbers.filter((one) => numbers.filter((other) => other === one).length * 2 >= numbers.length);
  return often.length > 0 ? Math.min(...often) : undefined;
}

/** Whether no border parts the rows of a group where its label stands. */
function isMerged(source: string, rows: readonly TableRow[], { columns, width }: Lettering): boolean {
  for (const [i, { form, start }] of rows.entries()) {
    const below = rows[i + 1];
    const shared = sharedGroups(form, below?.form);
    if (shared === 0) continue;
    const borders = [...linesOf(source, start, below!.start)].map((line) => source.slice(line.start, line.end));
    return !borders.some((text) => DASHES.test(cut(text, columns[shared - 1]!, width).said));
  }
  return false;
}

const DASHES = /[-=─━═┄┅┈┉]{2}/;

/** What a line has in some columns, and what stands before and behind it. */
function cut(text: string, { from, to }: Columns, width: Width) {
  let [at, column] = [0, 0];
  const reach = (until: number) => {
    while (at < text.length && column < until) column += width(text.charCodeAt(at++));
    return at;
  };
  const [start, end] = [reach(from), reach(to)];
  return { before: text.slice(0, start), said: text.slice(start, end), behind: text.slice(end) };
}

/**
 * Puts lines into a table and sets anew what is no longer whole of the labels of their groups.
 * @param form the row that is written
 * @param insertion whole lines, at the beginning of a line
 */
export function withLabels(
  { source }: Report,
  table: Table,
  form: RowForm,
  insertion: Edit,
  lettering: Lettering,
): Edit[] {
  const page = pageOf(source, table, insertion);
  for (const [depth, group] of form.groups.entries()) {
    const columns = lettering.columns[depth];
    if (!columns) continue;
    for (const line of page) if (!line.span && !lettering.isDrawn) blank(line, columns, lettering);
    const lines = linesOfGroup(page, source, table, group, columns, lettering);
    if (isHurt(lines, group, columns, lettering)) letter(lines, inMarksOf(source, group), columns, lettering);
  }
  const ends = insertion.text.match(/\r\n|\r|\n/g) ?? [];
  const added = page.flatMap(({ text, span }) => (span ? [] : [text]));
  return [
    { ...insertion, text: added.map((text, i) => text + (ends[i] ?? "")).join("") },
    ...page.flatMap(({ text, span }) =>
      span && text !== source.slice(span.start, span.end) ? [{ start: span.start, end: span.end, text }] : [],
    ),
  ];
}

const linesIn = (text: string) => [...linesOf(text, 0, text.length)];

/** The lines of a table's rows, with those that are to be inserted. */
function pageOf(source: string, { rows }: Table, insertion: Edit): PageLine[] {
  const start = lineAt(source, Math.min(...rows.map((row) => row.start))).start;
  const end = lineAt(source, Math.max(...rows.map((row) => row.end))).end;
  const page = [...linesOf(source, start, end)].map(
    (span): PageLine => ({ text: source.slice(span.start, span.end), span }),
  );
  const at = page.findIndex(({ span }) => span!.start >= insertion.start);
  const added = linesIn(insertion.text).map(({ start, end }): PageLine => ({ text: insertion.text.slice(start, end) }));
  page.splice(at < 0 ? page.length : at, 0, ...added);
  return page;
}

/** The lines beside which a group's label stands: from its first row to the next row behind it. */
function linesOfGroup(
  page: readonly PageLine[],
  source: string,
  table: Table,
  group: string,
  columns: Columns,
  lettering: Lettering,
) {
  const lineOf = ({ start, label }: TableRow) => {
    const at = lineAt(source, lettering.isDrawn || !label ? start : label.start).start;
    return page.findIndex(({ span }) => span?.start === at);
  };
  const rows = table.rows.filter(({ displaced }) => !displaced);
  const [first, last] = [
    rows.findIndex(({ form }) => form.groups.includes(group)),
    rows.findLastIndex(({ form }) => form.groups.includes(group)),
  ];
  if (first < 0) return [];
  let [from, to] = [lineOf(rows[first]!), rows[last + 1] ? lineOf(rows[last + 1]!) : page.length];
  while (from > 0 && !page[from - 1]!.span) from--;
  const isRule = ({ text }: PageLine) => text.trim() === "" || DASHES.test(cut(text, columns, lettering.width).said);
  while (to > from && isRule(page[to - 1]!)) to--;
  return page.slice(from, to).filter(({ text }) => text.trim() !== "");
}

/** Whether some of a label's words are missing beside its rows, and no others stand there. */
function isHurt(lines: readonly PageLine[], group: string, columns: Columns, { width }: Lettering): boolean {
  const left = foldText(lines.map(({ text }) => cut(text, columns, width).said).join(""));
  const label = foldText(group);
  return (
    left.length < label.length &&
    [...left, ""].some((_, i) => label.startsWith(left.slice(0, i)) && label.endsWith(left.slice(i)))
  );
}

/** Takes out of a line what the row that it is written like has of a label there. */
function blank(line: PageLine, columns: Columns, { width }: Lettering): void {
  const { before, said, behind } = cut(line.text, columns, width);
  line.text = before + " ".repeat(columnsOf(said, width)) + behind;
}

/** Sets a label beside its rows. */
function letter(lines: readonly PageLine[], group: string, columns: Columns, { width, isCentred }: Lettering): void {
  const room = columns.to - columns.from;
  const words = wrap(group, room, width);
  const top = isCentred ? Math.max(0, Math.floor((lines.length - words.length) / 2)) : 0;
  for (const [i, line] of lines.entries()) {
    const { before, said, behind } = cut(line.text, columns, width);
    const word = words[i - top] ?? "";
    if (said.trim() === word) continue;
    const pad = " ".repeat(Math.max(0, columns.from - columnsOf(before, width)));
    const rest = " ".repeat(behind === "" ? 0 : Math.max(0, room - columnsOf(word, width)));
    line.text = before + pad + word + rest + behind;
  }
}
