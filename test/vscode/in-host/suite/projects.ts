import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { afterEach, it } from "mocha";
import * as vscode from "vscode";
import { actionsAt, codes, found, openChecked, sumsOf, until, WORD } from "../editor.js";

const project = () => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, ".gouji.json");
const { fs } = vscode.workspace;
const write = (value: unknown) => fs.writeFile(project(), new TextEncoder().encode(JSON.stringify(value, null, 2)));
const read = async () => new TextDecoder().decode(await fs.readFile(project()));
const hasSums = (document: vscode.TextDocument) => codes(document).includes("sums");

export function projects(): void {
  afterEach(async () => {
    await fs.delete(project()).then(undefined, () => {});
  });

  it("heeds the file beside the drafts as soon as it is written, changed or deleted", async () => {
    const document = await openChecked(WORD);
    await write({ rules: { sums: "off" } });
    await until("the finding to vanish", () => found(document).length > 0 && !hasSums(document));
    await write({ rules: { sums: "information" } });
    await until("the level", () => sumsOf(document)?.severity === vscode.DiagnosticSeverity.Information);
    await fs.delete(project());
    await until("the finding to be an error", () => sumsOf(document)?.severity === vscode.DiagnosticSeverity.Error);
  });

  it("ignores a finding with a reason, until what it accepts changes", async () => {
    const document = await openChecked(WORD);
    const { range } = sumsOf(document);
    const actions = await actionsAt(document, range, vscode.CodeActionKind.QuickFix);
    const { command } = actions.find(({ title }) => title.startsWith("忽略此处：表三"))!;
    const [accepted] = command!.arguments!;
    await vscode.commands.executeCommand(command!.command, { ...accepted, reason: "已与系统核对" });
    await until("the finding to vanish", () => found(document).length > 0 && !hasSums(document));
    const { ignore } = JSON.parse(await read());
    deepStrictEqual(
      ignore.map(({ rule, reason }: Record<string, string>) => [rule, reason]),
      [["sums", "已与系统核对"]],
    );
    ok(document.uri.path.endsWith(`/${ignore[0].file}`), ignore[0].file);

    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, range, "15");
    await vscode.workspace.applyEdit(edit);
    await until("the finding to come back", () => hasSums(document));
    const told = await until("word of the lapse", () => vscode.languages.getDiagnostics(project())[0]);
    ok(told.message.startsWith("这条忽略已失效："), told.message);
    strictEqual(
      (await vscode.workspace.openTextDocument(project())).getText(told.range).includes("已与系统核对"),
      true,
    );
  });

  it("completes and checks the file while it is written, in the language of the window", async () => {
    const inChinese = vscode.env.language.startsWith("zh");
    await write({ profile: "gtae", rules: { sum: "off" } });
    const document = await vscode.workspace.openTextDocument(project());
    await vscode.window.showTextDocument(document);
    strictEqual(document.languageId, "jsonc");
    const said = () => vscode.languages.getDiagnostics(document.uri).map(({ message }) => message);
    await until("what is wrong", () => said().length === 2);
    deepStrictEqual(
      said().sort(),
      inChinese
        ? ["只能写 gate、default、strict。", "没有这条规则。"]
        : ["There is no such rule.", "Write one of gate, default, strict."],
    );
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      ...[document.uri, document.positionAt(document.getText().indexOf("gtae") + 1)],
    );
    const gate = items.find(({ label }) => (typeof label === "string" ? label : label.label).includes("gate"));
    const documentation = gate?.documentation;
    const words = typeof documentation === "object" ? documentation.value : documentation;
    ok(words?.includes(inChinese ? "只查公开出去会造成后果的" : "only what damages once it is published"), words);
  });
}
