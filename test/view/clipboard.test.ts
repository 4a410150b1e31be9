import { describe, expect, it } from "vitest";
import { narrow, readCells, writeCells } from "../../client/view/clipboard.js";

describe("cells from the clipboard", () => {
  it.each<[string, string, string[][]]>([
    ["one figure", "5", [["5"]]],
    [
      "Excel's line ends, the last one too",
      "1\t2\r\n3\t4\r\n",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    [
      "WPS's",
      "1\t2\n3\t4",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    [
      "blank cells at the ends",
      "\t2\r\n3\t\r\n",
      [
        ["", "2"],
        ["3", ""],
      ],
    ],
    ["quotation marks", '"1"\t"2"\r\n', [["1", "2"]]],
    ["a line end or a tab within a cell", '"1\n2"\t"3\t4"', [["1\n2", "3\t4"]]],
    ["quotation marks within", '"a ""b"""\tc', [['a "b"', "c"]]],
    ["a mark that is no quotation", '5"\t6', [['5"', "6"]]],
    ["spaces around", " 1 \t\u00a02\u3000", [["1", "2"]]],
    ["nothing", "", []],
  ])("%s", (_, text, cells) => expect(readCells(text)).toEqual(cells));

  it("are written in the width of figures, whatever an input method typed", () =>
    expect(["１２．５０", "－３", "＋1", "1，234", "（二）"].map(narrow)).toEqual([
      "12.50",
      "-3",
      "+1",
      "1,234",
      "（二）",
    ]));

  it("come back as they were handed over", () => {
    const cells = [
      ["1", "", '"'],
      ["a\tb", "c\nd", "0"],
    ];
    expect(readCells(writeCells(cells))).toEqual(cells);
  });

  it("are a block of 25 rows of 7", () => {
    const block = Array.from({ length: 25 }, (_, row) => Array.from({ length: 7 }, (_, i) => String(row * i)));
    expect(readCells(`${writeCells(block)}\r\n`)).toEqual(block);
  });
});
