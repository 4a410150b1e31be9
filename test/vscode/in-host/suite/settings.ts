import { it } from "mocha";
import * as vscode from "vscode";
import { codes, found, openChecked, until, WORD } from "../editor.js";

export function settings(): void {
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
}
