import { equationsOf, slotsOf, type TableForm } from "../../server/core/edition.js";

/**
 * Every explanation of a table's failed equations by one figure, by two, and by two neighbours exchanged: by trying them
 * all, with nothing of the solver in it. Slow and plain, so that it can be believed.
 */

export type Values = ReadonlyMap<string, number>;
export type Changes = ReadonlyMap<string, number>;

/** The equations as a matrix: a row for each equation, a column for each figure. */
function matrixOf(form: TableForm): { ids: string[]; columns: number[][] } {
  const equations = equationsOf(form);
  const ids = slotsOf(form).map(({ id }) => id);
  const columns = ids.map((id) => equations.map(({ terms }) => terms.find(({ figure }) => figure === id)?.weight ?? 0));
  return { ids, columns };
}

function residualsOf(form: TableForm, values: Values): number[] {
  return equationsOf(form).map(({ terms }) =>
    terms.reduce((sum, { figure, weight }) => sum + weight * values.get(figure)!, 0),
  );
}

export const holds = (form: TableForm, values: Values): boolean =>
  residualsOf(form, values).every((residual) => residual === 0);

const after = (values: Values, changes: Changes): Values => new Map([...values, ...changes]);

const isCount = (value: number) => Number.isInteger(value) && value >= 0;

export function singles(form: TableForm, values: Values): Changes[] {
  const residuals = residualsOf(form, values);
  const { ids, columns } = matrixOf(form);
  const found: Changes[] = [];
  for (const [i, id] of ids.entries()) {
    const steps = new Set(columns[i]!.flatMap((weight, e) => (weight === 0 ? [] : [-residuals[e]! / weight])));
    for (const step of steps) {
      const changes = new Map([[id, values.get(id)! + step]]);
      if (step !== 0 && [...changes.values()].every(isCount) && holds(form, after(values, changes))) found.push(changes);
    }
  }
  return found;
}

export function pairs(form: TableForm, values: Values): Changes[] {
  const residuals = residualsOf(form, values);
  const { ids, columns } = matrixOf(form);
  const failing = residuals.flatMap((residual, e) => (residual === 0 ? [] : [e]));
  const found: Changes[] = [];
  for (let i = 0; i < ids.length; i++) {
    for (let j = i + 1; j < ids.length; j++) {
      const [one, other] = [columns[i]!, columns[j]!];
      if (!failing.every((e) => one[e] !== 0 || other[e] !== 0)) continue;
      const steps = solve(one, other, residuals);
      if (!steps || steps[0] === 0 || steps[1] === 0) continue;
      const changes = new Map([
        [ids[i]!, values.get(ids[i]!)! + steps[0]],
        [ids[j]!, values.get(ids[j]!)! + steps[1]],
      ]);
      if ([...changes.values()].every(isCount) && holds(form, after(values, changes))) found.push(changes);
    }
  }
  return found;
}

/** The one solution of two of the equations that tell the two figures apart (Cramer's rule). */
function solve(one: readonly number[], other: readonly number[], residuals: readonly number[]) {
  for (let e = 0; e < one.length; e++) {
    for (let f = e + 1; f < one.length; f++) {
      const det = one[e]! * other[f]! - one[f]! * other[e]!;
      if (det === 0) continue;
      return [
        (-residuals[e]! * other[f]! + residuals[f]! * other[e]!) / det,
        (-residuals[f]! * one[e]! + residuals[e]! * one[f]!) / det,
      ] as const;
    }
  }
  return undefined;
}

/** Two figures side by side in a row, or one above the other, each in the other's place. */
export function exchanges(form: TableForm, values: Values): Changes[] {
  const { rows, columns } = form.blocks[0]!;
  const at = (row: number, column: number) => `${form.id}/${rows[row]!.id}/${columns[column]!.id}`;
  const neighbours = rows.flatMap((_, row) =>
    columns.flatMap((_, column) => [
      ...(column + 1 < columns.length ? [[at(row, column), at(row, column + 1)] as const] : []),
      ...(row + 1 < rows.length ? [[at(row, column), at(row + 1, column)] as const] : []),
    ]),
  );
  return neighbours
    .filter(([one, other]) => values.get(one) !== values.get(other))
    .map(([one, other]) => new Map([[one, values.get(other)!] as const, [other, values.get(one)!] as const]))
    .filter((changes) => holds(form, after(values, changes)));
}
