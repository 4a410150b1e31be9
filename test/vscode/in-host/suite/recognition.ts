import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { it } from "mocha";
import * as vscode from "vscode";
import { checked, codes, found, MARKDOWN, open, openChecked, TABS, until, WORD } from "../editor.js";

export function recognition(): void {
  it("leaves a text alone that is no report", async () => {
    const content = "关于做好政府信息公开工作的通知\n\n请各科室按时报送信息。\n".repeat(50);
    const document = await vscode.workspace.openTextDocument({ content, language: "plaintext" });
    await openChecked(WORD);
    strictEqual(document.languageId, "plaintext");
    deepStrictEqual(found(document), []);
  });

  it("knows a draft by its name", async () => {
    strictEqual((await open(WORD, "某局2024年政府信息公开工作年度报告.txt")).languageId, "gouji");
  });

  it("knows a plain text by what it says, and finds what is wrong with it", async () => {
    const document = await open(WORD);
    await until("the language", () => document.languageId === "gouji");
    await checked(document);
    deepStrictEqual(codes(document), ["section-numeral-lost", "sums", "signature-date"]);
    const [, sums] = found(document);
    strictEqual(document.getText(sums!.range), "14");
    strictEqual(sums!.severity, vscode.DiagnosticSeverity.Error);
    ok(sums!.message.includes("改为 4"), sums!.message);
  });

  it("does not overrule who sets the language back", async () => {
    const document = await openChecked(WORD);
    await vscode.languages.setTextDocumentLanguage(document, "plaintext");
    await openChecked(TABS);
    strictEqual(document.languageId, "plaintext");
  });

  it("leaves plain text alone where recognition is turned off, until it is turned on again", async () => {
    const settings = vscode.workspace.getConfiguration("gouji");
    await settings.update("recognise", false, vscode.ConfigurationTarget.Global);
    const document = await open(WORD);
    const named = await open(WORD, "某局2024年政府信息公开工作年度报告.txt");
    await checked(named);
    strictEqual(document.languageId, "plaintext");
    deepStrictEqual(found(document), []);
    await settings.update("recognise", undefined, vscode.ConfigurationTarget.Global);
    await until("the language", () => document.languageId === "gouji");
    await checked(document);
  });

  it("checks a report in Markdown, which stays Markdown", async () => {
    const document = await openChecked(MARKDOWN);
    strictEqual(document.languageId, "markdown");
    ok(codes(document).includes("period"));
  });

  it("recognises a report that is pasted into an empty file", async () => {
    const text = (await open(WORD)).getText();
    const document = await vscode.workspace.openTextDocument({ language: "plaintext", content: "" });
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), text));
    await until("the language", () => document.languageId === "gouji");
    await checked(document);
  });
}
