import * as vscode from "vscode";

const SAMPLE = "dist/sample.txt";

/** The steps of the walkthrough. Its page has the focus, so each leads back to the draft first. */
export function registerTour({ extensionUri }: vscode.ExtensionContext): vscode.Disposable {
  const commands: Readonly<Record<string, () => Promise<unknown>>> = {
    "gouji.openSample": () => openSample(vscode.Uri.joinPath(extensionUri, SAMPLE)),
    "gouji.showProblem": () => atProblem("editor.action.showHover"),
    "gouji.showFix": () => atProblem("editor.action.quickFix"),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
  );
}

/** A copy without a file, so that it may be mended again and again. */
async function openSample(uri: vscode.Uri): Promise<void> {
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const document = await vscode.workspace.openTextDocument({ language: "gouji", content });
  await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
}

/** Runs a command at an error of the draft that is to be seen: at a wrong figure, as the pictures show it, if there is one. */
async function atProblem(command: string): Promise<void> {
  const { visibleTextEditors } = vscode.window;
  const isDraft = ({ languageId }: vscode.TextDocument) => languageId === "gouji";
  const editor = visibleTextEditors.find((each) => isDraft(each.document));
  const document = editor?.document ?? vscode.workspace.textDocuments.find(isDraft);
  if (!document) return void (await vscode.commands.executeCommand("gouji.openSample"));
  const problem = likeliest(vscode.languages.getDiagnostics(document.uri));
  if (!problem) return;
  const { start } = problem.range;
  await vscode.window.showTextDocument(document, {
    viewColumn: editor?.viewColumn ?? vscode.ViewColumn.Beside,
    selection: new vscode.Range(start, start),
  });
  await vscode.commands.executeCommand(command);
}

const likeliest = (problems: readonly vscode.Diagnostic[]): vscode.Diagnostic | undefined =>
  problems.find(({ code }) => typeof code === "object" && code.value === "sums") ??
  problems.find(({ severity }) => severity === vscode.DiagnosticSeverity.Error) ??
  problems[0];
