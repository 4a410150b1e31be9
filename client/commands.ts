import * as vscode from "vscode";
import type { Text } from "../server/core/language.js";
import { NO_DRAFT, showDetails } from "./details.js";
import { speak } from "./language.js";
import { newReport } from "./new-report.js";
import { explain } from "./recognise.js";
import type { Service } from "./service.js";
import { summarise } from "./summary.js";

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append("gouji");

const NOTHING_SAFE: Text = {
  zh: "没有可稳妥修正之处。涉及数字和内容的，请逐处确认后修正。",
  en: "Nothing can be mended safely. Mend figures and content one by one, after a look at each.",
};
const ALL_SAFE_MENDED: Text = {
  zh: "已修正全部可稳妥修正之处；涉及数字和内容的没有改动。",
  en: "All that can be mended safely is mended; figures and content were left alone.",
};

/** Each command says what came of it; none stays silent. */
export function registerCommands(service: Service): vscode.Disposable {
  const commands: Readonly<Record<string, () => Promise<unknown>>> = {
    "gouji.check": () => withDocument((document) => check(document, service)),
    "gouji.showStatus": () => withDocument((document) => showDetails(document, service)),
    "gouji.fixAll": () => withDocument((document) => fixAll(document, service)),
    "gouji.new": newReport,
    "gouji.restart": async () => {
      await service.stop();
      await service.start();
      say({ zh: "检查服务已重新启动。", en: "The server was restarted." });
    },
    "gouji.showLog": async () => service.log.show(),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
  );
}

const say = (message: Text) => void vscode.window.showInformationMessage(speak(message));

async function withDocument(run: (document: vscode.TextDocument) => Promise<unknown>): Promise<unknown> {
  const document = vscode.window.activeTextEditor?.document;
  return document ? run(document) : say({ zh: "请先打开一份年报。", en: "Open a report first." });
}

async function check(document: vscode.TextDocument, service: Service): Promise<void> {
  // Who asks for a check says that it is a report.
  const asked = (await explain(document))
    ? await vscode.languages.setTextDocumentLanguage(document, "gouji")
    : document;
  const status = await service.status(asked);
  if (!status.recognised) return say(NO_DRAFT);
  const { details } = summarise(status);
  say({ zh: `${sentence(details.zh, "，")}。`, en: `${sentence(details.en, ", ")}.` });
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
  if (!edit) return say(NOTHING_SAFE);
  await vscode.workspace.applyEdit(edit);
  say(ALL_SAFE_MENDED);
}

const sentence = (lines: string, comma: string) => lines.split("\n").join(comma);
