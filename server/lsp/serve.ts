import {
  type CodeActionParams,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import * as z from "zod/mini";
import { CODE_ACTIONS, codeActions } from "./actions.js";
import { definition } from "./definition.js";
import { diagnosticsOf, pulled } from "./diagnostics.js";
import { type Core, type Draft, draftsOf } from "./drafts.js";
import { editorFor } from "./edits.js";
import { folding } from "./folding.js";
import { formatting, offerFormatting, rangeFormatting } from "./formatting.js";
import { highlights } from "./highlight.js";
import { hover } from "./hover.js";
import {
  type InitializationOptions,
  type SetFiguresResult,
  type StatusParams,
  setFiguresMethod,
  statusMethod,
  type ViewResult,
  viewMethod,
} from "./protocol.js";
import { references } from "./references.js";
import { selectionRanges } from "./selection.js";
import { readSettings } from "./settings.js";
import { statusOf } from "./status.js";
import { symbols } from "./symbols.js";
import { AskView, SetFigures, view, write } from "./view.js";

const SECTION = "gouji";

const Wishes = z.object({ status: z.optional(z.boolean()) }) satisfies z.ZodMiniType<InitializationOptions>;
const Pushed = z.object({ settings: z.object({ [SECTION]: z.unknown() }) });

/** The whole server, on whatever the connection runs: stdio, IPC or a worker's messages. */
export function serve(connection: Connection, core: Core): void {
  const documents = new TextDocuments(TextDocument);
  const drafts = draftsOf(core, (message) => connection.console.error(message));
  let told: readonly string[] = [];
  let locale: string | undefined;
  let client = abilitiesOf({ capabilities: {} });
  let editor = editorFor({});
  let formatter: ReturnType<typeof offerFormatting> | undefined;
  /** Settles when the settings are in force; every answer that depends on them waits for it. */
  let ready: Promise<void> = Promise.resolve();

  connection.onInitialize((params): InitializeResult => {
    client = abilitiesOf(params);
    locale = params.locale;
    applySettings({});
    editor = editorFor(params.capabilities);
    return {
      serverInfo: { name: SECTION },
      capabilities: {
        positionEncoding: "utf-16",
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        codeActionProvider: { codeActionKinds: CODE_ACTIONS },
        hoverProvider: true,
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        ...(!client.registersFormatting && { documentFormattingProvider: true, documentRangeFormattingProvider: true }),
        selectionRangeProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        ...(client.pulls && {
          diagnosticProvider: { identifier: SECTION, interFileDependencies: false, workspaceDiagnostics: false },
        }),
      },
    };
  });

  connection.onInitialized(() => {
    if (client.registersSettings) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
    }
    if (client.asksSettings) ready = pullSettings();
    if (client.registersFormatting) formatter = offerFormatting(connection);
  });

  connection.onDidChangeConfiguration((params) => {
    const pushed = Pushed.safeParse(params);
    ready = client.asksSettings ? pullSettings() : Promise.resolve(applySettings(pushed.data?.settings[SECTION]));
    void ready.then(() => {
      if (client.refreshes) void connection.languages.diagnostics.refresh();
      for (const document of documents.all()) publish(document);
    });
  });

  const pullSettings = () =>
    connection.workspace
      .getConfiguration(SECTION)
      .then(applySettings, (error) => connection.console.error(String(error)));

  function applySettings(value: unknown): void {
    const { options, problems } = readSettings(value, locale, SECTION);
    drafts.options = options;
    for (const message of problems.filter((each) => !told.includes(each))) {
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    }
    told = problems;
  }

  async function draftOf(uri: string): Promise<Draft | undefined> {
    await ready;
    const document = documents.get(uri);
    return document && drafts.of(document);
  }

  /** A request about one document, answered from its draft; nothing to say where there is none. */
  const answer =
    <Params extends TextDocumentParams, Result>(feature: (draft: Draft, params: Params) => Result) =>
    async (params: Params): Promise<Result | undefined> => {
      const draft = await draftOf(params.textDocument.uri);
      return draft && feature(draft, params);
    };

  /** Tells the client of its own accord what it would not ask for. */
  function publish(document: TextDocument): void {
    if (client.pulls && !client.hearsStatus) return;
    const { uri, version } = document;
    const draft = drafts.of(document);
    if (!client.pulls) {
      void connection.sendDiagnostics({ uri, version, diagnostics: draft ? diagnosticsOf(draft) : [] });
    }
    if (client.hearsStatus) void connection.sendNotification(statusMethod, statusOf(uri, draft));
  }

  documents.onDidChangeContent(({ document }) => {
    void ready.then(() => {
      if (documents.get(document.uri) !== document) return;
      publish(document);
      if (drafts.of(document)) formatter?.add(document);
    });
  });
  documents.onDidClose(({ document }) => {
    formatter?.remove(document);
    if (!client.pulls) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) =>
    pulled(await draftOf(textDocument.uri), previousResultId),
  );
  connection.onRequest(statusMethod, async ({ uri }: StatusParams) => statusOf(uri, await draftOf(uri)));
  connection.onRequest<ViewResult | null, unknown>(viewMethod, async (params) => {
    const draft = await draftOf(AskView.parse(params).uri);
    return draft ? view(draft) : null;
  });
  connection.onRequest<SetFiguresResult | null, unknown>(setFiguresMethod, async (params) => {
    const asked = SetFigures.parse(params);
    const draft = await draftOf(asked.uri);
    return draft ? write(draft, asked) : null;
  });
  connection.onCodeAction(answer((draft, params: CodeActionParams) => codeActions(draft, params, editor)));
  connection.onHover(answer(hover));
  connection.onDocumentSymbol(answer(symbols));
  connection.onFoldingRanges(answer(folding));
  connection.onDocumentFormatting(answer(formatting));
  connection.onDocumentRangeFormatting(answer(rangeFormatting));
  connection.onSelectionRanges(answer(selectionRanges));
  connection.onDefinition(answer(definition));
  connection.onReferences(answer(references));
  connection.onDocumentHighlight(answer(highlights));

  documents.listen(connection);
  connection.listen();
}

interface TextDocumentParams {
  readonly textDocument: { readonly uri: string };
}

/** What the client can do, in the words in which the server asks. */
function abilitiesOf({
  capabilities,
  initializationOptions,
}: Pick<InitializeParams, "capabilities" | "initializationOptions">) {
  const { textDocument, workspace } = capabilities;
  return {
    pulls: textDocument?.diagnostic !== undefined,
    asksSettings: workspace?.configuration === true,
    registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersFormatting: textDocument?.formatting?.dynamicRegistration === true,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    hearsStatus: Wishes.safeParse(initializationOptions).data?.status === true,
  };
}
