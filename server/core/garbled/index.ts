import type { Edition } from "../form/edition.js";
import { type Labels, rowsOf } from "../form/labels.js";
import type { Cell, Row } from "../layouts/cell.js";
import { isDeduplicated } from "./deduplicated.js";
import { FIGURE, SENTENCE, SEVERAL } from "./marks.js";
import { type Order, orderOf } from "./order.js";
import { isRunTogether } from "./run-together.js";
import { stretchesOf } from "./stretches.js";

/**
 * How an extraction lost the table: in the order in which the page was drawn, column after column, each line only
 * where it stood first, the cells run together, two reports on the same lines, or characters cut in half.
 */
export type Garbled = Order | "deduplicated" | "run-together" | "side-by-side" | "miscoded";

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
  const standing = { oneByOne: isOneByOne(rows), heap: longestHeap(cells) };
  return orderOf(stretches, rowsOf(table).length, table.blocks[0]!.columns.length, standing);
}

/** Whether each figure has a line of its own, as cells have that were drawn one after the other. */
function isOneByOne(rows: readonly Row[]): boolean {
  const figures = rows
    .map(({ cells }) => cells.filter(({ text }) => FIGURE.test(text)).length)
    .filter((count) => count > 0);
  return figures.filter((count) => count === 1).length * 10 >= figures.length * 9;
}

function longestHeap(cells: readonly Cell[]): number {
  let [longest, heap] = [0, 0];
  for (const { text } of cells) {
    heap = FIGURE.test(text) ? heap + 1 : 0;
    longest = Math.max(longest, heap);
  }
  return longest;
}

/** A converter that counts bytes where it should count characters leaves halves of them at the ends of cells. */
const isMiscoded = (cells: readonly Cell[]) =>
  cells.filter(({ text }) => text.length <= SENTENCE && text.includes("\ufffd")).length > SEVERAL;
