import type { Ignore } from "../options.js";
import type { Report } from "../report.js";
import type { Finding } from "../rule.js";
import { type Accepted, acceptedBy } from "./accepted.js";

/** A finding that someone has looked at and accepted. */
export interface Ignored extends Finding {
  readonly reason: string;
}

export interface Parted {
  readonly findings: readonly Finding[];
  readonly ignored: readonly Ignored[];
  /** Ignores that no finding needs any longer: what they accepted has changed, or nothing is wrong there now. */
  readonly lapsed: readonly Ignore[];
}

/** How the finding would be ignored. */
export function accept(reports: readonly Report[], finding: Finding): Accepted {
  const within = ({ start, end }: Report) => start <= finding.start && finding.end <= end;
  return acceptedBy(reports.find(within) ?? reports[0]!, finding);
}

/**
 * Parts the findings that are ignored from the others.
 * @param ran whether a rule was run: an ignore of one that is off has not lapsed
 */
export function partIgnored(
  all: readonly Finding[],
  reports: readonly Report[],
  ignores: readonly Ignore[],
  ran: (rule: string) => boolean,
): Parted {
  if (ignores.length === 0) return { findings: all, ignored: [], lapsed: [] };
  const used = new Set<Ignore>();
  const ignored = new Map<Finding, Ignored>();
  for (const finding of all) {
    const own = ignores.filter(({ rule }) => rule === finding.rule);
    if (own.length === 0) continue;
    const { at, text } = accept(reports, finding);
    const ignore = own.find((each) => each.at === at && each.text === text);
    if (!ignore) continue;
    used.add(ignore);
    ignored.set(finding, { ...finding, reason: ignore.reason });
  }
  return {
    findings: all.filter((finding) => !ignored.has(finding)),
    ignored: [...ignored.values()],
    // One that names no file may be meant for another draft.
    lapsed: ignores.filter((each) => each.file !== undefined && !used.has(each) && ran(each.rule)),
  };
}
