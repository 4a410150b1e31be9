import { lineStart } from "../document/area.js";
import { bestWidth, type Width, widthOf } from "../layouts/width.js";
import type { Figure, Report, Table, TableRow } from "../report.js";
import type { Edit, Span } from "../text.js";

/** Rows of columns that spaces hold in place. */

/** By what figures stand under each other. */
interface Anchoring {
  /** Rows have lines of their own: on a page that has lost its line ends nothing stands under anything. */
  readonly isSet: boolean;
  readonly width: Width;
  /** By their last digit rather than by their first. */
  readonly flushRight: boolean;
}

const anchorings = new WeakMap<Table, Anchoring>();

function anchoringOf(source: string, table: Table): Anchoring {
  const known = anchorings.get(table);
  if (known) return known;
  const places = (width: Width) => {
    const column = (at: number) => widthOf(source.slice(lineStart(source, at), at), width);
    const figures = table.rows.flatMap((row) => row.figures).filter((figure) => figure && figure.start < figure.end);
    return [figures.map((figure) => column(figure!.start)), figures.map((figure) => column(figure!.end))] as const;
  };
  const count = (columns: readonly unknown[]) => new Set(columns).size;
  const width = bestWidth((one) => -Math.min(...places(one).map(count)));
  const [starts, ends] = places(width);
  const lines = table.rows.map(({ figures: [figure] }) => figure && lineStart(source, figure.start));
  const isSet = count(lines) * 2 > lines.length;
  const made = { isSet, width, flushRight: count(ends) < count(starts) };
  anchorings.set(table, made);
  return made;
}

/**
 * Text with each edit made, and the spaces behind it widened or narrowed so that what follows keeps its column. Words that
 * are replaced may take several lines; what is written takes one.
 */
export function setInColumns(source: string, table: Table, edits: readonly Edit[], start: number, end: number): string {
  const { isSet, width, flushRight } = anchoringOf(source, table);
  const column = (at: number) => widthOf(source.slice(lineStart(source, at), at), width);
  let text = "";
  let from = start;
  let owed = 0;
  for (const edit of edits) {
    const gap = source.slice(from, edit.start);
    const grown = column(edit.start) + widthOf(edit.text, width) - column(edit.end);
    const isGap = isSet && /^ {2,}$/.test(gap);
    // The label, which comes first, begins where others do.
    const toLeft = flushRight && edit.start > start ? grown : 0;
    const spaces = gap.length - owed - toLeft;
    text += (isGap ? " ".repeat(Math.max(1, spaces)) : gap) + edit.text;
    owed = grown - toLeft + (isGap ? Math.max(0, 1 - spaces) : owed);
    from = edit.end;
  }
  return text + source.slice(from, end);
}

/** How a table's figures stand to each other. */
interface Setting extends Anchoring {
  /** For rows of so many figures, how far one column is from the next: for each but the last. */
  readonly rooms: ReadonlyMap<number, readonly number[]>;
}

/** Rows that do not tell, being few, or not set alike. */
const FEW = 3;
const ALIKE = 0.6;

const known = new WeakMap<Table, Setting>();

function settingOf(source: string, table: Table): Setting {
  const old = known.get(table);
  if (old) return old;
  const anchoring = anchoringOf(source, table);
  const rooms = new Map<number, readonly number[]>();
  const all = table.rows.flatMap((row) => roomsIn(source, row, anchoring));
  for (const count of new Set(all.map(({ length }) => length))) {
    const own = agreed(all.filter(({ length }) => length === count));
    if (own) rooms.set(count + 1, own);
  }
  const made = { ...anchoring, rooms };
  known.set(table, made);
  return made;
}

/** How far the columns of a row stand apart; none where a cell is blank, or single spaces part them all. */
function roomsIn(source: string, { block, figures }: TableRow, { width, flushRight }: Anchoring): number[][] {
  if (block.abreast || figures.length !== block.columns.length || figures.some((figure) => figure?.raw === ""))
    return [];
  const gaps = figures.slice(1).map((next, i) => gapBetween(source, figures[i], next));
  if (gaps.includes("") || !gaps.some((gap) => widthOf(gap, width) > 1)) return [];
  return [gaps.map((gap, i) => widthOf(gap, width) + widthOf(figures[flushRight ? i + 1 : i]!.raw, width))];
}

/** The spaces between two figures, or a label and a figure; none where anything else stands there. */
function gapBetween(source: string, one: Span | undefined, next: Span | undefined): string {
  const gap = one && next ? source.slice(one.end, next.start) : "";
  return /^[ \u00a0\u3000]+$/.test(gap) ? gap : "";
}

/** Spaces as wide as is wanted, one at least: what is missing is put before them, what is too much taken from there. */
function fitGap(gap: string, wanted: number, width: Width): string {
  const plain = /^ */.exec(gap)![0].length;
  const spare = widthOf(gap, width) - Math.max(1, wanted);
  return spare <= 0 ? " ".repeat(-spare) + gap : gap.slice(Math.min(spare, plain, gap.length - 1));
}

/** What most rows say, room by room. */
function agreed(rows: readonly (readonly number[])[]): readonly number[] | undefined {
  if (rows.length < FEW) return undefined;
  const rooms = rows[0]!.map((_, i) => {
    const said = rows.map((row) => row[i]!);
    return said.find((room) => said.filter((other) => other === room).length >= said.length * ALIKE);
  });
  return rooms.every((room) => room !== undefined) ? rooms : undefined;
}

/**
 * Writes a figure together with the spaces that hold its neighbour in place: those behind it where figures begin under each
 * other, those before it where they end so. What the other rows do not tell stays where it stands. Undefined where the table
 * is not set in columns, or the figure stands at their end.
 */
export function writeInColumns({ source, tables }: Report, figure: Figure, text: string): Edit | undefined {
  const table = tables.find(({ form }) => form === figure.slot.table);
  const row = table?.rows.find(({ form }) => form === figure.slot.row);
  if (table?.layout !== "spaced" || !row) return undefined;
  const { isSet, width, flushRight, rooms } = settingOf(source, table);
  if (!isSet) return undefined;
  const at = row.figures.indexOf(figure);
  const [left, right] = flushRight ? [row.figures[at - 1] ?? row.label, figure] : [figure, row.figures[at + 1]];
  const gap = gapBetween(source, left, right);
  if (!left || !right || gap === "") return undefined;
  const agreed = rooms.get(row.figures.length)?.[flushRight ? at - 1 : at];
  const isWide = row.figures.some((each, i) => widthOf(gapBetween(source, each, row.figures[i + 1]), width) > 1);
  if (agreed === undefined && !isWide && widthOf(gap, width) < 2) return undefined;
  const room = agreed ?? widthOf(gap, width) + widthOf(source.slice(figure.start, figure.end), width);
  const spaces = fitGap(gap, room - widthOf(text, width), width);
  return flushRight
    ? { start: left.end, end: figure.end, text: spaces + text }
    : { start: figure.start, end: right.start, text: text + spaces };
}
