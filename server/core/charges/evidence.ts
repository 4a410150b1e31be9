import { type Claim, claimsOf } from "../claims/index.js";
import { habit } from "../culprits/habits.js";
import type { Change, Diagnosis } from "../culprits/index.js";
import { carriedIn, leftFor } from "../figures/last.js";
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
  const witnesses = witnessesOf(report, system, candidates.flat());
  const weighed = candidates
    .map((changes) => {
      const support = heard(witnesses, system, changes);
      return {
        changes,
        support,
        // What contradicts the only explanation is told beside it.
        isSound: determined || support.claims.length === witnesses.claims.length,
        habits:
          changes.filter(({ slot, to }) => habit(system.values[slot] ?? 0, to)).length +
          Number(isSwap(system, changes)),
      };
    })
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

/** What speaks for changes that nothing else would explain. */
export const supportFor = (report: Report, system: Diagnosis["system"], changes: Changes): Support =>
  heard(witnessesOf(report, system, changes), system, changes);

/** What may speak for changes of figures in doubt, or against them. */
interface Witnesses {
  readonly claims: readonly Claim[];
  /** 上年结转 by last year's report, by slot. */
  readonly carried: ReadonlyMap<string, string>;
}

function witnessesOf(report: Report, { slots }: Diagnosis["system"], doubtful: Changes): Witnesses {
  const doubts = new Set(doubtful.map(({ slot }) => slots[slot]!.id));
  const isDoubted = ({ subject }: Claim) => !subject.part && subject.sums.flat().some((id) => doubts.has(id));
  return { claims: claimsOf(report).filter(isDoubted), carried: report.last ? carriedIn(report.last) : new Map() };
}

/** What agrees once the changes are made. */
function heard({ claims, carried }: Witnesses, { slots, values }: Diagnosis["system"], changes: Changes): Support {
  const idOf = ({ slot }: Change) => slots[slot]!.id;
  const steps = new Map(changes.map((change) => [idOf(change), change.to - (values[change.slot] ?? 0)]));
  return {
    claims: claims.filter((claim) => agrees(claim, steps)),
    carried: changes.filter((change) => carried.get(idOf(change)) === String(change.to)),
  };
}

/** Whether what the prose says is what the tables give once figures have changed by so much. */
const agrees = ({ subject, counted, value }: Claim, steps: ReadonlyMap<string, number>) =>
  subject.sums.some((ids, i) => ids.reduce((sum, id) => sum + (steps.get(id) ?? 0), counted[i]!) === value);

/** Where the support is to be seen. */
export const notesOf = (report: Report, system: Diagnosis["system"], { claims, carried }: Support): Note[] => [
  ...claims.map(sayClaim(report)),
  ...carried.map(sayCarried(report, system)),
];

/** Two figures, each typed in the other's place, be they neighbours or not. */
const isSwap = ({ values }: Diagnosis["system"], [one, other, ...more]: Changes): boolean =>
  more.length === 0 && other !== undefined && one!.to === values[other.slot] && other.to === values[one!.slot];

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
    const { start, end, slot } = leftFor(report.last!, id)!;
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
