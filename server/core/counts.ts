import { plural, type Text } from "./language.js";
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

export function sayEquations({ holds, fails, unread }: EquationCounts): Text {
  const total = holds + fails + unread;
  if (total === 0) return { zh: "没有可核的等式", en: "no equations to check" };
  return {
    zh: `${total} 个等式：${holds} 成立，${fails} 不符，${unread} 未核`,
    en: `${plural(total, "equation")}: ${holds} hold, ${fails} fail, ${unread} not checked`,
  };
}

export function sayFindings({ error, warning, information }: FindingCounts): Text {
  if (error + warning + information === 0) return { zh: "没有发现问题", en: "no problems found" };
  return {
    zh: `${error} 处错误，${warning} 处警告，${information} 处提示`,
    en: `${plural(error, "error")}, ${plural(warning, "warning")}, ${plural(information, "hint")}`,
  };
}

/** What was set aside: silence must not look like approval. Nothing where nothing was. */
export const sayIgnored = (ignored: number, lapsed: number): Text[] => [
  ...(ignored > 0 ? [{ zh: `另有 ${ignored} 处已忽略`, en: `${ignored} more ignored` }] : []),
  ...(lapsed > 0 ? [{ zh: `${lapsed} 条忽略已失效`, en: `${plural(lapsed, "ignore")} lapsed` }] : []),
];

/** Which year the report is on. */
export const sayYear = (year: number | undefined): Text =>
  year === undefined ? { zh: "年度未读出", en: "year not found" } : { zh: `${year} 年度`, en: `report year ${year}` };

/** A rule that threw: what it looks for was not looked for. */
export const sayFailure = (rule: string): Text => ({
  zh: `规则 ${rule} 出错，没有查`,
  en: `rule ${rule} failed and was skipped`,
});
