import { expect, it } from "vitest";
import { isReport, recognise } from "../../server/core/recognise.js";
import { cleanDraft } from "../helpers/clean-draft.js";
import { mismatch } from "../helpers/languages.js";

const draft = cleanDraft();
const [title] = draft.split("\n");

it.each([
  ["a whole report", draft, true, /^有标题；表格的行名、列名有 100%，各部分的标题有 6 个/],
  [
    "headings without tables",
    `${title}\n${draft.match(/^[一二三四五六]、.*$/gm)!.join("\n\n")}`,
    true,
    /的标题有 6 个/,
  ],
  [
    "tables without a title",
    draft.slice(title!.length),
    false,
    /^没有找到“某机关某年政府信息公开工作年度报告”这样的标题$/,
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
