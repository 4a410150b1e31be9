import type { Diagnosis } from "../culprits/index.js";
import { totalOf } from "../figures/sums.js";
import type { Report } from "../report.js";
import type { Found } from "../rule.js";
import { brokenIn, notes, sayFailed } from "./failed.js";

/** Nothing explains the sums that fail: they are told as they are. */

/** One finding for each of them, on its total. */
export function chargeEquations(report: Report, diagnosis: Diagnosis): Found[] {
  return brokenIn(diagnosis).map((equation) => {
    const { start, end } = totalOf(equation, report.figures);
    const { zh, en } = sayFailed(report, [equation]);
    const why = diagnosis.cut
      ? { zh: "可能的改法太多，没有逐一试完", en: "There were too many possible changes to try them all" }
      : { zh: "表中可能不止一处错误", en: "The table may hold more mistakes than one" };
    return {
      start,
      end,
      message: {
        zh: `${zh}。${why.zh}，请逐项核对本${equation.each === "row" ? "行" : "列"}各数。`,
        en: `${en}. ${why.en}; check each figure of this ${equation.each}.`,
      },
    };
  });
}

/** One for a whole table, most of whose sums fail. */
export function chargeTable(report: Report, diagnosis: Diagnosis): Found {
  const { system } = diagnosis;
  const broken = brokenIn(diagnosis);
  const total = totalOf(broken[0]!, report.figures);
  const { name } = system.form;
  return {
    start: total.start,
    end: total.end,
    message: {
      zh: `${name.zh}的 ${system.equations.length} 个等式有 ${broken.length} 个不成立，可能混入了上年或别处的数，或整块错位。请整表重新核对。`,
      en: `${name.en}: of ${system.equations.length} equations ${broken.length} do not hold. Last year's figures or others may have got in, or a block has slipped. Check the whole table again.`,
    },
    related: notes(report, broken, total),
  };
}
