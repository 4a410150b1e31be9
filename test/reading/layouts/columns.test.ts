import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cut } from "../../../server/core/layouts/index.js";
import { expectSound, rowsOf, says } from "./sound.js";

const spaced = (text: string) => says(rowsOf(cut(text), "spaced"));

describe("rows set in columns", () => {
  it("have a blank cell where a column says nothing", () => {
    const text = [
      "规章                8        2        10",
      "行政规范性文件      7                 9",
      "许可                         4        4",
    ].join("\n");
    expect(spaced(text)).toEqual([
      ["规章", "8", "2", "10"],
      ["行政规范性文件", "7", "", "9"],
      ["许可", "", "4", "4"],
    ]);
    expectSound(text, cut(text));
  });

  it("may be aligned at the right or in the middle, or count a Chinese character as one", () => {
    const right = [
      "规章                800       2      10",
      "行政规范性文件        7              9",
      "许可                          4      14",
    ];
    expect(spaced(right.join("\n"))[1]).toEqual(["行政规范性文件", "7", "", "9"]);
    const middle = [
      "规章                80000     2        10",
      "行政规范性文件        7              12345",
      "许可                 123     12345     4",
    ];
    expect(spaced(middle.join("\n"))[1]).toEqual(["行政规范性文件", "7", "", "12345"]);
    const unit = [
      "规章                8        2        10",
      "行政规范性文件      7                 9",
      "许可                4        4        8",
    ];
    const narrow = unit.map((line) => line.replace(/^\p{Script=Han}+/u, (label) => label + " ".repeat(label.length)));
    expect(spaced(narrow.join("\n"))[1]).toEqual(["行政规范性文件", "7", "", "9"]);
  });

  it("may count quotation marks and dashes as wide as Chinese characters", () => {
    const text = [
      "规章                8        2        10",
      "“三安全一稳定”    7                 9",
      "许可——行政        4        4        8",
    ].join("\n");
    expect(spaced(text)[1]).toEqual(["“三安全一稳定”", "7", "", "9"]);
  });

  it("have none behind their last figure, where one may be lost, unless its white space is there", () => {
    const lines = [
      "规章                8        2        10",
      "行政规范性文件      7        9",
      "许可                4        4         ",
      "处罚                4        4        8",
    ];
    expect(spaced(lines.join("\n"))).toEqual([
      ["规章", "8", "2", "10"],
      ["行政规范性文件", "7", "9"],
      ["许可", "4", "4", ""],
      ["处罚", "4", "4", "8"],
    ]);
  });

  it("show their columns by their heads when there is but one row", () => {
    const text = "结果维持    结果纠正    其他结果    总计\n5           1                       6";
    expect(spaced(text)).toEqual([["5", "1", "", "6"]]);
  });

  it("are not seen in words that spaces part", () => {
    const text = "行政许可  1  0  0\n行政处罚  1  0\n行政强制措施  1  0  0\n规章  1  0";
    expect(spaced(text).map((cells) => cells.length)).toEqual([4, 3, 4, 3]);
  });

  it("show them for a lone figure too, where the white space behind it was left standing", () => {
    const heads = "结果维持    结果纠正    其他结果    总计\n";
    expect(spaced(`${heads}            5                       `)).toEqual([["", "5", "", ""]]);
    expect(cut(`${heads}            5`).at(-1)!.cells).toHaveLength(1);
  });

  const whole = ["规章          8     2     10", "规范性文件    7     2     9", "行政许可      4     4     8"];
  const torn = (line: string) => cut([...whole, line, ...whole].join("\n"))[3]!.torn ?? false;

  it.each([
    ["whose last column is blank", "行政处罚      4     4       ", false],
    ["that has a figure twice", "行政处罚      4     4     4     8", true],
    [
      "that has a blank cell twice, so that another was pushed into the next column",
      "行政处罚      4           8       ",
      true,
    ],
    ["whose figure was split, where a blank one makes up for it", "行政处罚      1     4     4       ", true],
    ["whose label is a number now, so that all moved to the left", "3.  4     4     8", true],
    ["whose label is a number now, and a blank cell among its figures", "3.            4           8", true],
    ["whose first figure cannot be read", "行政处罚      4a    4     8", true],
  ])("know no place in a row %s", (_, line, expected) => {
    expect(torn(line)).toBe(expected);
  });

  it("keep every figure where it stands, whatever else is there", () => {
    const line = fc.array(fc.constantFrom("0", "17", " ", "    ", "规章", "其他", "\u3000"), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.map((words) => words.join("")).join("\n");
        const rows = cut(text);
        expectSound(text, rows);
        expect(
          rows
            .flatMap(({ cells }) => cells.map(({ text }) => text))
            .join("")
            .replace(/\s/g, ""),
        ).toBe(text.replace(/\s/g, ""));
      }),
    );
  });
});
