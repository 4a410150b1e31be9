import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { it } from "mocha";
import * as vscode from "vscode";
import { actionsAt, codes, openChecked, sumsOf, until, WORD } from "../editor.js";

export function fixes(): void {
  it("mends a figure by its quick fix, and finds nothing there afterwards", async () => {
    const document = await openChecked(WORD);
    const { range } = sumsOf(document);
    const mended = document.lineAt(range.start.line).text.replace("14", "4");
    const actions = await actionsAt(document, range, vscode.CodeActionKind.QuickFix);
    const preferred = actions.filter(({ isPreferred }) => isPreferred);
    strictEqual(preferred.length, 1);
    ok(await vscode.workspace.applyEdit(preferred[0]!.edit!));
    strictEqual(document.lineAt(range.start.line).text, mended);
    await until("the finding to vanish", () => !codes(document).includes("sums"));
  });

  it("mends all that is safe by its command, and no more", async () => {
    const document = await openChecked(WORD);
    await vscode.commands.executeCommand("gouji.fixAll");
    await until("the safe one to vanish", () => !codes(document).includes("section-numeral-lost"));
    deepStrictEqual(codes(document), ["sums", "signature-date"]);
    ok(/^三、收到和处理政府信息公开申请情况$/m.test(document.getText()));
  });
}
