import { deepStrictEqual, match, ok, strictEqual } from "node:assert";
import { it } from "mocha";
import * as vscode from "vscode";
import snippets from "../../../../syntaxes/snippets.json";
import { codeOf, codes, found, openChecked, placeOf, replace, until, WORD } from "../editor.js";

async function itemsAt(uri: vscode.Uri, position: vscode.Position): Promise<readonly vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    "vscode.executeCompletionItemProvider",
    ...[uri, position],
  );
  return items;
}

const labelOf = ({ label }: vscode.CompletionItem) => (typeof label === "string" ? label : label.label);

/** What is offered at the cursor, without snippets and words of the document, whose labels are built otherwise. */
async function offered({ document, selection }: vscode.TextEditor): Promise<readonly string[]> {
  const items = await itemsAt(document.uri, selection.active);
  return items.filter(({ label }) => typeof label === "string").map(labelOf);
}

/** Takes what the list offers first, as with Enter. */
async function take(document: vscode.TextDocument): Promise<void> {
  const before = document.version;
  await vscode.commands.executeCommand("editor.action.triggerSuggest");
  await until("the completion", () => {
    void vscode.commands.executeCommand("acceptSelectedSuggestion");
    return document.version > before;
  });
}

/** What only this form has of a table, and how many figures its three tables hold. */
const FORMS = {
  "2019": { mark: ["本年新制作数量", "（六）其他处理\n"], cells: [22, 161, 15] },
  "2021": { mark: ["本年制发件数", "1.申请人无正当理由逾期不补正", "未经复议直接起诉"], cells: [10, 175, 15] },
} as const;

const ROW = "\t行政规范性文件\n\t5 \n\t1 \n\t13 \n";

export function completing(): void {
  it("completes the heading that is missing, as the list in the editor is taken", async () => {
    const document = await openChecked(WORD);
    const heading = "五、存在的主要问题及改进情况";
    const whole = document.getText();
    deepStrictEqual(await offered(await replace(document, heading, "五、")), [heading]);
    await take(document);
    strictEqual(document.getText(), whole);
  });

  it("takes the initials of a heading in pinyin for its beginning", async () => {
    const document = await openChecked(WORD);
    const whole = document.getText();
    deepStrictEqual(await offered(await replace(document, "一、总体情况", "ztqk")), ["一、总体情况"]);
    await take(document);
    strictEqual(document.getText(), whole);
  });

  it("completes the row that a table lacks, by its beginning and by its initials, and leads through its cells", async () => {
    const document = await openChecked(WORD);
    const whole = document.getText();
    for (const typed of ["", "行政", "xzgf"]) {
      const editor = await replace(document, ROW, `\t${typed}\n`);
      editor.selection = new vscode.Selection(editor.selection.end, editor.selection.end);
      const end = document.lineAt(editor.selection.active.line - 1).range.end;
      editor.selection = new vscode.Selection(end, end);
      await until("the finding", () => codes(document).includes("row-missing"));
      deepStrictEqual(await offered(editor), ["行政规范性文件"]);
      await take(document);
      for (const figure of ["5", "1", "13"]) {
        await vscode.commands.executeCommand("type", { text: figure });
        await vscode.commands.executeCommand("jumpToNextSnippetPlaceholder");
      }
      strictEqual(document.getText(), whole);
      await until("the finding to vanish", () => !codes(document).includes("row-missing"));
    }
  });

  it("completes a figure by its equations and a phrase with organ and year, each as what it is", async () => {
    const document = await openChecked(WORD);
    const kindsAt = async (position: vscode.Position) =>
      (await itemsAt(document.uri, position)).map((item) => [labelOf(item), item.kind]);
    const wrong = placeOf(document, "1.本机关不掌握相关政府信息").end;
    const editor = vscode.window.activeTextEditor!;
    const figure = new vscode.Range(wrong.line + 1, 1, wrong.line + 1, 3);
    strictEqual(document.getText(figure), "14");
    await editor.edit((edit) => edit.delete(figure));
    deepStrictEqual((await kindsAt(figure.start))[0], ["4", vscode.CompletionItemKind.Value]);

    const settings = vscode.workspace.getConfiguration("gouji");
    await settings.update("organ", { name: "云岭县水务局" }, vscode.ConfigurationTarget.Global);
    try {
      for (const [there, offered] of [
        ["云岭县水务局\n\n2024年政府信息公开工作年度报告", "云岭县水务局2024年政府信息公开工作年度报告"],
        ["本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。", undefined],
      ] as const) {
        const range = placeOf(document, there);
        await editor.edit((edit) => edit.delete(range));
        const phrases = (await kindsAt(range.start)).filter(([, kind]) => kind === vscode.CompletionItemKind.Text);
        deepStrictEqual(phrases[0], [offered ?? there, vscode.CompletionItemKind.Text], JSON.stringify(phrases));
      }
    } finally {
      await settings.update("organ", undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it("offers nothing to complete within a sentence", async () => {
    const document = await openChecked(WORD);
    const { end } = placeOf(document, "围绕水旱灾害防御");
    deepStrictEqual((await itemsAt(document.uri, end)).map(labelOf), []);
  });

  for (const name of Object.keys(snippets)) {
    it(`puts in ${name} as a snippet, which reads as the form that it names`, async () => {
      const document = await vscode.workspace.openTextDocument({ language: "gouji", content: "" });
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand("editor.action.insertSnippet", { langId: "gouji", name });
      const text = await until("the text", () => document.getText() !== "" && document.getText());
      const { mark, cells } = FORMS[name.includes("2019") ? "2019" : "2021"];
      const table = "二三四".indexOf(name[1]!);
      if (table >= 0) return ok(text.includes(mark[table]!), text);
      const bare = await until("the findings", () => {
        const messages = found(document).filter((each) => codeOf(each) === "bare-table");
        return messages.length === 3 && messages.map(({ message }) => Number(/(\d+) 个数字/.exec(message)?.[1]));
      });
      deepStrictEqual(bare, cells);
    });
  }

  it("completes in .gouji.json the names of rules, and the places of the forms by their official names", async () => {
    const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, ".gouji.json");
    const write = (text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    const named = async (text: string, label: string) => {
      await write(text);
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document);
      await until("what was written", () => document.getText() === text);
      const find = async () =>
        (await itemsAt(uri, document.positionAt(text.indexOf('""') + 1))).find(
          (item) => labelOf(item).replaceAll('"', "") === label,
        );
      for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
        const item = await find();
        if (item) return JSON.stringify(item.documentation ?? "");
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`${label} is not offered in ${text}`);
    };
    try {
      await named('{ "rules": { "" } }', "sums");
      await named('{ "ignore": [{ "rule": "" }] }', "sums");
      match(await named('{ "ignore": [{ "at": "" }] }', "三/总计/自然人"), /(?:表三|Table 3 )“（七）总计·自然人”/);
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  });
}
