import { describe, expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { applyEdits, fixAll } from "../../server/core/fix.js";
import { recompute } from "../../server/core/write/totals.js";
import { type Family, randomModel, render } from "../generate/index.js";
import { editionOf } from "../helpers/table.js";

// Columns that spaces hold in place, below a ruler or without one: what a fix writes leaves the others where they are, and
// what was typed over a figure, shorter or longer, is read in the column of that figure.

const model = randomModel(1, { edition: editionOf("2021"), magnitude: "thousands" });
const ways = { indent: "wide", breaks: "none", "line ends": "kept" };
const draw = (family: Family, figures = model.figures) => render({ ...model, figures }, family, 1, { ways });
const ruled = (figures = model.figures) => draw("ruled", figures);
const find = (text: string) => check(text).findings;
/** Blanks behind the last column hold nothing in place. */
const trimmed = (text: string) => text.replace(/ +$/gm, "");
const errors = (text: string) => find(text).flatMap(({ rule, severity }) => (severity === "error" ? [rule] : []));
/** What is found besides the lines and labels that a page of a PDF breaks. */
const said = (text: string) => [...new Set(find(text).map(({ rule }) => rule))];

describe.each(["J", "ruled"] satisfies Family[])("in %s", (family) => {
  const { text, figures } = draw(family);
  const over = (write: (id: string, i: number) => string | undefined) =>
    applyEdits(
      text,
      [...figures].flatMap(([id, place], i) => {
        const written = write(id, i);
        return written === undefined ? [] : [{ ...place, text: written }];
      }),
    );
  const inRow = (id: string, row: string) => id.startsWith(`三/${row}/`);

  it("is whole before", () => expect(said(text)).toEqual([]));

  it.each(["2021", "2019"])("figures in full width are written anew in their columns, form of %s", (id) => {
    const other = randomModel(3, { edition: editionOf(id), magnitude: "thousands" });
    const drawn = (digits: "full" | "half") => render(other, family, 3, { ways, dress: { digits } }).text;
    expect(said(drawn("full"))).toEqual(["full-width-figure"]);
    const fixed = fixAll(drawn("full"), find).text;
    // In 表四 they are wider than their columns, and have pushed aside what stands behind them.
    const set = (text: string) => trimmed(text).replace(/^\d.*$/gm, (line) => line.replace(/ +/g, " "));
    expect([find(fixed), set(fixed)]).toEqual([[], set(drawn("half"))]);
  });

  it.each(["新收", "总计", "国家秘密"])("two figures typed much longer tear the row %s nowhere", (row) => {
    const hurt = over((id) => (/自然人|法律服务机构/.test(id) && inRow(id, row) ? "9876543" : undefined));
    expect(said(hurt)).toEqual(["sums"]);
    expect(find(hurt).length).toBe(2);
  });

  it("totals left at 0 are filled in to the letter", () => {
    const hurt = over((id) => (inRow(id, "总计") ? "0" : undefined));
    const [finding, ...more] = find(hurt);
    expect([finding?.rule, more]).toEqual(["sums", []]);
    expect(applyEdits(hurt, finding!.fixes[0]!.edits)).toBe(text);
  });

  it("another year's figures in all its cells are one finding, and its totals can be added up anew", () => {
    const hurt = over((id, i) =>
      id.startsWith("三/") && !id.includes("总计") ? String((i * 7) % (i % 3 ? 10 : 4000)) : undefined,
    );
    expect(
      find(hurt)
        .map(({ rule }) => rule)
        .filter((rule) => rule !== "prose-figure"),
    ).toEqual(["sums"]);
    const [report] = check(hurt).reports;
    const added = applyEdits(hurt, recompute(report!, report!.tables)!.edits);
    expect(errors(added).filter((rule) => rule !== "prose-figure" && rule !== "sums")).toEqual([]);
  });
});

it("on a page in one line nothing stands in columns: what parts the figures stays", () => {
  const ways = { indent: "wide", "in one line": "the report", spaces: "two" };
  const { text, figures } = render(randomModel(1, { edition: editionOf("2021"), magnitude: "digits" }), "line", 1, {
    ways,
  });
  for (const row of ["新收", "总计", "国家秘密"]) {
    const hurt = applyEdits(text, [{ ...figures.get(`三/${row}/自然人`)!, text: "9876" }]);
    expect(applyEdits(hurt, find(hurt)[0]!.fixes[0]!.edits)).toBe(text);
  }
});

it("a row of blanks is filled in its columns", () => {
  const blank = new Map([...model.figures].map(([id, figure]) => [id, id.startsWith("三/总计/") ? "" : figure]));
  const { text } = ruled(blank);
  const [finding, ...more] = find(text);
  expect([finding?.rule, more]).toEqual(["blank-figure", []]);
  expect(trimmed(applyEdits(text, finding!.fixes[0]!.edits))).toBe(trimmed(ruled().text));
});

it("a lost cell of 表四 comes back in its column", () => {
  const { text, cells } = ruled();
  const hurt = applyEdits(text, [{ ...cells.get("四/行政复议/结果纠正")!, text: "" }]);
  expect(errors(hurt)).toEqual(["row-cells"]);
  for (const { edits } of find(hurt)[0]!.fixes) expect(errors(applyEdits(hurt, edits))).toEqual([]);
});

it("a figure typed shorter, which moved all behind it, is put back to the letter", () => {
  const { text, figures } = ruled();
  const id = [...figures.keys()].find((id) => id.startsWith("四/行政复议/") && model.figures.get(id)!.length > 1)!;
  const hurt = applyEdits(text, [{ ...figures.get(id)!, text: "1" }]);
  const mended = find(hurt).flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(hurt, edits)));
  expect(mended.includes(text)).toBe(true);
});

it("the heading of a table goes above its border", () => {
  const { text, headings } = ruled();
  const { start, end } = headings.get("二")!;
  const hurt = text.slice(0, start) + text.slice(text.indexOf("\n", end) + 1);
  const [finding, ...more] = find(hurt);
  expect([finding?.rule, more]).toEqual(["section-missing", []]);
  expect(applyEdits(hurt, finding!.fixes[0]!.edits)).toBe(text);
});

it("a row that stands twice with no blank line between is two rows", () => {
  const { text, rows } = ruled();
  const { start, end } = rows.get("三/结转下年度")!;
  expect(errors(text.slice(0, end) + text.slice(start, end) + text.slice(end))).toEqual(["row-doubled"]);
});

it("a label goes on below a row with a cell too many", () => {
  const { text, cells } = ruled();
  const at = cells.get("三/申请人无正当理由/自然人") ?? cells.get("三/要求行政机关确认/自然人");
  const { start, end } = at ?? [...cells].find(([id]) => id.startsWith("三/") && /反复|确认/.test(id))![1];
  const hurt = text.slice(0, start) + text.slice(start, end) + text.slice(start);
  expect(said(hurt)).toEqual(["row-cells"]);
});
