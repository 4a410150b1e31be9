import type { Change, Diagnosis } from "../culprits/index.js";
import { writeFigure } from "../edits/cells.js";
import { nameTogether } from "../figures/sums.js";
import type { Text } from "../language.js";
import type { Figure, Report } from "../report.js";
import type { Fix } from "../rule.js";
import type { Edit } from "../text.js";

/** The figures that an explanation changes: which they are, in words, and as a fix. */

type System = Diagnosis["system"];

export const figureAt = ({ figures }: Report, { slots }: System, { slot }: Change): Figure =>
  figures.get(slots[slot]!.id)!;

/** Figures by name, those of one line together, each with words of its own. */
export const nameFigures = (figures: readonly Figure[], say: (index: number) => Text): Text =>
  nameTogether(
    figures.map(({ slot }) => slot),
    say,
  );

/** E.g. 表三“（一）予以公开”行的自然人由 3 改为 4、总计由 5 改为 6. */
export function sayChanges(report: Report, { system }: Diagnosis, changes: readonly Change[]): Text {
  const figures = changes.map((change) => figureAt(report, system, change));
  return nameFigures(figures, (i) => {
    const [from, to] = [figures[i]!.raw, changes[i]!.to];
    return from === ""
      ? { zh: `填写 ${to}`, en: ` filled in with ${to}` }
      : { zh: `由 ${from} 改为 ${to}`, en: ` from ${from} to ${to}` };
  });
}

export const edits = (report: Report, system: System, changes: readonly Change[]): Edit[] =>
  changes.map((change) => writeFigure(report, figureAt(report, system, change), String(change.to)));

export function fixFor(report: Report, diagnosis: Diagnosis, changes: readonly Change[]): Fix {
  const { zh, en } = sayChanges(report, diagnosis, changes);
  return { title: { zh, en: `Change ${en}` }, edits: edits(report, diagnosis.system, changes), safe: false };
}
