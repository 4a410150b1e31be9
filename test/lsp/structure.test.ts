import { describe, expect, it } from "vitest";
import type { DocumentSymbol, Position, SelectionRange } from "vscode-languageserver";
import { folding } from "../../server/lsp/folding.js";
import { selectionRanges } from "../../server/lsp/selection.js";
import { symbols } from "../../server/lsp/symbols.js";
import { cleanDraft } from "../helpers/clean-draft.js";
import { atFigure, draftOf, textDocument } from "./draft.js";

const CLEAN = draftOf(cleanDraft());

/** Names, indented by depth. */
const outline = (all: readonly DocumentSymbol[], depth = 0): string[] =>
  all.flatMap(({ name, children }) => [`${"  ".repeat(depth)}${name}`, ...outline(children ?? [], depth + 1)]);

const childrenOf = (all: readonly DocumentSymbol[], ...path: readonly string[]): DocumentSymbol[] =>
  path.reduce((at, name) => at.find((each) => each.name === name)!.children!, [...all]);

describe("outline", () => {
  it("follows the form: sections, tables, groups, rows", () => {
    const [report] = symbols(CLEAN);
    expect(report!.name).toBe("某市某局2024年政府信息公开工作年度报告");
    expect(outline(childrenOf([report!], report!.name, "二、主动公开政府信息情况"))).toEqual([
      "表二",
      "  第二十条第（一）项",
      "    规章",
      "    行政规范性文件",
      "  第二十条第（五）项",
      "    行政许可",
      "  第二十条第（六）项",
      "    行政处罚",
      "    行政强制",
      "  第二十条第（八）项",
      "    行政事业性收费",
    ]);
    const three = childrenOf([report!], report!.name, "三、收到和处理政府信息公开申请情况", "表三");
    expect(three.map(({ name }) => name)).toEqual([
      "一、本年新收政府信息公开申请数量",
      "二、上年结转政府信息公开申请数量",
      "三、本年度办理结果",
      "四、结转下年度继续办理",
    ]);
    expect(outline(three[2]!.children!).filter((name) => !name.startsWith(" "))).toEqual([
      "（一）予以公开",
      "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
      "（三）不予公开",
      "（四）无法提供",
      "（五）不予处理",
      "（六）其他处理",
      "（七）总计",
    ]);
    expect(outline(childrenOf([report!], report!.name, "四、政府信息公开行政复议、行政诉讼情况", "表四"))).toEqual([
      "行政复议",
      "行政诉讼",
      "  未经复议直接起诉",
      "  复议后起诉",
    ]);
  });

  it("keeps a table in its section though words of its heads stand in the prose before", () => {
    const draft = draftOf(
      cleanDraft().replace("一、总体情况\n\n", "一、总体情况\n\n第二十条第（一）项的规章没有制发。"),
    );
    const [report] = symbols(draft);
    const [table] = childrenOf([report!], report!.name, "二、主动公开政府信息情况");
    expect(table!.name).toBe("表二");
    expect(childrenOf([report!], report!.name).map(({ name }) => name)).not.toContain("表二");
    const { line } = table!.range.start;
    expect(draft.text.split("\n")[line]).toContain("第二十条第（一）项");
    expect(draft.text.split("\n").slice(0, line)).toContain("二、主动公开政府信息情况");
  });
});

describe("folds", () => {
  it("are sections, tables and groups of rows", () => {
    const lines = CLEAN.text.split("\n");
    const folds = folding(CLEAN);
    expect(folds.map(({ startLine }) => lines[startLine]!.trim())).toEqual([
      "一、总体情况",
      "二、主动公开政府信息情况",
      "第二十条第（一）项",
      "第二十条第（五）项",
      "第二十条第（六）项",
      "第二十条第（八）项",
      "三、收到和处理政府信息公开申请情况",
      "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
      "三、本年度办理结果",
      "（三）不予公开",
      "（四）无法提供",
      "（五）不予处理",
      "（六）其他处理",
      "四、政府信息公开行政复议、行政诉讼情况",
      expect.stringContaining("行政复议"),
      expect.anything(),
      "五、存在的主要问题及改进情况",
      "六、其他需要报告的事项",
    ]);
    expect(folds.filter(({ endLine }) => lines[endLine]!.trim() === "")).toEqual([]);
  });
});

describe("selections", () => {
  const grow = (position: Position): string[] => {
    const [range] = selectionRanges(CLEAN, { textDocument, positions: [position] });
    const texts: string[] = [];
    for (let at: SelectionRange | undefined = range; at; at = at.parent) texts.push(CLEAN.document.getText(at.range));
    return texts;
  };

  it("grow from figure to row, group, table, section and report", () => {
    const texts = grow(atFigure(CLEAN, "三/国家秘密/自然人")).map((text) => text.trim().split("\n"));
    expect(texts.map(([first]) => first)).toEqual([
      "0",
      "（三）不予公开",
      "（三）不予公开",
      "三、本年度办理结果",
      "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
      "三、收到和处理政府信息公开申请情况",
      "某市某局2024年政府信息公开工作年度报告",
    ]);
    expect(texts[1]!.at(-1)!.trim()).toBe("0");
  });

  it("answer for each position asked", () => {
    const positions = [atFigure(CLEAN, "三/新收/总计"), { line: 0, character: 0 }];
    expect(selectionRanges(CLEAN, { textDocument, positions })).toHaveLength(2);
  });
});
