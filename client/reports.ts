import * as vscode from "vscode";
import type { Report } from "../server/core/report.js";
import type * as Core from "./gouji-core.js";

/** A report among the files of the folder. */
export interface FoundReport {
  /** Its path within the workspace. */
  readonly path: string;
  readonly report: Report;
  readonly organ: string;
  readonly year: number;
}

const DRAFTS = /\.(?:txt|md|markdown|html?|gouji)$/i;
/** Beyond these a folder is no clerk's, and a file no report. */
const [DEEPEST, MOST_FILES, LARGEST] = [4, 400, 1 << 20];
const PASSED_OVER = /^(?:\.|node_modules$)/;

/** The reports in the workspace, the newest first. Whatever cannot be read is passed over. */
export async function findReports(core: typeof Core): Promise<readonly FoundReport[]> {
  const found: FoundReport[] = [];
  for (const uri of await draftsIn(vscode.workspace.workspaceFolders ?? [])) {
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

/** By VS Code's own file system, which knows folders without disk as well; search may not. Nearest files first. */
async function draftsIn(folders: readonly vscode.WorkspaceFolder[]): Promise<readonly vscode.Uri[]> {
  const files: vscode.Uri[] = [];
  let level = folders.map(({ uri }) => uri);
  for (let depth = 0; depth < DEEPEST && level.length > 0 && files.length < MOST_FILES; depth++) {
    const next: vscode.Uri[] = [];
    for (const folder of level) {
      const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
      for (const [name, type] of entries) {
        const uri = vscode.Uri.joinPath(folder, name);
        if (PASSED_OVER.test(name)) continue;
        if (type & vscode.FileType.Directory) next.push(uri);
        else if (DRAFTS.test(name) && (await sizeOf(uri)) <= LARGEST) files.push(uri);
      }
    }
    level = next;
  }
  return files.slice(0, MOST_FILES);
}

const sizeOf = async (uri: vscode.Uri) =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    ({ size }) => size,
    () => Number.POSITIVE_INFINITY,
  );
