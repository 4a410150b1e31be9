import * as vscode from "vscode";
import type { CodeAction, WorkspaceEdit } from "vscode-languageclient";
import type { Text } from "../server/core/language.js";
import { speak } from "./language.js";
import { preview } from "./preview.js";
import type { Service } from "./service.js";

/** What is written anew in the whole of a report, by its command: the kind of its code action, and what to say if there is none. */
const REWRITES: Readonly<Record<string, { readonly kind: string; readonly none: Text }>> = {
  "gouji.totals": {
    kind: "refactor.rewrite.gouji.totals",
    none: {
      zh: "合计与各项之和都相符，没有可改之处。有读不出的数字的，先改正再算。",
      en: "Every total is the sum of its parts. Where a figure cannot be read, mend it first.",
    },
  },
  "gouji.edition": {
    kind: "refactor.rewrite.gouji.edition",
    none: {
      zh: "表格用的就是报告年度的格式；或者年度、表格没有读准，不能换。",
      en: "The tables are in the report year's form; or year or tables are not read for certain, and stay.",
    },
  },
  "gouji.missing": {
    kind: "refactor.rewrite.gouji.missing",
    none: { zh: "各部分的标题和表格都在，不缺什么。", en: "Every heading and every table is there." },
  },
  "gouji.renumber": {
    kind: "source.renumber.gouji",
    none: { zh: "标题的编号都对，没有改动。", en: "All headings are numbered rightly; nothing was changed." },
  },
  "gouji.redact": {
    kind: "source.redact.gouji",
    none: { zh: "没有发现个人信息。", en: "No personal information was found." },
  },
};

const LAYOUT = "refactor.rewrite.gouji.layout";

export function registerRewrites(service: Service): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.entries(REWRITES).map(([name, { kind, none }]) =>
      vscode.commands.registerCommand(name, () => rewrite(service, kind, none)),
    ),
    // What the light bulb offers to be confirmed.
    vscode.commands.registerCommand("gouji.preview", (edit: WorkspaceEdit) => preview(service, edit)),
    // The editor lists the layouts for the table at the cursor.
    vscode.commands.registerCommand("gouji.layout", () =>
      vscode.commands.executeCommand("editor.action.codeAction", { kind: LAYOUT, apply: "never" }),
    ),
  );
}

/** Takes the first of the server's actions of a kind, for the whole document. */
async function rewrite(service: Service, kind: string, none: Text): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return say({ zh: "请先打开一份年报。", en: "Open a report first." });
  const client = await service.start();
  const actions = await client.sendRequest<CodeAction[] | null>("textDocument/codeAction", {
    textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
    range: { start: { line: 0, character: 0 }, end: { line: document.lineCount, character: 0 } },
    context: { diagnostics: [], only: [kind] },
  });
  const [action] = actions ?? [];
  if (action?.command) await preview(service, action.command.arguments![0]);
  else if (action?.edit)
    await vscode.workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(action.edit));
  else say(none);
}

const say = (message: Text) => void vscode.window.showInformationMessage(speak(message));
