import { PassThrough } from "node:stream";
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  CodeActionRequest,
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  RegistrationRequest,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";
import type { Core } from "../../server/lsp/drafts.js";
import {
  type IgnoreParams,
  type IgnoreResult,
  type InitializationOptions,
  ignoreMethod,
  type ReadFileParams,
  readFileMethod,
  type Status,
  statusMethod,
} from "../../server/lsp/protocol.js";
import { type Host, serve } from "../../server/lsp/serve.js";

/** What VS Code can do, as far as the server asks. */
export const VSCODE: ClientCapabilities = {
  textDocument: { diagnostic: { dynamicRegistration: true } },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
};

export interface Setup {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: InitializationOptions;
  /** In which the editor shows itself. */
  readonly locale?: string;
  /** What the client answers when asked for its settings. */
  readonly settings?: unknown;
  /** The folders that are open. */
  readonly folders?: readonly string[];
  /** What it answers when asked for files, by their URIs; may change. */
  readonly files?: ReadonlyMap<string, string>;
}

/** A client of a server in the same process. */
export function connectHere(setup: Setup, core: Core, host?: Host): Promise<Client> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  serve(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), core, host);
  return connect(createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up)), setup);
}

export type Client = Awaited<ReturnType<typeof connect>>;

/** A client that keeps what it is told and asks what the tests ask. */
export async function connect(connection: ProtocolConnection, setup: Setup) {
  const { capabilities = {}, initializationOptions, locale } = setup;
  let settings = setup.settings;
  const published: PublishDiagnosticsParams[] = [];
  const statuses: Status[] = [];
  const messages: string[] = [];
  const logs: string[] = [];
  const registrations: Registration[] = [];
  const asked: string[] = [];
  let refreshes = 0;
  const waiting = new Set<() => void>();
  const heard = () => {
    for (const wake of waiting) wake();
  };
  const keep =
    <T>(list: T[]) =>
    (item: T) => {
      list.push(item);
      heard();
    };

  connection.onNotification(PublishDiagnosticsNotification.type, keep(published));
  connection.onNotification(statusMethod, keep(statuses));
  connection.onNotification(ShowMessageNotification.type, ({ message }) => keep(messages)(message));
  connection.onNotification(LogMessageNotification.type, ({ message }) => keep(logs)(message));
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settings ?? null));
  connection.onRequest(readFileMethod, ({ uri }: ReadFileParams) => {
    asked.push(uri);
    return setup.files?.get(uri) ?? null;
  });
  connection.onRequest(RegistrationRequest.type, (params) => {
    registrations.push(...params.registrations);
    heard();
  });
  connection.onRequest(DiagnosticRefreshRequest.type, () => {
    refreshes++;
    heard();
  });
  connection.listen();

  const started: InitializeResult = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions,
    ...(setup.folders && { workspaceFolders: setup.folders.map((uri) => ({ uri, name: uri })) }),
    ...(locale && { locale }),
  });
  await connection.sendNotification(InitializedNotification.type, {});

  /** Waits until the server has said what makes it true. */
  const until = <T>(read: () => T | undefined | false): Promise<T> =>
    new Promise((resolve) => {
      const look = () => {
        const value = read();
        if (value === undefined || value === false) return;
        waiting.delete(look);
        resolve(value);
      };
      waiting.add(look);
      look();
    });

  const pull = (uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId && { previousResultId }),
    });

  return {
    connection,
    started,
    published,
    statuses,
    messages,
    logs,
    registrations,
    /** The files that it was asked for. */
    asked,
    refreshes: () => refreshes,
    until,
    pull,
    open: (uri: string, text: string, languageId = "gouji", version = 1) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version, text },
      }),
    change: (uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      }),
    save: (uri: string) => connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } }),
    /** Says that a file has changed. */
    touch: (uri: string) =>
      connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri, type: FileChangeType.Changed }],
      }),
    ignore: (params: IgnoreParams): Promise<IgnoreResult> => connection.sendRequest(ignoreMethod, params),
    close: (uri: string) =>
      connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    configure: (value: unknown) => {
      settings = value;
      return connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { gouji: value } });
    },
    async diagnostics(uri: string): Promise<Diagnostic[]> {
      const report = await pull(uri);
      if (report.kind === DocumentDiagnosticReportKind.Unchanged) throw new Error("unchanged");
      return report.items;
    },
    async actions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
      const actions = await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range,
        context: { diagnostics: [], ...context },
      });
      return (actions ?? []) as CodeAction[];
    },
    status: (uri: string): Promise<Status> => connection.sendRequest(statusMethod, { uri }),
  };
}
