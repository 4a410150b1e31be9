import {
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type TextEdit,
} from "vscode-languageserver";
import type { Finding, Severity } from "../core/rule.js";
import { rangeOf, textEdits, visible } from "./convert.js";
import type { Draft } from "./drafts.js";

/** What a diagnostic carries for its quick-fixes. */
export interface DiagnosticData {
  readonly fixes: readonly { title: string; safe: boolean; preferred: boolean; edits: TextEdit[] }[];
}

const SEVERITY: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

const known = new WeakMap<Draft, Diagnostic[]>();

export function diagnosticsOf(draft: Draft): Diagnostic[] {
  let diagnostics = known.get(draft);
  if (!diagnostics) {
    diagnostics = draft.checked.findings.map((finding) => toDiagnostic(draft, finding));
    known.set(draft, diagnostics);
  }
  return diagnostics;
}

function toDiagnostic(
  { document, text, pageOf }: Draft,
  { rule, severity, message, related, fixes, ...at }: Finding,
): Diagnostic {
  const diagnostic: Diagnostic = {
    range: rangeOf(document, visible(text, at)),
    severity: SEVERITY[severity],
    source: "勾稽",
    code: rule,
    message,
  };
  const page = pageOf(rule);
  if (page !== undefined) diagnostic.codeDescription = { href: page };
  if (related.length > 0) {
    diagnostic.relatedInformation = related.map((note) => ({
      location: { uri: document.uri, range: rangeOf(document, visible(text, note)) },
      message: note.message,
    }));
  }
  if (fixes.length > 0) {
    const preferred = fixes.find((fix) => fix.preferred);
    const data: DiagnosticData = {
      fixes: fixes.map((fix) => ({
        title: fix.title,
        safe: fix.safe,
        preferred: fix === preferred,
        edits: textEdits(document, fix.edits),
      })),
    };
    diagnostic.data = data;
  }
  return diagnostic;
}

/** The answer to a pull: nothing is sent again that the client has. */
export function pulled(draft: Draft | undefined, previousResultId: string | undefined): DocumentDiagnosticReport {
  if (!draft) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const { resultId } = draft;
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(draft) };
}
