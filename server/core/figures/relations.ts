import { type Claim, claimsOf, comparedWith } from "../claims/index.js";
import { totalIn } from "../form/edition.js";
import type { Evaluated, Report } from "../report.js";

/** What a figure has to do with others: by equations, and by what the prose says. Figures are named by their ids. */

export const equationsWith = ({ equations }: Report, id: string): Evaluated[] =>
  equations.filter(({ terms }) => terms.some(({ figure }) => figure === id));

/** The equations whose total it is. */
export const totalled = (report: Report, id: string): Evaluated[] =>
  equationsWith(report, id).filter((equation) => totalIn(equation).figure === id);

export const claimsOn = (report: Report, id: string): Claim[] =>
  claimsOf(report).filter((claim) => comparedWith(claim).includes(id));
