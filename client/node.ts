import type * as vscode from "vscode";
import { extend } from "./extension.js";

/** Desktop and remote: the server is a process of its own. */
export const activate = (context: vscode.ExtensionContext): void =>
  extend(context, async (optionsWith) => {
    const { LanguageClient, TransportKind, ...actions } = await import("./languageclient.js");
    const run = { module: context.asAbsolutePath("dist/server.js"), transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ["--nolazy", "--inspect=6019"] } };
    return new LanguageClient("gouji", "勾稽", { run, debug }, optionsWith(actions));
  });
