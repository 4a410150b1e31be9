import * as vscode from "vscode";
import type { About } from "../server/core/rules/profiles.js";
import { writePage } from "../server/page.js";
import { speaks } from "./language.js";

const SCHEME = "gouji-rule";

/** Where the server finds the pages: {rule} stands for the name. VS Code shows them as Markdown, by the manifest. */
export const RULE_PAGES = `${SCHEME}:/{rule}.md`;

/** The pages of the rules, which are shipped: offline, in whatever kind of VS Code. */
export function registerPages({ extensionUri }: vscode.ExtensionContext): vscode.Disposable {
  const read = async (path: string): Promise<string> => {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, path));
    return new TextDecoder().decode(bytes);
  };
  const list = async (): Promise<About[]> => JSON.parse(await read("client/rules.json"));

  async function provideTextDocumentContent({ path }: vscode.Uri): Promise<string | undefined> {
    const rule = (await list()).find(({ name }) => path === `/${name}.md`);
    return rule && writePage(await read(`dist/rules/${rule.name}.md`), rule, speaks());
  }

  /** Shows the page of a rule; of the one that is chosen where none is named. */
  async function explain(name?: string): Promise<void> {
    const rule = name ?? (await choose(await list()));
    if (rule !== undefined) await vscode.commands.executeCommand("vscode.open", uriOf(rule));
  }

  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent }),
    vscode.commands.registerCommand("gouji.explain", explain),
  );
}

const uriOf = (rule: string) => vscode.Uri.parse(RULE_PAGES.replace("{rule}", rule));

async function choose(rules: readonly About[]): Promise<string | undefined> {
  const items = rules.map(({ name, title }) => ({ label: title[speaks()], description: name }));
  const chosen = await vscode.window.showQuickPick(items, { matchOnDescription: true });
  return chosen?.description;
}
