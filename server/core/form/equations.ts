import type { Evaluated } from "../report.js";
import { derived, type Equation, equationsOf, type Slot, slotsOf, type TableForm } from "./edition.js";

/** A figure's part in an equation, by the equation's index. */
export interface Share {
  readonly equation: number;
  readonly weight: number;
}

/** Which figures of a form stand in which equations, by index. */
export interface Incidence {
  readonly slots: readonly Slot[];
  readonly equations: readonly Equation[];
  /** For each slot, the equations that it stands in. */
  readonly shares: readonly (readonly Share[])[];
  /** For each equation, the slots of its terms, and their weights. */
  readonly members: readonly (readonly number[])[];
  readonly weights: readonly (readonly number[])[];
}

export const incidenceOf = derived((form: TableForm): Incidence => {
  const slots = slotsOf(form);
  const index = new Map(slots.map(({ id }, i) => [id, i]));
  const equations = equationsOf(form);
  const shares: Share[][] = slots.map(() => []);
  const members = equations.map(({ terms }, equation) =>
    terms.map(({ figure, weight }) => {
      const slot = index.get(figure)!;
      shares[slot]!.push({ equation, weight });
      return slot;
    }),
  );
  const weights = equations.map(({ terms }) => terms.map(({ weight }) => weight));
  return { slots, equations, shares, members, weights };
});

/**
 * Evaluates a table's equations (勾稽关系) with tolerance 0, in pieces.
 * @param read the value of a figure; undefined where it is blank, unreadable or absent: then nothing is added up
 */
export function evaluate(form: TableForm, read: (figure: string) => number | undefined): Evaluated[] {
  const { slots, equations, members, weights } = incidenceOf(form);
  if (equations.length === 0) return [];
  // NaN carries an unknown term through the sum.
  const values = new Float64Array(slots.length);
  for (let i = 0; i < slots.length; i++) values[i] = read(slots[i]!.id) ?? Number.NaN;
  return equations.map((equation, i) => {
    const residual = weigh(values, members[i]!, weights[i]!);
    const { id, table, name, each, terms } = equation;
    if (Number.isNaN(residual)) return { id, table, name, each, terms, state: "unread" };
    return { id, table, name, each, terms, state: residual === 0 ? "holds" : "fails", residual };
  });
}

function weigh(values: Float64Array, members: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < members.length; i++) sum += weights[i]! * values[members[i]!]!;
  return sum;
}
