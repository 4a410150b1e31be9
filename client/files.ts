import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type FileListed, listFilesMethod, type ReadFileParams, readFileMethod } from "../server/lsp/protocol.js";
import { recognises } from "./recognise.js";

const REPORTS = /\.(?:gouji|txt|md|html?)$/i;
const OURS = /\.gouji$/i;
/** What is no one's draft, and may be large. */
const ASIDE = /^(?:\..*|node_modules)$/;
/** Beyond so many files, or folders, it is no folder of reports. */
const MOST = 1000;
/** No report is longer. */
const LARGEST = 1_000_000;

/** Shows the server the files of the folders. Every look goes through VS Code, so that no disk is needed. */
export function showFiles(client: BaseLanguageClient): void {
  client.onRequest(listFilesMethod, async (): Promise<FileListed[]> => {
    const listed = await Promise.all((await findFiles()).map(async (uri) => ({ uri, stamp: await stampOf(uri) })));
    return listed.flatMap(({ uri, stamp }) =>
      stamp === undefined ? [] : { uri: client.code2ProtocolConverter.asUri(uri), stamp },
    );
  });
  client.onRequest(readFileMethod, async (params: ReadFileParams): Promise<string | null> => {
    const uri = client.protocol2CodeConverter.asUri(params.uri);
    const open = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
    if (open) return open.getText();
    try {
      return await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
    } catch {
      // It is gone, or no text.
      return null;
    }
  });
}

/** Folder by folder: `workspace.findFiles` finds nothing where a virtual file system brings no search of its own. */
async function findFiles(): Promise<vscode.Uri[]> {
  const wanted = recognises() ? REPORTS : OURS;
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const files: vscode.Uri[] = [];
  for (let i = 0; i < folders.length && i < MOST && files.length < MOST; i++) {
    for (const [name, type] of await entriesOf(folders[i]!)) {
      const uri = vscode.Uri.joinPath(folders[i]!, name);
      // A link may lead back to where it stands.
      if (type === vscode.FileType.Directory && !ASIDE.test(name)) folders.push(uri);
      if (type & vscode.FileType.File && wanted.test(name)) files.push(uri);
    }
  }
  return files.slice(0, MOST);
}

const entriesOf = (folder: vscode.Uri) =>
  vscode.workspace.fs.readDirectory(folder).then(
    (entries) => entries,
    () => [],
  );

/** What changes when a file does; nothing for one that is gone or too large. */
async function stampOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const { mtime, size } = await vscode.workspace.fs.stat(uri);
    return size <= LARGEST ? `${mtime}/${size}` : undefined;
  } catch {
    return;
  }
}
