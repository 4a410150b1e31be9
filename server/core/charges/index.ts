import type { Diagnosis } from "../culprits/index.js";
import type { Report } from "../report.js";
import type { Found } from "../rule.js";
import { chargeCandidates } from "./candidates.js";
import { weigh } from "./evidence.js";
import { chargeFigure } from "./figure.js";
import { chargeEquations, chargeTable } from "./plain.js";
import { chargeSlip } from "./slip.js";

/**
 * What is said of a table's failed sums: one finding for a mistake, on the figures that are accused where there is only
 * one explanation, else on the sum that fails.
 */
export function charge(report: Report, diagnosis: Diagnosis): Found[] {
  const { mistake, candidates, determined, doubtful } = diagnosis;
  const [best] = candidates;
  if (!best) return mistake === "many" ? [chargeTable(report, diagnosis)] : chargeEquations(report, diagnosis);
  const isApart = mistake === "scattered" || (mistake === "figures" && determined);
  if (isApart || (mistake === "figure" && determined)) {
    const isSure = determined && !doubtful;
    return best.map((change) => chargeFigure(report, diagnosis, change, isSure));
  }
  const evidence = weigh(report, diagnosis);
  return determined && evidence.favoured.includes(best)
    ? [chargeSlip(report, diagnosis, best, evidence)]
    : [chargeCandidates(report, diagnosis, evidence)];
}
