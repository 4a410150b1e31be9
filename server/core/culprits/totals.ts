import { pairs } from "./figures.js";
import { type Change, mends, type System } from "./system.js";

/** Fewer than these may be wrong each by itself, unless no total of the line was filled in. */
const SEVERAL = 3;

/** Totals left at 0 in a row or a column, all of them or several: the parts say what belongs there. */
export function forgottenTotals(system: System): Change[] {
  const { equations, members, residuals, values, failing } = system;
  for (const name of new Set(failing.map((i) => equations[i]!.name))) {
    const sums = equations.flatMap((equation, i) => (equation.name === name ? [i] : []));
    const totals = sums.flatMap((i) => {
      const total = members[i]!.filter((_, at) => equations[i]!.terms[at]!.weight < 0);
      return total.length === 1 ? [{ equation: i, slot: total[0]! }] : [];
    });
    const changes = totals.flatMap(({ equation, slot }) =>
      residuals[equation] && values[slot] === 0 ? [{ slot, to: residuals[equation] }] : [],
    );
    const least = totals.every(({ slot }) => values[slot] === 0) ? 2 : SEVERAL;
    // Two totals that other pairs explain as well are no more than two wrong figures.
    const isAlone = () => changes.length > 2 || pairs(system).length === 1;
    if (changes.length >= least && failing.length > 1 && mends(system, changes) && isAlone()) return changes;
  }
  return [];
}
