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
const SAVED: Text = {
  zh: "已另存为网页。用浏览器打开后打印，即是格式规定的表样（A4）。",
  en: "Saved as a web page. Open it in a browser and print it: it is the official form (A4).",
};
const OPEN: Text = { zh: "打开", en: "Open" };
const FILTER: Text = { zh: "网页", en: "Web page" };

/** Saves a draft as one page that a browser prints as the official form. */
export async function savePage(document: vscode.TextDocument | undefined, service: Service): Promise<void> {
  const result = document && (await service.ask<ViewResult | null>(viewMethod, document, {}));
  if (!result) return void vscode.window.showInformationMessage(speak(NO_REPORT));
  const defaultUri = placeFor(document, titleOf(result.view));
  const uri = await vscode.window.showSaveDialog({
    ...(defaultUri && { defaultUri }),
    filters: { [speak(FILTER)]: ["html"] },
  });
  if (!uri) return;
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(printedPage(result.view)));
  const buttons = uri.scheme === "file" ? [speak(OPEN)] : [];
  const chosen = await vscode.window.showInformationMessage(speak(SAVED), ...buttons);
  if (chosen) await vscode.env.openExternal(uri);
}

/** Beside the draft and named like it; a draft without a file yet has the name of its report, in the folder that is open. */
function placeFor({ uri, isUntitled }: vscode.TextDocument, title: string): vscode.Uri | undefined {
  if (!isUntitled) return uri.with({ path: `${uri.path.replace(/\.[^./]*$/, "")}.html` });
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder && vscode.Uri.joinPath(folder, `${title.replace(/[\\/:*?"<>|\s]/g, "") || "report"}.html`);
}
