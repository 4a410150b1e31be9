import { linesOf } from "../layouts/lines.js";
import { widthOf } from "../layouts/width.js";
import type { Report, RowForm, Table, TableRow } from "../report.js";
import { type Edit, foldText, type Span } from "../text.js";
import { wrap } from "./boxes.js";
import { brokenLabel } from "./broken.js";
import { lineAt } from "./drawing.js";
import { type Columns, cut, DASHES, type Lettering } from "./lettering.js";
import { inMarksOf } from "./marks.js";

/** Sets the labels of groups beside their rows. */

/** A line of a table; one that is only to be written stands nowhere. */
interface PageLine {
  text: string;
  readonly span?: Span;
}

/** A table while a row is put into it. */
interface Page {
  readonly source: string;
  readonly table: Table;
  readonly lines: PageLine[];
  readonly lettering: Lettering;
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
  const page = { source, table, lines: pageOf(source, table, insertion), lettering };
  for (const [depth, group] of form.groups.entries()) {
    const columns = lettering.columns[depth];
    const isBeside = !lettering.isShared || depth === form.groups.length - 1;
    if (!columns || !isBeside) continue;
    for (const line of page.lines) if (!line.span && !lettering.isDrawn) blank(line, columns, lettering);
    setAnew(page, group, columns);
  }
  const ends = insertion.text.match(/\r\n|\r|\n/g) ?? [];
  const added = page.lines.flatMap(({ text, span }) => (span ? [] : [text]));
  return [
    { ...insertion, text: added.map((text, i) => text + (ends[i] ?? "")).join("") },
    ...page.lines.flatMap(({ text, span }) =>
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
function linesOfGroup({ source, table, lines, lettering }: Page, group: string, columns: Columns): PageLine[] {
  const { isDrawn, isShared, width } = lettering;
  const lineOf = ({ start, label }: TableRow) => {
    const at = lineAt(source, isDrawn || !label ? start : label.start).start;
    return lines.findIndex(({ span }) => span?.start === at);
  };
  const rows = table.rows.filter(({ displaced }) => !displaced);
  const isOf = ({ form: { groups } }: TableRow) => (isShared ? groups.at(-1) === group : groups.includes(group));
  const first = rows.findIndex(isOf);
  if (first < 0) return [];
  const behind = rows.findIndex((row, i) => i > first && !isOf(row));
  let [from, to] = [lineOf(rows[first]!), behind < 0 ? lines.length : lineOf(rows[behind]!)];
  while (from > 0 && !lines[from - 1]!.span) from--;
  const isRule = ({ text }: PageLine) => text.trim() === "" || DASHES.test(cut(text, columns, width).said);
  while (to > from && isRule(lines[to - 1]!)) to--;
  return lines.slice(from, to).filter(({ text }) => text.trim() !== "");
}

/** Where a label may begin beside the lines of its group: in their middle, beside its first figures, at their top. */
const PLACES = ["middle", "figures", "top"] as const;
type Place = (typeof PLACES)[number];

const placeIn = (lines: readonly PageLine[], height: number): Readonly<Record<Place, number>> => ({
  middle: Math.max(0, Math.floor((lines.length - height) / 2)),
  figures: Math.max(
    0,
    lines.findIndex(({ text }) => /\d\s*$/.test(text)),
  ),
  top: 0,
});

/** How a table sets the labels of its groups. */
interface Manner {
  readonly place: Place;
  /** What has no room on the first line is left out. */
  readonly isCutOff: boolean;
  /** Nothing is broken for want of room: what is longer pushes aside the label behind it. */
  readonly isUnbroken: boolean;
}

/** What is seen of a group's label, be it cut off. */
interface Seen {
  readonly lines: readonly PageLine[];
  readonly words: readonly string[];
  readonly first: number;
  readonly isWhole: boolean;
}

function seenOf(page: Page, group: string, columns: Columns): Seen[] {
  const lines = linesOfGroup(page, group, columns);
  const said = lines.map(({ text }) => cut(text, columns, page.lettering.width).said.trim());
  const words = said.filter((text) => text !== "");
  const [left, label] = [foldText(words.join("")), foldText(group)];
  const first = said.findIndex((text) => text !== "");
  // What is longer than the column goes on behind it.
  const line =
    lines[first] && cut(lines[first].text, { ...columns, to: Number.POSITIVE_INFINITY }, page.lettering.width);
  if (line && foldText(line.said).startsWith(label)) return [{ lines, words: [group], first, isWhole: true }];
  return left !== "" && label.startsWith(left) ? [{ lines, words, first, isWhole: left === label }] : [];
}

/** As the labels of the other groups are set. */
function mannerOf(page: Page, group: string): Manner {
  const { table, lettering } = page;
  const others = new Set(table.rows.flatMap(({ form }) => form.groups.filter((other) => other !== group)));
  const depthOf = (other: string) =>
    table.rows.find(({ form }) => form.groups.includes(other))!.form.groups.indexOf(other);
  const seen = [...others].flatMap((other) => seenOf(page, other, lettering.columns[depthOf(other)]!));
  const votes = (place: Place) =>
    seen.filter(({ lines, words, first }) => placeIn(lines, words.length)[place] === first).length;
  const places = lettering.isCentred ? PLACES : PLACES.toReversed();
  const place = places.reduce((best, next) => (votes(next) > votes(best) ? next : best));
  const isCutOff = seen.length > 0 && seen.every(({ isWhole }) => !isWhole);
  const isUnbroken =
    seen.length > 0 &&
    seen.every(({ words, isWhole }) => isWhole && words.length === 1) &&
    !table.rows.some((row) => brokenLabel(page.source, row));
  return lettering.isDrawn ? { place, isCutOff: false, isUnbroken: false } : { place, isCutOff, isUnbroken };
}

/** Sets a group's label anew where some of its words are missing beside its rows, and no others stand there. */
function setAnew(page: Page, group: string, columns: Columns): void {
  const { source, lettering } = page;
  if (seenOf(page, group, columns)[0]?.isWhole) return;
  const lines = linesOfGroup(page, group, columns);
  const { place, isCutOff, isUnbroken } = mannerOf(page, group);
  const written = inMarksOf(source, group);
  const broken = isUnbroken ? [written] : wrap(written, columns.to - columns.from, lettering.width);
  const words = isCutOff ? broken.slice(0, 1) : broken;
  const label = foldText(words.join(""));
  const left = foldText(lines.map(({ text }) => cut(text, columns, lettering.width).said).join(""));
  const isPart = [...left, ""].some((_, i) => label.startsWith(left.slice(0, i)) && label.endsWith(left.slice(i)));
  if (left.length < label.length && isPart)
    letter(lines, words, placeIn(lines, words.length)[place], columns, lettering);
}

/** Takes out of a line what the row that it is written like has of a label there. */
function blank(line: PageLine, columns: Columns, { width }: Lettering): void {
  const { before, said, behind } = cut(line.text, columns, width);
  line.text = before + " ".repeat(widthOf(said, width)) + behind;
}

/** Writes words beside lines, from one of them on. */
function letter(
  lines: readonly PageLine[],
  words: readonly string[],
  top: number,
  columns: Columns,
  { width }: Lettering,
): void {
  const room = columns.to - columns.from;
  for (const [i, line] of lines.entries()) {
    const { before, said, behind } = cut(line.text, columns, width);
    const word = words[i - top] ?? "";
    if (said.trim() === word) continue;
    const pad = " ".repeat(Math.max(0, columns.from - widthOf(before, width)));
    const spare = room - widthOf(word, width);
    const rest = " ".repeat(behind === "" ? 0 : Math.max(0, spare));
    line.text = before + pad + word + rest + (spare < 0 ? pushed(behind, -spare) : behind);
  }
}

/** What stands behind an overlong label: its own label pushed aside, its figures where they were. */
const pushed = (behind: string, by: number): string =>
  behind.replace(/(?<=\S)( {2,})/, (gap) => (gap.length > by + 1 ? gap.slice(by) : gap));
