import { describe, expect, it } from "vitest";
import { cut } from "../../../server/core/layouts/index.js";
import { readReport } from "../../../server/core/read.js";
import { editions } from "../../../server/editions/index.js";
import { randomModel, readable, render } from "../../generate/index.js";

// What converters and spreadsheets write that is no family of its own.

const cells = (text: string) => cut(text).map((row) => row.cells.map(({ text }) => text));
const pieces = (text: string) =>
  cut(text)
    .flatMap((row) => row.cells.map(({ start, end }) => text.slice(start, end)))
    .filter((piece) => piece !== "");

describe("what tools write", () => {
  it("drops the columns of a sheet that merged cells swallowed, and the quotation marks of its texts", () => {
    const pad = "\t".repeat(12);
    const sheet = `"信息内容"\t\t\t"本年制发件数"\t\t"现行有效件数"${pad}\n"规章"\t\t\t0\t\t${pad}\n"规范性文件"\t\t\t1\t\t2${pad}`;
    expect(cells(sheet)).toEqual([
      ["信息内容", "本年制发件数", "现行有效件数"],
      ["规章", "0", ""],
      ["规范性文件", "1", "2"],
    ]);
  });

  it("leaves a blank column alone where the rows are not as wide as each other", () => {
    expect(cells("规章\t0\t\t1\n总计\t0\t\t1\t2")).toEqual([
      ["规章", "0", "", "1"],
      ["总计", "0", "", "1", "2"],
    ]);
  });

  it("reads a table of MediaWiki: attributes, cells on one line, blank cells, a cell of several lines", () => {
    const wiki = '{| class="x"\n|width="10%"| 规章 || 0\n|-\n! 行政\n许可\n|\n| 3\n|}\n后文';
    expect(cells(wiki)).toEqual([["规章", "0"], ["行政许可", "", "3"], ["后文"]]);
  });

  it("sees no markup around the words of a cell, however it is broken", () => {
    expect(cells("| <span style='x'>规章</span> | [0]{style=\"a\"} |")).toEqual([["规章", "0"]]);
    const grid = '+------+--------+\n| 规章 | [7]{a  |\n|      | b="c"} |\n+------+--------+';
    expect(cells(grid)).toEqual([["规章", "7"]]);
    expect(pieces(grid)).toEqual(["规章", "7"]);
  });

  it("takes a bar alone between blank lines for the end of a cell, and two of them for a blank one", () => {
    expect(cells("规章\n\n|\n\n0\n\n|\n\n|\n\n2\n\n行政许可")).toEqual([["规章"], ["0"], [""], ["2"], ["行政许可"]]);
  });

  it("parts a page in one line at its white space", () => {
    const line = `${"政府信息公开工作年度报告".repeat(8)} 规章 0 0 0 行政规范性文件 1 2 3 行政许可 4`;
    expect(cells(line).slice(1)).toEqual([
      ["规章"],
      ["0"],
      ["0"],
      ["0"],
      ["行政规范性文件"],
      ["1"],
      ["2"],
      ["3"],
      ["行政许可"],
      ["4"],
    ]);
    expect(cells("2023年 收到 3 件 办结 2 件".repeat(12))).toHaveLength(1);
  });
});

it.each([
  "全年制发行政规范性文件3件。",
  "规章、规范性文件、其他主动公开文件均已公开。",
  "其他主动公开文件12件",
  "行政检查、行政确认事项均已公开。",
  "采购总金额（万元）12。",
])("takes no form for another because a sentence says %s", (sentence) => {
  for (const edition of editions) {
    const model = randomModel(3, { edition, magnitude: "digits" });
    const prose = new Map(model.prose).set("一", [...model.prose.get("一")!, sentence]);
    for (const family of readable) {
      const { text } = render({ ...model, prose }, family, 3);
      expect([family, readReport(text, editions).edition.id]).toEqual([family, edition.id]);
    }
  }
});
