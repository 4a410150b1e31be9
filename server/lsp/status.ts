import { countEquations, countFindings } from "../core/counts.js";
import type { Draft } from "./drafts.js";
import type { Status } from "./protocol.js";

export function statusOf(uri: string, draft: Draft | undefined): Status {
  const { reports, findings, failures } = draft?.checked ?? { reports: [], findings: [], failures: [] };
  const [report] = reports;
  return {
    uri,
    ...(draft && { version: draft.document.version }),
    recognised: draft !== undefined,
    ...(report && { edition: report.edition.name }),
    ...(report?.year !== undefined && { year: report.year }),
    equations: countEquations(reports.flatMap((each) => each.equations)),
    findings: countFindings(findings),
    failures: failures.map(({ rule }) => rule),
  };
}
