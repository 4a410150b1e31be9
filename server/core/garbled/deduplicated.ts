import { type Edition, slotsOf } from "../form/edition.js";
import { findLabels, type Labels, rowsOf } from "../form/labels.js";
import type { Cell } from "../layouts/cell.js";
import { foldText } from "../text.js";
import { FIGURE, SEVERAL } from "./marks.js";

/** Nothing stands twice, though the form has many words more than once, and most rows are there without figures. */
export function isDeduplicated(cells: readonly Cell[], edition: Edition, labels: Labels): boolean {
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
