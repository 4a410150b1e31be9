import { ok, strictEqual } from "node:assert";
import { it } from "mocha";
import * as vscode from "vscode";
import { actionsAt, openChecked, sumsOf, until, WORD } from "../editor.js";

/** What the active tab shows, where it is the preview of a page. */
const preview = () => {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputCustom && input.viewType === "vscode.markdown.preview.editor"
    ? input.uri.toString()
    : undefined;
};

export function pages(): void {
  it("links each finding to the page of its rule, offline, in the user's language", async () => {
    const { code } = sumsOf(await openChecked(WORD));
    if (typeof code !== "object") throw new Error(`no link: ${code}`);
    strictEqual(code.target.toString(), "gouji-rule:/sums.md");
    const page = (await vscode.workspace.openTextDocument(code.target)).getText();
    ok(
      page.startsWith("# 勾稽关系不成立\n\n规则名称 `sums`，级别 错误，范围 `gate` 起。\n\n## 内容\n"),
      page.slice(0, 80),
    );
    await vscode.commands.executeCommand("vscode.open", code.target);
    await until("the page", () => preview() === "gouji-rule:/sums.md");
  });

  it("shows the page from the quick fixes", async () => {
    const document = await openChecked(WORD);
    const actions = await actionsAt(document, sumsOf(document).range, vscode.CodeActionKind.QuickFix);
    const { command } = actions.find(({ title }) => title === "查看规则说明：勾稽关系不成立")!;
    await vscode.commands.executeCommand(command!.command, ...command!.arguments!);
    await until("the page", () => preview() === "gouji-rule:/sums.md");
  });
}
