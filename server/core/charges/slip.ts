import type { Change, Diagnosis } from "../culprits/index.js";
import { nameSlot } from "../form/edition.js";
import { inBoth } from "../language.js";
import type { Figure, Report } from "../report.js";
import type { Fix, Found } from "../rule.js";
import type { Span } from "../text.js";
import { figureAt, fixFor, nameFigures } from "./changes.js";
import { type Evidence, notesOf } from "./evidence.js";
import { brokenIn, notes, sayFailed } from "./failed.js";
import { type Changed, SLIPS } from "./slips.js";

/** One slip of the hand that changed several figures: what it was, and what undoes it. */
export function chargeSlip(
  report: Report,
  diagnosis: Diagnosis,
  changes: readonly Change[],
  { favoured, support }: Evidence,
): Found {
  const { system, mistake, doubtful } = diagnosis;
  const figures = changes.map((change) => figureAt(report, system, change));
  const broken = brokenIn(diagnosis);
  const [first, ...others] = figures as [Figure, ...Figure[]];
  const names = nameFigures(figures, (i) =>
    figures[i]!.raw === "" ? { zh: "空白", en: " blank" } : inBoth(() => ` ${figures[i]!.raw}`),
  );
  const slip = SLIPS[mistake]!;
  const changed = changedBy(diagnosis, changes);
  const [did, undo] = [slip.did(changed), slip.undo(changed)];
  const failed = sayFailed(report, broken);
  return {
    ...placeOf(figures),
    message: {
      zh: `${names.zh}，${did.zh}：${failed.zh}。${undo.zh}后各等式都成立。`,
      en: `${names.en} ${did.en}: ${failed.en}. ${undo.en}, and every equation holds.`,
    },
    related: [
      ...others.map(({ start, end, slot }) => ({ start, end, message: nameSlot(slot) })),
      ...notes(report, broken, first),
      ...notesOf(report, system, support),
    ],
    fixes: [changes, ...favoured.filter((candidate) => candidate !== changes)].map(
      (candidate): Fix => ({ ...fixFor(report, diagnosis, candidate), preferred: candidate === changes && !doubtful }),
    ),
  };
}

export const changedBy = ({ system: { slots, values } }: Diagnosis, changes: readonly Change[]): Changed[] =>
  changes.map(({ slot, to }) => ({ slot: slots[slot]!, from: values[slot] ?? 0, to }));

/** All of them where they stand in one row, else the first. */
function placeOf(figures: readonly Figure[]): Span {
  const [first, last] = [figures[0]!, figures.at(-1)!];
  const isRow = figures.every(({ slot }) => slot.row === first.slot.row);
  return { start: first.start, end: isRow ? Math.max(last.end, first.end) : first.end };
}
