import * as vscode from "vscode";
import type { Report } from "../server/core/report.js";
import { filesInWorkspace } from "./folders.js";
import type * as Core from "./gouji-core.js";

/** A report among the files of the folder. */
export interface FoundReport {
  /** Its path within the workspace. */
  readonly path: string;
  readonly report: Report;
  readonly organ: string;
  readonly year: number;
}

/** The reports in the workspace, the newest first. Whatever cannot be read is passed over. */
export async function findReports(core: typeof Core): Promise<readonly FoundReport[]> {
  const found: FoundReport[] = [];
  for (const { uri } of await filesInWorkspace()) {
    const report = await readDraft(core, uri).catch(() => undefined);
    const organ = report && core.organName(report);
    if (organ && report?.year !== undefined) {
      found.push({ path: vscode.workspace.asRelativePath(uri), report, organ, year: report.year });
    }
  }
  return found.sort((a, b) => b.year - a.year);
}

async function readDraft(core: typeof Core, uri: vscode.Uri): Promise<Report | undefined> {
  const open = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
  const text = open?.getText() ?? core.decode(await vscode.workspace.fs.readFile(uri)).text;
  return core.isReport(text) ? core.readReport(text, core.editions) : undefined;
}
