import * as vscode from "vscode";
import { extend } from "./extension.js";
import { startWorker } from "./worker.js";

/** The web: the server is a worker. */
export const activate = (context: vscode.ExtensionContext): void =>
  extend(context, async (optionsWith) => {
    const library = await import("vscode-languageclient/browser");
    const program = vscode.Uri.joinPath(context.extensionUri, "dist/web/server.js").toString(true);
    // Asked anew whenever the one before has died.
    return new library.LanguageClient("gouji", "勾稽", async () => startWorker(library, program), optionsWith(library));
  });
