import { equationsOf, type Slot } from "../form/edition.js";
import { isWritten, type Placed } from "./records.js";

/** A figure too long for its cell goes on in the line below, where the lines of a page are read across. */

const DIGITS = /^\d+$/;

/**
 * The ends of a row's figures among what follows it; none where that is something else, as the number of a page. They
 * stand in the very next line: several where the row's sums do not hold, a lone one where they hold with it or cannot
 * be tried.
 */
export function wrappedEnds(
  row: readonly Placed[],
  behind: readonly Placed[],
  slots: readonly Slot[],
): readonly Placed[] {
  const ends = lineBelow(row, behind);
  if (ends.length === 0 || row.length !== slots.length) return [];
  const texts = row.map(({ cell }) => cell.text);
  const state = sumsOf(slots);
  const isOwn =
    state(texts) === "unknown" ||
    (state(texts) === "failed" && (ends.length > 1 || texts.some((_, i) => state(joined(texts, i, ends)) === "held")));
  return isOwn ? ends : [];
}

const joined = (texts: readonly string[], at: number, [end]: readonly Placed[]) =>
  texts.with(at, texts[at]! + end!.cell.text);

/** What is written in the line below a row, where that is digits alone. */
function lineBelow(values: readonly Placed[], behind: readonly Placed[]): readonly Placed[] {
  const [above, below] = [values[0]?.row, behind[0]?.row];
  if (above?.layout !== "spaced" || below?.layout !== "spaced") return [];
  // A line end has two units at most; a blank line parts what stands on a page.
  const isNext = below.start > above.end && below.start - above.end <= 2;
  const ends = behind.filter(isWritten);
  const areEnds = ends.length < values.length && ends.every(({ cell, row }) => row === below && DIGITS.test(cell.text));
  return isNext && areEnds ? ends : [];
}

/** Tells whether the sums within a row hold; without any they cannot fail. */
export function sumsOf(slots: readonly Slot[]): (texts: readonly string[]) => "held" | "failed" | "unknown" {
  const index = new Map(slots.map(({ id }, i) => [id, i]));
  const sums = equationsOf(slots[0]!.table).filter(({ terms }) => terms.every(({ figure }) => index.has(figure)));
  return (texts) => {
    const values = texts.map((text) => (DIGITS.test(text) ? Number(text) : Number.NaN));
    const residuals = sums.map(({ terms }) =>
      terms.reduce((sum, { figure, weight }) => sum + weight * values[index.get(figure)!]!, 0),
    );
    if (residuals.some((residual) => residual !== 0 && !Number.isNaN(residual))) return "failed";
    return residuals.some(Number.isNaN) ? "unknown" : "held";
  };
}
