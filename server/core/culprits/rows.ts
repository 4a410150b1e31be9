import { type Change, mends, type System } from "./system.js";

/** Slips of the hand that move or change the figures of whole rows. */

/** The figures of two neighbouring rows, each in the other's place. */
export function exchangedRows(system: System): Change[][] {
  return neighbours(system).flatMap(([upper, lower]) => {
    const changes = [
      ...changesTo(system, upper, valuesOf(system, lower)),
      ...changesTo(system, lower, valuesOf(system, upper)),
    ];
    return changes.length > 2 && mends(system, changes) ? [changes] : [];
  });
}

/** A row that other figures than its own stand in, and what its columns ask for instead. */
interface Rewritten {
  readonly row: Row;
  readonly needed: Figures;
  readonly changes: readonly Change[];
}

/** The rows each of which explains everything, if at least three of its figures are wrong. */
export function rewrittenRows(system: System): Rewritten[] {
  return rowsOf(system).flatMap((row) => {
    const needed = row.map((slot) => neededBelow(system, slot));
    const changes = changesTo(system, row, needed);
    return changes.length > 2 && mends(system, changes) ? [{ row, needed, changes }] : [];
  });
}

/** Whether the figures stand one cell off from some column on: one was lost there, or stands twice. */
export function isShifted({ values }: System, { row, needed }: Rewritten): boolean {
  const written = row.map((slot) => values[slot]);
  const from = written.findIndex((value, i) => value !== needed[i]);
  const rest = written.slice(from);
  const lost = rest.slice(0, -1).every((value, i) => value === needed[from + i + 1]);
  const doubled = rest.slice(1).every((value, i) => value === needed[from + i]);
  return lost || doubled;
}

/** Figures that come twice by chance are few: fewer do not tell that a row was pasted. */
const TOLD = 3;

/** Whether the figures are those of a row beside it. */
export function isPasted(system: System, { row }: Rewritten): boolean {
  const own = valuesOf(system, row);
  return (
    own.filter((value) => value !== 0).length >= TOLD &&
    neighbours(system).some(
      ([upper, lower]) =>
        (row[0] === upper[0] && isSame(own, valuesOf(system, lower))) ||
        (row[0] === lower[0] && isSame(own, valuesOf(system, upper))),
    )
  );
}

/** A row pasted over its neighbour, with zeros where it should stand: it goes back, the other has what is left. */
export function misplacedRows(system: System): Change[][] {
  const isEmpty = (row: Row) => valuesOf(system, row).every((value) => value === 0);
  return neighbours(system)
    .flatMap(([upper, lower]) => [
      [upper, lower],
      [lower, upper],
    ])
    .flatMap(([own, pasted]) => {
      if (!own || !pasted || !isEmpty(own) || isEmpty(pasted)) return [];
      const left = pasted.map((slot) => minus(neededBelow(system, slot), system.values[slot]));
      const changes = [...changesTo(system, own, valuesOf(system, pasted)), ...changesTo(system, pasted, left)];
      return changes.length > 2 && mends(system, changes) ? [changes] : [];
    });
}

type Row = readonly number[];
type Figures = readonly (number | undefined)[];

/** The slots of each row. */
function rowsOf({ slots, form }: System): Row[] {
  const width = form.blocks[0]!.columns.length;
  return Array.from({ length: slots.length / width }, (_, row) =>
    Array.from({ length: width }, (_, i) => row * width + i),
  );
}

const neighbours = (system: System): (readonly [Row, Row])[] => {
  const rows = rowsOf(system);
  return rows.slice(1).map((row, i) => [rows[i]!, row] as const);
};

const valuesOf = ({ values }: System, row: Row): Figures => row.map((slot) => values[slot]);

const isSame = (one: Figures, other: Figures) => one.every((value, i) => value !== undefined && value === other[i]);

const minus = (a: number | undefined, b: number | undefined) =>
  a === undefined || b === undefined ? undefined : a - b;

/** What writes these figures in a row; those that are unknown stay. */
const changesTo = ({ values }: System, row: Row, figures: Figures): Change[] =>
  row.flatMap((slot, i) => {
    const to = figures[i];
    return to === undefined || values[slot] === undefined || to === values[slot] ? [] : [{ slot, to }];
  });

/** What a figure's column asks for. */
function neededBelow(system: System, slot: number): number | undefined {
  const value = system.values[slot];
  const share = system.shares[slot]!.find(({ equation }) => system.equations[equation]!.each === "column");
  return value === undefined || !share ? undefined : value - system.residuals[share.equation]! / share.weight;
}
