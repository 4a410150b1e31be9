import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { installVsCodeWeb } from "./install.js";

/** What VS Code's window says, by module and key. */
export type Messages = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Only what extensions say is in Chinese then; it needs nothing fetched. */
export const EXTENSIONS_ONLY: Messages = {};

/** Microsoft's own Chinese, which VS Code for the Web brings along: what of it the other VS Code knows too. */
export function microsoftsChinese(): Messages {
  const web = installVsCodeWeb();
  const keys: readonly (readonly [module: string, keys: readonly string[]])[] = JSON.parse(
    readFileSync(join(web, "out/nls.keys.json"), "utf8"),
  );
  const scope: { _VSCODE_NLS_MESSAGES?: readonly string[] } = {};
  runInNewContext(readFileSync(join(web, "nls/zh-cn/nls.messages.js"), "utf8"), { globalThis: scope });
  let next = 0;
  return Object.fromEntries(
    keys.map(([module, own]) => [
      module,
      Object.fromEntries(own.map((key) => [key, scope._VSCODE_NLS_MESSAGES![next++]!])),
    ]),
  );
}

/** Installs a language pack as VS Code does it. @returns the options that start VS Code in Chinese */
export function inChinese(data: string, messages: Messages): readonly string[] {
  const file = join(data, "chinese.json");
  writeFileSync(file, JSON.stringify({ version: "1.0.0", contents: messages }));
  const pack = {
    hash: "1",
    label: "中文(简体)",
    extensions: [{ extensionIdentifier: { id: "gouji.chinese" }, version: "1.0.0" }],
    translations: { vscode: file },
  };
  writeFileSync(join(data, "languagepacks.json"), JSON.stringify({ "zh-cn": pack }));
  return ["--locale", "zh-cn"];
}
