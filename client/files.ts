import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type FileListed, listFilesMethod, type ReadFileParams, readFileMethod } from "../server/lsp/protocol.js";
import { filesInWorkspace } from "./folders.js";
import { recognises } from "./recognise.js";

const OURS = /\.gouji$/i;

/** Shows the server the files of the folders. Every look goes through VS Code, so that no disk is needed. */
export function showFiles(client: BaseLanguageClient): void {
  client.onRequest(listFilesMethod, async (): Promise<FileListed[]> => {
    const listed = (await filesInWorkspace()).filter(({ uri }) => recognises() || OURS.test(uri.path));
    return listed.map(({ uri, stamp }) => ({ uri: client.code2ProtocolConverter.asUri(uri), stamp }));
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

/** The name of the file that holds a project's settings. */
const PROJECT_FILE = ".gouji.json";

/** VS Code watches the open folders only; a draft may lie elsewhere, with its settings beside it. */
export const tellSaves = (client: BaseLanguageClient): vscode.Disposable =>
  vscode.workspace.onDidSaveTextDocument(({ uri }) => {
    if (!uri.path.endsWith(`/${PROJECT_FILE}`)) return;
    const change = { uri: client.code2ProtocolConverter.asUri(uri), type: vscode.FileChangeType.Changed };
    void client.sendNotification("workspace/didChangeWatchedFiles", { changes: [change] });
  });
