import * as vscode from "vscode";
import type { Text } from "../server/core/language.js";
import type { Status } from "../server/lsp/protocol.js";
import { speak } from "./language.js";
import { explain } from "./recognise.js";
import type { Service } from "./service.js";
import { summarise } from "./summary.js";

const STOPPED: Text = { zh: "检查服务没有运行", en: "The server is not running" };
const STOPPED_WHY: Text = {
  zh: "检查服务接连停止，不再自动启动；原有的提示已经撤下。点击后可以重新启动，或查看日志。",
  en: "The server died again and again and is not started any more; what it had found is taken away. Click to start it, or to see the log.",
};
const UNCHECKED: Text = { zh: "未按年报检查", en: "Not checked as a report" };

/** The item in the status bar, for the draft in the active editor. @returns also what calls it up to date */
export function showStatus(service: Service): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("gouji.status", vscode.StatusBarAlignment.Right, 100);
  item.name = "勾稽";
  item.command = "gouji.showStatus";
  const last = new Map<string, Status>();
  let failed = false;

  async function show(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    const status = document && last.get(document.uri.toString());
    if (document && status?.recognised) {
      if (failed) present("error", speak(STOPPED), speak(STOPPED_WHY), "statusBarItem.errorBackground");
      else presentReport(status);
      return;
    }
    const why = document && (await explain(document));
    if (document !== vscode.window.activeTextEditor?.document) return;
    if (why) present("circle-slash", speak(UNCHECKED), speak(why));
    else item.hide();
  }

  function presentReport(status: Status): void {
    const { icon, text, details } = summarise(status);
    const isBroken = status.failures.length > 0;
    present(icon, speak(text), speak(details), isBroken ? "statusBarItem.warningBackground" : undefined);
  }

  function present(icon: string, text: string, tooltip: string, background?: string): void {
    item.text = `$(${icon}) ${text}`;
    item.tooltip = tooltip;
    item.accessibilityInformation = { label: speak({ zh: `勾稽，${text}`, en: `Gouji, ${text}` }), role: "button" };
    item.backgroundColor = background === undefined ? undefined : new vscode.ThemeColor(background);
    item.show();
  }

  void show();
  return vscode.Disposable.from(
    item,
    service.onStatus((status) => {
      // The editor writes a URI in its own way.
      last.set(vscode.Uri.parse(status.uri).toString(), status);
      failed = false;
      void show();
    }),
    service.onState((state) => {
      failed = state === "failed";
      void show();
    }),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidSaveTextDocument(show),
    vscode.workspace.onDidOpenTextDocument(show),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => last.delete(uri.toString())),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("gouji")) void show();
    }),
  );
}
