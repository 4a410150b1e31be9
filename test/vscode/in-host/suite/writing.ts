import { ok, strictEqual } from "node:assert";
import { it } from "mocha";
import * as vscode from "vscode";
import { codes, MARKDOWN, openChecked, placeOf, replace, until, WORD } from "../editor.js";

export function writing(): void {
  it("puts back a missing heading and numbers all of them by their commands", async () => {
    const document = await openChecked(WORD);
    await vscode.commands.executeCommand("gouji.renumber");
    await until("the numeral", () => /^三、收到和处理政府信息公开申请情况$/m.test(document.getText()));
    await replace(document, "四、政府信息公开行政复议、行政诉讼情况\n", "");
    await vscode.commands.executeCommand("gouji.missing");
    await until("the heading", () => /^四、政府信息公开行政复议、行政诉讼情况$/m.test(document.getText()));
  });

  it("tidies tables when a document is formatted, and offers that for no other Markdown", async () => {
    const document = await openChecked(WORD);
    const words = document.getText().replace(/\s/g, "");
    await vscode.commands.executeCommand("editor.action.formatDocument");
    await until("the figures", () => document.getText().includes("\t规章\n\t0\n\t0\n\t0\n"));
    strictEqual(document.getText().replace(/\s/g, ""), words);

    const format = (uri: vscode.Uri) =>
      vscode.commands.executeCommand<vscode.TextEdit[] | undefined>("vscode.executeFormatDocumentProvider", uri, {});
    const report = await openChecked(MARKDOWN);
    await replace(report, "<td>0</td>", "<td> 0 </td>");
    while ((await format(report.uri)) === undefined) await new Promise((resolve) => setTimeout(resolve, 30));
    const notes = await vscode.workspace.openTextDocument({ content: "|a|b|\n|-|-|\n", language: "markdown" });
    strictEqual(await format(notes.uri), undefined);
  });

  it("tidies of a table what is selected", async () => {
    const document = await openChecked(WORD);
    const selected = placeOf(document, "规章").union(placeOf(document, "行政许可"));
    const tidied = () =>
      vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
        "vscode.executeFormatRangeProvider",
        ...[document.uri, selected, {}],
      );
    while ((await tidied()) === undefined) await new Promise((resolve) => setTimeout(resolve, 30));
    const lines = (await tidied())!.map(({ range }) => range.start.line);
    ok(lines.length > 0 && lines.every((line) => line >= selected.start.line && line <= selected.end.line));
  });

  it("mends what is safe on saving, where the settings say so, and no figure", async () => {
    const settings = vscode.workspace.getConfiguration("editor");
    await settings.update("codeActionsOnSave", { "source.fixAll.gouji": "explicit" }, true);
    try {
      const document = await openChecked(WORD);
      await replace(document, "（五）监督保障。", "（五）监督保障。 ");
      await document.save();
      ok(/^三、收到和处理政府信息公开申请情况$/m.test(document.getText()));
      await until("the findings", () => !codes(document).includes("section-numeral-lost"));
      ok(codes(document).includes("sums"));
    } finally {
      await settings.update("codeActionsOnSave", undefined, true);
    }
  });
}
