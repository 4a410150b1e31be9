import type { Checked } from "../core/check.js";
import { countEquations, countFindings } from "../core/counts.js";
import type { Draft } from "./drafts.js";
import type { Status } from "./protocol.js";

const NOTHING: Checked = { reports: [], findings: [], ignored: [], lapsed: [], failures: [] };

export function statusOf(uri: string, draft: Draft | undefined): Status {
  const { reports, findings, ignored, lapsed, failures } = draft?.checked ?? NOTHING;
  const [report] = reports;
  return {
    uri,
    ...(draft && { version: draft.document.version }),
    recognised: draft !== undefined,
    ...(report && { edition: report.edition.name }),
    ...(report?.year !== undefined && { year: report.year }),
    equations: countEquations(reports.flatMap((each) => each.equations)),
    findings: countFindings(findings),
    ignored: ignored.length,
    lapsed: lapsed.length,
    failures: failures.map(({ rule }) => rule),
  };
}
