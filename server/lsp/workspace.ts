import { SymbolKind, type WorkspaceSymbol } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Part, structureOf } from "../core/structure.js";
import type { InForce } from "../settings/index.js";
import { locations } from "./convert.js";
import type { Draft } from "./drafts.js";
import type { Files } from "./files.js";
import type { FileListed } from "./protocol.js";
import { KIND, nameOf } from "./symbols.js";

interface Sources {
  readonly files: Files;
  readonly settingsOf: (uri: string) => Promise<InForce>;
  readonly drafts: (document: TextDocument, settings: InForce) => Draft | undefined;
}

interface Known {
  readonly stamp: string;
  readonly settings: InForce;
  readonly symbols: readonly WorkspaceSymbol[];
}

/** Symbols of every report that is open or in the folders; a file is read again when it or its settings have changed. */
export function workspaceSymbolsOf({ files, settingsOf, drafts }: Sources) {
  const known = new Map<string, Known>();

  async function inDocument(document: TextDocument): Promise<readonly WorkspaceSymbol[]> {
    const draft = drafts(document, await settingsOf(document.uri));
    return draft ? symbolsOf(draft) : [];
  }

  async function inFile({ uri, stamp }: FileListed): Promise<readonly WorkspaceSymbol[]> {
    const settings = await settingsOf(uri);
    const last = known.get(uri);
    if (last?.stamp === stamp && last.settings === settings) return last.symbols;
    const language = uri.endsWith(".gouji") ? "gouji" : "plaintext";
    const symbols = await inDocument(TextDocument.create(uri, language, 0, (await files.read(uri)) ?? ""));
    known.set(uri, { stamp, settings, symbols });
    return symbols;
  }

  /** @param open what is open counts as it is typed */
  return async (query: string, open: readonly TextDocument[]): Promise<WorkspaceSymbol[]> => {
    const isOpen = new Set(open.map(({ uri }) => uri));
    const closed = (await files.list()).filter(({ uri }) => !isOpen.has(uri));
    const found = await Promise.all([...open.map(inDocument), ...closed.map(inFile)]);
    return found.flat().filter((symbol) => matches(symbol, query));
  };
}

function symbolsOf(draft: Draft): WorkspaceSymbol[] {
  return draft.checked.reports.flatMap((report) => {
    const whole = structureOf(report);
    const container = nameOf(whole, draft.language);
    const symbol = (part: Part): WorkspaceSymbol[] => [
      {
        name: nameOf(part, draft.language),
        kind: KIND[part.kind],
        location: locations(draft.document, [part.head])[0]!,
        ...(part !== whole && { containerName: container }),
      },
      ...part.parts.filter(({ kind }) => kind !== "figure").flatMap(symbol),
    ];
    return symbol(whole);
  });
}

/** Each word's characters in their order, as editors match; without a word the reports themselves. */
function matches({ name, kind, containerName = "" }: WorkspaceSymbol, query: string): boolean {
  const words = query.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return kind === SymbolKind.File;
  const text = `${name} ${containerName}`.toLowerCase();
  return words.every((word) => holds(text, word.toLowerCase()));
}

function holds(text: string, word: string): boolean {
  let at = 0;
  for (const character of word) {
    at = text.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
