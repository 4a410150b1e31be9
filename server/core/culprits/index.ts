import type { Equation, TableForm } from "../form/edition.js";
import type { Report } from "../report.js";
import { isolated, pairs, singles } from "./figures.js";
import { isExchange, isJoined, isMove, isSplit, joinedBesideBlank, type Pair } from "./neighbours.js";
import { exchangedRows, isPasted, isShifted, misplacedRows, rewrittenRows } from "./rows.js";
import { after, type Change, failingSystems, type Sums, type System } from "./system.js";
import { forgottenTotals } from "./totals.js";

export type { Change, Sums, System } from "./system.js";

/** What may have happened, the smallest mistake that explains every failed equation first. */
export type Mistake =
  | "figure" // one wrong figure
  | "figures" // two wrong figures
  | "totals" // totals of a row or a column left at 0
  | "exchange" // two neighbours in each other's place
  | "split" // a number split over two cells
  | "joined" // two numbers run together in the first cell
  | "moved" // an amount counted in another column or row
  | "rows" // two rows' figures in each other's place
  | "shift" // a row's figures one column off, from some column on
  | "pasted" // a row with the figures of the one beside it
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
  /** Not everything was tried: the mistake may be a smaller one. */
  readonly cut?: boolean;
}

/** More than any table of the forms takes (see README.md): a bound on the cost, whatever a form will look like. */
const TRIES = 40_000;

/**
 * Explains the failed equations of a table; those that share no figure apart from each other.
 * @param tries how many explanations may be tried; what is not explained by then is `cut`, and unknown
 */
export const diagnose = (form: TableForm, sums: Sums, tries = TRIES): Diagnosis[] =>
  failingSystems(form, sums, tries).flatMap(explain);

const known = new WeakMap<Sums["equations"], readonly Diagnosis[]>();

/** Explains the failed equations of all tables, once for a report: several rules ask. */
export function explained({ tables, ...sums }: Sums & Pick<Report, "tables">): readonly Diagnosis[] {
  const diagnoses = known.get(sums.equations) ?? tables.flatMap(({ form }) => diagnose(form, sums));
  known.set(sums.equations, diagnoses);
  return diagnoses;
}

const changedIn = ({ candidates, system }: Diagnosis) => candidates.flat().map(({ slot }) => system.slots[slot]!.id);

/** The figures that may be wrong: those in failed equations, and those that an explanation changes. */
export function suspects(report: Sums & Pick<Report, "tables">): ReadonlySet<string> {
  const failed = report.equations.filter(({ state }) => state === "fails");
  return new Set([
    ...failed.flatMap(({ terms }) => terms.map(({ figure }) => figure)),
    ...explained(report).flatMap(changedIn),
  ]);
}

/**
 * The values that figures have once everything is explained for certain, by id: what the rest of the report is to be held
 * against. Undefined where something is not.
 */
export function settled(report: Sums & Pick<Report, "tables">): ReadonlyMap<string, number> | undefined {
  const diagnoses = explained(report);
  if (diagnoses.some(({ determined, doubtful }) => !determined || doubtful)) return undefined;
  const changes = diagnoses.flatMap(({ candidates, system }) =>
    candidates[0]!.map(({ slot, to }) => [system.slots[slot]!.id, to] as const),
  );
  return new Map(changes);
}

/** The blank figures that an explanation of failed equations fills in: what is wrong with them is told with it. */
export const filledIn = (report: Sums & Pick<Report, "tables">): ReadonlySet<string> =>
  new Set(explained(report).flatMap((diagnosis) => (diagnosis.mistake === "joined" ? changedIn(diagnosis) : [])));

type Found = Omit<Diagnosis, "system">;
type Search = (system: System) => Found | undefined;

/** From the likeliest mistake to the least; the first that explains everything is the diagnosis. */
const SEARCHES: readonly Search[] = [
  (system) => alternatives("joined", joinedBesideBlank(system)),
  oneFigure,
  (system) => alternatives("totals", some(forgottenTotals(system))),
  twoFigures,
  (system) => alternatives("rows", exchangedRows(system)),
  oneRow,
];

function explain(system: System): Diagnosis[] {
  if (system.failing.length === 0) return [];
  const unexplained = { candidates: [], determined: false, system };
  for (const search of SEARCHES) {
    const found = search(system);
    if (system.tries.left < 0) return [{ ...unexplained, mistake: "unknown", cut: true }];
    if (found) return [{ ...found, system }];
  }
  const alone = isolated(system);
  const rewritten = alone.length === 0 && anyRow(system);
  if (rewritten) return [{ ...rewritten, system }];
  const rest = after(system, alone);
  if (rest.failing.length > 0 && isMany(system)) return [{ ...unexplained, mistake: "many" }];
  if (alone.length === 0) return [{ ...unexplained, mistake: "unknown" }];
  const scattered = { ...unexplained, mistake: "scattered" as const, candidates: [alone] };
  return [scattered, ...explain(rest).map((diagnosis) => ({ ...diagnosis, doubtful: true }))];
}

/** A figure that stands in one equation alone, as those of 表四 do, is never found out by it. */
function oneFigure(system: System) {
  const changes = totalsFirst(system, singles(system));
  const found = alternatives(
    "figure",
    changes.map((change) => [change]),
  );
  const isHeld = ({ slot }: Change) => system.incidence.shares[slot]!.length > 1;
  return found && { ...found, determined: found.determined && changes.every(isHeld) };
}

/** Where only one equation tells, the total is the likeliest: it was added up by hand. */
const totalsFirst = ({ equations, failing, slots }: System, changes: readonly Change[]) => {
  const isTotal = ({ slot }: Change) =>
    equations[failing[0]!]!.terms.some(({ figure, weight }) => weight < 0 && figure === slots[slot]!.id);
  return [...changes.filter(isTotal), ...changes.filter((change) => !isTotal(change))];
};

const some = (changes: readonly Change[]) => (changes.length > 0 ? [changes] : []);

function alternatives(mistake: Mistake, candidates: readonly (readonly Change[])[]): Found | undefined {
  if (candidates.length === 0) return undefined;
  return { mistake, candidates, determined: candidates.length === 1 };
}

/** What one slip does to two figures, or to a row of them; the likelier first. */
const OF_TWO = { exchange: isExchange, split: isSplit, joined: isJoined };
const OF_ROW = { shift: isShifted, pasted: isPasted };

/**
 * Of explanations that are as good as each other a sole one that one slip made is taken for what happened; the others
 * stand behind it.
 */
function slipAmong<Kind extends Mistake, One>(
  system: System,
  found: readonly One[],
  slips: Readonly<Record<Kind, (system: System, one: One) => boolean>>,
): { mistake: Kind; found: readonly One[]; determined: boolean } | undefined {
  for (const mistake of Object.keys(slips) as Kind[]) {
    const own = found.filter((one) => slips[mistake](system, one));
    const others = found.filter((one) => !own.includes(one));
    if (own.length > 0) return { mistake, found: [...own, ...others], determined: own.length === 1 };
  }
  return undefined;
}

/**
 * Two wrong figures. A slip that changed both is one mistake, two wrong figures are two. Where a whole row moved explains
 * as much, which of both it was nobody can tell.
 */
function twoFigures(system: System): Found | undefined {
  const found = pairs(system);
  if (found.length === 0) return undefined;
  const slip = slipAmong(system, found, OF_TWO);
  if (slip) return { mistake: slip.mistake, candidates: slip.found, determined: slip.determined };
  const rows = [...exchangedRows(system), ...changesOf(rewrittenRows(system).filter((row) => isShifted(system, row)))];
  const moved = rows.length === 0 && found.every((pair: Pair) => isMove(system, pair));
  return alternatives(moved ? "moved" : "figures", [...found, ...rows]);
}

type Rewritten = ReturnType<typeof rewrittenRows>[number];

const changesOf = (rows: readonly Rewritten[]) => rows.map(({ changes }) => changes);

/** One row of wrong figures. */
function oneRow(system: System): Found | undefined {
  const slip = slipAmong(system, rewrittenRows(system), OF_ROW);
  return slip && { mistake: slip.mistake, candidates: changesOf(slip.found), determined: slip.determined };
}

/** Any row whose figures may be others than its own, or a row that stands in the place of the one beside it. */
const anyRow = (system: System) => {
  const found = changesOf(rewrittenRows(system));
  return found.length > 0 ? alternatives("row", [...found, ...misplacedRows(system)]) : undefined;
};

/** As many failed sums as this, most of those of a kind, come from another table, not from slips of the hand. */
const MANY = 4;

/** Sums of nothing but zeros are no witnesses. */
function isMany({ equations, failing, members, values }: System): boolean {
  const isTold = (i: number) => failing.includes(i) || members[i]!.some((slot) => values[slot]);
  const told = equations.flatMap((equation, i) => (isTold(i) ? [equation] : []));
  const count = (of: readonly Equation[], name: string) => of.filter((equation) => equation.name === name).length;
  const failed = failing.map((i) => equations[i]!);
  return failed.some(({ name }) => {
    const wrong = count(failed, name);
    return wrong >= MANY && wrong * 2 > count(told, name);
  });
}
