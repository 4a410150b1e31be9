import { type Edition, slotsOf, type TableForm } from "./form/edition.js";
import { findLabels, type Label, type Labels, placeOf, rowsOf } from "./form/labels.js";
import type { Cell, Row } from "./layouts/cell.js";
import { fold, foldText } from "./text.js";

/**
 * How an extraction lost the table: in the order in which the page was drawn, column after column, each line only
 * where it stood first, or the cells run together.
 */
export type Garbled = "drawing-order" | "by-column" | "deduplicated" | "run-together";

/** Labels, then figures, as they follow each other in the text, whatever parts them. */
interface Stretch {
  readonly labels: readonly number[];
  readonly figures: number;
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
  if (table && isRunTogether(cells, edition, labels)) return "run-together";
  if (isDeduplicated(cells, edition, labels)) return "deduplicated";
  return table && orderOf(stretchesOf(cells, edition, table, labels), table.blocks[0]!.columns.length);
}

/** Row labels with as many digits grown to them as the row has columns, where a measure word does not follow. */
function isRunTogether(cells: readonly Cell[], edition: Edition, labels: Labels): boolean {
  let grown = 0;
  for (const { text } of cells) {
    const folded = fold(text);
    for (const { label, end } of findLabels(folded.text, labels)) {
      const width = Math.max(0, ...edition.tables.map((table) => columnsOf(edition, table, label.rows)));
      if (width < 2 || folded.offsets[end] !== folded.offsets[end - 1]! + 1) continue;
      const digits = /^\d*/.exec(text.slice(folded.offsets[end]!))![0];
      const after = text[folded.offsets[end]! + digits.length] ?? "";
      if (digits.length >= width && !/[件条个宗项份年月日，]/.test(after)) grown++;
    }
  }
  return grown >= SEVERAL;
}

function columnsOf(edition: Edition, table: TableForm, places: Label["rows"]): number {
  const row = places.get(placeOf(edition, table));
  return row && !row.weak ? (rowsOf(table)[row.index]?.block.columns.length ?? 0) : 0;
}

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

function stretchesOf(cells: readonly Cell[], edition: Edition, table: TableForm, labels: Labels): Stretch[] {
  const place = placeOf(edition, table);
  const stretches: Stretch[] = [];
  let words = "";
  let figures = 0;
  const end = () => {
    const found = findLabels(words, labels).flatMap(({ label }) => {
      const row = label.rows.get(place);
      return row && !row.weak ? [row.index] : [];
    });
    stretches.push({ labels: [...new Set(found)], figures });
    words = "";
    figures = 0;
  };
  for (const { text } of cells) {
    const word = foldText(text);
    if (FIGURE.test(word)) figures++;
    else {
      if (figures > 0) end();
      words += word;
    }
  }
  end();
  return stretches;
}

/** Figures without labels here, labels without figures later, while the form's rows have `columns` figures each. */
function orderOf(stretches: readonly Stretch[], columns: number): Garbled | undefined {
  let orphans = 0;
  let late = 0;
  let bare = 0;
  let heaped = false;
  let slid = 0;
  let waiting = 0;
  let reached = -1;
  /** Labels in one place, and the figures since, up to the next label. */
  let heap = { labels: 0, figures: 0 };
  for (const { labels, figures } of stretches) {
    if (labels.length > 0) heap = { labels: labels.length, figures: 0 };
    heap.figures += figures;
    if (heap.labels > SEVERAL && heap.figures >= heap.labels * columns) return "by-column";
    heaped ||= reached >= 0 && figures > SEVERAL * columns;
    const without = figures > 0 ? labels.slice(0, -1) : labels;
    bare += without.length;
    late += without.filter((label) => label < reached).length;
    if (waiting > 0 && without.length > 0) {
      slid++;
      waiting = 0;
    }
    if (figures > 0 && figures % columns === 0) {
      orphans += Math.max(0, figures / columns - 1);
      waiting += figures / columns - (labels.length > 0 ? 1 : 0);
    }
    reached = Math.max(reached, ...labels);
  }
  if (Math.min(orphans, late) >= SEVERAL) return "drawing-order";
  if (heaped && bare > SEVERAL) return "by-column";
  return slid >= SEVERAL ? "drawing-order" : undefined;
}
