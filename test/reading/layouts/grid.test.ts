import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutGrid, isGridRule } from "../../../server/core/layouts/grid.js";
import { cut as cutText } from "../../../server/core/layouts/index.js";
import { expectSound, marked, says } from "./sound.js";

const cut = (text: string) => cutGrid(text, 0, text.length);

const GRID = `+----------+--------+-----+
| 信息内容 | 制发数 | 废  |
|          | 量     | 止  |
+==========+========+=====+
| 规章     | 0      | 12  |
+----------+--------+-----+
| 行政规范 |        | -   |
| 性文件   |        |     |
+----------+--------+-----+
`;

const MERGED = `+--------------------------+---+
| 三、本年 | （一）        | 1 |
| 度办理结 +---------------+---+
| 果       | （二）| 1.其他| 2 |
|          |       +-------+---+
|          |       | 2.其他| 3 |
+----------+-------+-------+---+
`;

describe("ASCII grids", () => {
  it("joins a cell's lines", () => {
    expect(says(cut(GRID))).toEqual([
      ["信息内容", "制发数量", "废止"],
      ["规章", "0", "12"],
      ["行政规范性文件", "", "-"],
    ]);
    expectSound(GRID, cut(GRID));
  });

  it("finds figures and blank cells where they stand", () => {
    const row = "+------+-----+----+\n| 规章 |     | 12 |\n+------+-----+----+";
    expect(marked(row, cut(row))).toBe("+------+-----+----+\n| ⟦规章⟧ | ⟦⟧    | ⟦12⟧ |\n+------+-----+----+");
  });

  it("gives a merged cell to the row that it begins in", () => {
    expect(says(cut(MERGED))).toEqual([
      ["三、本年度办理结果", "（一）", "1"],
      ["（二）", "1.其他", "2"],
      ["2.其他", "3"],
    ]);
    expectSound(MERGED, cut(MERGED));
  });

  it("knows no place in a row that a line without its bars broke into, and in that row alone", () => {
    const broken =
      "+------+---+\n| 行政 | 1 |\n+------+---+\n| 行\n政检 | 2 |\n| 查   |   |\n+------+---+\n| 规章 | 3 |\n+------+---+";
    expect(cut(broken).map(({ torn, cells }) => [cells[0]!.text, torn ?? false])).toEqual([
      ["行政", false],
      ["行", true],
      ["政检 | 2 |", false],
      ["查", true],
      ["规章", false],
    ]);
  });

  it("begins no row with what goes on beside a border", () => {
    const broken =
      "+------+----+---+\n| 三、 | （\n一） | 1 |\n| 办理 +----+---+\n|      | 二 |   |\n+------+----+---+";
    expect(says(cut(broken)).slice(-2)).toEqual([["办理"], ["二", ""]]);
  });

  it("leaves out the border where cells are merged", () => {
    const text = "+---+---+\n| a | 1 |\n+   +---+\n|   | 2 |\n+---+---+";
    expect(says(cut(text))).toEqual([["a", "1"], ["2"]]);
  });

  it("reads box drawings as text browsers draw them, a label in the middle of the rows that it spans", () => {
    const text = `
┌──────────┬──────────────┬───┐
│          │（一）        │1  │
│三、本年  ├──────┬───────┼───┤
│度办理结果│（二）│1.其他 │2  │
│          │      ├───────┼───┤
│          │      │2.其他 │   │
└──────────┴──────┴───────┴───┘
`;
    const rows = cutText(text);
    expect(says(rows)).toEqual([
      ["三、本年度办理结果", "（一）", "1"],
      ["（二）", "1.其他", "2"],
      ["2.其他", ""],
    ]);
    expectSound(text, rows);
  });

  it("keeps what is left of a box whose top is gone", () => {
    expect(says(cutText("正文\n│规章│0│\n├────┼─┤\n│行政│12│\n└────┴─┘"))).toEqual([
      ["正文"],
      ["规章", "0"],
      ["行政", "12"],
    ]);
  });

  it("leaves a number that broke over two lines unreadable, never two rows or another number", () => {
    const text = "+----+---+---+\n| 规 | 1 | 7 |\n| 章 | 12|   |\n+----+---+---+";
    expect(says(cut(text))).toEqual([["规章", "1 12", "7"]]);
  });

  it("finds the columns though all bars behind the figures were pushed aside", () => {
    const text =
      "+--------+---+---+---+\n| 规章   | 0 | 0 | 0 |\n+--------+---+---+---+\n| 行     |   |   |   |\n| 政     | 100 | 100 | 100 |\n+--------+---+---+---+";
    expect(says(cut(text))).toEqual([
      ["规章", "0", "0", "0"],
      ["行政", "100", "100", "100"],
    ]);
  });

  it("finds the columns though a figure pushed the bars aside", () => {
    const text = "+--------+---+---+\n| 规章   | 120 | 0 |\n| 等     |   |   |\n+--------+---+---+";
    expect(says(cut(text))).toEqual([["规章等", "120", "0"]]);
  });

  it("finds the columns where Chinese counts as one", () => {
    const text = "+-----+---+---+\n| 行政规 | 1 | 2 |\n| 范性文 |   |   |\n| 件  |   |   |\n+-----+---+---+";
    expect(says(cut(text))).toEqual([["行政规范性文件", "1", "2"]]);
  });

  it("begins a row at every second figure below a 0, where no border parts the rows", () => {
    const text = "+------+---+\n| 规章 | 0 |\n| 行政 | 2 |\n| 许可 |   |\n+------+---+";
    expect(says(cut(text))).toEqual([
      ["规章", "0"],
      ["行政许可", "2"],
    ]);
  });

  it("reads on where the last border is not yet typed", () => {
    expect(says(cut("+------+---+\n| 规章 | 1 |\n+------+---+\n| 许可 | 2 |\n| 处罚 | 3"))).toEqual([
      ["规章", "1"],
      ["许可", "2"],
      ["处罚", "3"],
    ]);
  });

  it("ends all cells at an unbroken border, though it is too short", () => {
    expect(says(cut("+---+---+---+\n| a | b | c |\n+---+---+\n| 公开申请数量 | 1 | 2 |\n+---+---+"))).toEqual([
      ["a", "b", "c"],
      ["公开申请数量", "1", "2"],
    ]);
  });

  it("takes a line of any length", () => {
    const text = `+---+---+\n| ${"\\|".repeat(300_000)} | 1 |\n+---+---+`;
    expect(says(cut(text))).toEqual([["|".repeat(300_000), "1"]]);
  });

  it("knows a border", () => {
    const rule = (line: string) => isGridRule(line, { start: 0, end: line.length });
    for (const line of ["+---+", "+===+:--:+", "  +--+  ", "+---+   +---+"]) expect(rule(line)).toBe(true);
    for (const line of ["+1", "+", "+   +", "| a +---+", "+ 12 +", "---", ""]) expect(rule(line)).toBe(false);
  });

  it("is sound for any text", () => {
    const unit = fc.constantFrom(
      "|",
      " ",
      "\n",
      "+",
      "---",
      "+---+---+\n",
      "\\",
      "0",
      "规",
      "| a | 1 |\n",
      "=",
      "&nbsp;",
    );
    const text = fc.oneof(fc.string({ unit, maxLength: 80 }), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(text, (source) => expectSound(source, cut(source))),
      { numRuns: 500 },
    );
  });

  it("gives back any table", () => {
    const cell = fc.constantFrom("", "0", "12", "规章", "其他结果", "/");
    const table = fc.array(fc.tuple(fc.constantFrom("规章", "其他"), cell, cell), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const rule = "+----------+----------+----------+\n";
        const pad = (text: string) =>
          text + " ".repeat(8 - [...text].reduce((sum, c) => sum + (c > "\u2000" ? 2 : 1), 0));
        const lines = rows.map((row) => `| ${row.map(pad).join(" | ")} |\n${rule}`);
        expect(says(cut(rule + lines.join("")))).toEqual(rows);
      }),
      { numRuns: 200 },
    );
  });
});
