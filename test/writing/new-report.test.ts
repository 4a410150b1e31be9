import { describe, expect, it, test } from "vitest";
import { check, isReport } from "../../server/core/check.js";
import { type Edition, nameSlot, slotsOf } from "../../server/core/form/edition.js";
import { periodOf } from "../../server/core/form/phrases.js";
import { KINDS, type OrganKind } from "../../server/core/options.js";
import { readReport } from "../../server/core/read.js";
import type { Report } from "../../server/core/report.js";
import { blankReport } from "../../server/core/write/blank.js";
import { DRAFT_LAYOUTS, type Draft, editionFor, newReport } from "../../server/core/write/report.js";
import { snippetOf } from "../../server/core/write/snippet.js";
import { editions } from "../../server/editions/index.js";
import { randomModel } from "../generate/index.js";
import { mismatch } from "../helpers/languages.js";

const ORGAN = "甲县水务局";
const edition2021 = editions.find(({ id }) => id === "2021")!;
const edition2019 = editions.find(({ id }) => id === "2019")!;

/** A whole report of a form on a year, its sums right unless a figure is given otherwise. */
function reportOf(edition: Edition, year: number, changed: Readonly<Record<string, string>> = {}): Report {
  const { figures } = randomModel(year, { edition, magnitude: "digits" });
  const text = blankReport(edition, {
    organ: ORGAN,
    year: String(year),
    figure: (slot) => changed[slot] ?? figures.get(slot)!,
    prose: (numeral) => (numeral === "六" ? periodOf(String(year)) : "各项工作平稳有序。"),
  });
  return readReport(text.join("\n"), editions);
}

const rawOf = ({ figures }: Report, row: string) =>
  [...figures].filter(([id]) => id.startsWith(`三/${row}/`)).map(([, { raw }]) => raw);

/** The draft once every question is answered, every figure 0 and the first sentence chosen where there are some. */
function filledIn({ text, stops }: Draft, answer = "各项工作平稳有序。"): string {
  let at = 0;
  const pieces = stops.map(({ start, end, choices }) => {
    const before = text.slice(at, start);
    at = end;
    return before + (start === end ? "0" : (choices?.[0] ?? answer));
  });
  return pieces.join("") + text.slice(at);
}

const each = editions.flatMap((edition) =>
  DRAFT_LAYOUTS.flatMap((layout) =>
    (["without", "with"] as const).map((last) => [edition.id, layout, last, edition] as const),
  ),
);

describe.each(each)("a new report of %s in %s, %s last year's", (id, layout, withLast, edition) => {
  const year = edition.to ?? edition.from + 4;
  const before = year - 1 >= edition.from ? edition : edition2019;
  const last = withLast === "with" ? reportOf(before, year - 1) : undefined;
  const draft = newReport({ organ: ORGAN, year, layout, last }, edition);
  const { findings, reports } = check(draft.text);
  const report = reports[0]!;

  it("is read as the form it is", () => {
    expect(isReport(draft.text)).toBe(true);
    expect([report.edition.id, report.year, report.title?.organ?.text]).toEqual([id, year, ORGAN]);
    expect([...report.figures.keys()]).toEqual(edition.tables.flatMap((table) => slotsOf(table).map(({ id }) => id)));
  });

  it("has no error, and only findings that name what is still to be filled", () => {
    const found = findings.map(({ rule, severity }) => `${severity} ${rule}`);
    expect([...new Set(found)].sort()).toEqual(
      last
        ? ["warning bare-table", "warning blank-figure", "warning template-text"]
        : ["warning bare-table", "warning template-text"],
    );
  });

  it("has a stop at every blank figure and at every question, in their order", () => {
    const blank = [...report.figures.values()].filter(({ reading }) => reading.state === "blank");
    const asked = findings.filter(({ rule }) => rule === "template-text");
    const places = [...blank, ...asked].map(({ start, end }) => [start, end]).sort(([a], [b]) => a! - b!);
    const stops = draft.stops.map(({ start, end }) => [start, end]);
    expect(stops).toEqual(places);
  });

  it("takes over what last year's report decides, and no more", () => {
    expect(rawOf(report, "上年结转")).toEqual(last ? rawOf(last, "结转下年度") : Array(7).fill(""));
    const written = [...report.figures.values()].filter(({ raw }) => raw !== "");
    expect(written.every(({ slot }) => slot.row.id === "上年结转")).toBe(true);
  });

  it("is clean when it is filled in", () => {
    const zeros = last ? newReport({ organ: ORGAN, year, layout }, edition) : draft;
    const rules = check(filledIn(zeros)).findings.map(({ rule }) => rule);
    expect(rules.filter((rule) => !["abbreviation-unused", "amount-decimals"].includes(rule))).toEqual([]);
  });
});

test("a local form goes on while the national one does", () => {
  const beijing = editions.find(({ id }) => id === "2019-beijing")!;
  expect(editionFor(2020, reportOf(beijing, 2019))?.id).toBe("2019-beijing");
  expect(editionFor(2021, reportOf(beijing, 2020))?.id).toBe("2021");
  expect(editionFor(2020)?.id).toBe("2019");
  expect(editionFor(2018)).toBeUndefined();
});

describe("what last year's report says", () => {
  const hintsIn = (draft: Draft, year: number) =>
    draft.stops.flatMap(({ start, hint }) => {
      const figure = [...readReport(draft.text, editions).figures.values()].find((each) => each.start === start);
      return hint ? [[figure && nameSlot(figure.slot).zh, hint.zh, year]] : [];
    });

  it("is a hint only where this year's figures enter", () => {
    const last = reportOf(edition2021, 2024, { "二/规范性文件/现行有效件数": "12" });
    const draft = newReport({ organ: ORGAN, year: 2025, layout: "lines", last }, edition2021);
    expect(hintsIn(draft, 2025)).toContainEqual([
      "表二“行政规范性文件·现行有效件数”",
      "上年现行有效 12，加本年制发、减本年废止",
      2025,
    ]);
  });

  it("is a hint in the form of 2019 too", () => {
    const last = reportOf(edition2019, 2019, { "二/行政许可/上一年项目数量": "7", "二/行政许可/本年增减": "-3" });
    const draft = newReport({ organ: ORGAN, year: 2020, layout: "lines", last }, edition2019);
    expect(hintsIn(draft, 2020)).toContainEqual(["表二“行政许可·上一年项目数量”", "上年报告 7，增减 -3", 2020]);
  });

  it("is a hint, not a figure, where last year's sums do not add up", () => {
    const last = reportOf(edition2021, 2024, { "三/结转下年度/自然人": "987" });
    const draft = newReport({ organ: ORGAN, year: 2025, layout: "lines", last }, edition2021);
    expect(rawOf(readReport(draft.text, editions), "上年结转")).toEqual(Array(7).fill(""));
    expect(hintsIn(draft, 2025)).toContainEqual([
      "表三“二、上年结转政府信息公开申请数量·自然人”",
      "上年结转下年度 987，须核对",
      2025,
    ]);
    expect(draft.stops.flatMap(({ hint }) => (hint ? (mismatch(hint) ?? []) : []))).toEqual([]);
  });
});

describe.each(Object.keys(KINDS) as OrganKind[])("for an organ of kind %s", (kind) => {
  const last = reportOf(edition2021, 2024);
  it.each(DRAFT_LAYOUTS.flatMap((layout) => [[layout, "without"] as const, [layout, "with"] as const]))(
    "in %s, %s last year's: no error, only findings that name what is still to be filled",
    (layout, withLast) => {
      const plan = { organ: ORGAN, kind, year: 2025, layout, last: withLast === "with" ? last : undefined };
      const { findings } = check(newReport(plan, edition2021).text, { organ: { kind } });
      expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
      for (const { rule } of findings) expect(["bare-table", "blank-figure", "template-text"]).toContain(rule);
    },
  );
});

it("asks governments for the results that they report", () => {
  const draft = newReport({ organ: "甲县人民政府", kind: "county", year: 2025, layout: "lines" }, edition2021);
  expect(draft.text).toContain("（请填写工作考核、社会评议和责任追究的结果）");
});

it("offers the sentences on the fee from the year in which there is one", () => {
  const choices = (year: number) =>
    newReport({ organ: ORGAN, year, layout: "lines" }, editionFor(year)!).stops.flatMap((stop) => stop.choices ?? []);
  expect(choices(2020)).toEqual([]);
  expect(choices(2021)).toEqual([
    "2021年，本机关未发出信息处理费收费通知，未收取信息处理费。",
    "2021年，本机关发出信息处理费收费通知（请填写件数）件，总金额（请填写金额）元，实际收取（请填写金额）元。",
  ]);
});

describe("as a snippet", () => {
  it("has its stops numbered in their order, and nothing else is one", () => {
    const text = "价$1}\\，（问）｜";
    const [comma, question] = [text.indexOf("，"), text.indexOf("（")];
    const stops = [
      { start: comma, end: comma },
      { start: question, end: question + 3, choices: ["甲,乙|丙", "丁}"] },
    ];
    expect(snippetOf({ text, stops })).toBe("价\\$1\\}\\\\$1，$" + "{2|（问）,甲\\,乙\\|丙,丁\\}|}｜$0");
  });

  it("survives an organ's name that looks like one", () => {
    const draft = newReport({ organ: "$1甲}县\u{F0000}0\u{F0000}局", year: 2025, layout: "lines" }, edition2021);
    expect(draft.text.startsWith("$1甲}县0局2025年")).toBe(true);
    expect(snippetOf(draft).startsWith("\\$1甲\\}县0局2025年")).toBe(true);
  });
});
