import { type Claim, claimsOf } from "../claims/index.js";
import { habit } from "../culprits/habits.js";
import type { Change, Diagnosis } from "../culprits/index.js";
import type { Report } from "../report.js";
import type { Note } from "../rule.js";

/** What speaks for one explanation or another, beside the equations: the prose, and the habits of the hand. */

type Changes = Diagnosis["candidates"][number];

export interface Evidence {
  /** All explanations, those first that agree best with the prose. */
  readonly candidates: readonly Changes[];
  /** Those with which nothing agrees better. */
  readonly favoured: readonly Changes[];
  /** What the prose says for them, where it tells some of them from the others. */
  readonly claims: readonly Claim[];
}

/** The prose ranks the explanations, and a habit of the hand that explains one; neither rules another out. */
export function weigh(report: Report, { system, candidates }: Diagnosis): Evidence {
  const weighed = candidates
    .map((changes) => ({
      changes,
      claims: claimsFor(report, system, changes, candidates.flat()),
      habits: changes.filter(({ slot, to }) => habit(system.values[slot] ?? 0, to)).length,
    }))
    .sort((a, b) => b.claims.length - a.claims.length || b.habits - a.habits);
  const { claims } = weighed[0]!;
  const favoured = weighed.filter((one) => one.claims.length === claims.length);
  const decides = favoured.length < weighed.length || weighed.length === 1;
  return {
    candidates: weighed.map(({ changes }) => changes),
    favoured: favoured.map(({ changes }) => changes),
    claims: decides ? claims : [],
  };
}

/** What the prose says of figures in doubt, where it is true once the changes are made. */
export function claimsFor(
  report: Report,
  { slots, values }: Diagnosis["system"],
  changes: Changes,
  doubtful = changes,
): Claim[] {
  const idOf = ({ slot }: Change) => slots[slot]!.id;
  const doubts = new Set(doubtful.map(idOf));
  const steps = new Map(changes.map((change) => [idOf(change), change.to - (values[change.slot] ?? 0)]));
  return [...claimsOf(report)].filter(
    (claim) => !claim.subject.part && claim.subject.sums.flat().some((id) => doubts.has(id)) && agrees(claim, steps),
  );
}

/** Whether what the prose says is what the tables give once figures have changed by so much. */
const agrees = ({ subject, counted, value }: Claim, steps: ReadonlyMap<string, number>) =>
  subject.sums.some((ids, i) => ids.reduce((sum, id) => sum + (steps.get(id) ?? 0), counted[i]!) === value);

export const sayClaim =
  ({ sections }: Report) =>
  ({ start, end, says }: Claim): Note => {
    const { title } = sections.find(({ body }) => start >= body.start && end <= body.end)!.form;
    return {
      start,
      end,
      message: { zh: `${title}中说${says.zh}，与此相符`, en: `“${title}” says ${says.en}, which agrees` },
    };
  };
