import { expect, it } from "vitest";
import type { MarkupContent, Position } from "vscode-languageserver";
import { slotsOf } from "../../server/core/form/edition.js";
import { instructions, onFigures, onSection } from "../../server/core/form/instructions.js";
import { inBoth } from "../../server/core/language.js";
import { editions } from "../../server/editions/index.js";
import type { Draft } from "../../server/lsp/drafts.js";
import { hover } from "../../server/lsp/hover.js";
import { mismatch } from "../helpers/languages.js";
import { atClaim, atFigure, draftOf, drafts, formWith, reportIn, textDocument } from "./draft.js";

const says = (draft: Draft, position: Position) =>
  (hover(draft, { textDocument, position })?.contents as MarkupContent | undefined)?.value.split("\n");

const WRONG = formWith(
  {
    "三/新收/自然人": "5",
    "三/新收/总计": "5",
    "三/予以公开/自然人": "3",
    "三/予以公开/总计": "5",
    "二/规章/本年制发件数": "",
    "二/行政许可/本年处理决定数量": "/",
    "二/行政事业性收费/本年收费金额": "491,5000",
  },
  "本机关全年新收政府信息公开申请6件。",
);

it("says of a figure what it is, what it must add up to, what the prose says, and what is counted there", () => {
  const draft = draftOf(WRONG);
  expect(says(draft, atFigure(draft, "三/予以公开/总计"))).toEqual([
    "**表三“（一）予以公开·总计”**",
    "",
    "数值 5",
    "",
    "- ✗ 本行合计：自然人 3（其余 5 项为 0） ≠ 总计 5，左边少 2",
    "- ✗ 本列合计：予以公开 5（其余 20 项为 0） ≠ 总计 0，左边多 5",
    "",
    "- 按申请人类别和每件申请的最终处理结果统计。（依据：国办公开办函〔2021〕30号）",
    "- 参见《政府信息公开条例》第三十六条第（一）（二）项",
  ]);
  expect(says(draft, atFigure(draft, "三/新收/总计"))).toContain("- ✗ 文字说：新收政府信息公开申请 6 件");
});

it("says it in English as well", () => {
  const draft = draftOf(WRONG, { language: "en" });
  expect(says(draft, atFigure(draft, "三/予以公开/总计"))).toEqual([
    "**Table 3 “（一）予以公开·总计”**",
    "",
    "Value 5",
    "",
    "- ✗ “本行合计”: “自然人” 3 (5 more at 0) ≠ “总计” 5, the left side is 2 short",
    "- ✗ “本列合计”: “予以公开” 5 (20 more at 0) ≠ “总计” 0, the left side is 5 too much",
    "",
    "- Counted by the class of the applicant and the final outcome of each application. (Basis: “国办公开办函〔2021〕30号”)",
    "- See article 36 (1) and (2) of 《政府信息公开条例》",
  ]);
});

it.each([
  ["二/规章/本年制发件数", "没有填写"],
  ["二/行政许可/本年处理决定数量", "写作“`/`”，不是数字"],
  ["二/行政事业性收费/本年收费金额", "写作“`491,5000`”，无法确定是多少：可能是 491.5000 万元，或 4915000 万元"],
])("says how %s is written", (id, value) => {
  const draft = draftOf(WRONG);
  expect(says(draft, atFigure(draft, id))).toContain(value);
});

it("says of a claim what it is compared with", () => {
  const draft = draftOf(WRONG);
  expect(says(draft, atClaim(draft, "新收"))).toEqual([
    "**文字说：新收政府信息公开申请 6 件**",
    "",
    "- ✗ 表三：新收·总计 5",
    "- 另一种口径：新收·总计 5（其余 1 项为 0） ＝ 5",
  ]);
});

it("says of a heading what belongs there, by the edition", () => {
  const draft = draftOf(WRONG);
  const at = (numeral: string) =>
    draft.document.positionAt(reportIn(draft).sections.find(({ form }) => form.numeral === numeral)!.heading.start);
  expect(says(draft, at("六"))).toEqual([
    "**六、其他需要报告的事项**",
    "",
    "2021 年版格式（国办公开办函〔2021〕30号）的第六部分",
    "",
    "- 其他需要报告的事项。（依据：《政府信息公开条例》第五十条第（五）项）",
    "- 收取政府信息公开信息处理费的情况在此处报告。（依据：国办公开办函〔2021〕30号）",
  ]);
});

it("says of a row's label what is counted there", () => {
  const draft = draftOf(WRONG);
  const row = reportIn(draft).tables[1]!.rows.find(({ form }) => form.id === "国家秘密")!;
  expect(says(draft, draft.document.positionAt(row.label!.start))).toContain("- 参见《政府信息公开条例》第十四条");
});

it("stands where the figure does, and is silent elsewhere", () => {
  const draft = draftOf(WRONG);
  const { line } = atFigure(draft, "三/予以公开/总计");
  const range = { start: { line, character: 1 }, end: { line, character: 2 } };
  expect(hover(draft, { textDocument, position: range.start })!.range).toEqual(range);
  expect(hover(draft, { textDocument, position: { line: 1, character: 0 } })).toBeUndefined();
});

/** Of the places of a draft one in eleven is looked at; in all the drafts that meets every column and every row of some draft. */
const EVERY = 11;

it.each(drafts())("both languages have one shape in %s", (_, text) => {
  const zh = draftOf(text);
  const en: Draft = { ...zh, language: "en" };
  const places = zh.checked.reports.flatMap(({ figures, sections, tables }) => [
    ...figures.values(),
    ...sections.map(({ heading }) => heading),
    ...tables.flatMap(({ rows }) => rows.flatMap(({ label }) => label ?? [])),
  ]);
  const faults = places
    .filter((_, i) => i % EVERY === 0)
    .flatMap(({ start }) => {
      const position = zh.document.positionAt(start);
      const spoken = { zh, en };
      return mismatch(inBoth((language) => says(spoken[language], position)?.join("\n") ?? "")) ?? [];
    });
  expect([...new Set(faults)]).toEqual([]);
});

it("every instruction has its place, and one shape in both languages", () => {
  const used = new Set(
    editions.flatMap((edition) => [
      ...edition.sections.flatMap((form) => onSection(edition, form)),
      ...edition.tables.flatMap(slotsOf).flatMap((slot) => onFigures(edition, slot.id)),
    ]),
  );
  const all = [...instructions().sections, ...instructions().figures];
  expect(all.filter((each) => !used.has(each))).toEqual([]);
  expect(
    all.flatMap(({ says, basis, see }) => [says, basis, see].flatMap((each) => (each && mismatch(each)) ?? [])),
  ).toEqual([]);
});
