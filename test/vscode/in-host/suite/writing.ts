import { deepStrictEqual, match, ok, strictEqual } from "node:assert";
import { it } from "mocha";
import * as vscode from "vscode";
import { actionsAt, codes, MARKDOWN, openChecked, placeOf, until, WORD } from "../editor.js";

async function replace(document: vscode.TextDocument, words: string, by: string): Promise<vscode.TextEditor> {
  const editor = vscode.window.activeTextEditor!;
  const range = placeOf(document, words);
  await editor.edit((edit) => edit.replace(range, by));
  const end = range.start.translate(0, by.length);
  editor.selection = new vscode.Selection(end, end);
  return editor;
}

const rewrites = (document: vscode.TextDocument, words: string) =>
  actionsAt(document, placeOf(document, words), vscode.CodeActionKind.RefactorRewrite);

export function writing(): void {
  it("completes the heading that is missing, as the list in the editor is taken", async () => {
    const document = await openChecked(WORD);
    const heading = "五、存在的主要问题及改进情况";
    const whole = document.getText();
    await replace(document, heading, "五、");
    const list = () =>
      vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        ...[document.uri, vscode.window.activeTextEditor!.selection.active],
      );
    deepStrictEqual(
      (await list()).items.filter(({ label }) => typeof label === "string").map(({ label }) => label),
      [heading],
    );
    await vscode.commands.executeCommand("editor.action.triggerSuggest");
    await until("the heading", () => {
      void vscode.commands.executeCommand("acceptSelectedSuggestion");
      return document.getText() === whole;
    });
  });

  it("completes a figure by its equations and a phrase with organ and year, each as what it is", async () => {
    const document = await openChecked(WORD);
    const itemsAt = async (position: vscode.Position) => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        ...[document.uri, position],
      );
      return items.map(({ label, kind }) => [label, kind]);
    };
    const wrong = placeOf(document, "1.本机关不掌握相关政府信息").end;
    const editor = vscode.window.activeTextEditor!;
    const figure = new vscode.Range(wrong.line + 1, 1, wrong.line + 1, 3);
    strictEqual(document.getText(figure), "14");
    await editor.edit((edit) => edit.delete(figure));
    deepStrictEqual((await itemsAt(figure.start))[0], ["4", vscode.CompletionItemKind.Value]);

    const { start } = placeOf(document, "根据《中华");
    const line = document.lineAt(start.line).range;
    await editor.edit((edit) => edit.delete(line));
    const phrases = await itemsAt(line.start);
    ok(
      phrases.some(([label, kind]) => kind === vscode.CompletionItemKind.Text && String(label).length > 0),
      JSON.stringify(phrases),
    );
  });

  it("puts in the blank form of an edition as a snippet", async () => {
    const document = await vscode.workspace.openTextDocument({ language: "gouji", content: "" });
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("editor.action.insertSnippet", { langId: "gouji", name: "表二（2021 年版）" });
    await until("the table", () => /^\s*第二十条第（一）项$/m.test(document.getText()));
    ok(document.getText().includes("现行有效件数"));
  });

  it("offers nothing to complete within a sentence", async () => {
    const document = await openChecked(WORD);
    const { end } = placeOf(document, "围绕水旱灾害防御");
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      ...[document.uri, end],
    );
    deepStrictEqual(
      items.map(({ label }) => label),
      [],
    );
  });

  it("writes a table in another layout, and back", async () => {
    const document = await openChecked(WORD);
    const before = document.getText();
    const titled = async (words: string) =>
      (await rewrites(document, "行政强制")).find(({ title }) => title.includes(words))!;
    ok(await vscode.workspace.applyEdit((await titled("制表符分列")).edit!));
    ok(document.getText().includes("\n行政处罚\t7\t\t\n行政强制\t2\t\t\n"));
    ok(await vscode.workspace.applyEdit((await titled("一格一行")).edit!));
    // What is written anew has no white space behind its figures.
    const lines = (text: string) => text.split("\n").map((line) => line.trimEnd());
    deepStrictEqual(lines(document.getText()).filter(Boolean), lines(before).filter(Boolean));
  });

  it("changes no total before it is confirmed in the preview", async () => {
    const document = await openChecked(WORD);
    const before = document.getText();
    const done = vscode.commands.executeCommand("gouji.totals");
    await vscode.commands.executeCommand("refactorPreview.focus");
    await vscode.commands.executeCommand("refactorPreview.discard");
    await done;
    strictEqual(document.getText(), before);
  });

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

  it("lists the places of the forms in .gouji.json, with their official names", async () => {
    const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, ".gouji.json");
    const text = '{ "ignore": [{ "at": "" }] }';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document);
      const list = () =>
        vscode.commands.executeCommand<vscode.CompletionList>(
          "vscode.executeCompletionItemProvider",
          ...[uri, document.positionAt(text.indexOf('""') + 1)],
        );
      const named = async () => (await list()).items.find(({ label }) => label === '"三/总计/自然人"');
      while (!(await named())) await new Promise((resolve) => setTimeout(resolve, 100));
      const { documentation } = (await named())!;
      match(JSON.stringify(documentation), /(?:表三|Table 3 )“（七）总计·自然人”/);
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
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
