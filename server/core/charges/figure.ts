import { habit } from "../culprits/habits.js";
import type { Change, Diagnosis } from "../culprits/index.js";
import { changeTo } from "../edits/titles.js";
import { sayEquation } from "../figures/sums.js";
import { nameSlot } from "../form/edition.js";
import { inBoth, join, type Text } from "../language.js";
import type { Report } from "../report.js";
import type { Found } from "../rule.js";
import { edits, figureAt } from "./changes.js";
import { notesOf, supportFor } from "./evidence.js";
import { CLAUSES, notes, saidIn } from "./failed.js";

/** Around the reason of a change. */
const BRACKETS: Text = { zh: "（?）", en: " (?)" };

/**
 * The culprit itself, with the equations that it breaks.
 * @param preferred nothing else explains them
 */
export function chargeFigure(report: Report, { system }: Diagnosis, change: Change, preferred: boolean): Found {
  const figure = figureAt(report, system, change);
  const failing = system.failing.filter((i) => system.members[i]!.includes(change.slot));
  // Two wrong figures may make up for each other in the only equation that was added up for one of them.
  const told = failing.length > 0 ? failing : system.shares[change.slot]!.map(({ equation }) => equation);
  const broken = told.map((i) => system.equations[i]!);
  const slip = habit(system.values[change.slot]!, change.to);
  const names = broken.map(({ name }) => `“${name}”`);
  const { claims, carried } = supportFor(report, system, [change]);
  const support = { carried, claims: claims.filter(({ counted, value }) => !counted.includes(value)) };
  const sums = join(
    broken.map((equation) => sayEquation(equation, saidIn(report))),
    CLAUSES,
  );
  const name = nameSlot(figure.slot);
  const because = inBoth((language) => (slip ? BRACKETS[language].replace("?", slip[language]) : ""));
  const mended =
    failing.length > 0
      ? { zh: `改为 ${change.to}${because.zh}`, en: `With ${change.to}${because.en}` }
      : {
          zh: `此处改为 ${change.to}${because.zh}，另一处也改正`,
          en: `With ${change.to} here${because.en} and the other figure mended as well`,
        };
  return {
    start: figure.start,
    end: figure.end,
    message: {
      zh:
        `${name.zh}写作 ${figure.raw}，可能有误：${sums.zh}。` +
        `${mended.zh}，则${names.join("")}${broken.length > 1 ? "同时" : ""}成立。`,
      en:
        `${name.en} reads ${figure.raw}, which may be wrong: ${sums.en}. ` +
        `${mended.en}, ${names.join(" and ")} ${broken.length > 1 ? "hold" : "holds"}.`,
    },
    related: [...notes(report, broken, figure), ...notesOf(report, system, support)],
    fixes: [{ title: changeTo(change.to), edits: edits(report, system, [change]), safe: false, preferred }],
  };
}
