import { deepStrictEqual } from "node:assert";
import { after, it } from "mocha";
import * as vscode from "vscode";
import { codes, openChecked, sumsOf, until, WORD } from "../editor.js";
import { killerOf } from "../kill.js";

export function recovery(): void {
  const killer = killerOf();
  after(() => killer.dispose());

  it("has a server again when it dies, which knows the documents that were open", async () => {
    await vscode.commands.executeCommand("gouji.restart");
    const document = await openChecked(WORD);
    const before = codes(document);
    await killer.kill();
    // What is typed from here on, only a server that knows the document can follow.
    const { range } = sumsOf(document);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, range, "4");
    await vscode.workspace.applyEdit(edit);
    await until("the finding to vanish", () => codes(document).length === before.length - 1);
    deepStrictEqual(
      codes(document),
      before.filter((code) => code !== "sums"),
    );
  });
}
