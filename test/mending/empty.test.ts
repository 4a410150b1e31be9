import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { applyEdits } from "../../server/core/fix.js";
import { randomModel, render } from "../generate/index.js";
import { editionOf } from "../helpers/table.js";

const base = readFileSync(new URL("../bases/2024.txt", import.meta.url), "utf8");

/** The base with other cells in the row 予以公开 (3 1 0 0 0 0 4) and, if asked for, in 部分公开 (1 0 0 0 0 0 1). */
function withRow(granted: string, partial = "1 0 0 0 0 0 1"): string {
  const cells = (row: string) =>
    row
      .split(" ")
      .map((cell) => `\t${cell === "." ? "" : cell}\n`)
      .join("");
  return base
    .replace(/(\t（一）予以公开\n)(?:\t.*\n){7}/, (_, label) => label + cells(granted))
    .replace(/(\t（二）部分公开.*\n)(?:\t.*\n){7}/, (_, label) => label + cells(partial));
}

const said = (text: string) =>
  check(text).findings.map(({ rule, message, fixes }) => [
    rule,
    /.*。(.+。)$/.exec(message)?.[1],
    ...fixes.map(({ title, preferred }) => (preferred ? `${title}*` : title)),
  ]);

describe("empty cells", () => {
  it.each([
    ["one, known", "3 . 0 0 0 0 4", [["blank-figure", "按勾稽关系可能是 1。", "填写 1*"]]],
    ["one slash, known", "3 / 0 0 0 0 4", [["placeholder-figure", "按勾稽关系可能是 1。", "填写 1*"]]],
    ["three, each told", "3 1 . . . 0 4", Array(3).fill(["blank-figure", "按勾稽关系可能是 0。", "填写 0*"])],
    [
      "four of a row, told together",
      ". . . . 0 0 4",
      [["blank-figure", "按勾稽关系可能依次是 3、1、0、0。", "填写 3、1、0、0*"]],
    ],
    [
      "a blank and a slash, each by its rule",
      "3 . 0 / 0 0 4",
      [
        ["blank-figure", "按勾稽关系可能是 1。", "填写 1*"],
        ["placeholder-figure", "按勾稽关系可能是 0。", "填写 0*"],
      ],
    ],
  ])("%s", (_, row, expected) => expect(said(withRow(row))).toEqual(expected));

  it("of a whole column are told together", () => {
    const rows = base.replace(/(\t.*[^\d\n]\n(?:\t\d+\n){6})\t\d+\n/g, "$1\t\n");
    const [[rule, , fix], ...more] = said(rows) as [string[], ...string[][]];
    expect([rule, fix!.split("、").length, more]).toEqual(["blank-figure", 25, []]);
  });

  it("get no number that an equation contradicts", () => {
    const findings = said(withRow("3 . 0 0 0 0 9"));
    expect(findings).toContainEqual(["blank-figure", "各等式对此处要求不一，附近可能另有错误，请一并核对。"]);
  });

  it("that nothing ties down may be 0, but not for certain", () => {
    const text = base.replace("\t行政许可\n\t36\n", "\t行政许可\n\t\n");
    expect(said(text)).toEqual([["blank-figure", "没有发生的填 0。", "填写 0"]]);
  });

  it("are filled in their places, and nothing else is touched", () => {
    const text = withRow(". . . . 0 0 4");
    const [finding] = check(text).findings;
    expect(applyEdits(text, finding!.fixes[0]!.edits)).toBe(base);
  });
});

it("zeros left blank all over a table are told once", () => {
  const table = (text: string) => text.slice(text.indexOf("三、收到和处理"), text.indexOf("四、政府信息公开行政复议"));
  const blank = base.replace(table(base), (own) => own.replace(/^\t0$/gm, "\t"));
  expect(said(blank)).toEqual([["blank-figure", "没有发生的填 0。", "填写 0"]]);
  const [finding] = check(blank).findings;
  expect(finding!.message).toMatch(/^表三有 \d+ 格没有填数。/);
  expect(check(applyEdits(blank, finding!.fixes[0]!.edits)).findings).toEqual([]);
});

it("0 is not offered for a total whose parts that are read are more", () => {
  const model = randomModel(3, { edition: editionOf("2021"), magnitude: "digits" });
  const { text, figures } = render(model, "R", 3);
  const own = ["尚未审结", "总计"].map((column) => figures.get(`四/行政复议/${column}`)!);
  const hurt = applyEdits(
    text,
    own.map((place) => ({ ...place, text: "" })),
  );
  expect(Number(model.figures.get("四/行政复议/总计"))).toBeGreaterThan(0);
  expect(
    said(hurt)
      .filter(([rule]) => rule === "blank-figure")
      .map(([, ...rest]) => rest),
  ).toEqual([["没有发生的填 0。", "填写 0"], ["请据实填写。"]]);
});
