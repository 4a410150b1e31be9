import { it } from "mocha";
import * as vscode from "vscode";
import { MARKDOWN, open, openChecked, until, WORD } from "../editor.js";

const tables = () =>
  vscode.window.tabGroups.all.flatMap(({ tabs }) =>
    tabs.filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("gouji.table")),
  );
const shows = (name: string) =>
  until(`a table view of ${name}`, () => tables().find(({ label }) => label.endsWith(name)));

/** What the view itself does is seen at the window; this is what opens it. */
export function tableview(): void {
  it("opens beside the draft, one for all drafts, and shows that which is looked at", async () => {
    await openChecked(WORD);
    await vscode.commands.executeCommand("gouji.openTableView");
    await shows(WORD);
    await open(MARKDOWN);
    await shows(MARKDOWN);
    if (tables().length !== 1) throw new Error(`${tables().length} views`);
  });

  it("opens by itself where it is set to, and once closed stays closed", async () => {
    const settings = vscode.workspace.getConfiguration("gouji");
    await settings.update("tableView.open", true, vscode.ConfigurationTarget.Global);
    try {
      const document = await openChecked(WORD);
      await shows(WORD);
      await vscode.window.tabGroups.close(tables());
      await vscode.window.showTextDocument(document);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), "某");
      await vscode.workspace.applyEdit(edit);
      await new Promise((resolve) => setTimeout(resolve, 500));
      if (tables().length > 0) throw new Error("it opened again");
    } finally {
      await settings.update("tableView.open", undefined, vscode.ConfigurationTarget.Global);
    }
  });
}
