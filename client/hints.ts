import * as vscode from "vscode";
import type { Draft } from "../server/core/write/report.js";
import { speak } from "./language.js";

/** What last year's report says to a figure, shown behind its blank cell until something is written there. */
export function showHints(editor: vscode.TextEditor, { text, stops }: Draft): void {
  const { document } = editor;
  // An editor may end its lines in its own way.
  const placeOf = (offset: number) => {
    const lines = text.slice(0, offset).split("\n");
    return document.offsetAt(new vscode.Position(lines.length - 1, lines.at(-1)!.length));
  };
  let hints = stops.flatMap(({ start, hint }) => (hint ? [{ at: placeOf(start), says: speak(hint) }] : []));
  if (hints.length === 0) return;

  const look = vscode.window.createTextEditorDecorationType({
    after: { color: new vscode.ThemeColor("editorGhostText.foreground"), margin: "0 0 0 1em" },
  });
  const draw = () => {
    const options = hints.map(({ at, says }) => ({
      range: new vscode.Range(document.positionAt(at), document.positionAt(at)),
      renderOptions: { after: { contentText: `← ${says}` } },
    }));
    for (const each of vscode.window.visibleTextEditors) {
      if (each.document === document) each.setDecorations(look, options);
    }
  };
  draw();

  const until = vscode.Disposable.from(
    look,
    vscode.window.onDidChangeVisibleTextEditors(draw),
    vscode.workspace.onDidChangeTextDocument((change) => {
      if (change.document !== document) return;
      for (const edit of change.contentChanges) hints = hints.flatMap((hint) => after(edit, hint));
      draw();
    }),
    vscode.workspace.onDidCloseTextDocument((closed) => {
      if (closed === document) until.dispose();
    }),
  );
}

type Hint = { readonly at: number; readonly says: string };

/** A hint moves with the text before it, and is gone with what is written at its place. */
function after({ rangeOffset, rangeLength, text }: vscode.TextDocumentContentChangeEvent, hint: Hint): Hint[] {
  if (rangeOffset > hint.at) return [hint];
  if (rangeOffset + rangeLength >= hint.at) return [];
  return [{ ...hint, at: hint.at + text.length - rangeLength }];
}
