import * as vscode from "vscode";
import type { Text } from "../../server/core/language.js";
import {
  type SetFiguresParams,
  type SetFiguresResult,
  setFiguresMethod,
  type ViewResult,
  viewMethod,
} from "../../server/lsp/protocol.js";
import { speak } from "../language.js";
import type { Service } from "../service.js";
import { edited } from "./edited.js";
import { focusOf } from "./focus.js";
import { follow } from "./follow.js";
import { frame } from "./frame.js";
import { FromPage, type ToPage } from "./messages.js";

/** The kind of panel, by which VS Code knows it again after a restart. */
export const PANEL = "gouji.table";

/** The form of a draft beside it. */
export interface TablePanel extends vscode.Disposable {
  readonly document: vscode.TextDocument | undefined;
  readonly panel: vscode.WebviewPanel;
  /** Shows another draft, where it is a report. */
  show(document: vscode.TextDocument): Promise<void>;
  /** The draft was checked anew. */
  refresh(): void;
}

const NOTHING: Text = {
  zh: "这里显示政府信息公开工作年度报告的表格。请打开一份年报。",
  en: "The form of a yearly report is shown here. Open a report.",
};
const MOVED: Text = {
  zh: "原稿正在改动，没有写入。请再试一次。",
  en: "The draft was being changed; nothing was written. Try again.",
};

export function tablePanel(panel: vscode.WebviewPanel, extension: vscode.Uri, service: Service): TablePanel {
  let shown: { readonly document: vscode.TextDocument; readonly result: ViewResult } | undefined;
  let wanted: vscode.TextDocument | undefined;
  let ready = false;
  /** The forms that the page has, in its language. */
  let sent = "";
  const post = (message: ToPage) => void (ready && panel.webview.postMessage(message));
  const follower = follow(
    () => shown?.document,
    post,
    () => shown?.result.version,
  );

  const focus = focusOf(panel, () => post({ kind: "focus" }));

  /** One question at a time; what is asked meanwhile is asked once more. */
  let asking: Promise<void> | undefined;
  let again = false;
  function refresh(): void {
    if (asking) again = true;
    else {
      asking = ask().finally(() => {
        asking = undefined;
        if (again) {
          again = false;
          refresh();
        }
      });
    }
  }

  async function ask(): Promise<void> {
    const document = wanted;
    if (!document) return void post({ kind: "nothing", message: speak(NOTHING) });
    const result = await service.ask<ViewResult | null>(viewMethod, document, {}).catch(() => null);
    if (document !== wanted) return;
    if (!result) {
      if (!shown || shown.document === document) post({ kind: "nothing", message: speak(NOTHING) });
      return;
    }
    shown = { document, result };
    const name = document.uri.path.split("/").at(-1);
    panel.title = speak({ zh: `表格：${name}`, en: `Table: ${name}` });
    // The forms never change, and are most of it.
    const { forms, language } = result.view;
    const names = `${language} ${Object.keys(forms).join(" ")}`;
    post({ kind: "view", version: result.version, view: { ...result.view, forms: names === sent ? {} : forms } });
    if (ready) sent = names;
    follower.seen();
  }

  /** What the page does to the draft happens one after the other. */
  let doing: Promise<unknown> = Promise.resolve();
  const then = (work: () => Promise<unknown>) => {
    doing = doing.then(work).catch((error) => service.log.error(error));
  };

  async function write(document: vscode.TextDocument, { token, ...asked }: Extract<FromPage, { kind: "write" }>) {
    const params: Omit<SetFiguresParams, "uri"> = { report: asked.report, figures: asked.figures };
    for (let tries = 3; tries > 0; tries--) {
      const result = await service.ask<SetFiguresResult | null>(setFiguresMethod, document, params);
      if (!result) break;
      if ("refused" in result)
        return post({ kind: "written", token, refused: result.refused, partial: result.partial });
      const isDone = await edited(document, result.version, ({ replace }) => {
        for (const { range, newText } of result.edits) {
          const { start, end } = range;
          replace(new vscode.Range(start.line, start.character, end.line, end.character), newText);
        }
      });
      if (isDone) return post({ kind: "written", token, partial: false });
    }
    post({ kind: "written", token, refused: speak(MOVED), partial: false });
  }

  async function fix({ version, finding, fix }: Extract<FromPage, { kind: "fix" }>) {
    if (!shown || version !== shown.result.version) return;
    const { document, result } = shown;
    const edits = result.view.findings[finding]?.fixes[fix]?.edits ?? [];
    await edited(document, version, ({ replace }) => {
      for (const { start, end, text } of edits) {
        replace(new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
      }
    });
  }

  /** The stack is the draft's own, and VS Code undoes where the focus is: so that goes there, and comes back. */
  async function undo(document: vscode.TextDocument, command: "undo" | "redo") {
    focus.leave();
    await vscode.window.showTextDocument(document, { viewColumn: follower.column() });
    await vscode.commands.executeCommand(command);
    focus.bring();
  }

  function hear(message: FromPage) {
    if (message.kind === "ready") {
      ready = true;
      sent = "";
      return refresh();
    }
    if (message.kind === "focused") return focus.leave();
    const document = shown?.document;
    if (!document) return;
    follower.leave();
    switch (message.kind) {
      case "select":
        return then(() => follower.select(message.version, message.start, message.end));
      case "scroll":
        return follower.scroll(message.version, message.offset);
      case "write":
        return then(() => write(document, message));
      case "fix":
        return then(() => fix(message));
      case "undo":
      case "redo":
        return then(() => undo(document, message.kind).finally(follower.leave));
      case "copy":
        return then(async () => vscode.env.clipboard.writeText(message.text));
      case "paste":
        return then(async () => post({ kind: "pasted", text: await vscode.env.clipboard.readText() }));
    }
  }

  const listening = panel.webview.onDidReceiveMessage((data: unknown) => {
    const heard = FromPage.safeParse(data);
    if (heard.success) hear(heard.data);
    else service.log.warn(`table view: ${heard.error.message}`);
  });
  const media = vscode.Uri.joinPath(extension, "dist/view");
  panel.webview.options = { enableScripts: true, localResourceRoots: [media] };
  const at = (name: string) => String(panel.webview.asWebviewUri(vscode.Uri.joinPath(media, name)));
  panel.webview.html = frame({ origin: panel.webview.cspSource, script: at("view.js"), style: at("view.css") });

  return {
    panel,
    get document() {
      return shown?.document;
    },
    show: async (document) => {
      wanted = document;
      refresh();
      await asking;
    },
    refresh,
    dispose: () => {
      listening.dispose();
      focus.leave();
      follower.dispose();
      panel.dispose();
    },
  };
}
