import * as vscode from "vscode";
import type { Status } from "../server/lsp/protocol.js";
import type { Service } from "./service.js";
import type { TablePanel } from "./view/panel.js";

/** Built as a file of its own, read when a view is first opened. */
const load = () => import("./tableview.js");
const PANEL = "gouji.table";

/** The table view: one, beside the draft that was looked at last. */
export function registerTableView({ extensionUri }: vscode.ExtensionContext, service: Service): vscode.Disposable {
  let open: TablePanel | undefined;
  /** Those beside which it opened by itself; closed again, it stays closed. */
  const opened = new Set<string>();
  const reports = new Set<string>();
  const active = () => vscode.window.activeTextEditor?.document;

  async function adopt(panel: vscode.WebviewPanel, document: vscode.TextDocument | undefined): Promise<void> {
    const { tablePanel } = await load();
    open?.dispose();
    const own = tablePanel(panel, extensionUri, service);
    open = own;
    panel.onDidDispose(() => {
      own.dispose();
      if (open === own) open = undefined;
    });
    if (document) await own.show(document);
  }

  async function show(document = active(), preserveFocus = false): Promise<void> {
    if (open) {
      open.panel.reveal(undefined, preserveFocus);
      if (document) await open.show(document);
      return;
    }
    const where = { viewColumn: vscode.ViewColumn.Beside, preserveFocus };
    await adopt(vscode.window.createWebviewPanel(PANEL, "勾稽", where), document);
  }

  async function print(): Promise<void> {
    const { savePage } = await load();
    await savePage(open?.panel.active ? open.document : (active() ?? open?.document), service);
  }

  const opensItself = () => vscode.workspace.getConfiguration("gouji").get("tableView.open", false);

  function heard({ uri, recognised }: Status): void {
    // The editor writes a URI in its own way.
    const name = vscode.Uri.parse(uri).toString();
    if (recognised) reports.add(name);
    else reports.delete(name);
    tellContext();
    if (open?.document?.uri.toString() === name) open.refresh();
    const document = active();
    if (!recognised || open || opened.has(name) || document?.uri.toString() !== name || !opensItself()) return;
    opened.add(name);
    void show(document, true);
  }

  /** Where the button in the title bar is. */
  const tellContext = () => {
    const name = active()?.uri.toString();
    void vscode.commands.executeCommand("setContext", "gouji.report", name !== undefined && reports.has(name));
  };

  return vscode.Disposable.from(
    service.onStatus(heard),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      tellContext();
      if (open && editor && editor.document !== open.document) void open.show(editor.document);
    }),
    vscode.commands.registerCommand("gouji.openTableView", () => show()),
    vscode.commands.registerCommand("gouji.printView", print),
    vscode.window.registerWebviewPanelSerializer(PANEL, {
      deserializeWebviewPanel: (panel) => adopt(panel, active() ?? vscode.window.visibleTextEditors[0]?.document),
    }),
    new vscode.Disposable(() => open?.dispose()),
  );
}
