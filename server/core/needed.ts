import type { Report } from "./report.js";

/**
 * The one value (pieces) that every equation with no other unknown demands of a figure; undefined where none does, where
 * they disagree, or where it would be negative.
 */
export function neededValue({ equations, figures }: Report, id: string): number | undefined {
  let needed: number | undefined;
  for (const { terms } of equations) {
    const own = terms.find((term) => term.figure === id);
    if (!own) continue;
    let sum: number | undefined = 0;
    for (const { figure, weight } of terms) {
      if (figure === id) continue;
      const reading = figures.get(figure)?.reading;
      if (reading?.state !== "number") {
        sum = undefined;
        break;
      }
      sum += weight * reading.value;
    }
    if (sum === undefined) continue;
    const value = -sum / own.weight;
    if (value < 0 || (needed !== undefined && needed !== value)) return undefined;
    needed = value;
  }
  return needed;
}
