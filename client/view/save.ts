import * as vscode from "vscode";
import type { Text } from "../../server/core/language.js";
import { type ViewResult, viewMethod } from "../../server/lsp/protocol.js";
import { speak } from "../language.js";
import type { Service } from "../service.js";
import { printedPage, titleOf } from "./print.js";

const NO_REPORT: Text = {
  zh: "请先打开一份年报，再另存为可打印的网页。",
  en: "Open a report first, then save it as a page to print.",
};
const saved = (uri: vscode.Uri): Text => {
  const name = uri.path.split("/").at(-1)!;
  return {
    zh: `已另存为网页 ${name}。用浏览器打开后打印，即是格式规定的表样（A4）。`,
    en: `Saved as the web page ${name}. Open it in a browser and print it: it is the official form (A4).`,
  };
};
const OPEN: Text = { zh: "打开", en: "Open" };
const FILTER: Text = { zh: "网页", en: "Web page" };

/** Saves a draft as one page that a browser prints as the official form. */
export async function savePage(document: vscode.TextDocument | undefined, service: Service): Promise<void> {
  const result = document && (await service.ask<ViewResult | null>(viewMethod, document, {}));
  if (!result) return void vscode.window.showInformationMessage(speak(NO_REPORT));
  const defaultUri = placeFor(document, titleOf(result.view));
  const page = printedPage(result.view);
  const uri = hasDialog() || !defaultUri ? await ask(defaultUri) : await unused(defaultUri);
  if (!uri) return;
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(page));
  const buttons = uri.scheme === "file" ? [speak(OPEN)] : [];
  const chosen = await vscode.window.showInformationMessage(speak(saved(uri)), ...buttons);
  if (chosen) await vscode.env.openExternal(uri);
}

/** VS Code for the Web answers for its virtual folders as if the dialog had been closed, without having shown one. */
const hasDialog = () => vscode.env.uiKind === vscode.UIKind.Desktop || vscode.env.remoteName !== undefined;

const ask = (defaultUri: vscode.Uri | undefined) =>
  vscode.window.showSaveDialog({ ...(defaultUri && { defaultUri }), filters: { [speak(FILTER)]: ["html"] } });

/** A name that no file has yet: nothing is written over unasked. */
async function unused(uri: vscode.Uri): Promise<vscode.Uri> {
  for (let i = 1; ; i++) {
    const own = i === 1 ? uri : uri.with({ path: uri.path.replace(/\.html$/, `-${i}.html`) });
    const isThere = await vscode.workspace.fs.stat(own).then(
      () => true,
      () => false,
    );
    if (!isThere) return own;
  }
}

/** Beside the draft and named like it; a draft without a file yet has the name of its report, in the folder that is open. */
function placeFor({ uri, isUntitled }: vscode.TextDocument, title: string): vscode.Uri | undefined {
  if (!isUntitled) return uri.with({ path: `${uri.path.replace(/\.[^./]*$/, "")}.html` });
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder && vscode.Uri.joinPath(folder, `${title.replace(/[\\/:*?"<>|\s]/g, "") || "report"}.html`);
}
