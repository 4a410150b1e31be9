import * as vscode from "vscode";
import type { Service } from "./service.js";
import { describe } from "./status.js";

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append("gouji");
/** Its snippet, by the name it is listed under. */
const BLANK_REPORT = "空白年报（2021 年版）";

/** Each command says what came of it; none stays silent. */
export function registerCommands(service: Service): vscode.Disposable {
  const commands: Readonly<Record<string, () => Promise<unknown>>> = {
    "gouji.check": () => withDocument((document) => check(document, service)),
    "gouji.fixAll": () => withDocument((document) => fixAll(document, service)),
    "gouji.new": newReport,
    "gouji.restart": async () => {
      await service.stop();
      await service.start();
      say("检查服务已重新启动。");
    },
    "gouji.showLog": async () => service.log.show(),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
  );
}

const say = (message: string) => void vscode.window.showInformationMessage(message);

async function withDocument(run: (document: vscode.TextDocument) => Promise<unknown>): Promise<unknown> {
  const document = vscode.window.activeTextEditor?.document;
  return document ? run(document) : say("请先打开一份年报。");
}

async function check(document: vscode.TextDocument, service: Service): Promise<void> {
  // Who asks for a check says that it is a report.
  if (document.languageId === "plaintext") await vscode.languages.setTextDocumentLanguage(document, "gouji");
  const status = await service.status(document);
  if (!status.recognised) return say("这份文件不像政府信息公开工作年度报告，没有检查。");
  const { text, detail } = describe(status);
  say(`${text}。${detail}。`);
  await vscode.commands.executeCommand("workbench.panel.markers.view.focus");
}

async function fixAll(document: vscode.TextDocument, service: Service): Promise<void> {
  await service.start();
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    ...[document.uri, all, FIX_ALL.value],
  );
  const edit = actions.find(({ kind }) => kind && FIX_ALL.contains(kind))?.edit;
  if (!edit) return say("没有可稳妥修正之处。涉及数字和内容的，请逐处确认后修正。");
  await vscode.workspace.applyEdit(edit);
  say("已修正全部可稳妥修正之处；涉及数字和内容的没有改动。");
}

async function newReport(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: "gouji", content: "" });
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand("editor.action.insertSnippet", { langId: "gouji", name: BLANK_REPORT });
}
