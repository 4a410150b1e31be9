import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Location, Position } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import * as core from "../../server/core/check.js";
import { type Claim, claimsOf } from "../../server/core/claims/index.js";
import type { Options } from "../../server/core/options.js";
import type { Report } from "../../server/core/report.js";
import { visible } from "../../server/lsp/convert.js";
import { type Draft, draftsOf } from "../../server/lsp/drafts.js";
import { settingsFor } from "../../server/settings/index.js";
import { cleanDraft } from "../helpers/clean-draft.js";

export const URI = "file:///稿.txt";
export const textDocument = { uri: URI };

/** A draft as the server has it, without a server. */
export function draftOf(text: string, options: Partial<Options> = {}): Draft {
  const drafts = draftsOf(core, (message) => {
    throw new Error(message);
  });
  return drafts(TextDocument.create(URI, "gouji", 1, text), settingsFor(URI, { language: "zh", ...options }))!;
}

/** A form full of zeros with figures changed, by id; 𠮷 stands before everything, and in front of each that is changed. */
export function formWith(changes: Readonly<Record<string, string>>, prose = ""): string {
  const clean = cleanDraft().replace("一、总体情况\n\n", `一、总体情况\n\n𠮷😀${prose}`);
  const { figures } = core.check(clean).reports[0]!;
  const edits = Object.entries(changes).map(([id, text]) => ({ ...figures.get(id)!, text }));
  edits.sort((a, b) => b.start - a.start);
  return edits.reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), clean);
}

export const reportIn = ({ checked }: Draft): Report => checked.reports[0]!;

export const atFigure = (draft: Draft, id: string): Position =>
  draft.document.positionAt(visible(draft.text, reportIn(draft).figures.get(id)!).start);

export const claimIn = (draft: Draft, words: string): Claim =>
  claimsOf(reportIn(draft)).find(({ says }) => says.zh.includes(words))!;

export const atClaim = (draft: Draft, words: string): Position =>
  draft.document.positionAt(claimIn(draft, words).start);

/** What stands at places of a draft: figures by their ids, else the words themselves. */
export function namesAt(draft: Draft, places: readonly Pick<Location, "range">[]): string[] {
  const ids = new Map(
    [...reportIn(draft).figures.values()].map((figure) => [visible(draft.text, figure).start, figure.id]),
  );
  return places.map(({ range }) => ids.get(draft.document.offsetAt(range.start)) ?? draft.document.getText(range));
}

const FOLDERS = ["test/drafts", "test/bases", "test/reports"];

/** Every draft that the tests have: each layout and each edition. */
export const drafts = (): (readonly [name: string, text: string])[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:txt|md|html)$/.test(name))
      .map((name) => [name, readFileSync(join(folder, name), "utf8")] as const),
  );
