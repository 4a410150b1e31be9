import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cut } from "../../../server/core/layouts/index.js";
import { expectSound, marked, says } from "./sound.js";

const SIMPLE = `  信息内容   本年制发件数   本年废止件数
  ---------- -------------- --------------
  规章       0              12
  规范性文件                3

正文。
`;

const AIRY = `  --------------------------------------
  信息内容   本年制发       本年废止
             件数           件数
  ---------- -------------- ------------
  规章       0              1,2

  行政规范   7                            
  性文件
  --------------------------------------

正文。
`;

describe("tables under a ruler", () => {
  it("takes a line of more runs than a form has columns for no ruler", () => {
    const layoutBelow = (runs: number) => cut(`${"--- ".repeat(runs)}\n规章 0\n`).at(-1)!.layout;
    expect([60, 61].map(layoutBelow)).toEqual(["grid", "spaced"]);
  });

  it("has a row a line, a cell a column", () => {
    expect(says(cut(SIMPLE))).toEqual([
      ["信息内容   本年制发件数   本年废止件数"],
      ["规章", "0", "12"],
      ["规范性文件", "", "3"],
      ["正文。"],
    ]);
    expectSound(SIMPLE, cut(SIMPLE));
  });

  it("joins the lines of a row where blank lines part the rows", () => {
    expect(says(cut(AIRY))).toEqual([
      ["信息内容", "本年制发件数", "本年废止件数"],
      ["规章", "0", "1,2"],
      ["行政规范性文件", "7", ""],
      ["正文。"],
    ]);
    expectSound(AIRY, cut(AIRY));
  });

  it("knows the place of a blank cell", () => {
    const text = "  ------ --- ---\n  规章       1\n  行政   2      \n";
    expect(marked(text, cut(text))).toBe("  ------ --- ---\n  ⟦规章⟧   ⟦⟧    ⟦1⟧\n  ⟦行政⟧   ⟦2⟧   ⟦⟧   \n");
  });

  it("counts a cell behind the last figure only where its white space was left standing", () => {
    expect(says(cut("  ------ --- ---\n  行政   2\n"))).toEqual([["行政", "2"]]);
  });

  it("knows no place in a row with a number in place of its label, which moved the rest", () => {
    const lines = ["  ------ --- ---", "  规章   1   2", "  行政   3   4", "  许可   5   6", "  12.   7   8"];
    expect(cut(lines.join("\n")).map(({ torn }) => torn)).toEqual([false, false, false, true]);
  });

  it("goes on below a row that lost all its words but not its white space", () => {
    const text = AIRY.replace("规章       0              1,2", " ".repeat(30)).replace(/正文。/, "");
    expect(says(cut(text)).at(-1)).toEqual(["行政规范性文件", "7", ""]);
  });

  it("counts characters as the writer of the table did", () => {
    expect(says(cut("---- --- ---\n规章   1   2\n行政       3\n"))).toEqual([
      ["规章", "1", "2"],
      ["行政", "", "3"],
    ]);
  });

  it("takes neither a thematic break nor dashes in place of figures for a ruler", () => {
    expect(says(cut("一\n\n---\n\n二"))).toEqual([["一"], ["二"]]);
    expect(says(cut("规章 | 数量\n---|---\n规章 | 0"))).toEqual([
      ["规章", "数量"],
      ["规章", "0"],
    ]);
    expect(says(cut("规章 - - -"))).toEqual([["规章", "-", "-", "-"]]);
  });

  it("is sound whatever is typed into it", () => {
    const place = fc.nat(AIRY.length);
    fc.assert(
      fc.property(fc.constantFrom(SIMPLE, AIRY), place, place, fc.string({ unit: "grapheme" }), (text, a, b, typed) => {
        const hurt = text.slice(0, Math.min(a, b)) + typed + text.slice(Math.max(a, b));
        expectSound(hurt, cut(hurt));
      }),
    );
  });
});
