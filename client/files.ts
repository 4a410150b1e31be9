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
