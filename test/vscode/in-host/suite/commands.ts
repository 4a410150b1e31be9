import { ok, strictEqual } from "node:assert";
import { it } from "mocha";
import * as vscode from "vscode";
import { checked, found, openChecked, until, WORD } from "../editor.js";

export function commands(): void {
  it("begins a new report from the blank form", async () => {
    await vscode.commands.executeCommand("gouji.new");
    const { document } = vscode.window.activeTextEditor!;
    strictEqual(document.languageId, "gouji");
    await until("the form", () => document.getText().includes("六、其他需要报告的事项"));
    ok(document.getText().includes("\n\t规章\n\t\n"), "blank cells keep their tabs");
  });

  it("checks on command, and again after its server was restarted", async () => {
    const document = await openChecked(WORD);
    await vscode.commands.executeCommand("gouji.restart");
    await vscode.commands.executeCommand("gouji.check");
    await checked(document);
  });

  it("leads a newcomer: to a sample, to what is wrong in it, to its mending", async () => {
    await vscode.commands.executeCommand("gouji.openSample");
    const { document } = vscode.window.activeTextEditor!;
    strictEqual(document.languageId, "gouji");
    await checked(document);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(), vscode.ViewColumn.One);
    await vscode.commands.executeCommand("gouji.showProblem");
    const editor = vscode.window.activeTextEditor!;
    strictEqual(editor.document, document);
    const [first] = found(document);
    await until("the problem", () => first!.range.contains(editor.selection.active));
  });
}
