import {
  type CodeActionParams,
  type CompletionParams,
  type Connection,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { CODE_ACTIONS, codeActions } from "./actions.js";
import { clientOf } from "./client.js";
import { COMPLETION_TRIGGERS, complete } from "./completion.js";
import { configurationOf, SECTION } from "./configuration.js";
import { definition } from "./definition.js";
import { diagnosticsOf, pulled } from "./diagnostics.js";
import { type Core, type Draft, draftsOf } from "./drafts.js";
import { editorFor } from "./edits.js";
import { filesOf, type ReadFile } from "./files.js";
import { folding } from "./folding.js";
import { formatting, offerFormatting, rangeFormatting } from "./formatting.js";
import { highlights } from "./highlight.js";
import { inlayHints } from "./hints.js";
import { hover } from "./hover.js";
import { ignoring } from "./ignore.js";
import { lapsedIn } from "./lapsed.js";
import type { Means } from "./offers.js";
import {
  type IgnoreResult,
  ignoreMethod,
  type SetFiguresResult,
  type StatusParams,
  setFiguresMethod,
  statusMethod,
  unsettledMethod,
  type ViewResult,
  viewMethod,
} from "./protocol.js";
import { references } from "./references.js";
import { selectionRanges } from "./selection.js";
import { statusOf, unsettled } from "./status.js";
import { symbols } from "./symbols.js";
import { LEGEND, semanticTokens, semanticTokensIn } from "./tokens.js";
import { AskView, SetFigures, view, write } from "./view.js";
import { workspaceSymbolsOf } from "./workspace.js";

/** What the machine that the server runs on has beyond the connection. */
export interface Host {
  readonly readFile: ReadFile;
  /** Where the pages of the rules lie: a URI with {rule} in place of the name. */
  readonly rulePages?: string;
}

/** A browser has no files. */
const BROWSER: Host = { readFile: async () => undefined };

/** The whole server, on whatever the connection runs: stdio, IPC or a worker's messages. */
export function serve(connection: Connection, core: Core, host: Host = BROWSER): void {
  const documents = new TextDocuments(TextDocument);
  const titles = new Map(core.rules.map(({ name, title }) => [name, title]));
  const files = filesOf(connection, host.readFile, () => client);
  const configuration = configurationOf(connection, titles, files.read, checkAgain);
  const { settings } = configuration;
  const lapsed = lapsedIn((uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics }));
  let client = clientOf({ capabilities: {} });
  let editor = editorFor({});
  let formatter: ReturnType<typeof offerFormatting> | undefined;
  const drafts = draftsOf(
    core,
    (message) => connection.console.error(message),
    (rule) => (client.rulePages ?? (client.opensPages ? host.rulePages : undefined))?.replace("{rule}", rule),
  );

  const workspaceSymbols = workspaceSymbolsOf({ files, settingsOf: configuration.of, drafts });

  connection.onInitialize((params): InitializeResult => {
    client = clientOf(params);
    configuration.initialize(params);
    editor = editorFor(params.capabilities, client.previews);
    return {
      serverInfo: { name: SECTION },
      capabilities: {
        positionEncoding: "utf-16",
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: !client.registersFiles },
        codeActionProvider: { codeActionKinds: CODE_ACTIONS },
        completionProvider: { triggerCharacters: COMPLETION_TRIGGERS },
        hoverProvider: true,
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        ...(!client.registersFormatting && { documentFormattingProvider: true, documentRangeFormattingProvider: true }),
        selectionRangeProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        inlayHintProvider: true,
        semanticTokensProvider: { legend: LEGEND, full: true, range: true },
        workspaceSymbolProvider: true,
        ...(client.pulls && {
          diagnosticProvider: { identifier: SECTION, interFileDependencies: false, workspaceDiagnostics: false },
        }),
        ...(client.tellsFolders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
      },
    };
  });

  connection.onInitialized(() => {
    configuration.initialized();
    if (client.registersFormatting) formatter = offerFormatting(connection);
  });

  async function draftOf(uri: string): Promise<Draft | undefined> {
    const inForce = await configuration.of(uri);
    const document = documents.get(uri);
    return document && drafts(document, inForce);
  }

  /** A request about one document, answered from its draft; nothing to say where there is none. */
  const answer =
    <Params extends TextDocumentParams, Result>(feature: (draft: Draft, params: Params) => Result) =>
    async (params: Params): Promise<Result | undefined> => {
      const draft = await draftOf(params.textDocument.uri);
      return draft && feature(draft, params);
    };

  /** Tells the client of its own accord what it would not ask for. */
  async function publish(document: TextDocument): Promise<void> {
    const { uri } = document;
    const draft = await draftOf(uri);
    const project = await settings.projectOf(uri);
    if (documents.get(uri) !== document) return;
    const { version } = document;
    if (!client.pulls) {
      void connection.sendDiagnostics({ uri, version, diagnostics: draft ? diagnosticsOf(draft) : [] });
    }
    if (client.hearsStatus) void connection.sendNotification(statusMethod, statusOf(uri, draft));
    if (draft) formatter?.add(document);
    lapsed.hear(uri, draft && project && { project, lapsed: draft.checked.lapsed, language: draft.language });
  }

  function checkAgain(): void {
    if (client.refreshes) void connection.languages.diagnostics.refresh();
    if (client.refreshesHints) void connection.languages.inlayHint.refresh();
    for (const document of documents.all()) void publish(document);
  }

  // A client that does not watch files gives two occasions to look at them.
  documents.onDidOpen(() => client.registersFiles || settings.forget());
  documents.onDidSave(() => {
    if (client.registersFiles) return;
    settings.forget();
    checkAgain();
  });
  documents.onDidChangeContent(({ document }) => publish(document));
  documents.onDidClose(({ document }) => {
    const { uri } = document;
    formatter?.remove(document);
    if (!client.pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
    lapsed.hear(uri);
  });

  const meansFor = (uri: string): Means => ({
    explains: client.explains ? (rule) => titles.get(rule) : undefined,
    ignores: client.ignores && settings.newPlaceOf(uri) !== undefined,
  });

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) =>
    pulled(await draftOf(textDocument.uri), previousResultId),
  );
  connection.onRequest(statusMethod, async ({ uri }: StatusParams) => statusOf(uri, await draftOf(uri)));
  connection.onRequest(unsettledMethod, async ({ uri }: StatusParams) => {
    const draft = await draftOf(uri);
    return draft ? unsettled(draft) : [];
  });
  connection.onRequest<ViewResult | null, unknown>(viewMethod, async (params) => {
    const draft = await draftOf(AskView.parse(params).uri);
    return draft ? view(draft) : null;
  });
  connection.onRequest<SetFiguresResult | null, unknown>(setFiguresMethod, async (params) => {
    const asked = SetFigures.parse(params);
    const draft = await draftOf(asked.uri);
    return draft ? write(draft, asked) : null;
  });
  connection.onRequest<IgnoreResult, unknown>(ignoreMethod, (params: unknown) => ignoring(params, settings));
  connection.onCodeAction(
    answer((draft, params: CodeActionParams) => codeActions(draft, params, editor, meansFor(params.textDocument.uri))),
  );
  connection.onCompletion(answer((draft, params: CompletionParams) => complete(draft, params, client.fillsGaps)));
  connection.onHover(answer(hover));
  connection.onDocumentSymbol(answer(symbols));
  connection.onFoldingRanges(answer(folding));
  connection.onDocumentFormatting(answer(formatting));
  connection.onDocumentRangeFormatting(answer(rangeFormatting));
  connection.onSelectionRanges(answer(selectionRanges));
  connection.onDefinition(answer(definition));
  connection.onReferences(answer(references));
  connection.onDocumentHighlight(answer(highlights));
  connection.languages.inlayHint.on(answer(inlayHints));
  connection.languages.semanticTokens.on(answer((draft) => semanticTokens(draft)));
  connection.languages.semanticTokens.onRange(answer(semanticTokensIn));
  connection.onWorkspaceSymbol(({ query }) => workspaceSymbols(query, documents.all()));

  documents.listen(connection);
  connection.listen();
}

interface TextDocumentParams {
  readonly textDocument: { readonly uri: string };
}
