import * as vscode from "vscode";
import type { Text } from "../server/core/language.js";
import { type IgnoreParams, type IgnoreResult, ignoreMethod } from "../server/lsp/protocol.js";
import { speak } from "./language.js";
import type { Service } from "./service.js";

const REASON: Text = { zh: "为什么可以这样写？", en: "Why may it stand as it is?" };
const REASON_EXAMPLE: Text = {
  zh: "例如：已与业务系统核对，数字属实",
  en: "e.g. checked with the records, the figure is right",
};
const NO_REASON: Text = { zh: "请写明理由，供日后查对。", en: "Give a reason, for whoever looks at it later." };
const TITLE: Text = { zh: "忽略此处", en: "Ignore This" };

/** The command behind the quick fix: asks for the reason where none is given, and writes the ignore beside the drafts. */
export const registerIgnore = (service: Service): vscode.Disposable =>
  vscode.commands.registerCommand(
    "gouji.ignore",
    async ({ reason = "", ...accepted }: Omit<IgnoreParams, "reason"> & { readonly reason?: string }) => {
      const why = reason || (await askReason());
      if (why) await ignore({ ...accepted, reason: why }, service);
    },
  );

async function askReason(): Promise<string | undefined> {
  const reason = await vscode.window.showInputBox({
    title: speak(TITLE),
    prompt: speak(REASON),
    placeHolder: speak(REASON_EXAMPLE),
    // Who looks the reason up elsewhere finds the box still there.
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === "" ? speak(NO_REASON) : undefined),
  });
  return reason?.trim();
}

async function ignore(params: IgnoreParams, service: Service): Promise<void> {
  const client = await service.start();
  const result = await client.sendRequest<IgnoreResult>(ignoreMethod, params);
  if ("refused" in result) return void vscode.window.showWarningMessage(speak(result.refused));
  const file = client.protocol2CodeConverter.asUri(result.file);
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(result.edit);
  const written = (await vscode.workspace.applyEdit(edit)) && (await save(file));
  if (written) return;
  const path = vscode.workspace.asRelativePath(file);
  void vscode.window.showErrorMessage(speak({ zh: `没能写入 ${path}。`, en: `${path} could not be written.` }));
}

const save = async (file: vscode.Uri): Promise<boolean> => (await vscode.workspace.openTextDocument(file)).save();
