import { type Edition, type Equation, equationsOf, slotsOf } from "../../server/core/form/edition.js";

/**
 * What could have happened to a table whose sums fail, by trying everything: slow, blind to likelihood, and written
 * without the solver that it judges.
 */
export interface Oracle {
  /** Single figures that explain all. */
  singles(values: Values): number;
  /** Pairs of figures that do. */
  pairs(values: Values): number;
  /** Figures that do when exchanged, any two of the table. */
  exchanges(values: Values): number;
  /** Those of them that are neighbours in a row or a column. */
  neighbours(values: Values): number;
  /** Equations that fail. */
  failing(values: Values): number;
  /** Rows that explain all when their figures are moved one column back. */
  shifts(values: Values): number;
  /** The rows of figures, each different, that a row of cells with one too few or too many may have been. */
  rows(values: Values, row: string, cells: readonly string[]): readonly (readonly number[])[];
}

export type Values = ReadonlyMap<string, number>;
type Change = readonly [id: string, by: number];

export function oracleOf(edition: Edition, table: "三" | "四"): Oracle {
  const form = edition.tables.find(({ id }) => id === table)!;
  const equations = equationsOf(form);
  const slots = slotsOf(form);
  const standing = new Map(slots.map(({ id }) => [id, equations.filter(({ terms }) => weightIn(terms, id) !== 0)]));
  const failing = (values: Values) => equations.filter(({ terms }) => sum(terms, values) !== 0);

  const explains = (values: Values, changes: readonly Change[]) => {
    const changed = new Map(values);
    for (const [id, by] of changes) changed.set(id, changed.get(id)! + by);
    const touched = new Set([...failing(values), ...changes.flatMap(([id]) => standing.get(id)!)]);
    return (
      changes.every(([id, by]) => by !== 0 && changed.get(id)! >= 0) &&
      [...touched].every(({ terms }) => sum(terms, changed) === 0)
    );
  };

  /** What a figure must change by for an equation to hold. */
  const step = ({ terms }: Equation, id: string, values: Values) => -sum(terms, values) / weightIn(terms, id);

  const singles = (values: Values) => {
    const [first] = failing(values);
    return first
      ? first.terms.filter(({ figure }) => explains(values, [[figure, step(first, figure, values)]])).length
      : 0;
  };

  const pairs = (values: Values) => {
    const wrong = failing(values);
    let found = 0;
    for (const [i, { id: one }] of slots.entries()) {
      const ofOne = standing.get(one)!;
      const left = wrong.filter((equation) => !ofOne.includes(equation));
      for (const { id: other } of slots.slice(i + 1)) {
        const ofOther = standing.get(other)!;
        if (!left.every((equation) => ofOther.includes(equation))) continue;
        if (solvePair(values, one, ofOne, other, ofOther)) found++;
      }
    }
    return found;
  };

  /** An equation with one of the two alone tells its change, the other's follows. */
  const solvePair = (
    values: Values,
    one: string,
    ofOne: readonly Equation[],
    other: string,
    ofOther: readonly Equation[],
  ): boolean => {
    const alone = ofOne.find((equation) => !ofOther.includes(equation));
    if (!alone) {
      const lone = ofOther.find((equation) => !ofOne.includes(equation));
      return lone !== undefined && solvePair(values, other, ofOther, one, ofOne);
    }
    const by = step(alone, one, values);
    const after = new Map(values).set(one, values.get(one)! + by);
    return explains(values, [
      [one, by],
      [other, step(ofOther[0]!, other, after)],
    ]);
  };

  /** The indexes of all figures that explain all when exchanged, of any two. */
  const exchanged = (values: Values) => {
    const wrong = failing(values);
    const isOpen = (equation: Equation, ...ids: readonly string[]) =>
      ids.every((id) => weightIn(equation.terms, id) === 0);
    return slots.flatMap(({ id: one }, a) =>
      slots.slice(a + 1).flatMap(({ id: other }, i): (readonly [number, number])[] => {
        const difference = values.get(other)! - values.get(one)!;
        if (difference === 0 || wrong.some((equation) => isOpen(equation, one, other))) return [];
        const changes = [[one, difference] as const, [other, -difference] as const];
        return explains(values, changes) ? [[a, a + 1 + i]] : [];
      }),
    );
  };

  const exchanges = (values: Values) => exchanged(values).length;

  const neighbours = (values: Values) => {
    const width = form.blocks[0]!.columns.length;
    return exchanged(values).filter(([a, b]) => b - a === width || (b - a === 1 && b % width > 0)).length;
  };

  const rows = (values: Values, row: string, cells: readonly string[]) => {
    const own = slots.filter((slot) => `${table}/${slot.row.id}` === row).map(({ id }) => id);
    const touched = new Set(own.flatMap((id) => standing.get(id)!));
    const holds = (numbers: readonly number[]) => {
      const changed = new Map(values);
      for (const [i, id] of own.entries()) changed.set(id, numbers[i]!);
      return numbers.every((number) => number >= 0) && [...touched].every(({ terms }) => sum(terms, changed) === 0);
    };
    const tries = cells.length < own.length ? longer(cells) : shorter(cells);
    const told = tries.flatMap((written): number[][] => {
      const hole = written.indexOf("");
      const numbers = written.map(Number);
      if (hole < 0) return [numbers];
      // The row's own sum says what the lost cell held.
      const parts = numbers.slice(0, -1).reduce((all, number) => all + number, 0);
      const last = numbers.length - 1;
      return [numbers.with(hole, hole === last ? parts : numbers[last]! - parts)];
    });
    return [...new Map(told.filter(holds).map((numbers) => [numbers.join(), numbers])).values()];
  };

  const shifts = (values: Values) =>
    form.blocks[0]!.rows.flatMap((row) => {
      const own = slots.filter((slot) => slot.row === row).map(({ id }) => id);
      const written = own.map((id) => values.get(id)!);
      const sum = (parts: readonly number[]) => parts.reduce((all, part) => all + part, 0);
      const [left, right] = [written.slice(1), written.slice(0, -1)];
      // Moved back to the left the total is new; moved back to the right the first is.
      const tries = [
        [...left, sum(left)],
        [right.at(-1)! - sum(right.slice(0, -1)), ...right],
      ];
      return tries.filter((numbers) =>
        explains(
          values,
          own.flatMap((id, i): Change[] => (numbers[i] === written[i] ? [] : [[id, numbers[i]! - written[i]!]])),
        ),
      );
    }).length;

  return { singles, pairs, exchanges, neighbours, rows, shifts, failing: (values) => failing(values).length };
}

/** Every way to have one cell more: one was lost, or two run together. */
const longer = (cells: readonly string[]): string[][] => [
  ...[...cells, ""].map((_, at) => cells.toSpliced(at, 0, "")),
  ...cells
    .flatMap((cell, at) =>
      [...cell].slice(1).map((_, cut) => cells.toSpliced(at, 1, cell.slice(0, cut + 1), cell.slice(cut + 1))),
    )
    .filter((written) => written.every((cell) => String(Number(cell)) === cell)),
];

/** Every way to have one cell less: one was doubled, or a number split. */
const shorter = (cells: readonly string[]): string[][] =>
  [
    ...cells.map((_, at) => cells.toSpliced(at, 1)),
    ...cells.slice(1).map((cell, at) => cells.toSpliced(at, 2, cells[at]! + cell)),
  ].filter((written) => written.every((cell) => String(Number(cell)) === cell));

const weightIn = (terms: Equation["terms"], id: string) => terms.find(({ figure }) => figure === id)?.weight ?? 0;

const sum = (terms: Equation["terms"], values: Values) =>
  terms.reduce((all, { figure, weight }) => all + weight * values.get(figure)!, 0);
