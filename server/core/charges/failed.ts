import type { Diagnosis } from "../culprits/index.js";
import { nameLine, type Said, sayEquation, totalOf } from "../figures/sums.js";
import type { Equation } from "../form/edition.js";
import { join, plural, type Text } from "../language.js";
import type { Figure, Report } from "../report.js";
import type { Note } from "../rule.js";

/** Failed equations in words, with every term that is not 0. */

/** The equations that fail. */
export const brokenIn = ({ system }: Diagnosis): Equation[] => system.failing.map((i) => system.equations[i]!);

export const CLAUSES: Text = { zh: "；", en: "; " };

/** A figure of an equation, as the sum in words needs it. */
export const saidIn =
  ({ figures }: Report) =>
  (id: string): Said => {
    const { slot, reading } = figures.get(id)!;
    return reading.state === "number" ? { slot, value: reading.value } : { slot, value: 0, empty: true };
  };

/** More failed equations than these are counted; the related information has each of them. */
const SAID = 3;

export function sayFailed(report: Report, broken: readonly Equation[]): Text {
  const said = broken.length <= SAID ? broken : broken.slice(0, 1);
  const more = broken.length - said.length;
  const words = join(
    said.map((equation) => {
      const { line, sum } = sayBoth(report, equation);
      return {
        zh: `${line.zh}的“${equation.name}”不成立，${sum.zh}`,
        en: `${line.en}: “${equation.name}” does not hold, ${sum.en}`,
      };
    }),
    CLAUSES,
  );
  return more > 0
    ? { zh: `${words.zh}，另有 ${more} 个等式不成立`, en: `${words.en}; neither do ${plural(more, "other equation")}` }
    : words;
}

/** The totals of the failed equations, each with its sum. */
export function notes(report: Report, broken: readonly Equation[], at: Figure): Note[] {
  return broken.flatMap((equation): Note[] => {
    const total = totalOf(equation, report.figures);
    const { start, end } = total;
    const { line, sum } = sayBoth(report, equation);
    const message = {
      zh: `${line.zh}的“${equation.name}”：${sum.zh}`,
      en: `${line.en} “${equation.name}”: ${sum.en}`,
    };
    return total === at && broken.length === 1 ? [] : [{ start, end, message }];
  });
}

/** The line that an equation adds up, and both its sides. */
function sayBoth(report: Report, equation: Equation) {
  const said = saidIn(report);
  return { line: nameLine(said(equation.terms[0]!.figure), equation), sum: sayEquation(equation, said) };
}
