import { describe, expect, it } from "vitest";
import type { Finding } from "../../server/core/rule.js";
import { FORMATS } from "../../server/formats/index.js";
import type { Outcome, Read } from "../../server/formats/outcome.js";
import { fold, width } from "../../server/formats/text.js";

const TEXT = "标题\r\n😀\t５\r\n";

const finding = (start: number, end: number, over: Partial<Finding>): Finding => ({
  ...{ start, end, rule: "blank-figure", severity: "error", message: "没有填数", related: [], fixes: [] },
  ...over,
});

const read = (findings: Finding[], over: Partial<Read> = {}): Read => ({
  file: "年报.txt",
  text: TEXT,
  encoding: "UTF-8",
  broken: 0,
  recognised: true,
  checked: { reports: [], findings, ignored: [], lapsed: [], failures: [] },
  fixed: 0,
  ...over,
});

const look = { color: false, language: "zh" } as const;

describe("width", () => {
  it.each([
    ["", 0],
    ["abc", 3],
    ["年报", 4],
    ["（七）", 6],
    ["𠮷", 2],
    ["😀", 2],
    ["“一”", 4],
    ["e\u0301", 1],
    ["１２", 4],
  ])("of %j is %i columns", (text, columns) => {
    expect(width(text)).toBe(columns);
  });
});

describe("fold", () => {
  it("keeps marks with what they open or close, and words whole", () => {
    expect(fold("写作“491,5000”，读不成（一个）数。  rule-name", 12)).toEqual([
      "写作",
      "“491,5000”，",
      "读不成（一",
      "个）数。",
      "rule-name",
    ]);
  });
});

describe("text", () => {
  it("folds under the message on a terminal", () => {
    const findings = [finding(7, 8, { message: "长".repeat(25) })];
    expect(FORMATS.text([read(findings)], { ...look, columns: 53 }).split("\n")).toEqual([
      "年报.txt",
      `  2:4  错误  ${"长".repeat(20)}`,
      `             ${"长".repeat(5)}  blank-figure`,
      "  1 处错误，0 处警告，0 处提示",
      "",
    ]);
  });

  it("aligns under Chinese", () => {
    const findings = [
      finding(0, 2, { message: "短" }),
      finding(7, 8, { severity: "warning", message: "写作 ５，\n应为 5", rule: "full-width-figure" }),
      finding(7, 8, { severity: "information", message: "长".repeat(50), rule: "long" }),
    ];
    expect(FORMATS.text([read(findings)], look)).toBe(
      [
        "年报.txt",
        "  1:1  错误  短                blank-figure",
        "  2:4  警告  写作 ５， 应为 5  full-width-figure",
        `  2:4  提示  ${"长".repeat(50)}  long`,
        "  1 处错误，1 处警告，1 处提示",
        "",
      ].join("\n"),
    );
  });

  it("says what it took the file for, and what it could not do", () => {
    const checked = {
      reports: [],
      findings: [],
      ignored: [],
      lapsed: [],
      failures: [{ rule: "x", error: new Error("!") }],
    };
    const odd = read([], { encoding: "GB18030", recognised: false, checked, fixed: 2 });
    const outcomes: Outcome[] = [odd, { file: "无.txt", failure: "文件不存在" }];
    expect(FORMATS.text(outcomes, look)).toBe(
      [
        "年报.txt",
        "  注意：这份文本不像政府信息公开工作年度报告，以下结果未必有意义。",
        "  编码：GB18030",
        "  规则 x 出错，没有查；这是勾稽的缺陷，其余规则不受影响。",
        "  已改正 2 处。",
        "  没有发现问题",
        "",
        "无.txt",
        "  未能检查：文件不存在",
        "",
        "共 2 个文件（1 个未能检查）；没有可核的等式；没有发现问题",
        "",
      ].join("\n"),
    );
  });
});

describe("json", () => {
  it("has the documented shape", () => {
    const edits = [{ start: 7, end: 8, text: "5" }];
    const fixes = [{ title: "改为 5", edits, safe: true }];
    const related = [{ start: 0, end: 2, message: "见此" }];
    const outcomes: Outcome[] = [read([finding(7, 8, { related, fixes })]), { file: "无.txt", failure: "文件不存在" }];
    const [start, end] = [
      { line: 2, column: 4, offset: 7 },
      { line: 2, column: 5, offset: 8 },
    ];
    expect(JSON.parse(FORMATS.json(outcomes))).toEqual({
      files: [
        {
          file: "年报.txt",
          encoding: "UTF-8",
          recognised: true,
          fixed: 0,
          reports: [],
          findings: [
            {
              ...{ rule: "blank-figure", severity: "error", message: "没有填数", start, end },
              related: [
                {
                  message: "见此",
                  start: { line: 1, column: 1, offset: 0 },
                  end: { line: 1, column: 3, offset: 2 },
                },
              ],
              fixes: [{ title: "改为 5", safe: true, preferred: false, edits: [{ start, end, text: "5" }] }],
            },
          ],
          ignored: [],
          lapsed: [],
          failures: [],
        },
        { file: "无.txt", failure: "文件不存在" },
      ],
    });
  });
});
