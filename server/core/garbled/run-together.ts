import type { Edition, TableForm } from "../form/edition.js";
import { afterRemark, findLabels, type Labels, placeOf } from "../form/labels.js";
import type { Cell } from "../layouts/cell.js";
import { foldText } from "../text.js";
import { FIGURE, SEVERAL } from "./marks.js";

/** Before a figure that has a cell of its own; between other digits of two cells. */
const CELL = "\u0000";
const GAP = "\u0001";

/** Labels with the figures of their row in one piece: a digit for each column, or noughts that no number begins with. */
export function isRunTogether(cells: readonly Cell[], edition: Edition, table: TableForm, labels: Labels): boolean {
  const text = joined(cells.map((cell) => foldText(cell.text)));
  const place = placeOf(edition, table);
  const columns = table.blocks[0]!.columns.length;
  const grown = findLabels(text, labels).filter(({ label, end }) => {
    if (label.rows.get(place)?.weak !== false) return false;
    const [, digits = ""] = PIECE.exec(text.slice(afterRemark(text, end)).slice(0, 200)) ?? [];
    return /^0\d/.test(digits) || digits.length >= columns;
  });
  return grown.length >= SEVERAL;
}

/** The words of all cells, and where one of figures ends. */
function joined(words: readonly string[]): string {
  const parts: string[] = [];
  let last = "";
  for (const word of words) {
    if (word === "") continue;
    if (FIGURE.test(word)) parts.push(CELL);
    else if (isDigit(last.at(-1)) && isDigit(word[0])) parts.push(GAP);
    parts.push(word);
    last = word;
  }
  return parts.join("");
}

const isDigit = (unit: string | undefined) => unit !== undefined && /\d/.test(unit);

/** Digits by themselves: no more figures behind them, and no measure word. */
const PIECE = new RegExp(`^${CELL}?(\\d+)(?![\\d.,件条个宗项份次年月日]|${CELL})`);
