import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { afterEach, describe, it } from "mocha";
import * as vscode from "vscode";
import { DRAFTS } from "./drafts.js";

const WORD = "样例一-从Word粘贴.txt";
const MARKDOWN = "样例二-网页表格.md";
const TABS = "样例三-制表符分隔.txt";

let copies = 0;

/** Opens a copy of its own: VS Code keeps a document for a while after it was closed. */
async function open(draft: keyof typeof DRAFTS, name: string = draft): Promise<vscode.TextDocument> {
  const drafts = vscode.workspace.workspaceFolders![0]!.uri;
  const copy = vscode.Uri.joinPath(drafts, String(++copies), name);
  await vscode.workspace.fs.writeFile(copy, new TextEncoder().encode(DRAFTS[draft]));
  const document = await vscode.workspace.openTextDocument(copy);
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** A draft whose findings are there. */
async function openChecked(draft: keyof typeof DRAFTS): Promise<vscode.TextDocument> {
  const document = await open(draft);
  await checked(document);
  return document;
}

async function until<T>(what: string, look: () => T | undefined | false): Promise<T> {
  for (const deadline = Date.now() + 15_000; Date.now() < deadline; ) {
    const seen = look();
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`waited in vain for ${what}`);
}

const found = (document: vscode.TextDocument) =>
  vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "勾稽");
const codeOf = ({ code }: vscode.Diagnostic) => (typeof code === "object" ? code.value : code);
const codes = (document: vscode.TextDocument) => found(document).map(codeOf);
const checked = (document: vscode.TextDocument) =>
  until(`findings in ${document.uri.path}`, () => found(document).length > 0 && found(document));

const sumsOf = (document: vscode.TextDocument) => found(document).find((each) => codeOf(each) === "sums")!;

const actionsAt = (document: vscode.TextDocument, range: vscode.Range, kind: vscode.CodeActionKind) =>
  vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    ...[document.uri, range, kind.value],
  );

export function suite(): void {
  describe("勾稽 in VS Code", () => {
    afterEach(async () => {
      await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    });

    it("is the installed extension, allowed in untrusted and virtual workspaces", () => {
      const extension = vscode.extensions.getExtension("gouji.gouji")!;
      strictEqual(extension.packageJSON.capabilities.untrustedWorkspaces.supported, true);
      strictEqual(extension.packageJSON.capabilities.virtualWorkspaces, true);
      const { scheme, path } = extension.extensionUri;
      ok(scheme !== "file" || path.includes("gouji-vscode-"), path);
    });

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

    it("says at a figure which it is and what it must add up to", async () => {
      const document = await openChecked(WORD);
      const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
        "vscode.executeHoverProvider",
        ...[document.uri, sumsOf(document).range.start],
      );
      const says = hover!.contents.map((each) => (typeof each === "string" ? each : each.value)).join("\n");
      ok(says.includes("本机关不掌握相关政府信息·自然人"), says);
      ok(says.includes("≠"), says);
    });

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

    it("outlines and folds a report", async () => {
      const document = await openChecked(WORD);
      const [report] = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        "vscode.executeDocumentSymbolProvider",
        document.uri,
      );
      const headings = report!.children.map(({ name }) => name).filter((name) => /^[一二四五六]、|^收到/.test(name));
      strictEqual(headings.length, 6, headings.join());
      const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        "vscode.executeFoldingRangeProvider",
        document.uri,
      );
      ok(folds.length >= 6, `${folds.length} folds`);
    });

    it("begins a new report from the blank form", async () => {
      await vscode.commands.executeCommand("gouji.new");
      const { document } = vscode.window.activeTextEditor!;
      strictEqual(document.languageId, "gouji");
      await until("the form", () => document.getText().includes("六、其他需要报告的事项"));
      ok(document.getText().includes("\n\t规章\n\t\n"), "blank cells keep their tabs");
    });

    it("heeds a rule's level as soon as it is set", async () => {
      const document = await openChecked(WORD);
      const settings = vscode.workspace.getConfiguration("gouji");
      await settings.update("rules", { sums: "off" }, vscode.ConfigurationTarget.Global);
      await until("the finding to vanish", () => found(document).length > 0 && !codes(document).includes("sums"));
      await settings.update("rules", undefined, vscode.ConfigurationTarget.Global);
      await until("the finding to come back", () => codes(document).includes("sums"));
    });

    it("speaks English where it is asked to, or where VS Code does", async () => {
      const document = await openChecked(WORD);
      const settings = vscode.workspace.getConfiguration("gouji");
      const saysNow = () => found(document).map(({ message }) => message);
      const inChinese = saysNow();
      for (const language of ["en", "auto"]) {
        await settings.update("language", language, vscode.ConfigurationTarget.Global);
        await until(`messages in ${language}`, () => saysNow().every((message) => !/[，。]/.test(message)));
      }
      await settings.update("language", "zh", vscode.ConfigurationTarget.Global);
      await until("messages in Chinese", () => saysNow().join() === inChinese.join());
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

    it("has the settings that keep blank cells", () => {
      const setting = (section: string, name: string) =>
        vscode.workspace.getConfiguration(section, { languageId: "gouji" }).get(name);
      strictEqual(setting("editor", "insertSpaces"), false);
      strictEqual(setting("editor", "unicodeHighlight.ambiguousCharacters"), false);
      strictEqual(setting("files", "trimTrailingWhitespace"), false);
    });
  });
}
