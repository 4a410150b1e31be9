import { describe, expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { repairs } from "../../server/core/edits/repairs.js";
import { applyEdits } from "../../server/core/fix.js";
import { slotsOf } from "../../server/core/form/edition.js";
import type { Cell, Report } from "../../server/core/report.js";
import { randomModel, render } from "../generate/index.js";
import { consistent, editionOf, formIn, tableOf } from "../helpers/table.js";

const edition = editionOf("2021");
const form = formIn(edition, "三");
const figures = consistent(form, edition, "zero", 1);

/** The row's figures in a table that needs them, all in the columns of 自然人, 商业企业 and 总计. */
const ROW = "予以公开";
const slots = slotsOf(form).filter(({ row }) => row.id === ROW);

/** A table that wants 12, 3 … 15 in the row, which holds these cells; `told` is what else is known of its columns. */
function readAs(cells: readonly string[], told: Readonly<Record<string, string>> = {}) {
  const needed = { 自然人: "12", 商业企业: "3", 总计: "15" };
  const written = new Map(figures);
  for (const [column, value] of Object.entries(needed)) {
    written.set(`三/总计/${column}`, value).set(`三/新收/${column}`, value);
  }
  for (const { id } of slots) written.set(id, "");
  for (const [id, value] of Object.entries(told)) written.set(id, value);
  const source = cells.join(" | ");
  const spans = cells.map((text, i): Cell => {
    const start = cells.slice(0, i).join(" | ").length + (i > 0 ? 3 : 0);
    return { start, end: start + text.length, text };
  });
  const found = repairs({ ...tableOf(form, written), source } as Report, slots, spans);
  return found.map(({ kind, at, values, edit }) => [
    kind,
    slots[Math.min(at, 6)]!.column.id,
    values.join(" "),
    applyEdits(source, [edit]),
  ]);
}

const WHOLE = "12 | 3 | 0 | 0 | 0 | 0 | 15";
const VALUES = "12 3 0 0 0 0 15";

describe("a row with one cell too few or too many", () => {
  it.each([
    ["the first cell lost", ["3", "0", "0", "0", "0", "15"], ["lost", "自然人"]],
    ["a cell lost within", ["12", "0", "0", "0", "0", "15"], ["lost", "商业企业"]],
    ["the last cell lost", ["12", "3", "0", "0", "0", "0"], ["lost", "总计"]],
    ["a cell doubled", ["12", "3", "3", "0", "0", "0", "0", "15"], ["doubled", "科研机构"]],
    ["a stranger among them", ["12", "3", "7", "0", "0", "0", "0", "15"], ["doubled", "科研机构"]],
    ["a number split", ["1", "2", "3", "0", "0", "0", "0", "15"], ["split", "自然人"]],
    ["the total split", ["12", "3", "0", "0", "0", "0", "1", "5"], ["split", "总计"]],
    ["two numbers run together", ["123", "0", "0", "0", "0", "15"], ["joined", "自然人"]],
    ["two numbers run together beside a sign", ["123", "0", "0", "0", "0", "-15"], ["joined", "自然人"]],
  ])("%s", (_, cells, said) => expect(readAs(cells)).toEqual([[...said, VALUES, WHOLE]]));

  it("counts equal figures as one", () => {
    const [[, , values, text], ...more] = readAs(["12", "3", "0", "0", "0", "15"]) as [string[], ...string[][]];
    expect([values, text, more]).toEqual([VALUES, WHOLE, []]);
  });

  it("has as many readings as the equations admit, where they tell less", () => {
    const unknown = Object.fromEntries(slots.map(({ column }) => [`三/总计/${column.id}`, ""]));
    const readings = readAs(["12", "3", "0", "0", "0", "15"], unknown).map(([, , values]) => values);
    expect(readings).toContain(VALUES);
  });

  it.each([
    ["no reading holds", ["12", "3", "0", "0", "0", "99"]],
    ["two cells are missing", ["12", "3", "0", "0", "15"]],
    ["two cells are too many", ["12", "3", "0", "0", "0", "0", "0", "0", "15"]],
    ["another cell cannot be read", ["1O", "0", "0", "0", "0", "15"]],
  ])("is not repaired where %s", (_, cells) => expect(readAs(cells)).toEqual([]));
});

it.each([
  ["7,5058", ["7.5058"], true],
  ["7,50", ["7.50"], true],
  ["1,234", ["1.234", "1234"], false],
])("an amount of a sheet with commas that reads %s is %j", (written, meant, sure) => {
  const model = randomModel(1, { edition: editionOf("2021"), magnitude: "digits" });
  const { text, figures } = render(model, "csv", 1, {
    ways: { indent: "wide", "written by": "script", "merged cells": "blank" },
  });
  const { start, end } = figures.get("二/行政事业性收费/本年收费金额")!;
  const write = (amount: string) => text.slice(0, start) + amount + text.slice(end);
  const { findings } = check(write(written));
  expect(findings.map(({ rule }) => rule)).toEqual(["row-cells"]);
  expect(findings[0]!.fixes.map(({ edits }) => applyEdits(write(written), edits))).toEqual(meant.map(write));
  expect(findings[0]!.fixes.map(({ preferred }) => preferred)).toEqual(meant.map(() => sure));
});

it("in a box the cells of a row with one too many are taken in their order, however it is pushed aside", () => {
  const model = randomModel(1, { edition: editionOf("2021"), magnitude: "digits" });
  const { text, cells } = render(model, "box", 1, { ways: { indent: "wide" } });
  for (const [id, { start, end }] of cells) {
    if (!id.startsWith("三/")) continue;
    const hurt = text.slice(0, end) + text.slice(start, end) + text.slice(end);
    const fix = check(hurt).findings[0]?.fixes.find(({ preferred }) => preferred);
    if (fix) expect([id, errors(applyEdits(hurt, fix.edits))]).toEqual([id, []]);
  }
});

const errors = (text: string) =>
  check(text).findings.flatMap(({ rule, severity }) => (severity === "error" ? [rule] : []));
