import { afterRemark, type FoundLabel } from "../form/labels.js";
import type { Cell, Layout, Row } from "../layouts/cell.js";
import type { Folded, Span } from "../text.js";

/** A cell and the row that it was cut in. */
export interface Placed {
  readonly cell: Cell;
  readonly row: Row;
}

/** A cell of words, and where its folded text begins in the record's. */
export interface Word extends Placed {
  readonly folded: Folded;
  readonly at: number;
}

/** Whether something stands in a cell. */
export const isWritten = (placed: Placed | undefined): boolean => placed !== undefined && placed.cell.text !== "";

/** Words, then the cells with figures that follow them: what a row of a table is, however it was laid out. */
export interface Record {
  /** Cells of words; blank cells among them are left out. */
  readonly words: readonly Word[];
  /** The words run together and folded. */
  readonly text: string;
  /** The labels of the form that `text` holds. */
  readonly found: readonly FoundLabel[];
  /** The cells that follow, blank ones too. */
  readonly values: readonly Placed[];
  /** How many bars alone on their lines stand between its row and the next one, at the least and at most; else none. */
  readonly bars?: { readonly least: number; readonly most: number };
  /** Where the record's first row begins, blank cells before the words included. */
  readonly start: number;
}

const FIGURE =
  /^(?:[+＋\-−–－增减]{0,2}\s*[\d０-９OolI○〇][\d０-９OolI○〇\s,，.．]*(?:亿元|万元|元|人次|[件个项条次份宗])?|[/／\\—–―\-－−_＿*]+|[?？]\s*\d+|无|空)$/;

/** Whether a cell can be a figure, by how it is written alone. */
export const isFigure = (text: string) => {
  if (text.length === 1 && text >= "0" && text <= "9") return true;
  return text.length <= 24 && FIGURE.test(text);
};

/** Layouts in which a row of the source is a row of the table. */
export const ROWED: ReadonlySet<Layout> = new Set(["lines", "tabs", "commas", "wiki", "grid", "html"]);

/** The cell of words that holds a unit of the record's text. */
export const wordAt = ({ words }: Record, unit: number): Word | undefined => words.findLast(({ at }) => at <= unit);

/** Whether a part of a record's words is one cell or several, not words within a longer one. */
export const isWhole = ({ words, text }: Record, start: number, end: number) =>
  words.some(({ at }) => at === start) && (end === text.length || words.some(({ at }) => at === end));

/** Whether labels and their remarks make up half of the cell that a label begins in; in a sentence they are words among others. */
export function isAmongLabels(record: Record, { start }: FoundLabel): boolean {
  const { at, folded } = wordAt(record, start)!;
  const to = at + folded.text.length;
  const said = record.found.map(({ start, end }) => Math.min(afterRemark(record.text, end), to) - Math.max(start, at));
  return said.reduce((sum, part) => sum + Math.max(0, part), 0) * 2 >= folded.text.length;
}

/** Marks of a sentence, or a count with its measure word; 一、 only numbers what follows. */
const SAID = /[。,;:]|[^一二三四五六七八九十]、|\d[件条个项次份宗]/;

/** Whether a line outside tables says more than the labels that it holds, as a sentence does. */
export function isSentence({ row, folded, at }: Word, labels: readonly FoundLabel[]): boolean {
  if (row.layout !== "prose") return false;
  let rest = "";
  let from = 0;
  for (const { start, end } of labels) {
    rest += folded.text.slice(from, Math.max(from, start - at));
    from = afterRemark(folded.text, end - at);
  }
  return SAID.test(rest + folded.text.slice(from));
}

/** The source of a part of a record's text; a label in the middle of its rows may stand below one that follows it. */
export function sourceSpan(record: Record, start: number, end: number): Span {
  const place = ({ cell, folded, at }: Word, unit: number) => {
    const index = folded.offsets[unit - at]!;
    return cell.offsets?.[index] ?? cell.start + index;
  };
  const last = wordAt(record, end - 1)!;
  const first = last.at <= start ? last : wordAt(record, start)!;
  const [from, to] = [place(first, start), place(last, end - 1)];
  return { start: Math.min(from, to), end: Math.max(from, to) + 1 };
}
