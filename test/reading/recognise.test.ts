import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { isReport, recognise } from "../../server/core/recognise.js";
import { cleanDraft } from "../helpers/clean-draft.js";
import { mismatch } from "../helpers/languages.js";

const draft = cleanDraft();
const [title] = draft.split("\n");
const untitled = draft.slice(title!.length);
const headings = draft.match(/^[一二三四五六]、(?!本年|上年|结转).*$/gm)!.join("\n\n");

it.each([
  ["a whole report", draft, true, /^有标题；表格的行名、列名有 100%，各部分的标题有 6 个/],
  ["headings without tables", `${title}\n${headings}`, true, /的标题有 6 个/],
  [
    "a report without its title",
    untitled,
    true,
    /^没有“某机关某年政府信息公开工作年度报告”这样的标题，读出 3 张表、6 个/,
  ],
  ["two tables", untitled.slice(untitled.indexOf("三、收到")), true, /读出 2 张表、4 个/],
  ["a table and the headings around it", untitled.slice(untitled.indexOf("四、政府")), true, /读出 1 张表、3 个/],
  [
    "a table under its heading",
    untitled.slice(untitled.indexOf("四、政府"), untitled.indexOf("五、存")),
    false,
    /读出 1 张表、1 个/,
  ],
  [
    "headings and the law",
    `根据《中华人民共和国政府信息公开条例》，编制本报告。\n${headings}`,
    true,
    /读出 0 张表、6 个/,
  ],
  ["headings and the period", `${headings}\n${untitled.match(/.*统计期限.*/)![0]}`, true, /读出 0 张表、6 个/],
  ["headings alone", headings, false, /读出 0 张表、6 个部分的标题（没有标题时，要有 2 张表/],
  [
    "headings of half a report, and the law",
    `根据《政府信息公开条例》编制。\n${headings.slice(0, 60)}`,
    false,
    /读出 0 张表、4 个/,
  ],
  [
    "a title alone",
    `${title}\n\n关于政府信息公开的几点说明。`,
    false,
    /^有标题；.*有 \d%，各部分的标题有 0 个（至少要有 50%，或 4 个）$/,
  ],
  ["another text", "今天开会。", false, /^全文没有说到政府信息公开$/],
  ["nothing", "", false, /^全文没有说到政府信息公开$/],
])("says of %s why it is one, or none", (_, text, recognised, why) => {
  const found = recognise(text);
  expect(found.why.zh).toMatch(why);
  expect(found.recognised).toBe(recognised);
  expect(isReport(text)).toBe(recognised);
  expect(mismatch(found.why)).toBeUndefined();
});

const PAGES = [
  ...["../../README.md", "../../README.zh-CN.md"],
  ...readdirSync(new URL("../../server/core/rules", import.meta.url))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `../../server/core/rules/${name}`),
];

it.each(PAGES)("takes %s for none: it quotes reports, and is about them", (page) => {
  expect(isReport(readFileSync(new URL(page, import.meta.url), "utf8"))).toBe(false);
});
