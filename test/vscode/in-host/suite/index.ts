import { afterEach, describe } from "mocha";
import * as vscode from "vscode";
import { commands } from "./commands.js";
import { completing } from "./completing.js";
import { converting } from "./converting.js";
import { fixes } from "./fixes.js";
import { manifest } from "./manifest.js";
import { pages } from "./pages.js";
import { projects } from "./projects.js";
import { recognition } from "./recognition.js";
import { recovery } from "./recovery.js";
import { rewriting } from "./rewriting.js";
import { seeing } from "./seeing.js";
import { settings } from "./settings.js";
import { tableview } from "./tableview.js";
import { writing } from "./writing.js";

/**
 * Each file says one thing of the extension. Seeing comes before a Markdown file is opened: VS Code's own extension for
 * those, once awake, looks for workspace symbols with a search that never ends in a web without one.
 */
const SUBJECTS = {
  manifest,
  seeing,
  recognition,
  fixes,
  settings,
  projects,
  pages,
  tableview,
  commands,
  completing,
  writing,
  rewriting,
  converting,
  recovery,
};

export function suite(): void {
  for (const [subject, tests] of Object.entries(SUBJECTS)) {
    describe(subject, () => {
      afterEach(async () => {
        await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
        await vscode.commands.executeCommand("workbench.action.closeAllEditors");
      });
      tests();
    });
  }
}
