import { sharedGroups } from "../form/labels.js";
import { linesOf } from "../layouts/lines.js";
import { printedWidth, type Width, widthOf } from "../layouts/width.js";
import type { Table, TableRow } from "../report.js";
import { foldText } from "../text.js";
import { cellsOf, setsInMiddle } from "./boxes.js";
import { BAR, lineAt, widthAbove } from "./drawing.js";

/**
 * Labels of groups that stand beside their rows, in a column of their own, set in the middle or at the top of all of
 * them: which of their words stand in a row's lines is chance, and they are lost with it.
 */
export interface Lettering {
  /** The columns of the page that labels take, those of the outermost groups first. */
  readonly columns: readonly Columns[];
  /** Whether all groups share one column: beside a row stands the label of its innermost group. */
  readonly isShared: boolean;
  readonly width: Width;
  readonly isDrawn: boolean;
  /** How many spaces stand on either side of a stroke between two columns. */
  readonly pad: number;
  readonly isCentred: boolean;
}

/** Half open. */
export interface Columns {
  readonly from: number;
  readonly to: number;
}

/** How the labels of a table's groups are set beside their rows; undefined where they stand before the first one's label. */
export function letteringOf(source: string, table: Table): Lettering | undefined {
  const isDrawn = table.layout === "grid";
  const rows = table.rows.filter(({ label, displaced }) => label && !displaced);
  if ((!isDrawn && table.layout !== "spaced") || rows.length === 0) return undefined;
  if (isDrawn && cellsOf(source, rows[0]!) === 0) return undefined;
  const width = isDrawn ? widthAbove(source, rows[0]!.start) : printedWidth;
  const begins = beginsOf(source, rows, width);
  // Strokes and white space stand between two columns, or one of them alone.
  const isClose = rows.some(({ label }) => BAR.test(source[label!.start - 1] ?? ""));
  const pad = isClose ? 0 : 1;
  const own = columnsOfGroups(begins, isDrawn ? 2 * pad + 1 : 2);
  const columns = own ?? (isDrawn ? undefined : sharedColumn(source, rows, begins));
  if (!columns) return undefined;
  const isCentred = !isDrawn || setsInMiddle(source, rows);
  const lettering = { columns, isShared: !own, width, isDrawn, pad, isCentred };
  return isDrawn && !isMerged(source, rows, lettering) ? undefined : lettering;
}

/** Where labels begin: the column of those in so many groups. */
type Begins = readonly { readonly depth: number; readonly start: number | undefined }[];

function beginsOf(source: string, rows: readonly TableRow[], width: Width): Begins {
  const starts = new Map<number, number[]>();
  for (const { label, form } of rows) {
    const { start } = lineAt(source, label!.start);
    const at = widthOf(source.slice(start, label!.start), width);
    starts.set(form.groups.length, [...(starts.get(form.groups.length) ?? []), at]);
  }
  return [...starts].sort(([a], [b]) => a - b).map(([depth, own]) => ({ depth, start: mostOf(own) }));
}

/** The columns before those in which labels begin that are one group deeper each; undefined where they do not stand so. */
function columnsOfGroups(begins: Begins, gap: number): Columns[] | undefined {
  const columns = begins.slice(1).map(({ start }, i) => ({ from: begins[i]!.start ?? 0, to: (start ?? 0) - gap }));
  const isWhole = columns.length > 0 && begins.every(({ depth, start }, i) => depth === i && start !== undefined);
  return isWhole && columns.every(({ from, to }) => to > from) ? columns : undefined;
}

/** Fewer labels beside their rows stand there by chance. */
const FEW = 2;

/** The column before all labels, where they begin under each other and those of their groups stand there in turn. */
function sharedColumn(source: string, rows: readonly TableRow[], begins: Begins): Columns[] | undefined {
  const edge = begins[0]?.start ?? 0;
  if (edge === 0 || begins.length < 2 || begins.some(({ start }) => start !== edge)) return undefined;
  const beside = rows.flatMap(({ label, form, figures: [figure] }) =>
    [label, figure].flatMap((place) => {
      if (!place) return [];
      const { start, end } = lineAt(source, place.start);
      const said = cut(source.slice(start, end), { from: 0, to: edge }, printedWidth).said.trimEnd();
      const words = foldText(said);
      return words !== "" && form.groups.some((group) => foldText(group).startsWith(words)) ? [said] : [];
    }),
  );
  if (new Set(beside).size < FEW) return undefined;
  const from = Math.min(...beside.map((said) => said.search(/\S/)));
  const to = Math.max(...beside.map((said) => widthOf(said, printedWidth)));
  return begins.slice(1).map(() => ({ from, to }));
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

export const DASHES = /[-=─━═┄┅┈┉]{2}/;

/** What a line has in some columns, and what stands before and behind it. */
export function cut(text: string, { from, to }: Columns, width: Width) {
  let [at, column] = [0, 0];
  const reach = (until: number) => {
    while (at < text.length && column < until) column += width(text.charCodeAt(at++));
    return at;
  };
  const [start, end] = [reach(from), reach(to)];
  return { before: text.slice(0, start), said: text.slice(start, end), behind: text.slice(end) };
}
