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

export function sayEquations({ holds, fails, unread }: EquationCounts): string {
  const total = holds + fails + unread;
  return total === 0 ? "没有可核的等式" : `${total} 个等式：${holds} 成立，${fails} 不符，${unread} 未核`;
}

export function sayFindings({ error, warning, information }: FindingCounts): string {
  if (error + warning + information === 0) return "没有发现问题";
  return `${error} 处错误，${warning} 处警告，${information} 处提示`;
}
