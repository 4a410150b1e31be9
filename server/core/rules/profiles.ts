import type { Options, Profile } from "../options.js";
import type { Rule, Severity } from "../rule.js";

/**
 * What damages the organ once it is published: private data, the wrong form, tables that cannot be trusted, prose that
 * contradicts them, another year, another organ. Every other rule helps the writer and does not stop a publication.
 */
export const GATE: ReadonlySet<string> = new Set([
  ...["table-missing", "table-unread", "bare-table", "row-missing", "row-doubled", "row-order", "row-cells"],
  ...["unreadable-figure", "count-form", "sums", "decrease-beyond", "rules-authority", "prose-figure"],
  ...["section-missing", "section-empty", "section-numeral-lost", "template-text", "number-missing"],
  ...["edition-year", "edition-mixed", "title-year", "stale-year", "period", "signature-date", "impossible-date"],
  ...["organ-names", "foreign-organ", "private-phone", "identity-number", "bank-card"],
]);

/** The least profile in which a rule is looked at; each profile holds those before it. */
export const profileOf = ({ name, severity }: Rule): Profile =>
  GATE.has(name) ? "gate" : severity === "off" ? "strict" : "default";

/** What is told of a rule where the rule itself is not. */
export interface About extends Pick<Rule, "name" | "title" | "severity"> {
  readonly profile: Profile;
}

export const aboutRule = (rule: Rule): About => {
  const { name, title, severity } = rule;
  return { name, title, severity, profile: profileOf(rule) };
};

const ORDER = { gate: 0, default: 1, strict: 2 } as const satisfies Record<Profile, number>;

/** The level of a rule: as it is set; else its own, where the profile holds it. What is off by taste is polish. */
export function levelOf(rule: Rule, { profile, rules }: Pick<Options, "profile" | "rules">): Severity | "off" {
  const set = rules[rule.name];
  if (set) return set;
  if (ORDER[profileOf(rule)] > ORDER[profile]) return "off";
  return rule.severity === "off" ? "information" : rule.severity;
}
