import { deepStrictEqual, match, notStrictEqual, ok, strictEqual } from "node:assert";
import { it } from "mocha";
import * as vscode from "vscode";
import { checked, found, open, openChecked, until, WORD } from "../editor.js";

/** Presses a key of the quick pick again and again: a test cannot see when the next question is there. */
async function repeat(key: string, asked: Thenable<unknown>): Promise<void> {
  let ended = false;
  void asked.then(() => {
    ended = true;
  });
  for (const deadline = Date.now() + 20_000; !ended && Date.now() < deadline; ) {
    await vscode.commands.executeCommand(key);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  ok(ended, "the questions come to an end");
}

const acceptAll = (asked: Thenable<unknown>) => repeat("workbench.action.acceptSelectedQuickOpenItem", asked);

export function commands(): void {
  it("begins a new report with what last year's decides, after a few questions", async () => {
    const year = new Date().getFullYear() - 1;
    const organ = "云岭县林业局";
    const last = await open(WORD, "上年年报.txt", (text) =>
      text.replaceAll("云岭县水务局", organ).replaceAll("2024年", `${year - 1}年`),
    );
    const settings = vscode.workspace.getConfiguration("gouji");
    await settings.update("organ", { name: organ }, vscode.ConfigurationTarget.Global);
    await acceptAll(vscode.commands.executeCommand("gouji.new"));
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
    const asked = vscode.commands.executeCommand("gouji.new");
    await repeat("workbench.action.closeQuickOpen", asked);
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
    const [first] = found(document);
    await until("the problem", () => first!.range.contains(editor.selection.active));
  });
}
