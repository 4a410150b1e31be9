import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { it } from "mocha";
import * as vscode from "vscode";
import { actionsAt, openChecked, placeOf, sumsOf, until, WORD } from "../editor.js";

/** What a provider answers, asked the way the editor asks. */
const ask = <T>(feature: string, ...args: readonly unknown[]) =>
  vscode.commands.executeCommand<T>(`vscode.execute${feature}`, ...args);

/** The wrong figure of the draft: 三/不掌握相关政府信息/自然人. */
const wrongIn = (document: vscode.TextDocument) => sumsOf(document).range.start;
const textAt = (document: vscode.TextDocument, { range }: { readonly range: vscode.Range }) => document.getText(range);

/** Where a number of the prose stands. */
function inProse(document: vscode.TextDocument, before: string): vscode.Position {
  return document.positionAt(document.getText().indexOf(before) + before.length);
}

async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const [hover] = await ask<vscode.Hover[]>("HoverProvider", document.uri, position);
  return hover!.contents.map((each) => (typeof each === "string" ? each : each.value)).join("\n");
}

/** What each token covers, and as what. */
function* tokensIn(document: vscode.TextDocument, legend: vscode.SemanticTokensLegend, data: Uint32Array) {
  let at = new vscode.Position(0, 0);
  for (let i = 0; i < data.length; i += 5) {
    const [down, right, length, type, modifiers] = data.subarray(i, i + 5) as unknown as Numbers;
    at = down > 0 ? new vscode.Position(at.line + down, right) : at.translate(0, right);
    const roles = legend.tokenModifiers.filter((_, bit) => modifiers & (1 << bit));
    const text = document.getText(new vscode.Range(at, at.translate(0, length)));
    yield { text, as: [legend.tokenTypes[type], ...roles].join(".") };
  }
}

type Numbers = readonly [down: number, right: number, length: number, type: number, modifiers: number];

export function seeing(): void {
  it("says at a figure which it is, what it must add up to, and by which article", async () => {
    const document = await openChecked(WORD);
    const says = await hoverAt(document, wrongIn(document));
    ok(says.includes("本机关不掌握相关政府信息·自然人"), says);
    ok(says.includes("≠"), says);
    ok(says.includes("第三十六条"), says);
  });

  it("says of a figure that is no clear number which it may be, and what it is once one is chosen", async () => {
    const document = await openChecked(WORD, (text) =>
      text.replace("\t行政事业性收费\n\t0 ", "\t行政事业性收费\n\t491,5000"),
    );
    const { start } = placeOf(document, "491,5000");
    const says = await hoverAt(document, start);
    ok(says.includes("写作“`491,5000`”，无法确定是多少：可能是 491.5000 万元，或 4915000 万元"), says);
    const fixes = await actionsAt(document, placeOf(document, "491,5000"), vscode.CodeActionKind.QuickFix);
    const [first, second] = fixes.map(({ title }) => title);
    ok(
      first?.startsWith("改为 491.5000") && second?.startsWith("改为 4915000"),
      fixes.map(({ title }) => title).join(),
    );
    ok(await vscode.workspace.applyEdit(fixes[0]!.edit!));
    const now = await hoverAt(document, start);
    ok(now.includes("数值 491.5"), now);
  });

  it("says at a number of the prose what it is compared with, at a heading what belongs there", async () => {
    const document = await openChecked(WORD);
    const claim = await hoverAt(document, inProse(document, "新收政府信息公开申请"));
    ok(claim.includes("✓ 表三：新收·总计 81"), claim);
    const heading = await hoverAt(document, document.positionAt(document.getText().indexOf("一、总体情况")));
    ok(heading.includes("国办公开办函〔2021〕30号"), heading);
  });

  it("leads from a number of the prose to its figure, and from a figure to its totals", async () => {
    const document = await openChecked(WORD);
    const lead = (position: vscode.Position) => ask<vscode.Location[]>("DefinitionProvider", document.uri, position);
    const [figure] = await lead(inProse(document, "新收政府信息公开申请"));
    strictEqual(textAt(document, figure!), "81");
    ok(figure!.range.start.line > 60);
    deepStrictEqual(
      (await lead(wrongIn(document))).map((each) => textAt(document, each)),
      ["4", "46"],
    );
    const back = await ask<vscode.Location[]>("ReferenceProvider", document.uri, figure!.range.start);
    ok(
      back.some(({ range }) => range.start.line < 20),
      "the prose that tells the figure",
    );
  });

  it("marks the equations of the wrong figure", async () => {
    const document = await openChecked(WORD);
    const marks = await ask<vscode.DocumentHighlight[]>("DocumentHighlights", document.uri, wrongIn(document));
    const written = marks.filter(({ kind }) => kind === vscode.DocumentHighlightKind.Write);
    deepStrictEqual(
      written.map((each) => textAt(document, each)),
      ["4", "46"],
    );
    strictEqual(marks.length, 7 + 21 + 1 - 1);
  });

  it("outlines by sections, tables, groups and rows", async () => {
    const document = await openChecked(WORD);
    const [report] = await ask<vscode.DocumentSymbol[]>("DocumentSymbolProvider", document.uri);
    const headings = report!.children.map(({ name }) => name);
    strictEqual(headings.length, 6, headings.join());
    const [table] = report!.children[2]!.children;
    strictEqual(table!.name, "表三");
    ok(table!.children.some(({ name, children }) => name === "三、本年度办理结果" && children.length === 7));
  });

  it("folds sections, tables and groups of rows", async () => {
    const document = await openChecked(WORD);
    const folds = await ask<vscode.FoldingRange[]>("FoldingRangeProvider", document.uri);
    const begin = folds.map(({ start }) => document.lineAt(start).text.trim());
    for (const words of ["二、主动公开政府信息情况", "第二十条第（一）项", "三、本年度办理结果", "（三）不予公开"]) {
      ok(begin.includes(words), `${words} of ${begin.join("；")}`);
    }
  });

  it("selects from a figure to its row, group, table, section and report", async () => {
    const document = await openChecked(WORD);
    const [selection] = await ask<vscode.SelectionRange[]>("SelectionRangeProvider", document.uri, [wrongIn(document)]);
    const grown: string[] = [];
    for (let at = selection; at; at = at.parent!) {
      const lines = document.getText(at.range).trim().split("\n");
      grown.push(`${lines[0]!.trim()}…${lines.at(-1)!.trim()}`);
    }
    const steps = [
      "14…14",
      "（四）无法提供…4",
      "（四）无法提供…6",
      "三、本年度办理结果…80",
      "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）…5",
      "收到和处理政府信息公开申请情况…5",
      "云岭县水务局…2024年1月16日",
    ];
    // VS Code puts whole lines between.
    deepStrictEqual(
      [...new Set(grown)].filter((each) => steps.includes(each)),
      steps,
    );
  });

  it("shows behind totals what their terms make, as long as it is wanted", async () => {
    const document = await openChecked(WORD);
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = async () =>
      (await ask<vscode.InlayHint[]>("InlayHintProvider", document.uri, all)).map(({ label }) => label);
    const shown = await hints();
    ok(shown.includes("≠ 14 ✗") && shown.includes("＝81 ✓"), shown.join());
    const settings = vscode.workspace.getConfiguration("gouji");
    for (const [wanted, expected] of [
      ["all", "自然人："],
      ["off", undefined],
    ] as const) {
      await settings.update("inlayHints", wanted, vscode.ConfigurationTarget.Global);
      let now = await hints();
      for (
        const deadline = Date.now() + 10_000;
        now.includes("自然人：") !== (expected !== undefined);
        now = await hints()
      ) {
        ok(Date.now() < deadline, `${wanted}: ${now.join()}`);
      }
      if (!expected) deepStrictEqual(now, []);
    }
    await settings.update("inlayHints", undefined, vscode.ConfigurationTarget.Global);
  });

  it("colours headings that lost their numeral, figures by their part, and nothing else", async () => {
    const document = await openChecked(WORD, (text) => text.replace("\t5 \n", "\t5 6\n"));
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      "vscode.provideDocumentSemanticTokensLegend",
      document.uri,
    );
    const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      "vscode.provideDocumentSemanticTokens",
      document.uri,
    );
    const coloured = [...tokensIn(document, legend, data)];
    const as = (kind: string) => coloured.filter((token) => token.as === kind).map(({ text }) => text);
    deepStrictEqual([as("heading").length, as("heading")[2]], [6, "收到和处理政府信息公开申请情况"]);
    deepStrictEqual(as("number.unreadable"), ["5 6"]);
    ok(as("number.total").includes("81") && as("number").includes("14"));
    strictEqual(coloured.length, 6 + 200);
  });

  it("finds what it looks for in every report of the folder", async () => {
    const document = await openChecked(WORD);
    const symbols = () => ask<vscode.SymbolInformation[]>("WorkspaceSymbolProvider", "行政许可");
    const uris = (await symbols()).map(({ location }) => location.uri.toString());
    ok(uris.includes(document.uri.toString()), uris.join());
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await until("the document to be closed", () => document.isClosed || "it lingers");
    ok((await symbols()).some(({ location }) => location.uri.toString() === document.uri.toString()));
  });
}
