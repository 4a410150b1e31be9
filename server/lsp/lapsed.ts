import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Language } from "../core/language.js";
import type { Ignore } from "../core/options.js";
import { type ProjectAt, sayLapsed } from "../settings/index.js";
import { placeOfIgnore } from "../settings/project.js";
import { rangeOf } from "./convert.js";

interface Told {
  readonly project: ProjectAt;
  readonly lapsed: readonly Ignore[];
  readonly language: Language;
}

/**
 * Tells of ignores that have lapsed where they stand, in the project's file: the draft has no place for what is no longer
 * in it, and who deletes an ignore does it there.
 */
export function lapsedIn(send: (uri: string, diagnostics: Diagnostic[]) => void) {
  const drafts = new Map<string, Told>();
  const sent = new Map<string, string>();

  function tell(uri: string): void {
    const all = [...drafts.values()].filter(({ project }) => project.uri === uri);
    const diagnostics = all.flatMap((told) => told.lapsed.map((ignore) => toDiagnostic(told, ignore)));
    const now = JSON.stringify(diagnostics);
    if (now === (sent.get(uri) ?? "[]")) return;
    sent.set(uri, now);
    send(uri, diagnostics);
  }

  return {
    /** What a check of the draft has found; nothing once the draft is closed. */
    hear(draft: string, told?: Told): void {
      const before = drafts.get(draft)?.project.uri;
      if (told) drafts.set(draft, told);
      else drafts.delete(draft);
      for (const uri of new Set([before, told?.project.uri])) if (uri !== undefined) tell(uri);
    },
  };
}

function toDiagnostic({ project, language }: Told, ignore: Ignore): Diagnostic {
  const document = TextDocument.create(project.uri, "jsonc", 0, project.text);
  return {
    range: rangeOf(document, placeOfIgnore(project.text, ignore)),
    severity: DiagnosticSeverity.Information,
    source: "勾稽",
    message: sayLapsed(ignore)[language],
  };
}
