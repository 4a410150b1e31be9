import type { Report } from "../report.js";

/**
 * What the totals come to where they are written otherwise, or not at all: by slot. A figure is a total where an equation
 * adds up all others to it alone; one that two equations make different is left out, and so is what has unread terms.
 */
export function totalsOf({ equations, figures }: Report): ReadonlyMap<string, number> {
  const numberAt = (id: string) => {
    const reading = figures.get(id)?.reading;
    return reading?.state === "number" ? reading.value : Number.NaN;
  };
  const totals = new Map<string, number>();
  for (const { terms } of equations) {
    const sums = terms.filter(({ weight }) => weight < 0);
    if (sums.length !== 1 || sums[0]!.weight !== -1) continue;
    const { figure } = sums[0]!;
    const value = terms.reduce((sum, term) => (term.weight > 0 ? sum + term.weight * numberAt(term.figure) : sum), 0);
    const known = totals.get(figure);
    totals.set(figure, known === undefined || known === value ? value : Number.NaN);
  }
  return new Map([...totals].filter(([id, value]) => !Number.isNaN(value) && value !== numberAt(id)));
}
