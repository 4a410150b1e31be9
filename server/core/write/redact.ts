import { compatible } from "../fix.js";
import { plural } from "../language.js";
import type { Finding } from "../rule.js";
import type { Rewrite } from "./rewrite.js";

/** The rules that find what identifies a person. */
const PRIVATE: ReadonlySet<string> = new Set([
  "private-phone",
  "identity-number",
  "bank-card",
  "contact-name",
  "private-mailbox",
]);

export const isPrivate = ({ rule }: Pick<Finding, "rule">) => PRIVATE.has(rule);

/** Strikes out every datum that identifies a person, as the fixes of its findings do one by one. */
export function redact(findings: readonly Finding[]): Rewrite | undefined {
  const fixes = compatible(
    findings.filter(isPrivate).flatMap((finding) => finding.fixes.find((fix) => fix.preferred) ?? []),
  );
  if (fixes.length === 0) return undefined;
  const count = fixes.length;
  return {
    title: {
      zh: `删去全部 ${count} 处个人信息`,
      en: `Delete personal information (${plural(count, "place")})`,
    },
    edits: fixes.flatMap(({ edits }) => edits).sort((a, b) => a.start - b.start),
  };
}
