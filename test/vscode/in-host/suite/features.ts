import { ok, strictEqual } from "node:assert";
import { it } from "mocha";
import * as vscode from "vscode";
import { openChecked, sumsOf, WORD } from "../editor.js";

export function features(): void {
  it("says at a figure which it is and what it must add up to", async () => {
    const document = await openChecked(WORD);
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      ...[document.uri, sumsOf(document).range.start],
    );
    const says = hover!.contents.map((each) => (typeof each === "string" ? each : each.value)).join("\n");
    ok(says.includes("本机关不掌握相关政府信息·自然人"), says);
    ok(says.includes("≠"), says);
  });

  it("outlines and folds a report", async () => {
    const document = await openChecked(WORD);
    const [report] = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    const headings = report!.children.map(({ name }) => name).filter((name) => /^[一二四五六]、|^收到/.test(name));
    strictEqual(headings.length, 6, headings.join());
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      "vscode.executeFoldingRangeProvider",
      document.uri,
    );
    ok(folds.length >= 6, `${folds.length} folds`);
  });
}
