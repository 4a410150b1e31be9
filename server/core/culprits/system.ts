import { derived, type TableForm } from "../form/edition.js";
import { type Incidence, incidenceOf, type Share } from "../form/equations.js";
import type { Report } from "../report.js";

/** A table of the form as a product code: figures, and how far each equation is off. `shares` are those added up. */
export interface System extends Incidence {
  readonly form: TableForm;
  /** Pieces; undefined where the figure is blank, unreadable or absent. */
  readonly values: readonly (number | undefined)[];
  /** Σ weight × value; undefined where a term is unknown: such an equation says nothing. */
  readonly residuals: readonly (number | undefined)[];
  /** The equations that fail. */
  readonly failing: readonly number[];
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

/** The systems of a table, one for each set of equations that share figures, where any of them fails. */
export function failingSystems(form: TableForm, sums: Sums): System[] {
  if (!sums.equations.some(({ table, state }) => table === form.id && state === "fails")) return [];
  const system = systemOf(form, sums);
  const links = linksOf(form);
  const parts = new Map<number, number[]>();
  for (const equation of system.failing) {
    const part = links[equation]!;
    parts.set(part, [...(parts.get(part) ?? []), equation]);
  }
  return [...parts.values()].map((failing) => ({ ...system, failing }));
}

function systemOf(form: TableForm, { equations, figures }: Sums): System {
  const incidence = incidenceOf(form);
  const states = new Map(equations.map((equation) => [equation.id, equation]));
  const residuals = incidence.equations.map(({ id }) => states.get(id)?.residual);
  const values = incidence.slots.map(({ id }) => {
    const reading = figures.get(id)?.reading;
    return reading?.state === "number" ? reading.value : undefined;
  });
  const isRead = ({ equation }: Share) => residuals[equation] !== undefined;
  const shares = incidence.shares.map((own) => (own.every(isRead) ? own : own.filter(isRead)));
  return { ...incidence, form, shares, values, residuals, failing: failingIn(residuals) };
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

/** Whether the changes make every equation hold that was added up. */
export function mends(system: System, changes: readonly Change[]): boolean {
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
