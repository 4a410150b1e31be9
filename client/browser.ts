import * as vscode from "vscode";
import { extend } from "./extension.js";

// Its type would bring the whole DOM along.
declare const Worker: new (url: string) => object;

/** The web: the server is a worker. */
export const activate = (context: vscode.ExtensionContext): void =>
  extend(context, async (options) => {
    const { LanguageClient } = await import("vscode-languageclient/browser");
    const worker = new Worker(vscode.Uri.joinPath(context.extensionUri, "dist/web/server.js").toString(true));
    return new LanguageClient("gouji", "勾稽", worker, options);
  });
