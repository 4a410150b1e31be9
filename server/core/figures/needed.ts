import type { Report } from "../report.js";

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
    const value = 0 - sum / own.weight;
    if (value < 0 || (needed !== undefined && needed !== value)) return undefined;
    needed = value;
  }
  return needed;
}

/** The values demanded of several figures, each by itself, where they also agree with each other. */
export function neededValues(report: Report, ids: readonly string[]): readonly number[] | undefined {
  const values = ids.flatMap((id) => neededValue(report, id) ?? []);
  return values.length === ids.length && admits(report, ids, values) ? values : undefined;
}

/**
 * Whether figures may take these values: no equation that could then be added up would fail, and none be left that no
 * figures for its other unknown terms make hold, as none are negative.
 */
export function admits({ equations, figures }: Report, ids: readonly string[], values: readonly number[]): boolean {
  const filled = new Map(ids.map((id, i) => [id, values[i]!]));
  const valueIn = (id: string) => {
    const reading = figures.get(id)?.reading;
    return filled.get(id) ?? (reading?.state === "number" ? reading.value : undefined);
  };
  return equations.every(({ terms }) => {
    if (!terms.some(({ figure }) => filled.has(figure))) return true;
    const residual = terms.reduce((sum, { figure, weight }) => sum + weight * (valueIn(figure) ?? 0), 0);
    const open = terms.filter(({ figure }) => valueIn(figure) === undefined);
    return residual === 0 || open.some(({ weight }) => weight * residual < 0);
  });
}
