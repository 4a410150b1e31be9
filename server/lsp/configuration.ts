import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  MessageType,
  ShowMessageNotification,
} from "vscode-languageserver";
import * as z from "zod/mini";
import { type Language, languageOf, type Text } from "../core/language.js";
import { readSettings, sayProblem, sayProjectProblems } from "../settings/index.js";
import { pathOf } from "../settings/places.js";
import { PROJECT_FILE } from "../settings/project.js";
import type { Rules } from "../settings/sift.js";
import { type Client, clientOf } from "./client.js";
import type { ReadFile } from "./files.js";
import { settingsOf } from "./settings.js";

export const SECTION = "gouji";

const Pushed = z.object({ settings: z.object({ [SECTION]: z.unknown() }) });

/** How the settings come and change, by whatever ways the client has. `changed` hears when drafts must be checked again. */
export function configurationOf(connection: Connection, rules: Rules, readFile: ReadFile, changed: () => void) {
  const told = new Map<string, readonly string[]>();
  let client: Client = clientOf({ capabilities: {} });
  let locale: string | undefined;
  let language: Language = "zh";
  let folders: readonly string[] = [];
  /** Settles when the user's settings are in force; every answer that depends on them waits for it. */
  let ready: Promise<void> = Promise.resolve();

  const settings = settingsOf({
    rules,
    read: readFile,
    open: () => folders,
    heard: (uri, project) => tell(uri, project ? sayProjectProblems(project, pathOf(uri)) : []),
  });

  /** Says what is wrong with settings, each thing once for as long as it is wrong. */
  function tell(source: string, problems: readonly Text[]): void {
    const messages = problems.map((problem) => problem[language]);
    for (const message of messages.filter((each) => !told.get(source)?.includes(each))) {
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    }
    told.set(source, messages);
  }

  function apply(given: unknown): void {
    const { value, problems } = readSettings(given, rules);
    settings.set(value, locale);
    language = languageOf(value.language ?? "auto", locale);
    tell(SECTION, problems.map(sayProblem));
  }

  const pull = () =>
    connection.workspace.getConfiguration(SECTION).then(apply, (error) => connection.console.error(String(error)));

  connection.onDidChangeConfiguration((params) => {
    const pushed = Pushed.safeParse(params);
    ready = client.asksSettings ? pull() : Promise.resolve(apply(pushed.data?.settings[SECTION]));
    void ready.then(changed);
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (!changes.some(({ uri }) => uri.endsWith(`/${PROJECT_FILE}`))) return;
    settings.forget();
    changed();
  });

  return {
    settings,
    /** In which everything is said that concerns no one draft. */
    language: () => language,
    /** The settings in force for a draft. */
    async of(draft: string) {
      await ready;
      return settings.of(draft);
    },
    initialize(params: InitializeParams): void {
      client = clientOf(params);
      locale = params.locale;
      folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
      apply({});
    },
    initialized(): void {
      if (client.registersSettings) {
        void connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
      }
      if (client.registersFiles) {
        const watchers = [{ globPattern: `**/${PROJECT_FILE}` }];
        void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      }
      if (client.tellsFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          const gone = new Set(removed.map(({ uri }) => uri));
          folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
          changed();
        });
      }
      if (client.asksSettings) ready = pull();
    },
  };
}
