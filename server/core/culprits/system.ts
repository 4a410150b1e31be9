import { derived, type TableForm } from "../form/edition.js";
import { type Incidence, incidenceOf, type Share } from "../form/equations.js";
import type { Report } from "../report.js";

/** A table of the form as a product code: figures, and how far each equation is off. `shares` are those added up. */
export interface System extends Incidence {
  readonly form: TableForm;
  /** With the equations that were not added up as well. */
  readonly incidence: Incidence;
  /** Pieces; undefined where the figure is blank, be it taken for 0, unreadable or absent. */
  readonly values: readonly (number | undefined)[];
  /** Σ weight × value; undefined where a term is unknown: such an equation says nothing. */
  readonly residuals: readonly (number | undefined)[];
  /** The equations that fail. */
  readonly failing: readonly number[];
  /** The figures that nobody filled in; they have no value. */
  readonly blanks: ReadonlySet<number>;
  /** How many more explanations may be tried; below 0 the search was cut short. One count for all parts of a table. */
  readonly tries: { left: number };
}

/** What explaining needs of a report. */
export type Sums = Pick<Report, "equations" | "figures">;

/** A figure with another value. */
export interface Change {
  readonly slot: number;
  readonly to: number;
}

/** For each equation, the set of equations that it is linked to by shared figures. */
const linksOf = derived((form) => partsOf(incidenceOf(form).members));

function partsOf(members: readonly (readonly number[])[]): number[] {
  const parts = members.map((_, i) => i);
  const owner = new Map<number, number>();
  for (const [equation, slots] of members.entries()) {
    for (const slot of slots) {
      const other = owner.get(slot);
      if (other === undefined) owner.set(slot, equation);
      else {
        const [from, to] = [parts[equation]!, parts[other]!];
        for (const [i, part] of parts.entries()) if (part === from) parts[i] = to;
      }
    }
  }
  return parts;
}

/**
 * The systems of a table, one for each set of equations that share figures, where any of them fails.
 * @param tries how many explanations may be tried for all of them
 */
export function failingSystems(form: TableForm, sums: Sums, tries = Number.POSITIVE_INFINITY): System[] {
  if (!sums.equations.some(({ table, state }) => table === form.id && state === "fails")) return [];
  const system = systemOf(form, sums, tries);
  const links = linksOf(form);
  const parts = new Map<number, number[]>();
  for (const equation of system.failing) {
    const part = links[equation]!;
    parts.set(part, [...(parts.get(part) ?? []), equation]);
  }
  return [...parts.values()].map((failing) => ({ ...system, failing }));
}

function systemOf(form: TableForm, { equations, figures }: Sums, tries: number): System {
  const incidence = incidenceOf(form);
  const states = new Map(equations.map((equation) => [equation.id, equation]));
  const residuals = incidence.equations.map(({ id }) => states.get(id)?.residual);
  const values = incidence.slots.map(({ id }) => {
    const reading = figures.get(id)?.reading;
    return reading?.state === "number" ? reading.value : undefined;
  });
  const isRead = ({ equation }: Share) => residuals[equation] !== undefined;
  const shares = incidence.shares.map((own) => (own.every(isRead) ? own : own.filter(isRead)));
  const isBlank = ({ id }: { readonly id: string }) => figures.get(id)?.reading.state === "blank";
  const blanks = new Set(incidence.slots.flatMap((slot, i) => (isBlank(slot) ? [i] : [])));
  return {
    ...incidence,
    form,
    incidence,
    shares,
    values,
    residuals,
    failing: failingIn(residuals),
    blanks,
    tries: { left: tries },
  };
}

const failingIn = (residuals: System["residuals"]) => residuals.flatMap((residual, i) => (residual ? [i] : []));

/** The system once figures have other values: what is left to explain. */
export function after(system: System, changes: readonly Change[]): System {
  const values = [...system.values];
  const residuals = [...system.residuals];
  for (const { slot, to } of changes) {
    const step = to - values[slot]!;
    values[slot] = to;
    for (const { equation, weight } of system.shares[slot]!) residuals[equation]! += weight * step;
  }
  return { ...system, values, residuals, failing: system.failing.filter((i) => residuals[i] !== 0) };
}

/** Whether the changes make every equation hold that was added up. Each time it is asked is a try. */
export function mends(system: System, changes: readonly Change[]): boolean {
  if (--system.tries.left < 0) return false;
  const left = new Map(system.failing.map((equation) => [equation, system.residuals[equation]!]));
  for (const { slot, to } of changes) {
    const value = system.values[slot];
    if (value === undefined || to < 0) return false;
    for (const { equation, weight } of system.shares[slot]!) {
      left.set(equation, (left.get(equation) ?? 0) + weight * (to - value));
    }
  }
  for (const residual of left.values()) if (residual !== 0) return false;
  return true;
}
