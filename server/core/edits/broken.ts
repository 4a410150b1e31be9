import { writtenAs } from "../form/labels.js";
import { printedWidth } from "../layouts/width.js";
import type { RowForm, Table, TableRow } from "../report.js";
import { commonest, foldText, type Span } from "../text.js";
import { wrap } from "./boxes.js";
import { columnsOf, lineAt } from "./drawing.js";

/** Labels too long for their column, which a page breaks over the lines above, beside and below their figures. */
export interface BrokenLabel {
  /** One a line. */
  readonly pieces: readonly string[];
  /** Of the page, where they begin. */
  readonly column: number;
  /** The piece beside the figures; where they stand alone, the one below them, and as many as there are for none. */
  readonly at: number;
  /** Whether the figures have a line without words. */
  readonly isAlone: boolean;
}

const LINE_END = /[\r\n]/;

/** More lines no label takes. */
const LINES = 8;

/** How the label of a row is broken; undefined where it is not, or other words stand among its own. */
export function brokenLabel(source: string, { label, form, figures: [figure] }: TableRow): BrokenLabel | undefined {
  if (!label || !figure) return undefined;
  const official = writtenAs(form).map(foldText);
  const own = lineAt(source, figure.start);
  let line = lineAt(source, label.start);
  const begun = wordsOn(source, line, figure).find(({ start, end }) => start <= label.start && label.start < end);
  if (!begun || line.start > own.start) return undefined;
  const column = columnAt(source, begun.start);
  const pieces: string[] = [];
  let [said, at, isAlone] = ["", -1, false];
  for (let count = 0; count < LINES; count++) {
    const words = wordsOn(source, line, figure);
    const piece = words.find(({ start }) => Math.abs(columnAt(source, start) - column) <= 1);
    if (line.start === own.start) [at, isAlone] = [pieces.length, !piece];
    if (piece) {
      const text = source.slice(piece.start, piece.end);
      pieces.push(text);
      said += foldText(text);
    }
    if (!official.some((whole) => whole.startsWith(said))) return undefined;
    if (at >= 0 && official.includes(said))
      return pieces.length > 1 || isAlone ? { pieces, column, at, isAlone } : undefined;
    if (line.end >= source.length) return undefined;
    line = lineAt(source, line.end + lineEndAt(source, line.end).length);
  }
  return undefined;
}

const lineEndAt = (source: string, at: number): string => (source.startsWith("\r\n", at) ? "\r\n" : source[at]!);

const columnAt = (source: string, at: number): number =>
  columnsOf(source.slice(lineAt(source, at).start, at), printedWidth);

/** What stands on a line before the figures, parted by more than one space. */
function wordsOn(source: string, { start, end }: Span, figure: Span): Span[] {
  const until = start <= figure.start && figure.start <= end ? figure.start : end;
  return [...source.slice(start, until).matchAll(/\S+(?:\s\S+)*/g)].map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
  }));
}

/** A label broken as that of another row is. */
interface Likened extends BrokenLabel {
  readonly like: TableRow;
}

/**
 * Breaks the label of a row of the form as the table does those of its other rows; undefined where it has room for it.
 * @param figures how many the row has; those that it is likened to have as many
 * @param column of the page, where the label begins
 */
export function breakLike(
  source: string,
  table: Table,
  form: RowForm,
  { label, figures, column }: { readonly label: string; readonly figures: number; readonly column: number },
): Likened | undefined {
  const isWhole = (row: TableRow) => row.figures.length === figures && !row.figures.includes(undefined);
  const rows = table.rows.filter((row) => !row.displaced && row.form.id !== form.id && isWhole(row));
  const broken = rows.flatMap((like): Likened[] => {
    const own = brokenLabel(source, like);
    return own ? [{ ...own, like }] : [];
  });
  const widthOf = (text: string) => columnsOf(text, printedWidth);
  // Wherever labels begin, they end at one edge.
  const room =
    Math.max(0, ...broken.flatMap((one) => one.pieces.slice(0, -1).map((it) => one.column + widthOf(it)))) - column;
  const whole = rows.flatMap(({ label }) =>
    label && !LINE_END.test(source.slice(label.start, label.end)) ? label : [],
  );
  const longest = Math.max(0, ...whole.map(({ end }) => columnAt(source, end))) - column;
  const count = evenly(broken);
  if (broken.length === 0 || room <= 0 || widthOf(label) <= (count === undefined ? Math.max(room, longest) : longest))
    return undefined;
  const pieces = count === undefined ? wrap(label, room, printedWidth) : inPieces(label, count);
  const alike = broken.filter((each) => each.pieces.length === pieces.length);
  const { at, isAlone, pieces: its, like } = likest(alike.length > 0 ? alike : broken);
  const last = (count: number) => count - (isAlone ? 0 : 1);
  const share = last(its.length) > 0 ? at / last(its.length) : 0;
  const place = Math.floor(share * last(pieces.length));
  return { pieces, column, at: isAlone ? Math.max(1, place) : place, isAlone, like };
}

/** In how many pieces, as long as each other, every label is broken; undefined where one room explains them. */
function evenly(broken: readonly BrokenLabel[]): number | undefined {
  const [count, ...others] = new Set(broken.map(({ pieces }) => pieces.length));
  const isEven = ({ pieces }: BrokenLabel) => inPieces(pieces.join(""), pieces.length).join() === pieces.join();
  const isOneRoom = new Set(broken.map(({ pieces }) => pieces[0]!.length)).size < 2;
  return others.length === 0 && !isOneRoom && broken.every(isEven) ? count : undefined;
}

function inPieces(label: string, count: number): string[] {
  const length = Math.ceil(label.length / count);
  return Array.from({ length: count }, (_, i) => label.slice(i * length, (i + 1) * length));
}

/** The first of those that have their figures where most have them. */
function likest(broken: readonly Likened[]): Likened {
  const placeOf = ({ at, isAlone, pieces }: BrokenLabel) => `${at}/${pieces.length}/${isAlone}`;
  const most = commonest(broken.map(placeOf), "");
  return broken.find((one) => placeOf(one) === most)!;
}
