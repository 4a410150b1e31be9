import * as vscode from "vscode";
import { sayFailure } from "../server/core/counts.js";
import type { Text } from "../server/core/language.js";
import type { Unsettled } from "../server/lsp/protocol.js";
import { speak } from "./language.js";
import { explain } from "./recognise.js";
import type { Service } from "./service.js";
import { summarise } from "./summary.js";

/** A document in which no report is looked for, such as a program. */
export const NO_DRAFT: Text = {
  zh: "没有检查：这类文件里不找年报",
  en: "Not checked: no report is looked for in such a file",
};

interface Line extends vscode.QuickPickItem {
  readonly take?: () => unknown;
}

const command = (label: Text, name: string, ...args: unknown[]): Line => ({
  label: speak(label),
  take: () => vscode.commands.executeCommand(name, ...args),
});
const heading = (label: Text): Line => ({ label: speak(label), kind: vscode.QuickPickItemKind.Separator });

const CHECK_ALL_THE_SAME: Text = { zh: "仍按年报检查", en: "Check it all the same" };
const SETTING: Text = { zh: "打开识别的设置", en: "Open the setting that recognises reports" };
const LOG: Text = { zh: "查看日志", en: "Show the log" };
const RESTART: Text = { zh: "重新启动检查服务", en: "Restart the server" };
const PROBLEMS: Text = { zh: "列出全部问题", en: "List all problems" };

/** What was checked and how it came out, each line leading to its place; or why nothing was. */
export async function showDetails(document: vscode.TextDocument, service: Service): Promise<void> {
  const why = await explain(document);
  const { title, items } = why ? unchecked(why) : await checked(document, service);
  const picked = await vscode.window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true });
  await picked?.take?.();
}

interface Lines {
  readonly title: string;
  readonly items: readonly Line[];
}

const unchecked = (why: Text): Lines => ({
  title: speak(why),
  items: [
    command(CHECK_ALL_THE_SAME, "gouji.check"),
    command(SETTING, "workbench.action.openSettings", "gouji.recognise"),
  ],
});

async function checked(document: vscode.TextDocument, service: Service): Promise<Lines> {
  const after = [
    command(PROBLEMS, "workbench.actions.view.problems"),
    command(RESTART, "gouji.restart"),
    command(LOG, "gouji.showLog"),
  ];
  try {
    const [status, unsettled] = await Promise.all([service.status(document), service.unsettled(document)]);
    if (!status.recognised) return { title: speak(NO_DRAFT), items: after.slice(1) };
    const lineOf = ({ line, equation, range }: Unsettled): Line => ({
      label: speak(line),
      detail: speak(equation),
      take: () => reveal(document, range),
    });
    const among = (state: Unsettled["state"], label: Text): Line[] => {
      const those = unsettled.filter((each) => each.state === state);
      return those.length === 0 ? [] : [heading(label), ...those.map(lineOf)];
    };
    const failures = status.failures.map((rule) => command(sayFailure(rule), "gouji.showLog"));
    return {
      title: speak(summarise(status).text),
      items: [
        ...among("fails", { zh: "不符的等式", en: "equations that fail" }),
        ...failures,
        ...among("unread", { zh: "未核的等式", en: "equations not checked" }),
        heading({ zh: "其他", en: "more" }),
        ...after,
      ],
    };
  } catch (error) {
    service.log.error(String(error));
    return { title: speak({ zh: "检查服务没有运行", en: "The server is not running" }), items: after.slice(1) };
  }
}

async function reveal(document: vscode.TextDocument, { start, end }: Unsettled["range"]): Promise<void> {
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  await vscode.window.showTextDocument(document, { selection });
}
