import type { Report, TableForm } from "../report.js";
import { pairs, scattered, singles } from "./figures.js";
import { exchangedRows, exchanges, forgottenTotals, shiftedRows } from "./lines.js";
import { type Change, failingSystems, type System } from "./system.js";

export type { Change, System } from "./system.js";

/** What may have happened, the smallest mistake that explains every failed equation first. */
export type Mistake =
  | "figure" // one wrong figure
  | "figures" // two wrong figures
  | "exchange" // two neighbours in each other's place
  | "totals" // a row or a column of totals left at 0
  | "rows" // two rows' figures in each other's place
  | "shift" // a row's figures one column off
  | "scattered" // several wrong figures, each with failed equations of its own
  | "many" // most equations fail: last year's table, or another one
  | "unknown";

export interface Diagnosis {
  readonly mistake: Mistake;
  readonly system: System;
  /** All explanations of that size; each makes every equation hold. */
  readonly candidates: readonly (readonly Change[])[];
  /** There is only one. */
  readonly determined: boolean;
}

/** Explains the failed equations of a table; one diagnosis for each set of equations that share figures. */
export const diagnose = (form: TableForm, report: Report): Diagnosis[] => failingSystems(form, report).map(explain);

type Search = (system: System) => Omit<Diagnosis, "system"> | undefined;

/** From the likeliest mistake to the least; the first that explains everything is the diagnosis. */
const SEARCHES: readonly Search[] = [
  (system) =>
    alternatives(
      "figure",
      totalsFirst(system, singles(system)).map((change) => [change]),
    ),
  (system) => alternatives("totals", some(forgottenTotals(system))),
  exchanged,
  (system) => alternatives("figures", pairs(system)),
  (system) => alternatives("rows", exchangedRows(system)),
  (system) => alternatives("shift", shiftedRows(system)),
  (system) => alternatives("scattered", some(scattered(system))),
  tooMany,
];

function explain(system: System): Diagnosis {
  for (const search of SEARCHES) {
    const found = search(system);
    if (found) return { ...found, system };
  }
  return { mistake: "unknown", candidates: [], determined: false, system };
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

/** Where this many equations fail no figure can be told from another. */
const MANY = 0.4;

function tooMany({ failing, equations }: System) {
  if (failing.length < equations.length * MANY || failing.length < 10) return undefined;
  return { mistake: "many" as const, candidates: [], determined: false };
}
