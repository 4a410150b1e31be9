// What the tests do in the editor and see there.

import { ok } from "node:assert";
import * as vscode from "vscode";
import { DRAFTS } from "./drafts.js";

export const WORD = "样例一-从Word粘贴.txt";
export const MARKDOWN = "样例二-网页表格.md";
export const TABS = "样例三-制表符分隔.txt";

let copies = 0;

/** Opens a copy of its own: VS Code keeps a document for a while after it was closed. */
export async function open(
  draft: keyof typeof DRAFTS,
  name: string = draft,
  change: (text: string) => string = (text) => text,
): Promise<vscode.TextDocument> {
  const drafts = vscode.workspace.workspaceFolders![0]!.uri;
  const copy = vscode.Uri.joinPath(drafts, String(++copies), name);
  await vscode.workspace.fs.writeFile(copy, new TextEncoder().encode(change(DRAFTS[draft])));
  const document = await vscode.workspace.openTextDocument(copy);
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** A draft whose findings are there. */
export async function openChecked(
  draft: keyof typeof DRAFTS,
  change?: (text: string) => string,
): Promise<vscode.TextDocument> {
  const document = await open(draft, draft, change);
  await checked(document);
  return document;
}

export async function until<T>(what: string, look: () => T | undefined | false): Promise<T> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
    const seen = look();
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`waited in vain for ${what}`);
}

export const found = (document: vscode.TextDocument) =>
  vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "勾稽");
export const codeOf = ({ code }: vscode.Diagnostic) => (typeof code === "object" ? code.value : code);
export const codes = (document: vscode.TextDocument) => found(document).map(codeOf);
export const checked = (document: vscode.TextDocument) =>
  until(`findings in ${document.uri.path}`, () => found(document).length > 0 && found(document));

export const sumsOf = (document: vscode.TextDocument) => found(document).find((each) => codeOf(each) === "sums")!;

/** What may be done at a place. VS Code gives up what it is asked while a document is still being told of. */
export async function actionsAt(
  { uri }: vscode.TextDocument,
  range: vscode.Range,
  kind: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  const ask = () =>
    vscode.commands.executeCommand<vscode.CodeAction[]>("vscode.executeCodeActionProvider", uri, range, kind.value);
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!/Canceled/.test(String(error))) throw error;
    }
  }
}

/** Where words stand in a document for the first time. */
export function placeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const at = document.getText().indexOf(words);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** Writes in place of words, with the cursor behind what it wrote. */
export async function replace(document: vscode.TextDocument, words: string, by: string): Promise<vscode.TextEditor> {
  const editor = vscode.window.activeTextEditor!;
  const range = placeOf(document, words);
  await editor.edit((edit) => edit.replace(range, by));
  const end = document.positionAt(document.offsetAt(range.start) + by.length);
  editor.selection = new vscode.Selection(end, end);
  return editor;
}

/** Runs commands again and again until what asks is answered: a test cannot see when the next question is there. */
export async function answering(asked: Thenable<unknown>, ...commands: readonly string[]): Promise<void> {
  let ended = false;
  void asked.then(() => {
    ended = true;
  });
  for (const deadline = Date.now() + 40_000; !ended && Date.now() < deadline; ) {
    for (const command of commands) await vscode.commands.executeCommand(command);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  ok(ended, "the questions come to an end");
}

export const ACCEPT = "workbench.action.acceptSelectedQuickOpenItem";

/** In the preview of a rewriting: takes all of it and applies that, once it is listed as it is going to be. */
export async function confirming(asked: Thenable<unknown>): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  await vscode.commands.executeCommand("refactorPreview.focus");
  // By file, the whole document is what comes first.
  await vscode.commands.executeCommand("refactorPreview.groupByFile");
  await answering(asked, "list.focusFirst", "refactorPreview.toggleCheckedState", "refactorPreview.apply");
}
