import * as vscode from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { type InitializationOptions, type Status, type StatusParams, statusMethod } from "../server/lsp/protocol.js";
import { showFiles } from "./files.js";
import { RULE_PAGES } from "./pages.js";
import { tellSaves } from "./project.js";
import { belongs, languages } from "./recognise.js";

/** Makes a client whose server runs where this host runs servers. */
export type Connect = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** The server, for whoever needs it first. */
export interface Service extends vscode.Disposable {
  readonly log: vscode.LogOutputChannel;
  start(): Promise<BaseLanguageClient>;
  stop(): Promise<void>;
  /** Asks the server something about a document that is no request of LSP's. */
  ask<Result>(method: string, document: vscode.TextDocument, more?: object): Promise<Result>;
  status(document: vscode.TextDocument): Promise<Status>;
  readonly onStatus: vscode.Event<Status>;
}

const WISHES: InitializationOptions = {
  status: true,
  files: true,
  ignores: true,
  explains: true,
  rulePages: RULE_PAGES,
};

export function serviceOf(connect: Connect): Service {
  const log = vscode.window.createOutputChannel("勾稽", { log: true });
  const heard = new vscode.EventEmitter<Status>();
  let client: Promise<BaseLanguageClient> | undefined;
  let saves: vscode.Disposable | undefined;

  async function run(): Promise<BaseLanguageClient> {
    const fresh = await connect({
      documentSelector: languages().map((language) => ({ language })),
      initializationOptions: WISHES,
      diagnosticPullOptions: { onChange: true },
      outputChannel: log,
      middleware: { didOpen: async (document, next) => (belongs(document) ? next(document) : undefined) },
    });
    showFiles(fresh);
    fresh.onNotification(statusMethod, (status: Status) => heard.fire(status));
    await fresh.start();
    saves = tellSaves(fresh);
    return fresh;
  }

  async function stop(): Promise<void> {
    const old = client;
    client = undefined;
    saves?.dispose();
    await (await old?.catch(() => undefined))?.dispose();
  }

  function start(): Promise<BaseLanguageClient> {
    client ??= run().catch((error) => {
      client = undefined;
      log.error(error);
      throw error;
    });
    return client;
  }

  async function ask<Result>(method: string, { uri }: vscode.TextDocument, more: object = {}): Promise<Result> {
    const running = await start();
    const params: StatusParams = { ...more, uri: running.code2ProtocolConverter.asUri(uri) };
    return running.sendRequest<Result>(method, params);
  }

  return {
    log,
    start,
    stop,
    ask,
    status: (document) => ask<Status>(statusMethod, document),
    onStatus: heard.event,
    dispose: async () => {
      await stop();
      heard.dispose();
      log.dispose();
    },
  };
}
