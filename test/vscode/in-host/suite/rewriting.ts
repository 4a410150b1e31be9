import { deepStrictEqual, match, ok } from "node:assert";
import { it } from "mocha";
import * as vscode from "vscode";
import { actionsAt, codes, confirming, openChecked, placeOf, sumsOf, until, WORD } from "../editor.js";

const run = (command: string, ...args: readonly unknown[]) => vscode.commands.executeCommand(command, ...args);
const titlesOf = (actions: readonly vscode.CodeAction[]) => actions.map(({ title }) => title);

export function rewriting(): void {
  it("adds totals up anew, as confirmed in the preview, and nothing else", async () => {
    const document = await openChecked(WORD);
    const before = document.getText().split("\n");
    await confirming(run("gouji.totals"));
    const after = document.getText().split("\n");
    const changed = after.flatMap((line, i) => (line === before[i] ? [] : [[before[i]!.trim(), line.trim()]]));
    // Of a row, of its column, and of the totals' own row.
    deepStrictEqual(changed, [
      ["4", "14"],
      ["46", "56"],
      ["80", "90"],
    ]);
  });

  it("lists at a wrong figure what mends it and what else may be done, each saying what will stand there", async () => {
    const document = await openChecked(WORD);
    const { range } = sumsOf(document);
    const titles = titlesOf(await actionsAt(document, range, vscode.CodeActionKind.Empty));
    match(titles[0]!, /^改为 4/);
    for (const words of [
      /^忽略此处：表三/,
      /^查看规则说明：勾稽关系不成立$/,
      /^表三改写为制表符分列（可贴进 Excel）$/,
      /^表三改写为 Markdown 表格$/,
      /^表三改写为 HTML 表格$/,
      /^表三的合计按各项重算：改写 \d+ 处，逐处确认$/,
      /^改正全部 1 处（只改写法，不动内容）$/,
    ])
      ok(
        titles.some((title) => words.test(title)),
        `${words} of ${titles.join("；")}`,
      );
  });

  it("leaves nothing of a finding whose fix is taken, whichever it is", async () => {
    for (const code of ["section-numeral-lost", "signature-date", "sums"]) {
      const sample = await openChecked(WORD);
      const finding = vscode.languages.getDiagnostics(sample.uri)[codes(sample).indexOf(code)]!;
      const fixes = (await actionsAt(sample, finding.range, vscode.CodeActionKind.QuickFix)).filter(({ edit }) => edit);
      for (const { title } of fixes) {
        const document = await openChecked(WORD);
        const again = await actionsAt(document, finding.range, vscode.CodeActionKind.QuickFix);
        ok(await vscode.workspace.applyEdit(again.find((each) => each.title === title)!.edit!), title);
        await until(
          `${code} to be gone after ${title}`,
          () => codes(document).length > 0 && !codes(document).includes(code),
        );
      }
    }
  });

  it("strikes out all personal information by its command", async () => {
    const document = await openChecked(WORD);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      document.uri,
      placeOf(document, "（三）政府信息管理").start,
      "联系电话13812345678，身份证号110101199003070011。\n",
    );
    await vscode.workspace.applyEdit(edit);
    await until(
      "the findings",
      () => codes(document).includes("private-phone") && codes(document).includes("identity-number"),
    );
    await run("gouji.redact");
    await until("the figures to be struck out", () => !/13812345678|110101199003070011/.test(document.getText()));
  });
}
