import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutPipes } from "../../../server/core/layouts/pipes.js";
import { expectSound, marked, regionIn, rowsOf, says } from "./sound.js";

const cut = (text: string) => cutPipes(text, 0, text.length);

describe("rows of cells parted by bars", () => {
  it("keeps the padding at a row's end as blank cells", () => {
    expect(says(cut("规章 | 0 | 0 | 0 |\n行政规范性文件 | 2 | ||\n自然人 | 总计 | |||"))).toEqual([
      ["规章", "0", "0", "0"],
      ["行政规范性文件", "2", "", ""],
      ["自然人", "总计", "", "", ""],
    ]);
  });

  it("passes over the bar in front where most rows have one", () => {
    expect(says(cut("| 规章 | 0 |\n| | 2.其他 | 3 |"))).toEqual([
      ["规章", "0"],
      ["", "2.其他", "3"],
    ]);
  });

  it("takes a bar in front for the end of a blank cell where most rows have none", () => {
    expect(says(cut("1.信访 | 25 |\n|\n|\n| 25 |\n2.重复 | 0 | 0 |"))).toEqual([
      ["1.信访", "25"],
      [""],
      [""],
      ["", "25"],
      ["2.重复", "0", "0"],
    ]);
  });

  it("reads one cell a line, with padding on lines of its own", () => {
    expect(says(cut("规章 |\n3 |\n|\n3 |\n||||"))).toEqual([["规章"], ["3"], [""], ["3"], ["", "", "", ""]]);
  });

  it("reads a cell whose bar stands on the next line", () => {
    const rows = cut("商业\n企业\n|\n0\n|\n|\n\n12\n|||");
    expect(says(rows)).toEqual([["商业"], ["企业"], ["0"], [""], ["12"]]);
    expect(says(rowsOf(rows, "pipes"))).toEqual([["企业"], ["0"], [""], ["12"]]);
  });

  it("reads rows broken by blank lines", () => {
    expect(says(cut("| \n\n   规章 |\n\n   0 |\n\n   12 |"))).toEqual([[""], ["规章"], ["0"], ["12"]]);
  });

  it("reads Markdown: delimiter row dropped, markup undone", () => {
    const text = "| **项目** | 商业<br>企业 |\n|---|:-:|\n| 1\\.其他 a\\|b | &nbsp; |\n| 2 | 1<br/>2 |";
    const rows = cut(text);
    expect(says(rows)).toEqual([
      ["项目", "商业企业"],
      ["1.其他 a|b", ""],
      ["2", "1 2"],
    ]);
    expect(marked(text, rows)).toBe(
      "| **⟦项目⟧** | ⟦商业<br>企业⟧ |\n|---|:-:|\n| ⟦1\\.其他 a\\|b⟧ | ⟦&nbsp;⟧ |\n| ⟦2⟧ | ⟦1<br/>2⟧ |",
    );
    expect(rows[1]!.cells[0]!.offsets).toEqual(
      [26, 27, 29, 30, 31, 32, 33, 35].map((at) => at + text.indexOf("1\\.") - 26),
    );
    expectSound(text, rows);
  });

  it("leaves the marks of a formula around a figure", () => {
    const text = "| 规章 | $0$ | $12$ |";
    expect(says(cut(text))).toEqual([["规章", "0", "12"]]);
    expect(marked(text, cut(text))).toBe("| ⟦规章⟧ | $⟦0⟧$ | $⟦12⟧$ |");
  });

  it("tells placeholders from a delimiter row", () => {
    expect(says(cut("总计 | 结果 |\n0 | 1 |\n- | - |"))).toEqual([
      ["总计", "结果"],
      ["0", "1"],
      ["-", "-"],
    ]);
    expect(says(cut("a | b\n- | -\n1 | 2"))).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  it("finds every cell where it stands, blank ones where a figure is typed", () => {
    const text = "|  规章\u00a0| \u30000 |  |||\r\n| 𠮷😀 | ０\u200b | | 1 |";
    expect(marked(text, cut(text))).toBe(
      "|  ⟦规章⟧\u00a0| \u3000⟦0⟧ | ⟦⟧ |⟦⟧|⟦⟧|\r\n| ⟦𠮷😀⟧ | ⟦０⟧\u200b |⟦⟧ | ⟦1⟧ |",
    );
  });

  it("reads a whole report that is one line", () => {
    const line = "二、主动公开 | 信息内容 | 规章 | 0 | 0 | 三、收到 | 1 ";
    expect(says(cut(line))).toEqual([["二、主动公开", "信息内容", "规章", "0", "0", "三、收到", "1"]]);
  });

  it("takes a line of any length", () => {
    const [row] = cut(`${"规章 | 0 |".repeat(100_000)} ${"\\|".repeat(300_000)}`);
    expect(row!.cells.length).toBe(200_001);
    expect(row!.cells.at(-1)!.text).toBe("|".repeat(300_000));
  });

  it("keeps lines between the rows", () => {
    const rows = cut("a | 1 |\n三、收到和处理情况\n\nb | 2 |");
    expect(says(rows)).toEqual([["a", "1"], ["三、收到和处理情况"], ["b", "2"]]);
    expect(rows[1]!.layout).toBe("prose");
  });

  it("is sound for any text, and for any part of it", () => {
    const unit = fc.constantFrom(
      "|",
      " ",
      "\n",
      "\r\n",
      "\\",
      "0",
      "12",
      "规章",
      "-",
      ":--",
      "<br>",
      "&nbsp;",
      "**",
      "𠮷",
      "\t",
    );
    const text = fc.oneof(fc.string({ unit, maxLength: 60 }), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (source, a, b) => {
        const [start, end] = regionIn(source, a, b);
        expectSound(source, cutPipes(source, start, end), start, end);
      }),
      { numRuns: 500 },
    );
  });

  it("gives back any table, written in any of the ways", () => {
    const cell = fc.constantFrom("", "0", "12", "规章", "（一）予以公开", "/");
    const table = fc.array(fc.tuple(fc.constantFrom("规章", "其他"), cell, cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, (rows) => {
        const gfm = `${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}\n`;
        const bare = `${rows.map((row) => `${row.join(" | ")} |`).join("\n")}\n`;
        expect(says(cut(gfm))).toEqual(rows);
        expect(says(cut(bare))).toEqual(rows);
        const single = rows.flat().filter((text) => text !== "");
        expect(says(cut(single.map((text) => `${text} |\n`).join("")))).toEqual(single.map((text) => [text]));
      }),
      { numRuns: 200 },
    );
  });
});
