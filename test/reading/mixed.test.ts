import { describe, expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { applyEdits } from "../../server/core/fix.js";
import { readReport, readReports } from "../../server/core/read.js";
import { editions } from "../../server/editions/index.js";
import { recover } from "../bench/recovery.js";
import { MAGNITUDES, randomDress, randomModel, randomOf, readable, render, renderMixed } from "../generate/index.js";

const SEEDS = Array.from({ length: 6 }, (_, seed) => seed);

/** A layout for each table. */
const mixOf = (seed: number) => {
  const random = randomOf(seed * 7 + 1);
  return { 二: random.pick(readable), 三: random.pick(readable), 四: random.pick(readable) };
};

describe.each(editions.map((edition) => [edition.id, edition] as const))("a report of %s", (_, edition) => {
  it.each(SEEDS)("is read whose tables are each in another layout, with all that stands around them (%i)", (seed) => {
    const model = randomModel(seed + 40, { edition, magnitude: MAGNITUDES[seed % MAGNITUDES.length]! });
    for (const dress of [
      {},
      { ...randomDress(randomOf(seed)), chrome: true, contents: seed % 2 === 0, cover: seed % 3 === 0 },
    ]) {
      const mixed = renderMixed(model, mixOf(seed), seed, { dress });
      const { missed, frame } = recover(readReport(mixed.text, editions), mixed);
      expect([mixOf(seed), missed, frame]).toEqual([mixOf(seed), [], []]);
    }
  });
});

describe.each(["page", "fragment", "markdown"])("two reports in one text, HTML as a %s", (host) => {
  const [old, recent] = [editions.find(({ id }) => id === "2019")!, editions.find(({ id }) => id === "2021")!];
  const ways = { host };

  it.each(readable)("are read apart, the second in layout %s", (family) => {
    const at = readable.indexOf(family);
    const other = host === "markdown" ? readable[(at + 3) % readable.length]! : "M";
    const first = render(randomModel(at, { edition: old, magnitude: "digits" }), other, at, { ways });
    const second = render(randomModel(at + 1, { edition: recent, magnitude: "digits" }), family, at, { ways });
    for (const [above, below] of [
      [first, second],
      [second, first],
    ] as const) {
      const reports = readReports(`${above.text}\n\n${below.text}`, editions);
      expect(reports.map(({ year }) => year)).toEqual([above.model.year, below.model.year]);
      for (const [report, { model }] of [
        [reports[0]!, above],
        [reports[1]!, below],
      ] as const)
        expect([...report.figures].map(([id, { raw }]) => [id, raw]).sort()).toEqual([...model.figures].sort());
    }
  });
});

describe.each([
  ["2019", 23],
  ["2021", 25],
] as const)("表三 of %s, %i rows", (id, rows) => {
  const edition = editions.find((each) => each.id === id)!;
  const most = Math.floor(rows / 5);

  it.each(readable)(
    "is added up while four fifths of its rows are read, else said to be unread, once (%s)",
    (family) => {
      const rendered = render(randomModel(9, { edition, magnitude: "thousands" }), family, 9);
      const own = rowsOf(rendered.figures.keys());
      const hurt = (count: number) =>
        applyEdits(
          rendered.text,
          own.slice(2, 2 + count).map((row) => ({ ...rendered.cells.get(`${row}/科研机构`)!, text: "" })),
        );
      const readable = tellOf(hurt(most));
      expect(readable.read).toBe(true);
      expect(readable.rules.filter((rule) => rule === "row-cells")).toHaveLength(most);
      const unread = tellOf(hurt(most + 1));
      expect(unread.read).toBe(false);
      expect(unread.rules).toEqual(["table-unread"]);
      expect(unread.added).toBe(0);
    },
  );
});

/** The rows of 表三, in order. */
const rowsOf = (ids: Iterable<string>) => [
  ...new Set([...ids].filter((id) => id.startsWith("三/")).map((id) => id.split("/").slice(0, 2).join("/"))),
];

/** The rules that look at what stands in tables, those that look at what a conversion left aside. */
const ABOUT_TABLES = /^(?:table-|row-|bare-|blank-|sums$|placeholder-|unreadable-|count-form)/;

function tellOf(text: string) {
  const { reports, findings } = check(text);
  const [report] = reports;
  return {
    read: report!.tables.find(({ form }) => form.id === "三")!.readable,
    rules: findings.map(({ rule }) => rule).filter((rule) => ABOUT_TABLES.test(rule)),
    added: report!.equations.filter(({ table, state }) => table === "三" && state !== "unread").length,
  };
}

it("says nothing of the figures of a table that it did not read in full, but that", () => {
  const text = [
    "平原县水利局2020年政府信息公开工作年度报告",
    "二、主动公开政府信息情况",
    ...["信息内容 本年新制作数量 本年新公开数量 对外公开总数量", "规章 0 0", "规范性文件 1"],
    ...["信息内容 上一年项目数量 本年增/减 处理决定数量", "行政许可 2", "行政处罚 3", "行政强制 2 2"],
    ...["信息内容 采购项目数量 采购总金额", "政府集中采购 0 7"],
  ].join("\n");
  const rules = check(text).findings.map(({ rule }) => rule);
  expect(rules).toContain("table-unread");
  expect(rules).not.toContain("procurement-pair");
});
