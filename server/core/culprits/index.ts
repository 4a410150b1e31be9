import type { Equation, TableForm } from "../form/edition.js";
import { incidenceOf } from "../form/equations.js";
import type { Report } from "../report.js";
import { isolated, pairs, singles } from "./figures.js";
import { exchangedRows, exchanges, forgottenTotals, rewrittenRows, shiftedRows } from "./lines.js";
import { after, type Change, failingSystems, type Sums, type System } from "./system.js";

export type { Change, Sums, System } from "./system.js";

/** What may have happened, the smallest mistake that explains every failed equation first. */
export type Mistake =
  | "figure" // one wrong figure
  | "figures" // two wrong figures
  | "exchange" // two neighbours in each other's place
  | "totals" // a row or a column of totals left at 0
  | "rows" // two rows' figures in each other's place
  | "shift" // a row's figures one column off
  | "row" // a row filled in with other figures than its own
  | "scattered" // several wrong figures, each with failed equations of its own
  | "many" // most sums of a kind fail: last year's table, or another one
  | "unknown";

export interface Diagnosis {
  readonly mistake: Mistake;
  readonly system: System;
  /** All explanations of that size; each makes every equation of the system hold. `scattered` leaves the rest to others. */
  readonly candidates: readonly (readonly Change[])[];
  /** There is only one. */
  readonly determined: boolean;
  /** It explains what is left once other figures, which are not sure, have changed. */
  readonly doubtful?: boolean;
}

/** Explains the failed equations of a table; those that share no figure apart from each other. */
export const diagnose = (form: TableForm, sums: Sums): Diagnosis[] => failingSystems(form, sums).flatMap(explain);

/** The figures that may be wrong: those in failed equations, and those that an explanation changes. */
export function suspects({ tables, ...sums }: Sums & Pick<Report, "tables">): ReadonlySet<string> {
  const failed = sums.equations.filter(({ state }) => state === "fails");
  const changed = tables.flatMap(({ form }) =>
    diagnose(form, sums).flatMap(({ candidates, system }) =>
      candidates.flat().map(({ slot }) => system.slots[slot]!.id),
    ),
  );
  return new Set([...failed.flatMap(({ terms }) => terms.map(({ figure }) => figure)), ...changed]);
}

type Search = (system: System) => Omit<Diagnosis, "system"> | undefined;

/** From the likeliest mistake to the least; the first that explains everything is the diagnosis. */
const SEARCHES: readonly Search[] = [
  oneFigure,
  (system) => alternatives("totals", some(forgottenTotals(system))),
  exchanged,
  twoFigures,
  (system) => alternatives("rows", exchangedRows(system)),
  (system) => alternatives("shift", shiftedRows(system)),
];

function explain(system: System): Diagnosis[] {
  if (system.failing.length === 0) return [];
  for (const search of SEARCHES) {
    const found = search(system);
    if (found) return [{ ...found, system }];
  }
  const alone = isolated(system);
  const rewritten = alone.length === 0 && alternatives("row", rewrittenRows(system));
  if (rewritten) return [{ ...rewritten, system }];
  const rest = after(system, alone);
  if (rest.failing.length > 0 && isMany(system)) return [{ ...UNEXPLAINED, mistake: "many", system }];
  if (alone.length === 0) return [{ ...UNEXPLAINED, mistake: "unknown", system }];
  const scattered = { mistake: "scattered" as const, candidates: [alone], determined: false, system };
  return [scattered, ...explain(rest).map((diagnosis) => ({ ...diagnosis, doubtful: true }))];
}

const UNEXPLAINED = { candidates: [], determined: false };

/** A figure that stands in one equation alone, as those of 表四 do, is never found out by it. */
function oneFigure(system: System) {
  const changes = totalsFirst(system, singles(system));
  const found = alternatives(
    "figure",
    changes.map((change) => [change]),
  );
  const isHeld = ({ slot }: Change) => incidenceOf(system.form).shares[slot]!.length > 1;
  return found && { ...found, determined: found.determined && changes.every(isHeld) };
}

/** Where only one equation tells, the total is the likeliest: it was added up by hand. */
const totalsFirst = ({ equations, failing, slots }: System, changes: readonly Change[]) => {
  const isTotal = ({ slot }: Change) =>
    equations[failing[0]!]!.terms.some(({ figure, weight }) => weight < 0 && figure === slots[slot]!.id);
  return [...changes.filter(isTotal), ...changes.filter((change) => !isTotal(change))];
};

const some = (changes: readonly Change[]) => (changes.length > 0 ? [changes] : []);

function alternatives(mistake: Mistake, candidates: readonly (readonly Change[])[]) {
  if (candidates.length === 0) return undefined;
  return { mistake, candidates, determined: candidates.length === 1 };
}

/**
 * An exchange is one slip of the hand, two wrong figures are two: a sole exchange is taken for what happened. The pairs
 * that would explain as much stand behind it.
 */
function exchanged(system: System) {
  const swaps = exchanges(system);
  if (swaps.length === 0) return undefined;
  const same = (one: readonly Change[], other: readonly Change[]) =>
    one.every(({ slot, to }) => other.some((change) => change.slot === slot && change.to === to));
  const others = pairs(system).filter((pair) => !swaps.some((swap) => same(swap, pair)));
  return { mistake: "exchange" as const, candidates: [...swaps, ...others], determined: swaps.length === 1 };
}

/** Two wrong figures; where a whole row moved explains as much, which of both it was nobody can tell. */
function twoFigures(system: System) {
  const found = pairs(system);
  const whole = found.length > 0 ? [...exchangedRows(system), ...shiftedRows(system)] : [];
  return alternatives("figures", [...found, ...whole]);
}

/** As many failed sums as this, most of those of a kind, come from another table, not from slips of the hand. */
const MANY = 4;

function isMany({ equations, failing }: System): boolean {
  const count = (of: readonly Equation[], name: string) => of.filter((equation) => equation.name === name).length;
  const failed = failing.map((i) => equations[i]!);
  return equations.some(({ name }) => {
    const wrong = count(failed, name);
    return wrong >= MANY && wrong * 2 > count(equations, name);
  });
}
