import * as vscode from "vscode";
import type { ToPage } from "./messages.js";

/** How long after the page has moved the draft its scrolling is only an echo; a hand that goes on scrolling outlasts it. */
const ECHO = 300;
/** So many selections may be under way; what is older was never told of. */
const MOST = 20;

/** Keeps draft and page at the same place: whichever the user moves leads, and the other's echo is not sent back. */
export function follow(
  current: () => vscode.TextDocument | undefined,
  post: (message: ToPage) => void,
  shownVersion: () => number | undefined,
) {
  let left = 0;
  /** Selections that the page has made and the draft has not told of yet. */
  let made: readonly vscode.Selection[] = [];
  /** The cursor has moved since the page last heard of it. */
  let due = false;
  const editor = () => vscode.window.visibleTextEditors.find(({ document }) => document === current());
  /** Where the draft is open, seen or not. */
  const column = () => {
    const uri = current()?.uri.toString();
    const isDraft = ({ input }: vscode.Tab) => input instanceof vscode.TabInputText && input.uri.toString() === uri;
    return vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(isDraft))?.viewColumn ?? vscode.ViewColumn.One;
  };
  const isEcho = () => Date.now() - left < ECHO;

  function tellCursor(): void {
    const own = editor();
    const version = shownVersion();
    if (!own || version === undefined) return;
    // A view that is older than the draft is on its way to be replaced.
    if (version !== own.document.version) {
      due = true;
      return;
    }
    due = false;
    post({ kind: "cursor", version, offset: own.document.offsetAt(own.selection.active) });
  }

  const listening = vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection], kind }) => {
      // What an edit has pushed along no one has moved.
      if (textEditor.document !== current() || !selection || kind === undefined) return;
      const own = made.findIndex((each) => each.isEqual(selection));
      if (own < 0) tellCursor();
      else made = made.slice(own + 1);
    }),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges: [top] }) => {
      const { document } = textEditor;
      const version = shownVersion();
      if (document !== current() || isEcho() || !top || version !== document.version) return;
      post({ kind: "scroll", version, offset: document.offsetAt(top.start) });
    }),
  );

  return {
    column,
    /** The page leads from now on, for a while. */
    leave: () => {
      left = Date.now();
    },
    /** The page shows the draft as it is. */
    seen: () => {
      if (due) tellCursor();
    },
    async select(version: number, start: number, end: number): Promise<void> {
      const document = current();
      if (!document || document.version !== version) return;
      const at = new vscode.Selection(document.positionAt(start), document.positionAt(end));
      const own =
        editor() ?? (await vscode.window.showTextDocument(document, { preserveFocus: true, viewColumn: column() }));
      left = Date.now();
      if (!own.selection.isEqual(at)) {
        made = [...made.slice(-MOST), at];
        own.selection = at;
      }
      own.revealRange(at, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    },
    scroll(version: number, offset: number): void {
      const own = editor();
      if (!own || own.document.version !== version) return;
      const at = own.document.positionAt(offset);
      own.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.AtTop);
    },
    dispose: () => listening.dispose(),
  };
}
