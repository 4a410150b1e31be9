import { type Change, mends, type System } from "./system.js";

/** Mistakes of the hand that change several figures at once. */

/** Two neighbours of a row or a column, each typed in the other's place. */
export function exchanges(system: System): [Change, Change][] {
  return neighbours(system).flatMap(([one, other]): [Change, Change][] => {
    const [a, b] = [system.values[one], system.values[other]];
    if (a === undefined || b === undefined || a === b) return [];
    const changes: [Change, Change] = [
      { slot: one, to: b },
      { slot: other, to: a },
    ];
    return mends(system, changes) ? [changes] : [];
  });
}

/** Slots side by side in a row, or one above the other. Slots run row by row, each as long as the columns. */
function neighbours({ slots, form }: System): [number, number][] {
  const width = form.blocks[0]!.columns.length;
  const across = slots.flatMap((_, i): [number, number][] => ((i + 1) % width === 0 ? [] : [[i, i + 1]]));
  const down = slots.flatMap((_, i): [number, number][] => (i + width < slots.length ? [[i, i + width]] : []));
  return [...across, ...down];
}

/** The figures of two neighbouring rows, each in the other's place. */
export function exchangedRows(system: System): Change[][] {
  const rows = rowsOf(system);
  return rows.slice(1).flatMap((row, i) => {
    const before = rows[i]!;
    const changes = row.flatMap((slot, column): Change[] => {
      const [a, b] = [system.values[before[column]!], system.values[slot]];
      return a === undefined || b === undefined || a === b
        ? []
        : [
            { slot: before[column]!, to: b },
            { slot, to: a },
          ];
    });
    return changes.length > 2 && mends(system, changes) ? [changes] : [];
  });
}

/** A row whose figures stand one column to the left or to the right of their own, as its columns show. */
export function shiftedRows(system: System): Change[][] {
  return rowsOf(system).flatMap((row) => {
    const written = row.map((slot) => system.values[slot]);
    const needed = row.map((slot) => neededBelow(system, slot));
    const left = needed.slice(1).every((value, i) => value === written[i]);
    const right = needed.slice(0, -1).every((value, i) => value === written[i + 1]);
    const changes = row.flatMap((slot, i) => (written[i] === needed[i] ? [] : [{ slot, to: needed[i]! }]));
    return (left || right) && changes.length > 2 && mends(system, changes) ? [changes] : [];
  });
}

/** A row with other figures than its own, of which at least three are wrong, as its columns show. */
export function rewrittenRows(system: System): Change[][] {
  return rowsOf(system).flatMap((row) => {
    const changes = row.flatMap((slot): Change[] => {
      const to = neededBelow(system, slot);
      return to === undefined || to === system.values[slot] ? [] : [{ slot, to }];
    });
    return changes.length > 2 && mends(system, changes) ? [changes] : [];
  });
}

/** What a figure's column asks for. */
function neededBelow(system: System, slot: number): number | undefined {
  const value = system.values[slot];
  const share = system.shares[slot]!.find(({ equation }) => system.equations[equation]!.each === "column");
  return value === undefined || !share ? undefined : value - system.residuals[share.equation]! / share.weight;
}

/** 总计 left at 0 in the whole column, or the 总计 row left at 0: the parts say what belongs there. */
export function forgottenTotals(system: System): Change[] {
  const { equations, members, residuals, values, failing } = system;
  for (const name of new Set(equations.map((equation) => equation.name))) {
    const sums = equations.flatMap((equation, i) => (equation.name === name ? [i] : []));
    const totals = sums.flatMap((i) => {
      const total = members[i]!.filter((_, at) => equations[i]!.terms[at]!.weight < 0);
      return total.length === 1 ? [{ equation: i, slot: total[0]! }] : [];
    });
    if (totals.length < 2 || totals.some(({ slot }) => values[slot] !== 0)) continue;
    const changes = totals.flatMap(({ equation, slot }) =>
      residuals[equation] ? [{ slot, to: residuals[equation] }] : [],
    );
    if (changes.length > 1 && failing.length > 1 && mends(system, changes)) return changes;
  }
  return [];
}

function rowsOf({ slots, form }: System): number[][] {
  const width = form.blocks[0]!.columns.length;
  return Array.from({ length: slots.length / width }, (_, row) =>
    Array.from({ length: width }, (_, i) => row * width + i),
  );
}
