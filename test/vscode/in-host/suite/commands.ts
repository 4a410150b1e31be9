import { deepStrictEqual, match, notStrictEqual, ok, strictEqual } from "node:assert";
import { it } from "mocha";
import * as vscode from "vscode";
import { ACCEPT, answering, checked, found, open, openChecked, sumsOf, until, WORD } from "../editor.js";

export function commands(): void {
  it("begins a new report with what last year's decides, after a few questions", async () => {
    const year = new Date().getFullYear() - 1;
    const organ = "云岭县林业局";
    const last = await open(WORD, "上年年报.txt", (text) =>
      text.replaceAll("云岭县水务局", organ).replaceAll("2024年", `${year - 1}年`),
    );
    const settings = vscode.workspace.getConfiguration("gouji");
    await settings.update("organ", { name: organ }, vscode.ConfigurationTarget.Global);
    await answering(vscode.commands.executeCommand("gouji.new"), ACCEPT);
    await settings.update("organ", undefined, vscode.ConfigurationTarget.Global);
    const { document } = vscode.window.activeTextEditor!;
    notStrictEqual(document, last);
    strictEqual(document.languageId, "markdown");
    const text = document.getText();
    match(text, new RegExp(`^# ${organ}${year}年政府信息公开工作年度报告\n`));
    ok(text.includes("二、上年结转政府信息公开申请数量</td><td>2</td><td>1</td>"), "carried over");
    await checked(document);
    const errors = found(document).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
    deepStrictEqual(errors, []);
  });

  it("begins none when the user gives up", async () => {
    await open(WORD);
    const before = vscode.window.activeTextEditor!.document;
    await answering(vscode.commands.executeCommand("gouji.new"), "workbench.action.closeQuickOpen");
    strictEqual(vscode.window.activeTextEditor!.document, before);
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
    const { range } = sumsOf(document);
    await until("the problem", () => range.contains(editor.selection.active));
  });

  it("leads from the list of equations to the total that fails", async () => {
    const document = await openChecked(WORD);
    const { range } = sumsOf(document);
    await answering(vscode.commands.executeCommand("gouji.showStatus"), ACCEPT);
    const { selection } = vscode.window.activeTextEditor!;
    strictEqual(document.getText(selection), "4");
    strictEqual(selection.start.line, range.start.line + 6);
  });

  it("opens the page of the rule that is chosen from all", async () => {
    await openChecked(WORD);
    await answering(vscode.commands.executeCommand("gouji.explain"), ACCEPT);
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    ok(input instanceof vscode.TabInputCustom && input.uri.toString() === "gouji-rule:/table-missing.md");
  });
}
