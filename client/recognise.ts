import * as vscode from "vscode";

/** Languages in which VS Code opens what may be a report; there the server answers only when the text is one. */
const HOSTS: readonly string[] = ["plaintext", "markdown", "html"];

/** No report is without it. Only a text that has it is read by the core, which is loaded only then. */
const HINT = /信\s*息/;

/** Typing makes no report of a text that was none; what is pasted may. */
const PASTED = 200;

/** Whether other files than those of our own language may be reports. */
export const recognises = () => vscode.workspace.getConfiguration("gouji").get("recognise", true);

/** The languages to listen to, as the settings are. */
export const languages = (): readonly string[] => ["gouji", ...(recognises() ? HOSTS : [])];

/** The old side of a comparison is nobody's draft. */
export const belongs = ({ uri }: vscode.TextDocument) => uri.scheme !== "git";

/** Calls `found` for each report among the documents, now and as they open, and `reset` before it looks at all again. */
export function recognise(found: () => void, reset: () => Promise<void>): vscode.Disposable {
  /** The same object lives on when the language changes: who sets it back to plain text is not overruled. */
  const known = new WeakSet<vscode.TextDocument>();

  async function judge(document: vscode.TextDocument): Promise<void> {
    if (!languages().includes(document.languageId) || !belongs(document)) return;
    if (document.languageId !== "gouji" && !known.has(document)) {
      if (!(await isReport(document))) return;
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

async function isReport(document: vscode.TextDocument): Promise<boolean> {
  if (!HINT.test(document.getText())) return false;
  const core = await import("./gouji-core.js");
  return !document.isClosed && core.isReport(document.getText());
}
