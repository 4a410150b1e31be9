import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { plural, type Text } from "../core/language.js";
import type { Span } from "../core/text.js";
import { spanOf, textEdits } from "./convert.js";
import { type DiagnosticData, diagnosticsOf } from "./diagnostics.js";
import type { Draft } from "./drafts.js";

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.gouji`;

/** Writes edits the way the client takes them. */
export type Editor = (document: TextDocument, edits: TextEdit[]) => WorkspaceEdit;

export const versionedEdit: Editor = (document, edits) => ({
  documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }],
});

export const plainEdit: Editor = (document, edits) => ({ changes: { [document.uri]: edits } });

export function codeActions(draft: Draft, { range, context }: CodeActionParams, edit: Editor): CodeAction[] {
  const { only, triggerKind } = context;
  const wanted = (kind: string) => !only || only.some((asked) => asked === "" || `${kind}.`.startsWith(`${asked}.`));
  // A light bulb that comes of itself shows no source actions; they would be worked out at each move of the cursor.
  const bulb = !only && triggerKind === CodeActionTriggerKind.Automatic;
  return [
    ...(wanted(CodeActionKind.QuickFix) ? quickFixes(draft, spanOf(draft.document, range), edit) : []),
    ...(wanted(FIX_ALL) && !bulb ? fixAllAction(draft, edit) : []),
  ];
}

/**
 * The fixes of the findings that the range touches. The client's own diagnostics are not looked at: they may be an edit
 * old, need not carry `data`, and Neovim 0.7 counts their columns in bytes.
 */
function quickFixes(draft: Draft, at: Span, edit: Editor): CodeAction[] {
  return diagnosticsOf(draft).flatMap((diagnostic) => {
    const { start, end } = spanOf(draft.document, diagnostic.range);
    if (at.end < start || end < at.start) return [];
    const fixes = (diagnostic.data as DiagnosticData | undefined)?.fixes ?? [];
    return fixes.map(({ title, preferred, edits }) => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      ...(preferred && { isPreferred: true }),
      edit: edit(draft.document, edits),
    }));
  });
}

function fixAllAction({ document, fixed, language }: Draft, edit: Editor): CodeAction[] {
  const { edits, count } = fixed();
  if (count === 0) return [];
  const title: Text = {
    zh: `改正全部 ${count} 处（只改写法，不动内容）`,
    en: `Mend ${plural(count, "problem")} (writing only, content untouched)`,
  };
  return [
    {
      title: title[language],
      kind: FIX_ALL,
      edit: edit(document, textEdits(document, edits)),
    },
  ];
}
