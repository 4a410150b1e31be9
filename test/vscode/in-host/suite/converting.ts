import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { it } from "mocha";
import * as vscode from "vscode";
import { actionsAt, answering, codes, confirming, MARKDOWN, openChecked, placeOf, until, WORD } from "../editor.js";

/** Whatever is written of figures, in their order: neither words nor what a layout consists of. */
const figuresIn = (text: string) => text.replace(/<[^>]*>/g, "\n").match(/\d+/g) ?? [];

/** The cells of the third table that hold a figure, where each cell has its line. */
function cellsOfThird(text: string): readonly string[] {
  const [, third = ""] = /\n\t?一、本年新收(.*?)\n四、/s.exec(text) ?? [];
  return third
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /^\d+$/.test(line));
}

async function rewritten(document: vscode.TextDocument, layout: string): Promise<string> {
  const actions = await actionsAt(document, placeOf(document, "行政强制"), vscode.CodeActionKind.RefactorRewrite);
  const action = actions.find(({ title }) => title.startsWith("表二改写为") && title.includes(layout));
  ok(action, `${layout} of ${actions.map(({ title }) => title).join("；")}`);
  ok(await vscode.workspace.applyEdit(action.edit!));
  return document.getText();
}

export function converting(): void {
  it("writes a table in every layout and back, its figures as they were", async () => {
    const document = await openChecked(WORD);
    const before = document.getText();
    const found = codes(document);
    const marks = {
      制表符分列: "\n行政处罚\t7\t\t\n",
      "Markdown 表格": "| 行政处罚 | 7 |",
      "HTML 表格": ">7</td>",
      一格一行: "\t行政处罚\n\t7\n",
    };
    const seen: Record<string, string> = {};
    // Twice, as the first time the table is in the draft's own hand.
    for (const [layout, mark] of [...Object.entries(marks), ...Object.entries(marks)]) {
      const text = await rewritten(document, layout);
      ok(text.includes(mark), text.slice(text.indexOf("行政处罚") - 80, text.indexOf("行政处罚") + 80));
      deepStrictEqual(figuresIn(text), figuresIn(before), layout);
      strictEqual(seen[layout] ?? text, text, layout);
      seen[layout] = text;
    }
    // What is written anew has no white space behind its figures.
    const lines = (text: string) => text.split("\n").map((line) => line.trimEnd());
    deepStrictEqual(lines(document.getText()).filter(Boolean), lines(before).filter(Boolean));
    await until("the findings", () => codes(document).join() === found.join());
  });

  it("writes HTML in Markdown as a table of bars, and back", async () => {
    const document = await openChecked(MARKDOWN);
    const before = document.getText();
    const bars = await rewritten(document, "Markdown 表格");
    ok(bars.includes("| 行政强制 |"), bars);
    deepStrictEqual(figuresIn(bars), figuresIn(before));
    const html = await rewritten(document, "HTML 表格");
    deepStrictEqual(figuresIn(html), figuresIn(before));
    strictEqual(await rewritten(document, "Markdown 表格"), bars);
  });

  it("changes no total before it is confirmed in the preview", async () => {
    const document = await openChecked(WORD);
    const before = document.getText();
    await answering(vscode.commands.executeCommand("gouji.totals"), "refactorPreview.discard");
    strictEqual(document.getText(), before);
  });

  it("puts tables into the form of the year, as confirmed in the preview: keeps what carries over, leaves the rest blank, says so", async () => {
    const document = await openChecked(WORD, (text) => text.replaceAll("2024年", "2020年"));
    const before = document.getText();
    const offers = await actionsAt(document, placeOf(document, "本年制发件数"), vscode.CodeActionKind.QuickFix);
    const title = "表二、表三换为 2019 年版（试行）：保留 154 个数字，29 格留空待填，舍去 31 个";
    const offer = offers.find((each) => each.title === title);
    ok(offer, offers.map((each) => each.title).join("；"));
    const { command } = offer!;
    await confirming(vscode.commands.executeCommand(command!.command, ...command!.arguments!));
    const after = document.getText();
    ok(after.includes("\t本年新制作数量\n") && after.includes("\t规范性文件\n\t\n\t\n\t\n"), after);
    // The three rows that the older form has as one are before its last two.
    const old = cellsOfThird(before);
    deepStrictEqual(cellsOfThird(after), [...old.slice(0, -35), ...old.slice(-14)]);
    const outside = (text: string) => [text.split("二、主动公开")[0], text.split("\n四、政府信息公开")[1]];
    deepStrictEqual(outside(after), outside(before));
    await until("the findings", () => codes(document).includes("blank-figure"));
    ok(!codes(document).includes("edition-year"));

    await vscode.commands.executeCommand("undo");
    strictEqual(document.getText(), before);
  });
}
