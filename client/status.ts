import * as vscode from "vscode";
import { sayEquations, sayFindings } from "../server/core/counts.js";
import type { Status } from "../server/lsp/protocol.js";
import { languages } from "./recognise.js";
import type { Service } from "./service.js";

/** Which form, which year, what was found, and how far the check went: silence must not look like approval. */
export function describe({ edition, year, equations, findings, failures }: Status): { text: string; detail: string } {
  return {
    text: [edition, year === undefined ? "年度未读出" : `${year} 年度`, sayFindings(findings)].join("，"),
    detail: [sayEquations(equations), ...failures.map((rule) => `规则 ${rule} 出错，没有查`)].join("；"),
  };
}

/** The item beside the language's name, for the draft in the active editor. */
export function showStatus(service: Service): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem("gouji.status", []);
  item.name = "勾稽";
  item.command = { command: "gouji.check", title: "检查本报告" };
  const last = new Map<string, Status>();

  function show(): void {
    const active = vscode.window.activeTextEditor?.document.uri.toString();
    const status = active === undefined ? undefined : last.get(active);
    item.selector = status?.recognised ? languages().map((language) => ({ language })) : [];
    if (!status) return;
    Object.assign(item, describe(status));
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
