import * as vscode from "vscode";

interface Edits {
  replace(range: vscode.Range, text: string): void;
}

/** Makes edits of one version of a document as one step of its undo stack; false, where the document has moved on. */
export async function edited(
  document: vscode.TextDocument,
  version: number,
  write: (edits: Edits) => void,
): Promise<boolean> {
  if (document.version !== version) return false;
  const edit = new vscode.WorkspaceEdit();
  write({ replace: (range, text) => edit.replace(document.uri, range, text) });
  return edit.size === 0 || vscode.workspace.applyEdit(edit);
}
