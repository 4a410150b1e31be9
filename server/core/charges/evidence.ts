import { type Claim, claimsOf } from "../claims/index.js";
import { habit } from "../culprits/habits.js";
import type { Change, Diagnosis } from "../culprits/index.js";
import { carriedIn } from "../figures/last.js";
import { join, type Text } from "../language.js";
import type { Report } from "../report.js";
import type { Note } from "../rule.js";
import { figureAt } from "./changes.js";

/**
 * What speaks for one explanation or another, beside the equations: the prose, last year's report, and the habits of the
 * hand.
 */

type Changes = Diagnosis["candidates"][number];

/** What agrees with an explanation. */
export interface Support {
  readonly claims: readonly Claim[];
  /** The figures of 上年结转 that become what last year's report carried over. */
  readonly carried: Changes;
}

const countOf = ({ claims, carried }: Support) => claims.length + carried.length;

export interface Evidence {
  /** All explanations, those first for which the most speaks. */
  readonly candidates: readonly Changes[];
  /** How many of the first ones nothing tells from each other. */
  readonly leading: number;
  /** Those that the prose does not contradict: others would only trade one error for another. */
  readonly favoured: readonly Changes[];
  /** What speaks for the leading ones, where it tells them from the others. */
  readonly support: Support;
}

const NO_SUPPORT: Support = { claims: [], carried: [] };

/** What agrees ranks the explanations, then a habit of the hand that explains one; nothing rules another out. */
export function weigh(report: Report, { system, candidates, determined }: Diagnosis): Evidence {
  const weighed = candidates
    .map((changes) => ({
      changes,
      support: supportFor(report, system, changes, candidates.flat()),
      // What contradicts the only explanation is told beside it.
      isSound: determined || !isContradicted(report, system, changes, candidates.flat()),
      habits: changes.filter(({ slot, to }) => habit(system.values[slot] ?? 0, to)).length,
    }))
    .sort((a, b) => countOf(b.support) - countOf(a.support) || b.habits - a.habits);
  const { support } = weighed[0]!;
  const leading = weighed.filter((one) => countOf(one.support) === countOf(support)).length;
  const most = Math.max(...weighed.map((one) => one.support.claims.length));
  const decides = leading < weighed.length || weighed.length === 1;
  return {
    candidates: weighed.map(({ changes }) => changes),
    leading,
    favoured: weighed.filter((one) => one.isSound && one.support.claims.length === most).map(({ changes }) => changes),
    support: decides ? support : NO_SUPPORT,
  };
}

/** What speaks for the changes; of the prose, what is true of figures in doubt once they are made. */
export const supportFor = (
  report: Report,
  system: Diagnosis["system"],
  changes: Changes,
  doubtful = changes,
): Support => ({
  claims: claimsFor(report, system, changes, doubtful),
  carried: carriedOver(report, system, changes),
});

function carriedOver({ last }: Report, { slots }: Diagnosis["system"], changes: Changes): Changes {
  if (!last) return [];
  const carried = carriedIn(last);
  return changes.filter(({ slot, to }) => carried.get(slots[slot]!.id) === String(to));
}

type Told = readonly [report: Report, system: Diagnosis["system"], changes: Changes, doubtful: Changes];

const claimsFor = (...told: Told): Claim[] => claimsOn(...told, true);

const isContradicted = (...told: Told): boolean => claimsOn(...told, false).length > 0;

/** What the prose says of figures in doubt, and is true or is not once the changes are made. */
function claimsOn(
  report: Report,
  { slots, values }: Diagnosis["system"],
  changes: Changes,
  doubtful: Changes,
  isTrue: boolean,
): Claim[] {
  const idOf = ({ slot }: Change) => slots[slot]!.id;
  const doubts = new Set(doubtful.map(idOf));
  const steps = new Map(changes.map((change) => [idOf(change), change.to - (values[change.slot] ?? 0)]));
  return claimsOf(report).filter(
    ({ subject, ...claim }) =>
      !subject.part &&
      subject.sums.flat().some((id) => doubts.has(id)) &&
      agrees({ subject, ...claim }, steps) === isTrue,
  );
}

/** Whether what the prose says is what the tables give once figures have changed by so much. */
const agrees = ({ subject, counted, value }: Claim, steps: ReadonlyMap<string, number>) =>
  subject.sums.some((ids, i) => ids.reduce((sum, id) => sum + (steps.get(id) ?? 0), counted[i]!) === value);

/** Where the support is to be seen. */
export const notesOf = (report: Report, system: Diagnosis["system"], { claims, carried }: Support): Note[] => [
  ...claims.map(sayClaim(report)),
  ...carried.map(sayCarried(report, system)),
];

/** The habits of the hand that would explain changes, each at its figure. */
export const habitsOf = (report: Report, system: Diagnosis["system"], changes: Changes): Note[] =>
  changes.flatMap((change): Note[] => {
    const figure = figureAt(report, system, change);
    const slip = figure.raw === "" ? undefined : habit(system.values[change.slot] ?? 0, change.to);
    if (!slip) return [];
    const { start, end, raw } = figure;
    return [
      {
        start,
        end,
        message: { zh: `由 ${raw} 改为 ${change.to}：${slip.zh}`, en: `${raw} for ${change.to}: ${slip.en}` },
      },
    ];
  });

/** What it is, in the words that a message begins with. */
export function sayWhat({ claims, carried }: Support): Text {
  const prose = claims.length > 0 ? [{ zh: "文字", en: "the prose" }] : [];
  const last = carried.length > 0 ? [{ zh: "上年报告", en: "last year’s report" }] : [];
  return join([...prose, ...last], { zh: "和", en: " and " });
}

const sayCarried =
  (report: Report, system: Diagnosis["system"]) =>
  (change: Change): Note => {
    const { id } = figureAt(report, system, change);
    const { start, end, slot } = report.last!.figures.get(id.replace("上年结转", "结转下年度"))!;
    const { label } = slot.column;
    return {
      start,
      end,
      message: {
        zh: `上年报告结转下年度继续办理的“${label}”是 ${change.to}，与此相符`,
        en: `Last year’s report carried over ${change.to} under “${label}”, which agrees`,
      },
    };
  };

const sayClaim =
  ({ sections }: Report) =>
  ({ start, end, says }: Claim): Note => {
    const { title } = sections.find(({ body }) => start >= body.start && end <= body.end)!.form;
    return {
      start,
      end,
      message: { zh: `${title}中说${says.zh}，与此相符`, en: `“${title}” says ${says.en}, which agrees` },
    };
  };
