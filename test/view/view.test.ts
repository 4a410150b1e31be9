import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { applyEdits } from "../../server/core/fix.js";
import { slotsOf } from "../../server/core/form/edition.js";
import { viewOf } from "../../server/core/view/index.js";
import { type Block, type TableView, View } from "../../server/core/view/view.js";
import { draftOf, KINDS, type Mistake } from "../bench/mistakes/index.js";
import { randomModel, randomOf, readable, render } from "../generate/index.js";
import { editionOf } from "../helpers/table.js";

const shown = (text: string) => viewOf(check(text), "zh");
const tableIn = ({ reports }: View, id: string) =>
  reports[0]!.blocks.find((block): block is TableView => block.kind === "table" && block.id === id)!;
const placedIn = (block: Block): number[] => {
  if (block.kind === "table")
    return [
      ...block.findings,
      ...[block.figures, block.labels].flatMap((of) => Object.values(of)).flatMap((each) => each.findings),
    ];
  return block.kind === "surplus" ? block.findings : block.marks.map(({ finding }) => finding);
};

const WORD = readFileSync("test/drafts/样例一-从Word粘贴.txt", "utf8");
const TABS = readFileSync("test/drafts/样例三-制表符分隔.txt", "utf8");
const WRONG = "三/不掌握相关政府信息/自然人";

describe("a draft as it is shown", () => {
  const view = shown(WORD);
  const third = tableIn(view, "三");

  it("says what was found and how far the check went", () =>
    expect(view.summary).toBe(
      "2021 年版，2024 年度，3 处错误，0 处警告，0 处提示，42 个等式：40 成立，2 不符，0 未核",
    ));

  it("has the parts of the report in their order", () => {
    const parts = view.reports[0]!.blocks.flatMap((block) =>
      block.kind === "table" ? [block.id] : block.kind === "text" || block.kind === "surplus" ? [] : [block.text],
    );
    expect(parts).toEqual([
      "云岭县水务局",
      "2024年政府信息公开工作年度报告",
      "一、总体情况",
      "二、主动公开政府信息情况",
      "二",
      "收到和处理政府信息公开申请情况",
      "三",
      "四、政府信息公开行政复议、行政诉讼情况",
      "四",
      "五、存在的主要问题及改进情况",
      "六、其他需要报告的事项",
      "云岭县水务局",
      "2024年1月16日",
    ]);
  });

  it("has the organ and the date at the end as its signature, and no other line", () => {
    const signed = view.reports[0]!.blocks.flatMap((block) => (block.kind === "signature" ? [block.text] : []));
    expect(signed).toEqual(["云岭县水务局", "2024年1月16日"]);
  });

  it("has the printed form of its edition, merged cells and all", () => {
    const { rows, width } = view.forms["2021"]!.tables[1]!;
    expect([rows.length, width]).toEqual([28, 10]);
    expect(rows[0]!.cells.map(({ text, rowspan, colspan }) => [text.slice(0, 6), rowspan, colspan])).toEqual([
      ["（本列数据的", 3, 3],
      ["申请人情况", 1, 7],
    ]);
  });

  it("marks the figure that explains the failed sums, and what it should be", () => {
    expect(third.figures[WRONG]).toMatchObject({
      state: "number",
      raw: "14",
      value: 14,
      culprit: { to: "4", sure: true, fix: 0 },
    });
    expect(third.figures[WRONG]!.findings.map((index) => view.findings[index]!.rule)).toEqual(["sums"]);
  });

  it("offers what a total that does not fit would be", () =>
    expect(
      Object.entries(third.figures).flatMap(([id, { total }]) => (total === undefined ? [] : [[id, total]])),
    ).toEqual([
      ["三/不掌握相关政府信息/总计", 14],
      ["三/总计/自然人", 56],
    ]));

  it("has each equation's state, in the order of the form's", () => {
    const { equations } = view.forms["2021"]!.tables[1]!;
    const failed = equations.filter((_, i) => third.sums[i]!.state === "fails");
    expect(failed.map(({ name, line, total }) => [name, line, total])).toEqual([
      ["本行合计", "表三“（四）无法提供 1.本机关不掌握相关政府信息”行", "三/不掌握相关政府信息/总计"],
      ["本列合计", "表三“自然人”列", "三/总计/自然人"],
    ]);
  });

  it("shows prose as it is written, with the words that are wrong", () => {
    const passages = view.reports[0]!.blocks.flatMap((block) => ("marks" in block ? [block] : []));
    for (const { text, start, end } of passages) expect(text).toBe(WORD.slice(start, end));
    const marked = passages.flatMap(({ text, marks }) => marks.map(({ from, to }) => text.slice(from, to)));
    expect(marked).toEqual(["收到和处理政府信息公开申请情况", "2024年1月16日"]);
  });
});

describe("what is not a figure", () => {
  it("is shown as what it is", () => {
    const { figures } = tableIn(shown(TABS), "四");
    expect(figures["四/未经复议直接起诉/结果纠正"]).toMatchObject({ state: "malformed", raw: "O" });
    expect(figures["四/未经复议直接起诉/结果纠正"]).not.toHaveProperty("value");
  });

  it("is a row too many, with its words and cells", () =>
    expect(shown(TABS).reports[0]!.blocks.find(({ kind }) => kind === "surplus")).toMatchObject({
      label: "3.要求提供公开出版物",
      cells: ["7", "0", "0", "0", "3", "0", "10"],
    }));

  it("is lost where the draft has no such row, and no figure stands in for it", () => {
    const { text, rows } = render(randomModel(3, { edition: editionOf("2021"), magnitude: "digits" }), "A", 3);
    const { figures, labels } = tableIn(shown(applyEdits(text, [{ ...rows.get("三/部分公开")!, text: "" }])), "三");
    expect(figures["三/部分公开/自然人"]).toEqual({ state: "lost", raw: "", findings: [] });
    expect(labels).not.toHaveProperty("三/部分公开");
  });

  it("is unread where a row's cells cannot be told apart, which are shown beside it", () => {
    const { text, figures } = render(randomModel(3, { edition: editionOf("2021"), magnitude: "digits" }), "A", 3);
    const { start, end } = figures.get("三/部分公开/商业企业")!;
    const table = tableIn(shown(applyEdits(text, [{ start: start - 1, end: end + 1, text: "" }])), "三");
    expect(table.figures["三/部分公开/自然人"]).toMatchObject({ state: "unread", raw: "" });
    expect(table.unread["三/部分公开"]).toHaveLength(6);
  });

  it("is absent where a table is", () => {
    const { text, tables } = render(randomModel(3, { edition: editionOf("2021"), magnitude: "digits" }), "A", 3);
    const view = shown(applyEdits(text, [{ ...tables.get("三")!, text: "" }]));
    expect(tableIn(view, "三").state).toBe("absent");
    expect(new Set(Object.values(tableIn(view, "三").figures).map(({ state }) => state))).toEqual(new Set(["lost"]));
  });
});

it("of any hurt draft every finding has a place, every figure is the draft's own, and it is plain data", () => {
  for (let seed = 1; seed <= 15; seed++) {
    const random = randomOf(seed);
    const rendered = render(
      randomModel(seed, { edition: editionOf("2021"), magnitude: "digits" }),
      random.pick(readable),
      seed,
    );
    const draft = draftOf(rendered, random);
    const kind = random.pick(Object.keys(KINDS));
    const [mistake] = [KINDS[kind]!(draft) ?? []].flat() as Mistake[];
    const text = applyEdits(rendered.text, mistake?.edits ?? []);
    const checked = check(text);
    const view = viewOf(checked, "zh");
    const [report] = checked.reports;
    const placed = new Set(view.reports.flatMap(({ blocks }) => blocks).flatMap(placedIn));
    expect(placed.size, kind).toBe(view.findings.length);
    for (const { id } of report!.edition.tables.flatMap(slotsOf)) {
      const { raw, value, start } = tableIn(view, id[0]!).figures[id]!;
      const figure = report!.figures.get(id);
      const own = report!.garbled ? undefined : figure;
      expect([raw, start]).toEqual(own ? [own.raw, own.start] : ["", start]);
      expect(value).toBe(own?.reading.state === "number" ? own.reading.value : undefined);
    }
    expect(View.parse(JSON.parse(JSON.stringify(view)))).toEqual(view);
  }
});
