import { writtenAs } from "../form/labels.js";
import { linesOf } from "../layouts/lines.js";
import { printedWidth, widthOf } from "../layouts/width.js";
import type { RowForm, Table, TableRow } from "../report.js";
import { commonest, foldText, type Span } from "../text.js";
import { wrap } from "./boxes.js";
import { lineAt } from "./drawing.js";

/** Labels too long for their column, which a page breaks over the lines above, beside and below their figures. */
export interface BrokenLabel {
  /** One a line. */
  readonly pieces: readonly string[];
  /** The column of the page that they reach. */
  readonly edge: number;
  /** The piece beside the figures; where they stand alone, the one below them, and as many as there are for none. */
  readonly at: number;
  /** Whether the figures have a line without words. */
  readonly isAlone: boolean;
}

const LINE_END = /[\r\n]/;

/** More lines no label takes. */
const LINES = 8;

/** How the label of a row is broken; undefined where it is not, or not all of it is found. */
export function brokenLabel(source: string, { label, form, figures: [figure] }: TableRow): BrokenLabel | undefined {
  if (!label || !figure) return undefined;
  const official = writtenAs(form).map(foldText);
  const own = lineAt(source, figure.start);
  const first = lineAt(source, label.start);
  if (first.start > own.start) return undefined;
  const pieces: Span[] = [];
  let [said, at, isAlone] = ["", -1, false];
  const goesOn = (words: Span) => {
    const text = said + foldText(source.slice(words.start, words.end));
    return official.some((whole) => whole.startsWith(text));
  };
  let count = 0;
  for (const line of linesOf(source, first.start, source.length)) {
    if (count === LINES) break;
    const words = wordsOn(source, line, figure);
    const piece = words.find((each) => (count > 0 || each.end > label.start) && goesOn(each));
    if (line.start === own.start) [at, isAlone] = [pieces.length, !piece];
    if (count === 0 && !piece) return undefined;
    if (piece) {
      pieces.push(piece);
      said += foldText(source.slice(piece.start, piece.end));
    }
    if (at >= 0 && official.includes(said)) {
      const edge = Math.max(...pieces.map(({ end }) => columnAt(source, end)));
      const texts = pieces.map(({ start, end }) => source.slice(start, end));
      return texts.length > 1 ? { pieces: texts, edge, at, isAlone } : undefined;
    }
    count++;
  }
  return undefined;
}

const columnAt = (source: string, at: number): number =>
  widthOf(source.slice(lineAt(source, at).start, at), printedWidth);

/** The words on a line before the figures. */
function wordsOn(source: string, { start, end }: Span, figure: Span): Span[] {
  const until = start <= figure.start && figure.start <= end ? figure.start : end;
  return [...source.slice(start, until).matchAll(/\S+/g)].map(({ index, 0: words }) => ({
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
  const isWhole = ({ figures: own }: TableRow) =>
    own.length === figures && !own.includes(undefined) && !LINE_END.test(source.slice(own[0]?.start, own.at(-1)?.end));
  const rows = table.rows.filter((row) => !row.displaced && row.form.id !== form.id && isWhole(row));
  const broken = rows.flatMap((like): Likened[] => {
    const own = brokenLabel(source, like);
    return own ? [{ ...own, like }] : [];
  });
  const printed = (text: string) => widthOf(text, printedWidth);
  const depth = form.groups.length;
  const alike = broken.filter(({ like }) => like.form.groups.length === depth);
  // Labels of another depth begin elsewhere, and end at the same edge.
  const room = Math.max(
    0,
    ...alike.flatMap(({ pieces }) => pieces.map(printed)),
    ...(alike.length === 0 ? broken.map(({ edge }) => edge - column) : []),
  );
  // The deeper in groups a row is, the narrower is the column of its label.
  const whole = rows
    .filter((row) => row.form.groups.length >= depth)
    .flatMap(({ label }) => (label ? [source.slice(label.start, label.end)] : []));
  const longest = Math.max(0, ...whole.filter((text) => !LINE_END.test(text)).map(printed));
  const count = evenly(broken);
  if (broken.length === 0 || room <= 0 || printed(label) <= (count === undefined ? Math.max(room, longest) : longest))
    return undefined;
  const pieces = count === undefined ? wrap(label, room, printedWidth) : inPieces(label, count);
  const asMany = broken.filter((each) => each.pieces.length === pieces.length);
  const { at, isAlone, pieces: its, like } = likest(asMany.length > 0 ? asMany : broken);
  const last = (count: number) => count - (isAlone ? 0 : 1);
  const share = last(its.length) > 0 ? at / last(its.length) : 0;
  const place = Math.floor(share * last(pieces.length));
  return { pieces, edge: column + room, at: isAlone ? Math.max(1, place) : place, isAlone, like };
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
