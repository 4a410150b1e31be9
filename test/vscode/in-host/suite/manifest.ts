import { match, ok, strictEqual } from "node:assert";
import { it } from "mocha";
import * as vscode from "vscode";

export function manifest(): void {
  it("is the installed extension, allowed in untrusted and virtual workspaces", () => {
    const extension = vscode.extensions.getExtension("gouji.gouji")!;
    strictEqual(extension.packageJSON.capabilities.untrustedWorkspaces.supported, true);
    strictEqual(extension.packageJSON.capabilities.virtualWorkspaces, true);
    const { scheme, path } = extension.extensionUri;
    ok(scheme !== "file" || path.includes("gouji-vscode-"), path);
  });

  it("says what it is in the language of the window", () => {
    const { displayName, contributes } = vscode.extensions.getExtension("gouji.gouji")!.packageJSON;
    const inChinese = vscode.env.language.startsWith("zh");
    match(displayName, inChinese ? /^勾稽/ : /^Gouji/);
    strictEqual(contributes.languages[0].aliases[0], inChinese ? "政府信息公开年报" : "Open Government Report");
  });

  it("has the settings that keep blank cells", () => {
    const setting = (section: string, name: string) =>
      vscode.workspace.getConfiguration(section, { languageId: "gouji" }).get(name);
    strictEqual(setting("editor", "insertSpaces"), false);
    strictEqual(setting("editor", "unicodeHighlight.ambiguousCharacters"), false);
    strictEqual(setting("files", "trimTrailingWhitespace"), false);
  });
}
