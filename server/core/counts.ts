import type { Evaluated } from "./report.js";
import type { Finding, Severity } from "./rule.js";

/** How far a check went: what was not read must not look approved. */
export type EquationCounts = Readonly<Record<Evaluated["state"], number>>;
export type FindingCounts = Readonly<Record<Severity, number>>;

export function countEquations(equations: readonly Evaluated[]): EquationCounts {
  const counts = { holds: 0, fails: 0, unread: 0 };
  for (const { state } of equations) counts[state]++;
  return counts;
}

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts = { error: 0, warning: 0, information: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
