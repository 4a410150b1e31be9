import type { Equation, Report } from "../report.js";

/** The equations that add up all other figures to one alone, by that total: what an equation subtracts by itself. */
export function sumsByTotal({ equations }: Report): ReadonlyMap<string, readonly [Equation, ...Equation[]]> {
  const sums = new Map<string, [Equation, ...Equation[]]>();
  for (const equation of equations) {
    const totals = equation.terms.filter(({ weight }) => weight < 0);
    const [total] = totals;
    if (!total || totals.length !== 1 || total.weight !== -1) continue;
    const own = sums.get(total.figure);
    if (own) own.push(equation);
    else sums.set(total.figure, [equation]);
  }
  return sums;
}

/**
 * What the totals come to where they are written otherwise, or not at all: by slot. One that two equations make different
 * is left out, and so is what has unread terms.
 */
export function totalsOf(report: Report): ReadonlyMap<string, number> {
  const numberAt = (id: string) => {
    const reading = report.figures.get(id)?.reading;
    return reading?.state === "number" ? reading.value : Number.NaN;
  };
  const totals = [...sumsByTotal(report)].map(([id, sums]): [string, number] => {
    const [value, ...others] = sums.map(({ terms }) =>
      terms.reduce((sum, term) => (term.weight > 0 ? sum + term.weight * numberAt(term.figure) : sum), 0),
    );
    return [id, others.every((other) => other === value) ? value! : Number.NaN];
  });
  return new Map(totals.filter(([id, value]) => !Number.isNaN(value) && value !== numberAt(id)));
}
