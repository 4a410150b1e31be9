import * as vscode from "vscode";

const SAMPLE = "dist/sample.txt";

/** The steps of the walkthrough. Its page has the focus, so each leads back to the draft first. */
export function registerTour({ extensionUri }: vscode.ExtensionContext): vscode.Disposable {
  const commands: Readonly<Record<string, () => Promise<unknown>>> = {
    "gouji.openSample": () => openSample(vscode.Uri.joinPath(extensionUri, SAMPLE)),
    "gouji.showProblem": () => atProblem("editor.action.marker.next", true),
    "gouji.showFix": () => atProblem("editor.action.quickFix", false),
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

/** Runs a command at the first error of the draft that is to be seen; `before`: just before it. */
async function atProblem(command: string, before: boolean): Promise<void> {
  const { visibleTextEditors } = vscode.window;
  const isDraft = ({ languageId }: vscode.TextDocument) => languageId === "gouji";
  const editor = visibleTextEditors.find((each) => isDraft(each.document));
  const document = editor?.document ?? vscode.workspace.textDocuments.find(isDraft);
  if (!document) return void (await vscode.commands.executeCommand("gouji.openSample"));
  const problems = vscode.languages.getDiagnostics(document.uri);
  const first = problems.find(({ severity }) => severity === vscode.DiagnosticSeverity.Error) ?? problems[0];
  if (!first) return;
  const { start } = first.range;
  const at = before ? document.positionAt(Math.max(0, document.offsetAt(start) - 1)) : start;
  await vscode.window.showTextDocument(document, {
    viewColumn: editor?.viewColumn ?? vscode.ViewColumn.Beside,
    selection: new vscode.Range(at, at),
  });
  await vscode.commands.executeCommand(command);
}
