import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../../server/core/check.js";
import { applyEdits } from "../../../server/core/fix.js";
import { cut } from "../../../server/core/layouts/index.js";
import { editions } from "../../../server/editions/index.js";
import { randomModel, render } from "../../generate/index.js";
import { expectSound, marked, rowsOf, says } from "./sound.js";

// Files of rows: a spreadsheet's, copied with tabs or saved with commas, and a script's.

const commas = (text: string) => says(rowsOf(cut(text), "commas"));

describe("rows of commas", () => {
  it("are cut at each of them, blank cells and all", () => {
    const text = "信息内容,本年制发件数,本年废止件数,现行有效件数\n规章,0,,2\n,,（三）不予公开,1\n";
    expect(marked(text, cut(text))).toBe(
      "⟦信息内容⟧,⟦本年制发件数⟧,⟦本年废止件数⟧,⟦现行有效件数⟧\n⟦规章⟧,⟦0⟧,⟦⟧,⟦2⟧\n⟦⟧,⟦⟧,⟦（三）不予公开⟧,⟦1⟧\n",
    );
  });

  it("hold commas, line ends and quotation marks in quotation marks; what is fixed is what stands between them", () => {
    const text = '规章,"1,234","",0\n"危及""三安全""一,稳定","0 ",7,8\n"商业\n企业",0,0,0';
    expect(commas(text)).toEqual([
      ["规章", "1,234", "", "0"],
      ['危及"三安全"一,稳定', "0", "7", "8"],
      ["商业企业", "0", "0", "0"],
    ]);
    expect(marked(text, cut(text).slice(0, 1))).toContain('⟦规章⟧,"⟦1,234⟧","⟦⟧",⟦0⟧');
  });

  it("lose no more than their own cell by a quotation mark that nothing closes", () => {
    expect(commas('规章,"0,1,2\n"行政规范性文件",3,4,5')).toEqual([
      ["规章", '"0', "1", "2"],
      ["行政规范性文件", "3", "4", "5"],
    ]);
  });

  it("leave their label broken over two lines, and a letter in a figure, in their row", () => {
    const text = "规章,0,0,0\n行政规\n范性文件,1,2,3\n行政许可,5件。,,\n总计,1,2,3";
    expect(says(cut(text)).slice(1)).toEqual([
      ["行政规"],
      ["范性文件", "1", "2", "3"],
      ["行政许可", "5件。", "", ""],
      ["总计", "1", "2", "3"],
    ]);
  });

  it.each([
    [
      "sentences",
      "全年收到申请3件,办结2件,结转1件。\n公开信息12,345条,比上年增加1,200条。\n地址:县府路1号,电话:0717,8123456",
    ],
    ["numbers one a line", "1,234\n\n5,678\n\n1,234,567\n\n2,000,000"],
    ["figures between spaces", "规章 1,234 0 12\n行政许可 5,678 1,000 7\n总计 6,912 1 2"],
    ["cells between bars", "规章 | 1,234 | 0,5 |\n总计 | 2,345 | 1,0 |\n其他 | 1,2 | 3,4 |"],
  ])("are not seen in %s", (_, text) => {
    expect(commas(text)).toEqual([]);
  });

  it("and tabs are sound in any text", () => {
    const unit = fc.constantFrom('"', '""', ",", "\t", "\n", "\r\n", " ", "规章", "0", "12", "。");
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
        const text = `规章,0,0,0\n${units.join("")}`;
        expectSound(text, cut(text));
      }),
      { numRuns: 400 },
    );
  });
});

describe("merged cells that a script wrote in each place that they cover", () => {
  const rows = ["第五项,第五项,第五项,第五项", "信息内容,信息内容,决定数量,决定数量"];

  it("stand there once, the label of a group beside its first row", () => {
    expect(commas([...rows, "许可,检查,3,3", "许可,确认,0,0", "处罚,处罚,5,5"].join("\n"))).toEqual([
      ["第五项"],
      ["信息内容", "决定数量"],
      ["许可", "检查", "3"],
      ["", "确认", "0"],
      ["处罚", "5"],
    ]);
  });

  it("are told by heads all of which are repeated: figures may be alike", () => {
    expect(commas("信息内容,本年新,本年新,总数\n规章,0,0,0\n规章,1,1,1").slice(1)).toEqual([
      ["规章", "0", "0", "0"],
      ["规章", "1", "1", "1"],
    ]);
    expect(commas([...rows, "处罚,处罚,5,6", "强制,强制,0,0", "收费,收费,7,7"].join("\n")).slice(2)).toEqual([
      ["处罚", "5", "6"],
      ["强制", "0"],
      ["收费", "7"],
    ]);
  });
});

it("parts a heading from the paragraph above in a cell of its own, be it in quotation marks", () => {
  const model = randomModel(4, { edition: editions[1]!, magnitude: "digits" });
  const dress = { headings: "glued" as const };
  const { text } = render(model, "csv", 4, { dress, ways: { "quotation marks": "around texts" } });
  const [fix] = check(text).findings.find(({ rule }) => rule === "heading-glued")!.fixes;
  const parted = applyEdits(text, fix!.edits);
  expect(parted).toContain('"\n"一、总体情况"');
  expect(check(parted).findings).toEqual([]);
});

/** A row as wide as a sheet of 20 columns, unless it has more cells. */
const wide = (line: string) => line + "\t".repeat(Math.max(0, 20 - line.split("\t").length));

describe("a sheet that has the columns of all tables", () => {
  const heads = ["信息内容\t\t\t制发件数\t\t废止件数\t有效件数", "规章\t\t\t0\t\t1\t2", "规范性文件\t\t\t\t\t4\t5"];

  it("keeps of each table its own", () => {
    const other = ["复议\t\t\t诉讼", "维持\t纠正\t总计\t维持\t纠正\t\t总计", "1\t2\t3\t\t4\t\t4"];
    expect(says(cut([...heads, ...other].map(wide).join("\n")))).toEqual([
      ["信息内容", "制发件数", "废止件数", "有效件数"],
      ["规章", "0", "1", "2"],
      ["规范性文件", "", "4", "5"],
      ["复议", "", "", "诉讼", "", ""],
      ["维持", "纠正", "总计", "维持", "纠正", "总计"],
      ["1", "2", "3", "", "4", "4"],
    ]);
  });

  it("of few columns is known by the heads of those that are a table's", () => {
    expect(says(cut(heads.join("\n"))).slice(1)).toEqual([
      ["规章", "0", "1", "2"],
      ["规范性文件", "", "4", "5"],
    ]);
  });

  it("leaves a cell lost, doubled or typed beside its column in its row", () => {
    const hurt = (line: string) => {
      const rows = cut([...heads, line, "行政许可\t\t\t7\t\t8\t9"].map(wide).join("\n"));
      expect(says(rows).slice(1, 3)).toEqual([
        ["规章", "0", "1", "2"],
        ["规范性文件", "", "4", "5"],
      ]);
      expect(says(rows).at(-1)).toEqual(["行政许可", "7", "8", "9"]);
      return rows[3]!.torn === true;
    };
    expect(hurt("其他\t\t\t7\t\t8\t9")).toBe(false);
    expect(hurt(`其他\t\t\t\t8\t9${"\t".repeat(15)}`)).toBe(true);
    expect(hurt(`其他\t\t\t7\t7\t\t8\t9${"\t".repeat(13)}`)).toBe(true);
    expect(hurt("其他\t\t\t7\t8\t\t9")).toBe(true);
  });
});

describe.each(["sheet", "csv"] as const)("a row of a report in family %s", (family) => {
  const model = randomModel(4, { edition: editions[1]!, magnitude: "thousands" });
  const { text, cells, rows } = render(model, family, 4);

  it("that lost a cell is mended in the columns of its sheet", () => {
    const { start, end } = cells.get("三/新收/科研机构")!;
    const hurt = applyEdits(text, [{ start, end, text: "" }]);
    const { fixes } = check(hurt).findings.find(({ rule }) => rule === "row-cells")!;
    expect(applyEdits(hurt, fixes[0]!.edits)).toBe(text);
  });

  it("that was lost comes back where it stood", () => {
    const { start, end } = rows.get("三/内部事务信息")!;
    const hurt = applyEdits(text, [{ start, end, text: "" }]);
    const [fix] = check(hurt).findings.find(({ rule }) => rule === "row-missing")!.fixes;
    const back = check(applyEdits(hurt, fix!.edits));
    expect(back.findings.map(({ rule }) => rule)).toEqual(check(text).findings.map(({ rule }) => rule));
    expect(back.reports[0]!.figures.get("三/内部事务信息/总计")?.raw).toBe(model.figures.get("三/内部事务信息/总计"));
  });
});
