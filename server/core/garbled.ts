import { type Edition, slotsOf, type TableForm } from "./form/edition.js";
import { afterRemark, findLabels, headsOf, type Labels, placeOf, rowsOf } from "./form/labels.js";
import type { Cell, Row } from "./layouts/cell.js";
import { foldText } from "./text.js";

/**
 * How an extraction lost the table: in the order in which the page was drawn, column after column, each line only
 * where it stood first, the cells run together, or characters cut in half.
 */
export type Garbled = "drawing-order" | "by-column" | "deduplicated" | "run-together" | "miscoded";

/** Labels of rows, then figures, as they follow each other in the text, whatever parts them. */
interface Stretch {
  readonly labels: readonly number[];
  /** Folded. */
  readonly figures: readonly string[];
}

const FIGURE = /^[+-]?\d[\d.,]*$/;

/** Fewer rows than this may have been hurt by hand. */
const SEVERAL = 3;

/**
 * Recognises a text from which no reader can take the figures for certain. Judged by what no readable layout does, so
 * that a draft hurt in one or two places is never called garbled.
 */
export function recogniseGarbled(rows: readonly Row[], edition: Edition, labels: Labels): Garbled | undefined {
  const cells = rows.flatMap((row) => row.cells).filter(({ text }) => text !== "");
  const table = edition.tables.find(({ id }) => id === "三");
  if (isMiscoded(cells)) return "miscoded";
  if (table && isRunTogether(cells, edition, table, labels)) return "run-together";
  if (isDeduplicated(cells, edition, labels)) return "deduplicated";
  if (!table) return undefined;
  const stretches = stretchesOf(cells, edition, table, labels);
  return orderOf(stretches, rowsOf(table).length, table.blocks[0]!.columns.length, isOneByOne(rows));
}

/** Whether each figure has a line of its own, as cells have that were drawn one after the other. */
function isOneByOne(rows: readonly Row[]): boolean {
  const figures = rows
    .map(({ cells }) => cells.filter(({ text }) => FIGURE.test(text)).length)
    .filter((count) => count > 0);
  return figures.filter((count) => count === 1).length * 10 >= figures.length * 9;
}

/** Longer cells are sentences, in which a character may be lost without harm to a table. */
const SENTENCE = 60;

/** A converter that counts bytes where it should count characters leaves halves of them at the ends of cells. */
const isMiscoded = (cells: readonly Cell[]) =>
  cells.filter(({ text }) => text.length <= SENTENCE && text.includes("\ufffd")).length > SEVERAL;

/** Before a figure that has a cell of its own; between other digits of two cells. */
const CELL = "\u0000";
const GAP = "\u0001";

/** Labels with the figures of their row in one piece: a digit for each column, or noughts that no number begins with. */
function isRunTogether(cells: readonly Cell[], edition: Edition, table: TableForm, labels: Labels): boolean {
  let text = "";
  for (const cell of cells) {
    const word = foldText(cell.text);
    if (FIGURE.test(word)) text += CELL + word;
    else text += (/\d$/.test(text) && /^\d/.test(word) ? GAP : "") + word;
  }
  const place = placeOf(edition, table);
  const columns = table.blocks[0]!.columns.length;
  const grown = findLabels(text, labels).filter(({ label, end }) => {
    if (label.rows.get(place)?.weak !== false) return false;
    const [, digits = ""] = PIECE.exec(text.slice(afterRemark(text, end)).slice(0, 200)) ?? [];
    return /^0\d/.test(digits) || digits.length >= columns;
  });
  return grown.length >= SEVERAL;
}

/** Digits by themselves: no more figures behind them, and no measure word. */
const PIECE = new RegExp(`^${CELL}?(\\d+)(?![\\d.,件条个宗项份次年月日]|${CELL})`);

/** Nothing stands twice, though the form has many words more than once, and most rows are there without figures. */
function isDeduplicated(cells: readonly Cell[], edition: Edition, labels: Labels): boolean {
  const lines = cells.map(({ text }) => foldText(text));
  const repeated = new Set(repeatedWords(edition));
  const parts = lines.filter((line) => FIGURE.test(line) || repeated.has(line));
  if (new Set(parts).size < parts.length) return false;
  const figures = lines.filter((line) => FIGURE.test(line)).length;
  if (figures === 0 || figures >= edition.tables.flatMap(slotsOf).length) return false;
  const found = new Set<string>();
  for (const line of lines) {
    for (const { label } of findLabels(line, labels)) {
      for (const [place, { index, weak }] of label.rows) {
        if (!weak && place.startsWith(`${edition.id}/`)) found.add(`${place}/${index}`);
      }
    }
  }
  const all = edition.tables.flatMap((table) => rowsOf(table).filter(({ block }) => !block.abreast)).length;
  return found.size >= all * 0.6 && [...repeated].filter((word) => lines.includes(word)).length >= SEVERAL;
}

/** Words that stand in the form more than once, each in a cell of its own. */
function repeatedWords(edition: Edition): string[] {
  const words = edition.tables.flatMap(({ blocks }) =>
    blocks.flatMap((block) => [
      ...new Set(block.heads),
      ...block.columns.map(({ label }) => label),
      ...(block.abreast ? block.rows.map(({ label }) => label) : []),
    ]),
  );
  const keys = words.map(foldText);
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}

/** What a text holds of a table whose rows have labels, from its section's heading to the heads of the next table. */
function stretchesOf(cells: readonly Cell[], edition: Edition, table: TableForm, labels: Labels): Stretch[] {
  const place = placeOf(edition, table);
  const heads = headKeys([table]);
  const next = headKeys(edition.tables.slice(edition.tables.indexOf(table) + 1));
  const title = foldText(edition.sections.find(({ numeral }) => numeral === table.id)?.title ?? table.name.zh);
  let stretches: Stretch[] = [];
  let begun = false;
  for (const { words, figures } of alternating(cells)) {
    const found = findLabels(words, labels);
    const own = found.flatMap(({ label, end }) => {
      const row = label.rows.get(place);
      return row && !row.weak ? [{ index: row.index, end }] : [];
    });
    const last = own.at(-1)?.end ?? 0;
    begun ||= last > 0 || words.includes(title) || found.some(({ label }) => heads.has(label.key));
    const ends = found.some(({ label, start }) => start >= last && next.has(label.key));
    if (begun) stretches.push({ labels: [...new Set(own.map(({ index }) => index))], figures: ends ? [] : figures });
    if (!ends) continue;
    if (stretches.some(({ labels }) => labels.length > 0)) break;
    // A table of contents has the headings of both.
    stretches = [];
    begun = false;
  }
  return stretches;
}

/** Words run together and folded, then the figures that follow them; sentences are left out. */
function* alternating(
  cells: readonly Cell[],
): Iterable<{ readonly words: string; readonly figures: readonly string[] }> {
  let words = "";
  let figures: string[] = [];
  for (const { text } of cells) {
    if (text.length > SENTENCE || text.includes("。")) continue;
    const word = foldText(text);
    if (FIGURE.test(word)) {
      figures.push(word);
      continue;
    }
    if (figures.length > 0) yield { words, figures };
    words = figures.length > 0 ? word : words + word;
    figures = [];
  }
  yield { words, figures };
}

/** The heads of tables, without the short ones, 总计 or 其他, that stand in every table. */
const headKeys = (tables: readonly TableForm[]) =>
  new Set(tables.flatMap(({ blocks }) => blocks.flatMap(headsOf).flat().map(foldText)).filter((key) => key.length > 2));

/**
 * Labels without figures here, figures without labels there, though the table has most of both: what is drawn apart
 * keeps the figures of a row together, what is read by columns does not.
 */
function orderOf(stretches: readonly Stretch[], rows: number, columns: number, oneByOne: boolean): Garbled | undefined {
  const found = weigh(stretches, columns);
  if (found.seen * 2 < rows || found.figures * 2 < found.seen * columns) return undefined;
  if (!isApart(found) && !(oneByOne && isShifted(stretches, found, columns))) return undefined;
  if (found.whole * 3 >= found.seen) return "drawing-order";
  return (isInRows(stretches, columns) ?? !isHeaped(stretches, columns)) ? "drawing-order" : "by-column";
}

interface Evidence {
  /** Different labels, and figures. */
  readonly seen: number;
  readonly figures: number;
  /** Labels without figures of their own; those behind the label of a later row. */
  readonly apart: number;
  readonly late: number;
  /** Rows of figures, or parts of them, without a label of their own. */
  readonly orphans: number;
  /** Labels with about a row of figures. */
  readonly whole: number;
}

function weigh(stretches: readonly Stretch[], columns: number): Evidence {
  const seen = new Set(stretches.flatMap(({ labels }) => labels)).size;
  let [all, apart, late, orphans, whole, reached] = [0, 0, 0, 0, 0, -1];
  for (const { labels, figures } of stretches) {
    const own = figures.length > 0 && labels.length > 0 ? 1 : 0;
    all += figures.length;
    apart += labels.length - own;
    late += labels.filter((label) => label < reached).length;
    reached = Math.max(reached, ...labels);
    orphans += Math.max(0, figures.length / columns - own);
    if (labels.length > 0 && figures.length * 2 > columns) whole++;
  }
  return { seen, figures: all, apart, late, orphans, whole };
}

/** Damages by hand are fewer, and move no label behind those of later rows. */
const isApart = ({ seen, apart, late, orphans }: Evidence) =>
  Math.min(apart, orphans) * 5 >= seen || (late >= SEVERAL && orphans * 2 >= late);

/** Labels below their figures: some figures stand before the first label, or several rows of them without any. */
function isShifted(
  [first, second]: readonly Stretch[],
  { seen, figures, apart, orphans }: Evidence,
  columns: number,
): boolean {
  if (figures * 5 < seen * columns * 4) return false;
  if (orphans >= SEVERAL && apart > 1) return true;
  return first?.labels.length === 0 && first.figures.length * 2 > columns && second?.labels[0] === 0;
}

/** Whether the figures follow each other row by row: their sums say so, unless they are 0. */
function isInRows(stretches: readonly Stretch[], columns: number): boolean | undefined {
  let summed = 0;
  let others = 0;
  for (const { figures } of stretches) {
    const numbers = figures.map(Number);
    for (let at = 0; at < numbers.length; ) {
      const row = numbers.slice(at, at + columns);
      const isNought = row.every((number) => number === 0);
      // A blank leaves a row short: the next one is found where its sum is right.
      const isRow = row.length === columns && row.reduce((sum, number) => sum + number, 0) === 2 * row.at(-1)!;
      if (!isNought && isRow) summed += columns;
      else if (!isNought) others++;
      at += isNought || isRow ? row.length : 1;
    }
  }
  return summed + others < SEVERAL * columns ? undefined : summed * 2 >= others;
}

/** Many labels in one place, and the figures of as many rows behind them. */
const isHeaped = (stretches: readonly Stretch[], columns: number) =>
  stretches.some(({ labels, figures }) => labels.length > SEVERAL && figures.length * 2 >= labels.length * columns);
