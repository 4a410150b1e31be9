import * as vscode from "vscode";
import type { Text } from "../server/core/language.js";
import type { Recognition } from "../server/core/recognise.js";

/** Languages in which VS Code opens what may be a report; there the server answers only when the text is one. */
const HOSTS: readonly string[] = ["plaintext", "markdown", "html"];

/** No report is without it. Only a text that has it is read by the core, which is loaded only then. */
const HINT = /信\s*息/;

/** A text that says both may have been meant as a report: then it is told why it is none. */
const MEANT = [/信\s*息\s*公\s*开/, /年\s*度?\s*报\s*告|年\s*报/];

/** Typing makes no report of a text that was none; what is pasted may. */
const PASTED = 200;

/** Whether other files than those of our own language may be reports. */
export const recognises = () => vscode.workspace.getConfiguration("gouji").get("recognise", true);

/** The languages to listen to, as the settings are. */
export const languages = (): readonly string[] => ["gouji", ...(recognises() ? HOSTS : [])];

/** The old side of a comparison is nobody's draft. */
export const belongs = ({ uri }: vscode.TextDocument) => uri.scheme !== "git";

/** The same object lives on when the language changes: who sets it back to plain text is not overruled. */
const known = new WeakSet<vscode.TextDocument>();

/** Calls `found` for each report among the documents, now and as they open, and `reset` before it looks at all again. */
export function recognise(found: () => void, reset: () => Promise<void>): vscode.Disposable {
  async function judge(document: vscode.TextDocument): Promise<void> {
    if (!languages().includes(document.languageId) || !belongs(document)) return;
    if (document.languageId !== "gouji" && !known.has(document)) {
      if (!(await recognition(document))?.recognised || document.isClosed) return;
      known.add(document);
      if (document.languageId === "plaintext") await vscode.languages.setTextDocumentLanguage(document, "gouji");
    }
    found();
  }

  const judgeAll = () => {
    for (const document of vscode.workspace.textDocuments) void judge(document);
  };
  judgeAll();
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(judge),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.some(({ text }) => text.length >= PASTED)) void judge(document);
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      // Which languages the client listens to is settled when it starts.
      if (change.affectsConfiguration("gouji.recognise")) void reset().then(judgeAll);
    }),
  );
}

async function recognition(document: vscode.TextDocument): Promise<Recognition | undefined> {
  const text = document.getText();
  if (!HINT.test(text)) return;
  const core = await import("./gouji-core.js");
  return core.recognise(text);
}

const TURNED_OFF: Text = {
  zh: "没有检查：设置 gouji.recognise 关闭了对纯文本、Markdown 和 HTML 的识别",
  en: "Not checked: the setting gouji.recognise has the recognition of plain text, Markdown and HTML turned off",
};
const SET_BACK: Text = {
  zh: "没有检查：文件的语言设成了纯文本",
  en: "Not checked: its language was set to plain text",
};

/** Why a document is not checked that may have been meant as a report; undefined when it is checked, or was never meant. */
export async function explain(document: vscode.TextDocument): Promise<Text | undefined> {
  if (!HOSTS.includes(document.languageId) || !belongs(document)) return;
  const text = document.getText();
  if (!MEANT.every((words) => words.test(text))) return;
  if (!recognises()) return TURNED_OFF;
  const found = await recognition(document);
  if (!found) return;
  if (found.recognised) return document.languageId === "plaintext" && known.has(document) ? SET_BACK : undefined;
  const { zh, en } = found.why;
  return { zh: `没有检查：${zh}`, en: `Not checked: ${en}` };
}
