import { expect, test } from "vitest";
import { check, isReport } from "../../server/core/check.js";
import { type Edition, slotsOf } from "../../server/core/form/edition.js";
import { periodOf } from "../../server/core/form/phrases.js";
import { blankReport } from "../../server/core/write/blank.js";
import { editions } from "../../server/editions/index.js";
import { cleanDraft } from "../helpers/clean-draft.js";

const filling = (year: string, figure: string) => ({
  organ: "甲县水务局",
  year,
  figure: () => figure,
  prose: (numeral: string) => (numeral === "六" ? periodOf(year) : "本机关按照规定公开政府信息，各项工作平稳有序。"),
});

const written = (edition: Edition, figure: string) =>
  blankReport(edition, filling(String(edition.from), figure)).join("\n");

test.each(editions.map((edition) => [edition.id, edition] as const))("the form of %s is read whole", (id, edition) => {
  const { edition: read, figures } = check(written(edition, "0")).reports[0]!;
  expect(read.id).toBe(id);
  expect([...figures.keys()]).toEqual(edition.tables.flatMap((table) => slotsOf(table).map((slot) => slot.id)));
});

test.each(["2019", "2021"])("the form of %s, filled with zeros, is a clean report", (id) => {
  const text = cleanDraft(editions.find((edition) => edition.id === id)!);
  expect(isReport(text)).toBe(true);
  expect(check(text).findings).toEqual([]);
});

test("left blank, it has a cell for each figure", () => {
  const report = check(written(editions.find(({ id }) => id === "2021")!, "")).reports[0]!;
  expect([...report.figures.values()].filter(({ reading }) => reading.state === "blank")).toHaveLength(10 + 175 + 15);
});
