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

  it("speaks the language that is set, else that of the window", async () => {
    const document = await openChecked(WORD);
    const settings = vscode.workspace.getConfiguration("gouji");
    const before = settings.inspect("language")?.globalValue;
    const speaks = (language: string) =>
      until(`messages in ${language}`, () => {
        const messages = found(document).map(({ message }) => message);
        return messages.length > 0 && messages.every((each) => /[，。]/.test(each) === (language === "zh"));
      });
    const [own, other] = vscode.env.language.startsWith("zh") ? ["zh", "en"] : ["en", "zh"];
    for (const [set, spoken] of [
      [other, other],
      [own, own],
      [other, other],
      ["auto", own],
    ] as const) {
      await settings.update("language", set, vscode.ConfigurationTarget.Global);
      await speaks(spoken);
    }
    await settings.update("language", before, vscode.ConfigurationTarget.Global);
    await speaks("zh");
  });
}
