import { describe, expect, it } from "vitest";
import { check } from "../../../server/core/check.js";
import { applyEdits } from "../../../server/core/fix.js";
import { cut } from "../../../server/core/layouts/index.js";
import { readReport } from "../../../server/core/read.js";
import { editions } from "../../../server/editions/index.js";
import { type Grid, type GridCell, gridsOf, regular } from "../../generate/grid.js";
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

/** How a table is written from its cells, merged ones blank, and from those alone that are printed. */
type Write = (rows: readonly (readonly string[])[], grid: Grid, says: (cell: GridCell) => string) => string;

const READ: Readonly<Record<string, Write>> = {
  "AsciiDoc, a row a line": (rows) =>
    `|===\n${rows.map((row) => row.map((cell) => `|${cell}`).join(" ")).join("\n")}\n|===`,
  "AsciiDoc, a cell a line": (rows) =>
    `|===\n${rows.map((row) => row.map((cell) => `|${cell}`).join("\n")).join("\n\n")}\n|===`,
  "AsciiDoc with merged cells": (_, { rows }, says) =>
    `|===\n${rows.map(({ cells }) => cells.map((cell) => `${merged(cell)}|${says(cell)}`).join("\n")).join("\n\n")}\n|===`,
  "Org mode": ([head, ...rows]) =>
    [
      `| ${head!.join(" | ")} |`,
      `|${head!.map(() => "---").join("+")}|`,
      ...rows.map((row) => `| ${row.join(" | ")} |`),
    ].join("\n"),
  "reStructuredText's csv-table": (rows) =>
    `.. csv-table::\n   :widths: auto\n\n${rows.map((row) => `   ${row.map((cell) => `"${cell}"`).join(",")}`).join("\n")}`,
};
const UNREAD: Readonly<Record<string, Write>> = {
  "reStructuredText's list-table": (rows) =>
    `.. list-table::\n\n${rows.map((row) => row.map((cell, i) => `   ${i > 0 ? " " : "*"} - ${cell}`).join("\n")).join("\n")}`,
  LaTeX: (rows) => `\\begin{tabular}\n${rows.map((row) => `${row.join(" & ")} \\\\`).join("\n")}\n\\end{tabular}`,
  JSON: (rows) => JSON.stringify(rows),
};

const merged = ({ colspan, rowspan }: GridCell) =>
  colspan * rowspan > 1 ? `${colspan > 1 ? colspan : ""}${rowspan > 1 ? `.${rowspan}` : ""}+` : "";

/** A report of plain lines whose tables are written in another way. */
function reportIn(write: Write, form: string) {
  const edition = editions.find(({ id }) => id === form)!;
  const model = randomModel(3, { edition, magnitude: "digits" });
  const rendered = render(model, "S", 3, { ways: { headings: "plain" } });
  const says = ({ slot, text }: GridCell) => (slot === undefined ? text : model.figures.get(slot)!);
  const tables = [...gridsOf(edition)].map(([id, grid]) => {
    const rows = regular(grid).map((row) => row.map((cell) => (cell ? says(cell) : "")));
    return { ...rendered.tables.get(id)!, text: `${write(rows, grid, says)}\n\n` };
  });
  return { model, text: applyEdits(rendered.text, tables) };
}

describe.each(["2019", "2021"])("tables of other markup, on the form of %s", (form) => {
  it.each(Object.entries(READ))("are read: %s", (_, write) => {
    const { model, text } = reportIn(write, form);
    const { reports, findings } = check(text);
    expect([...model.figures].filter(([id, raw]) => reports[0]!.figures.get(id)?.raw !== raw)).toEqual([]);
    expect(findings).toEqual([]);
  });

  it.each(Object.entries(UNREAD))("are said to be unread, and nothing else of them: %s", (_, write) => {
    const rules = new Set(check(reportIn(write, form).text).findings.map(({ rule }) => rule));
    expect([...rules].filter((rule) => rule !== "table-unread" && rule !== "table-missing")).toEqual([]);
    expect(rules.size).toBeGreaterThan(0);
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
