import { describe, expect, it } from "vitest";
import { applyEdits } from "../../server/core/fix.js";
import { readReports } from "../../server/core/read.js";
import type { Edit } from "../../server/core/text.js";
import type { Writable } from "../../server/core/write/table.js";
import { tidy } from "../../server/core/write/tidy.js";
import { editions } from "../../server/editions/index.js";
import { randomDress, randomModel, randomOf, rarer, readable, render, withBlanks } from "../generate/index.js";
import { cleanDraft } from "../helpers/clean-draft.js";
import { readDraft } from "../helpers/drafts.js";
import { editionOf } from "../helpers/table.js";

const read = (text: string) => readReports(text, editions);
const edits = (text: string) => tidy(text, read(text));
const tidied = (text: string) => applyEdits(text, edits(text));
const figures = (text: string) => read(text).map((report) => [...report.figures].map(([id, { raw }]) => [id, raw]));
const prose = (text: string) => read(text).map((report) => report.prose.text);

/** What is taken away and what is put there is white space, or the dashes of Markdown. */
const isSpacing = (text: string) => (edit: Edit) =>
  /^(?:\s|&nbsp;|[-:]|\u200b)*$/.test(text.slice(edit.start, edit.end)) && /^[\s\-:]*$/.test(edit.text);

/** A longer run: RUNS=40 npm run test:unit -- test/writing/tidy.test.ts */
const RUNS = Number(process.env.RUNS ?? 2);

describe.each([...readable, ...rarer])("tidying reports of family %s", (family) => {
  it("changes white space alone, nothing that is read, and nothing the second time", () => {
    for (let seed = 0; seed < RUNS; seed++) {
      const random = randomOf(seed);
      const edition = editions[seed % editions.length]!;
      const model = withBlanks(randomModel(seed, { edition, magnitude: "thousands" }), seed % 2 ? 0.1 : 0, random);
      const { text } = render(model, family, seed, { dress: seed > 0 ? randomDress(random) : {} });
      const found = edits(text);
      expect(found.filter((edit) => !isSpacing(text)(edit))).toEqual([]);
      const after = tidied(text);
      expect(figures(after)).toEqual(figures(text));
      expect(prose(after)).toEqual(prose(text));
      expect(edits(after)).toEqual([]);
    }
  });
});

const told = (text: string) => edits(text).map((edit) => [text.slice(edit.start, edit.end), edit.text]);
const clean = (layout: Writable) => cleanDraft(editionOf("2021"), layout);

describe("what is tidied", () => {
  it.each(["lines", "tabs", "html"] as const)("nothing in what was written as %s by the form", (layout) => {
    expect(told(clean(layout))).toEqual([]);
  });

  it("white space around cells one a line, and more than one empty line between rows", () => {
    const text = clean("lines");
    const untidy = text
      .replace("\t规章\n\t0\n\t0\n", "\t规章\u00a0\n\t 0\u3000\n\t0 \n")
      .replace("\n\t行政许可", "\n\n\n\t行政许可");
    expect(told(untidy)).toHaveLength(5);
    expect(tidied(untidy)).toBe(text);
  });

  it("white space beside tabs, which stay", () => {
    const text = clean("tabs");
    expect(tidied(text.replace("规章\t0\t0\t0", " 规章 \t0 \t\u00a00\t0\u3000"))).toBe(text);
  });

  it("hard spaces beside a figure of HTML, as characters or as entities", () => {
    const text = clean("html");
    expect(
      tidied(text.replace("<td>规章</td><td>0</td><td>0</td>", "<td>规章</td><td>&nbsp;0 </td><td>\u00a00&emsp;</td>")),
    ).toBe(text);
  });

  it("bars, which stand under each other where the lines are not too wide for it", () => {
    const text = tidied(clean("pipes"));
    const lines = text.split("\n");
    const at = lines.indexOf("二、主动公开政府信息情况");
    expect(lines.slice(at + 2, at + 7)).toEqual([
      "| 第二十条第（一）项 |                            |              |              |",
      "| ------------------ | -------------------------- | ------------ | ------------ |",
      "| 信息内容           | 本年制发件数               | 本年废止件数 | 现行有效件数 |",
      "| 规章               | 0                          | 0            | 0            |",
      "| 行政规范性文件     | 0                          | 0            | 0            |",
    ]);
    expect(text).toContain("\n| 一、本年新收政府信息公开申请数量 | | | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n");
    expect(tidied(text.replace("| ------------ | ------------ |\n", "| ---: | :---: |\n"))).toContain(
      "| 规章               | 0                          |            0 | 0            |",
    );
  });

  it("nothing outside the lines of a selection", () => {
    const text = clean("lines").replace("\t规章\n\t0\n\t0\n", "\t规章\n\t0 \n\t0 \n");
    const start = text.indexOf("0 \n");
    expect(tidy(text, read(text), { start: start - 1, end: start + 2 })).toEqual([
      { start: start + 1, end: start + 2, text: "" },
    ]);
  });

  it("nothing where white space tells where the cells are", () => {
    const text = readDraft("样例四-PDF文字.txt");
    expect(edits(text)).toEqual([]);
  });
});
