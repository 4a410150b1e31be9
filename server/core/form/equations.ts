import { isEmpty } from "../number.js";
import type { Evaluated, Figure } from "../report.js";
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

/** Whether nothing was written in a figure's cell, or a mark that says nothing. */
type IsEmpty = (figure: string) => boolean;

/**
 * Evaluates a table's equations (勾稽关系) with tolerance 0, in pieces. Where a table leaves its zeros out, an empty cell
 * is taken for 0 that an equation bears out and none asks more of; an equation that holds only so is not said to hold.
 * @param read the value of a figure; undefined where it is empty, unreadable or absent: then nothing is added up
 * @param isEmpty of a figure without value; without it no cell is taken for 0
 */
export function evaluate(
  form: TableForm,
  read: (figure: string) => number | undefined,
  isEmpty: IsEmpty = () => false,
): Evaluated[] {
  const incidence = incidenceOf(form);
  const { slots, equations, members, weights } = incidence;
  if (equations.length === 0) return [];
  // NaN carries an unknown term through the sum.
  const values = new Float64Array(slots.length);
  for (let i = 0; i < slots.length; i++) values[i] = read(slots[i]!.id) ?? Number.NaN;
  const zeros = zerosIn(incidence, values, isEmpty);
  for (const slot of zeros) values[slot] = 0;
  return equations.map((equation, i) => {
    const residual = weigh(values, members[i]!, weights[i]!);
    const { id, table, name, each, terms } = equation;
    if (Number.isNaN(residual)) return { id, table, name, each, terms, state: "unread" };
    const isTaken = zeros.size > 0 && members[i]!.some((slot) => zeros.has(slot));
    const state = residual !== 0 ? "fails" : isTaken ? "unread" : "holds";
    return { id, table, name, each, terms, state, residual };
  });
}

/** Evaluates a table's equations by its figures as they were read. */
export const evaluateFigures = (form: TableForm, figures: ReadonlyMap<string, Figure>): Evaluated[] => {
  const readingOf = (id: string) => figures.get(id)?.reading;
  const valueAt = (id: string) => {
    const reading = readingOf(id);
    return reading?.state === "number" ? reading.value : undefined;
  };
  const isBlank = (id: string) => {
    const reading = readingOf(id);
    return reading !== undefined && isEmpty(reading);
  };
  return evaluate(form, valueAt, isBlank);
};

/** So many sums that hold without their empty cells tell that these are the table's zeros, not what is still to be written. */
const SEVERAL = 3;

/** The empty cells that are taken for 0. */
function zerosIn(incidence: Incidence, values: Float64Array, isEmpty: IsEmpty): ReadonlySet<number> {
  const { slots, members, weights } = incidence;
  const empty = new Set<number>();
  for (let i = 0; i < slots.length; i++) if (Number.isNaN(values[i]) && isEmpty(slots[i]!.id)) empty.add(i);
  if (empty.size === 0) return empty;
  const filled = values.map((value, slot) => (empty.has(slot) ? 0 : value));
  const borneOut = new Set<number>();
  const asked = new Set<number>();
  let told = 0;
  for (const [i, own] of members.entries()) {
    const open = own.flatMap((slot, at) => (empty.has(slot) ? [{ slot, weight: weights[i]![at]! }] : []));
    const residual = weigh(filled, own, weights[i]!);
    // What one side is short of, a sole empty cell of it must have.
    const short = open.filter(({ weight }) => weight * residual < 0);
    if (short.length === 1) asked.add(short[0]!.slot);
    if (residual !== 0 || open.length === 0 || own.every((slot) => filled[slot] === 0)) continue;
    told++;
    for (const { slot } of open) borneOut.add(slot);
  }
  if (told < SEVERAL) return new Set();
  for (const slot of bareLines(incidence, empty, borneOut)) borneOut.add(slot);
  return new Set([...borneOut].filter((slot) => !asked.has(slot)));
}

/** The cells of rows and columns in which nothing is written, where another sum bears one of them out. */
function bareLines({ slots }: Incidence, empty: ReadonlySet<number>, borneOut: ReadonlySet<number>): number[] {
  const lines = new Map<object, number[]>();
  for (const [slot, { row, column }] of slots.entries())
    for (const line of [row, column]) lines.set(line, [...(lines.get(line) ?? []), slot]);
  const isBare = (line: readonly number[]) => line.every((slot) => empty.has(slot));
  return [...lines.values()].filter((line) => isBare(line) && line.some((slot) => borneOut.has(slot))).flat();
}

function weigh(values: Float64Array, members: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < members.length; i++) sum += weights[i]! * values[members[i]!]!;
  return sum;
}
