import { afterEach, describe } from "mocha";
import * as vscode from "vscode";
import { commands } from "./commands.js";
import { features } from "./features.js";
import { fixes } from "./fixes.js";
import { manifest } from "./manifest.js";
import { recognition } from "./recognition.js";
import { settings } from "./settings.js";

/** Each file says one thing of the extension.. */
const SUBJECTS = { manifest, recognition, features, fixes, settings, commands };

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
