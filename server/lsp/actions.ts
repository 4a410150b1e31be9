import { type CodeAction, CodeActionKind, type CodeActionParams, CodeActionTriggerKind } from "vscode-languageserver";
import { plural, type Text } from "../core/language.js";
import type { Span } from "../core/text.js";
import { spanOf, textEdits } from "./convert.js";
import { type DiagnosticData, diagnosticsOf } from "./diagnostics.js";
import type { Draft } from "./drafts.js";
import type { Editor } from "./edits.js";
import { type Means, offers } from "./offers.js";
import { mending, REWRITES, rewrites } from "./rewrites.js";

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.gouji`;

export const CODE_ACTIONS = [CodeActionKind.QuickFix, FIX_ALL, ...Object.values(REWRITES)];

export function codeActions(
  draft: Draft,
  { range, context }: CodeActionParams,
  editor: Editor,
  means: Means,
): CodeAction[] {
  const { only, triggerKind } = context;
  const asks = (kind: string) => !only || only.some((asked) => asked === "" || `${kind}.`.startsWith(`${asked}.`));
  const at = spanOf(draft.document, range);
  // A light bulb that comes of itself shows what mends something, and what may be done with a selection; the rest would be
  // worked out at each move of the cursor.
  const bulb = !only && triggerKind === CodeActionTriggerKind.Automatic;
  const wants = (kind: string) =>
    asks(kind) && !(bulb && (kind.startsWith(CodeActionKind.Source) || at.start === at.end));
  const fixes = asks(CodeActionKind.QuickFix) ? quickFixes(draft, at, editor, means) : [];
  // What mends a finding here need not be listed twice.
  const others = rewrites(draft, { at, wants }, editor).filter(
    ({ title }) => !fixes.some((fix) => fix.title === title),
  );
  return [...fixes, ...(wants(FIX_ALL) ? fixAllAction(draft, editor) : []), ...others];
}

/**
 * What can be done about the findings that the range touches, their fixes first. The client's own diagnostics are not
 * looked at: they may be an edit old, need not carry `data`, and Neovim 0.7 counts their columns in bytes.
 */
function quickFixes(draft: Draft, at: Span, editor: Editor, means: Means): CodeAction[] {
  const touched = diagnosticsOf(draft).flatMap((diagnostic, i) => {
    const { start, end } = spanOf(draft.document, diagnostic.range);
    const finding = draft.checked.findings[i]!;
    return start <= at.end && at.start <= end ? [{ diagnostic, finding }] : [];
  });
  const diagnostics = touched.map(({ diagnostic }) => diagnostic);
  const own = diagnostics.flatMap((diagnostic) => {
    const fixes = (diagnostic.data as DiagnosticData | undefined)?.fixes ?? [];
    return fixes.map(({ title, preferred, edits }) => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      ...(preferred && { isPreferred: true }),
      edit: editor.edit(draft.document, edits),
    }));
  });
  const others = touched.flatMap(({ diagnostic, finding }) => offers(draft, diagnostic, finding, means));
  return [...own, ...mending(draft, diagnostics, at, editor), ...others];
}

function fixAllAction({ document, fixed, language }: Draft, editor: Editor): CodeAction[] {
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
      edit: editor.edit(document, textEdits(document, edits)),
    },
  ];
}
