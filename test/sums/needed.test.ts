import { describe, expect, it } from "vitest";
import { admits, neededValue, neededValues } from "../../server/core/figures/needed.js";
import type { Report } from "../../server/core/report.js";
import { consistent, editionOf, formIn, tableOf } from "../helpers/table.js";

const edition = editionOf("2021");
const form = formIn(edition, "三");
const figures = consistent(form, edition, "digits", 1);
const written = (id: string) => Number(figures.get(id));

/** The table with other writing in some of its figures. */
const reportOf = (changes: Readonly<Record<string, string>>) =>
  tableOf(form, new Map([...figures, ...Object.entries(changes)])) as Report;

const HOLE = "三/予以公开/自然人";
const BESIDE = "三/予以公开/商业企业";
const BELOW = "三/部分公开/自然人";

describe("the value that a figure needs", () => {
  it("is what its row and its column agree on", () =>
    expect(neededValue(reportOf({ [HOLE]: "" }), HOLE)).toBe(written(HOLE)));

  it("is what its column says where another figure of its row is unknown", () =>
    expect(neededValue(reportOf({ [HOLE]: "", [BESIDE]: "/" }), HOLE)).toBe(written(HOLE)));

  it.each([
    ["its row and its column disagree", { [HOLE]: "", [BESIDE]: String(written(BESIDE) + 2) }],
    ["it would be negative", { [HOLE]: "", [BESIDE]: "9000", [BELOW]: "9000" }],
    ["another figure of each of its equations is unknown", { [HOLE]: "", [BESIDE]: "", [BELOW]: "" }],
  ])("is not known where %s", (_, changes) => expect(neededValue(reportOf(changes), HOLE)).toBeUndefined());

  it("is not known in 表二, where nothing adds up", () => {
    const duties = formIn(edition, "二");
    const report = tableOf(duties, consistent(duties, edition, "digits", 1)) as Report;
    expect(neededValue(report, "二/行政许可/本年处理决定数量")).toBeUndefined();
  });
});

describe("the values that several figures need", () => {
  it("are each one's own where they agree together", () =>
    expect(neededValues(reportOf({ [HOLE]: "", [BESIDE]: "" }), [HOLE, BESIDE])).toEqual([
      written(HOLE),
      written(BESIDE),
    ]));

  it("are not known where their row would fail with them", () => {
    const total = "三/予以公开/总计";
    const hurt = reportOf({ [HOLE]: "", [BESIDE]: "", [total]: String(written(total) + 1) });
    expect(neededValues(hurt, [HOLE, BESIDE])).toBeUndefined();
  });
});

describe("a table admits values", () => {
  it.each([
    ["with which its equations hold", written(HOLE), {}, true],
    ["no other ones", written(HOLE) + 1, {}, false],
    ["less, where no equation can be added up yet", written(HOLE) - 1, { [BESIDE]: "", [BELOW]: "" }, true],
    ["none that leave less than 0 to the others", written(HOLE) + written(BESIDE) + 1, { [BESIDE]: "" }, false],
  ])("%s", (_, value, others, expected) =>
    expect(admits(reportOf({ [HOLE]: "", ...others }), [HOLE], [value])).toBe(expected),
  );
});
