import * as vscode from "vscode";
import type { WorkspaceEdit } from "vscode-languageclient";
import type { Service } from "./service.js";

/** How often, and every how many milliseconds, the list is asked for: nothing tells when it is there. */
const [TRIES, EVERY] = [10, 100];

/**
 * Shows what is to be confirmed, each change below its own words: what is kept, dropped, added up. VS Code lists changes
 * by file, which shows none of these, unless it is told otherwise while the list is there.
 */
export async function preview(service: Service, written: WorkspaceEdit): Promise<void> {
  const { protocol2CodeConverter } = await service.start();
  const edit = await protocol2CodeConverter.asWorkspaceEdit(written);
  let ended = false;
  const applied = vscode.workspace.applyEdit(edit, { isRefactoring: true }).then(() => {
    ended = true;
  });
  for (let tries = 0; tries < TRIES && !ended; tries++) {
    await new Promise((resolve) => setTimeout(resolve, EVERY));
    await vscode.commands.executeCommand("refactorPreview.groupByType");
  }
  await applied;
}
