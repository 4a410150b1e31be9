import * as vscode from "vscode";

export interface FileFound {
  readonly uri: vscode.Uri;
  /** Changes when the file does. */
  readonly stamp: string;
}

const REPORTS = /\.(?:gouji|txt|md|markdown|html?)$/i;
const PASSED_OVER = /^(?:\.|node_modules$)/;
/** Beyond these a folder is no clerk's, and a file no report. */
const [MOST_FOLDERS, MOST_FILES, LARGEST] = [1000, 500, 1 << 20];

/**
 * The files in the workspace that may be reports, those of the outer folders first. By VS Code's own file system, which
 * knows folders without a disk as well; `workspace.findFiles` finds nothing where such a system brings no search.
 */
export async function filesInWorkspace(): Promise<readonly FileFound[]> {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const files: vscode.Uri[] = [];
  for (let i = 0; i < Math.min(folders.length, MOST_FOLDERS) && files.length < MOST_FILES; i++) {
    for (const [name, type] of await entriesOf(folders[i]!)) {
      const uri = vscode.Uri.joinPath(folders[i]!, name);
      if (PASSED_OVER.test(name)) continue;
      // A link to a folder may lead back to where it stands.
      if (type === vscode.FileType.Directory) folders.push(uri);
      else if (type & vscode.FileType.File && REPORTS.test(name)) files.push(uri);
    }
  }
  const found = await Promise.all(files.slice(0, MOST_FILES).map(async (uri) => ({ uri, stamp: await stampOf(uri) })));
  return found.flatMap(({ uri, stamp }) => (stamp === undefined ? [] : { uri, stamp }));
}

const entriesOf = (folder: vscode.Uri) => Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);

/** Nothing for a file that is gone, or too large. */
const stampOf = (uri: vscode.Uri): Promise<string | undefined> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    ({ mtime, size }) => (size <= LARGEST ? `${mtime}/${size}` : undefined),
    () => undefined,
  );
