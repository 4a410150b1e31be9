import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
  InsertTextMode,
} from "vscode-languageserver";
import { type Completion, completions } from "../core/complete/index.js";
import { rangeOf, spanOf } from "./convert.js";
import type { Draft } from "./drafts.js";

/** What ends a number of a heading or begins one. Digits are none: a list would come up over each figure that is typed. */
export const COMPLETION_TRIGGERS = ["、", "（", "("];

const KINDS: Record<Completion["kind"], CompletionItemKind> = {
  heading: CompletionItemKind.Module,
  phrase: CompletionItemKind.Text,
  row: CompletionItemKind.Struct,
  figure: CompletionItemKind.Value,
};

/**
 * What fits what is typed, settled here: the editor's own filter is given what is typed to match with itself, and asks anew
 * at each key. So an input method may write several characters at once.
 * @param snippets whether the client goes from gap to gap; else they are left empty
 */
export function complete(draft: Draft, { position }: CompletionParams, snippets: boolean): CompletionList {
  const { start: offset } = spanOf(draft.document, { start: position, end: position });
  const report = draft.checked.reports.find(({ start, end }) => start <= offset && offset <= end);
  const found = report ? completions(report, draft.settings, offset) : [];
  return { isIncomplete: true, items: found.map((each, i) => itemOf(draft, each, i, offset, snippets)) };
}

function itemOf(
  { document, text, language }: Draft,
  { kind, label, detail, at, pieces }: Completion,
  index: number,
  offset: number,
  snippets: boolean,
): CompletionItem {
  const hasGaps = snippets && pieces.length > 1;
  return {
    label,
    kind: KINDS[kind],
    detail: detail[language],
    sortText: String(index).padStart(3, "0"),
    filterText: text.slice(at.start, offset) || label,
    insertTextFormat: hasGaps ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    // Indents are cells here.
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range: rangeOf(document, at), newText: hasGaps ? snippetOf(pieces) : pieces.join("") },
  };
}

const snippetOf = (pieces: readonly string[]) =>
  pieces.map((piece, i) => (i > 0 ? `$${i}` : "") + piece.replace(/[\\$}]/g, "\\$&")).join("");
