import * as vscode from "vscode";
import { sayEquations, sayFailure, sayFindings, sayIgnored, sayYear } from "../server/core/counts.js";
import { join, type Text } from "../server/core/language.js";
import type { Status } from "../server/lsp/protocol.js";
import { speak } from "./language.js";
import { languages } from "./recognise.js";
import type { Service } from "./service.js";

/** Which form, which year, what was found, and how far the check went: silence must not look like approval. */
export function describe({ edition, year, equations, findings, ignored, lapsed, failures }: Status): {
  text: Text;
  detail: Text;
} {
  return {
    text: join([...(edition ? [edition] : []), sayYear(year), sayFindings(findings)], { zh: "，", en: ", " }),
    detail: join([sayEquations(equations), ...sayIgnored(ignored, lapsed), ...failures.map(sayFailure)], {
      zh: "；",
      en: "; ",
    }),
  };
}

/** The item beside the language's name, for the draft in the active editor. */
export function showStatus(service: Service): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem("gouji.status", []);
  item.name = "勾稽";
  item.command = { command: "gouji.check", title: speak({ zh: "检查本报告", en: "Check this report" }) };
  const last = new Map<string, Status>();

  function show(): void {
    const active = vscode.window.activeTextEditor?.document.uri.toString();
    const status = active === undefined ? undefined : last.get(active);
    item.selector = status?.recognised ? languages().map((language) => ({ language })) : [];
    if (!status) return;
    const { text, detail } = describe(status);
    item.text = speak(text);
    item.detail = speak(detail);
    item.severity = severityOf(status);
  }

  return vscode.Disposable.from(
    item,
    service.onStatus((status) => {
      // The editor writes a URI in its own way.
      last.set(vscode.Uri.parse(status.uri).toString(), status);
      show();
    }),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => last.delete(uri.toString())),
  );
}

function severityOf({ findings, failures }: Status): vscode.LanguageStatusSeverity {
  if (findings.error > 0) return vscode.LanguageStatusSeverity.Error;
  if (findings.warning > 0 || failures.length > 0) return vscode.LanguageStatusSeverity.Warning;
  return vscode.LanguageStatusSeverity.Information;
}
