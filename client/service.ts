import * as vscode from "vscode";
import type { BaseLanguageClient, ErrorHandler, LanguageClientOptions } from "vscode-languageclient";
import {
  type InitializationOptions,
  type Status,
  type StatusParams,
  statusMethod,
  type Unsettled,
  unsettledMethod,
} from "../server/lsp/protocol.js";
import { showFiles, tellSaves } from "./files.js";
import { speak } from "./language.js";
import { RULE_PAGES } from "./pages.js";
import { belongs, languages } from "./recognise.js";

/** What of the library decides what becomes of a dead server; the library itself is loaded late. */
export type Actions = Pick<typeof import("vscode-languageclient"), "CloseAction" | "ErrorAction">;

/** Makes a client whose server runs where this host runs servers. */
export type Connect = (optionsWith: (actions: Actions) => LanguageClientOptions) => Promise<BaseLanguageClient>;

/** The server, for whoever needs it first. */
export interface Service extends vscode.Disposable {
  readonly log: vscode.LogOutputChannel;
  start(): Promise<BaseLanguageClient>;
  stop(): Promise<void>;
  /** Asks the server something about a document that is no request of LSP's. */
  ask<Result>(method: string, document: vscode.TextDocument, more?: object): Promise<Result>;
  status(document: vscode.TextDocument): Promise<Status>;
  unsettled(document: vscode.TextDocument): Promise<readonly Unsettled[]>;
  readonly onStatus: vscode.Event<Status>;
  /** Whether there is a server, or none can be had. */
  readonly onState: vscode.Event<"running" | "failed">;
}

const WISHES: InitializationOptions = {
  status: true,
  files: true,
  ignores: true,
  explains: true,
  previews: true,
  rulePages: RULE_PAGES,
};

export function serviceOf(connect: Connect): Service {
  const log = vscode.window.createOutputChannel("勾稽", { log: true });
  const heard = new vscode.EventEmitter<Status>();
  const state = new vscode.EventEmitter<"running" | "failed">();
  let client: Promise<BaseLanguageClient> | undefined;
  let saves: vscode.Disposable | undefined;

  function fail(): void {
    client = undefined;
    saves?.dispose();
    state.fire("failed");
  }

  async function run(): Promise<BaseLanguageClient> {
    const fresh = await connect((actions) => ({
      documentSelector: languages().map((language) => ({ language })),
      initializationOptions: WISHES,
      diagnosticPullOptions: { onChange: true },
      outputChannel: log,
      errorHandler: healing(actions, fail),
      middleware: { didOpen: async (document, next) => (belongs(document) ? next(document) : undefined) },
    }));
    showFiles(fresh);
    fresh.onNotification(statusMethod, (status: Status) => heard.fire(status));
    await fresh.start();
    saves = tellSaves(fresh);
    state.fire("running");
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
      log.error(error);
      fail();
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
    unsettled: (document) => ask<readonly Unsettled[]>(unsettledMethod, document),
    onStatus: heard.event,
    onState: state.event,
    dispose: async () => {
      await stop();
      for (const each of [heard, state, log]) each.dispose();
    },
  };
}

/** A server that dies more often than this within the time (milliseconds) dies of what it is given. */
const [DEATHS, WITHIN] = [4, 180_000];

/** Starts a dead server anew, with its documents; one that dies on and on stays dead until the user asks for it. */
function healing({ CloseAction, ErrorAction }: Actions, givesUp: () => void): ErrorHandler {
  let deaths: readonly number[] = [];
  return {
    // One message was lost; what follows may well be right. It is in the log.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => {
      const now = Date.now();
      deaths = [...deaths.filter((at) => now - at < WITHIN), now];
      if (deaths.length <= DEATHS) return { action: CloseAction.Restart, handled: true, message: speak(RESTARTED) };
      givesUp();
      return { action: CloseAction.DoNotRestart, handled: true, message: speak(STAYS_DEAD) };
    },
  };
}

const RESTARTED = { zh: "检查服务意外停止，已重新启动。", en: "The server died and was started anew." };
const STAYS_DEAD = {
  zh: "检查服务接连停止，不再自动启动。",
  en: "The server died again and again, and is not started any more.",
};
