import { lineStart } from "../document/area.js";
import { printedWidth } from "../layouts/width.js";
import type { Figure, Report, Table, TableRow } from "../report.js";
import type { Edit } from "../text.js";

/** Rows of columns that spaces hold in place. */

const columnsOf = (text: string): number => {
  let columns = 0;
  for (let i = 0; i < text.length; i++) columns += printedWidth(text.charCodeAt(i));
  return columns;
};

/** Text with each edit made, and the spaces behind it widened or narrowed so that what follows keeps its column. */
export function setInColumns(source: string, table: Table, edits: readonly Edit[], start: number, end: number): string {
  const flushRight = isFlushRight(source, table);
  let text = "";
  let from = start;
  let owed = 0;
  for (const edit of edits) {
    const gap = source.slice(from, edit.start);
    const grown = columnsOf(edit.text) - columnsOf(source.slice(edit.start, edit.end));
    const isGap = from > start && /^ {2,}$/.test(gap);
    const spaces = gap.length - owed - (flushRight ? grown : 0);
    text += (isGap ? " ".repeat(Math.max(1, spaces)) : gap) + edit.text;
    owed = (flushRight ? 0 : grown) + (isGap ? Math.max(0, 1 - spaces) : owed);
    from = edit.end;
  }
  return text + source.slice(from, end);
}

/** Whether figures stand under each other by their last digit rather than by their first. */
function isFlushRight(source: string, { rows }: Table): boolean {
  const column = (at: number) => columnsOf(source.slice(lineStart(source, at), at));
  const ends = [new Set<number>(), new Set<number>()] as const;
  for (const { figures } of rows) {
    for (const figure of figures) {
      if (!figure || figure.start === figure.end) continue;
      ends[0].add(column(figure.start));
      ends[1].add(column(figure.end));
    }
  }
  return ends[1].size < ends[0].size;
}

/** How a table's figures stand to each other. */
interface Setting {
  readonly flushRight: boolean;
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
  const flushRight = isFlushRight(source, table);
  const rooms = new Map<number, readonly number[]>();
  const all = table.rows.flatMap((row) => roomsIn(source, row, flushRight));
  for (const count of new Set(all.map(({ length }) => length))) {
    const own = agreed(all.filter(({ length }) => length === count));
    if (own) rooms.set(count + 1, own);
  }
  const made = { flushRight, rooms };
  known.set(table, made);
  return made;
}

/** How far the columns of a row stand apart; none where a cell is blank, or single spaces part them all. */
function roomsIn(source: string, { block, figures }: TableRow, flushRight: boolean): number[][] {
  if (block.abreast || figures.length !== block.columns.length || figures.some((figure) => figure?.raw === ""))
    return [];
  const gaps = figures.slice(1).map((next, i) => gapBetween(source, figures[i], next));
  if (gaps.includes("") || !gaps.some((gap) => columnsOf(gap) > 1)) return [];
  return [gaps.map((gap, i) => columnsOf(gap) + columnsOf(figures[flushRight ? i + 1 : i]!.raw))];
}

/** The spaces between two figures; none where anything else stands there. */
function gapBetween(source: string, one: Figure | undefined, next: Figure | undefined): string {
  const gap = one && next ? source.slice(one.end, next.start) : "";
  return /^[ \u00a0\u3000]+$/.test(gap) ? gap : "";
}

/** Spaces as wide as is wanted, one at least: what is missing is put before them, what is too much taken from there. */
function fitGap(gap: string, wanted: number): string {
  const plain = /^ */.exec(gap)![0].length;
  const spare = columnsOf(gap) - Math.max(1, wanted);
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
 * other, those before it where they end so. Undefined where the table is not set in columns, or the figure stands at their
 * end.
 */
export function writeInColumns({ source, tables }: Report, figure: Figure, text: string): Edit | undefined {
  const table = tables.find(({ form }) => form === figure.slot.table);
  const row = table?.rows.find(({ form }) => form === figure.slot.row);
  if (table?.layout !== "spaced" || !row) return undefined;
  const { flushRight, rooms } = settingOf(source, table);
  const own = rooms.get(row.figures.length);
  const at = row.figures.indexOf(figure);
  const [left, right] = flushRight ? [at - 1, at] : [at, at + 1];
  const gap = gapBetween(source, row.figures[left], row.figures[right]);
  const room = own?.[left];
  if (gap === "" || room === undefined) return undefined;
  const spaces = fitGap(gap, room - columnsOf(text));
  return flushRight
    ? { start: row.figures[left]!.end, end: figure.end, text: spaces + text }
    : { start: figure.start, end: row.figures[right]!.start, text: text + spaces };
}
