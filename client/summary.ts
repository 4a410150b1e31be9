import { sayEquations, sayFailure, sayFindings, sayIgnored, sayYear } from "../server/core/counts.js";
import { join, type Text } from "../server/core/language.js";
import type { Status } from "../server/lsp/protocol.js";

/** A check in one line, and in full. It says how far the check went: silence must not look like approval. */
export interface Summary {
  /** Of VS Code's icons. */
  readonly icon: "error" | "warning" | "info" | "pass";
  readonly text: Text;
  readonly details: Text;
}

export function summarise({ edition, year, equations, findings, ignored, lapsed, failures }: Status): Summary {
  const { holds, fails, unread } = equations;
  const all = holds + fails + unread;
  const found = findings.error + findings.warning + findings.information;
  const form = [...(edition ? [edition] : []), sayYear(year)];
  const counts: Text = {
    zh: `等式 ${all}，不符 ${fails}，未核 ${unread}`,
    en: `equations ${all}, failed ${fails}, not checked ${unread}`,
  };
  return {
    icon: iconOf(findings, failures.length),
    text: join(
      [
        ...form,
        counts,
        { zh: `问题 ${found}`, en: `findings ${found}` },
        ...(ignored > 0 ? [{ zh: `忽略 ${ignored}`, en: `ignored ${ignored}` }] : []),
      ],
      DOT,
    ),
    details: join(
      [
        join(form, COMMA),
        sayEquations(equations),
        sayFindings(findings),
        ...sayIgnored(ignored, lapsed),
        ...failures.map(sayFailure),
      ],
      LINES,
    ),
  };
}

const DOT: Text = { zh: " · ", en: " · " };
const COMMA: Text = { zh: "，", en: ", " };
const LINES: Text = { zh: "\n", en: "\n" };

function iconOf({ error, warning, information }: Status["findings"], failures: number): Summary["icon"] {
  if (error > 0) return "error";
  if (warning > 0 || failures > 0) return "warning";
  return information > 0 ? "info" : "pass";
}
