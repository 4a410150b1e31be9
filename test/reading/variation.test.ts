import { describe, expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { applyEdits } from "../../server/core/fix.js";
import type { Edit } from "../../server/core/text.js";
import { editions } from "../../server/editions/index.js";
import { type Dress, type Family, legible, type Model, type Rendered, randomModel, render } from "../generate/index.js";

// What varies in real reports whatever their layout, row by row of the survey: the reader gives the report back all the
// same, and only what is a mistake is found.

/** A way in which real reports differ from the form, and what is found because of it, by rule. */
interface Variation {
  readonly dress?: Partial<Dress>;
  /** Nothing where the text has no place for it. */
  readonly edits?: (rendered: Rendered) => readonly Edit[];
  /** Figures that are written in another way. */
  readonly figures?: Readonly<Record<string, string>>;
  readonly found?: readonly string[];
  /** Found only in layouts that keep each cell apart. */
  readonly may?: string;
}

const heading = (numeral: string, text: string, ...found: string[]): Variation => ({
  edits: ({ headings }) => [{ ...headings.get(numeral)!, text }],
  found,
});
const reworded = (numeral: string, title: string) => heading(numeral, `${numeral}、${title}`, "section-title");

const figure = (id: string, text: string, ...found: string[]): Variation => ({ figures: { [id]: text }, found });
const NEW = "三/新收/自然人";
const CHANGE = "二/行政处罚/本年增减";
const FEES = "二/行政事业性收费/本年收费金额";
const PROCURED = "二/政府集中采购/采购总金额";

/** Words of the tables written in another way, everywhere. */
const words = (form: string, text: string, { may, ...more }: Variation = {}): Variation => ({
  ...more,
  edits: ({ text: source }) =>
    [...source.matchAll(new RegExp(form, "g"))].map(({ index }) => ({ start: index, end: index + form.length, text })),
  ...(may && { may }),
});
const instead = (pattern: RegExp, text: string, ...found: string[]): Variation => ({
  edits: ({ text: source }) =>
    [...source.matchAll(pattern)].map(({ index, 0: old }) => ({ start: index, end: index + old.length, text })),
  found,
});
const before = (numeral: string, text: string, ...found: string[]): Variation => ({
  edits: ({ headings }) => {
    const { start } = headings.get(numeral)!;
    return [{ start, end: start, text: `${text}\n\n` }];
  },
  found,
});
const BROKEN = { may: "label-broken" };
const HEAD = { may: "table-head" };

const VARIATIONS: Readonly<Record<string, Variation>> = {
  "1、 总体情况": heading("一", "1、 总体情况", "section-numeral"),
  工作基本情况: reworded("一", "工作基本情况"),
  工作总体推进情况: reworded("一", "工作总体推进情况"),
  总体公开情况: reworded("一", "总体公开情况"),
  政府信息公开总体情况: reworded("一", "政府信息公开总体情况"),
  "2023年政务公开总体情况": reworded("一", "2023年政务公开总体情况"),
  "区发改局信息公开总体情况概述。": reworded("一", "区发改局信息公开总体情况概述。"),
  行政机关主动公开政府信息情况: reworded("二", "行政机关主动公开政府信息情况"),
  政府信息主动公开情况: reworded("二", "政府信息主动公开情况"),
  主动公开信息情况: reworded("二", "主动公开信息情况"),
  主动公开政府信息的情况: reworded("二", "主动公开政府信息的情况"),
  主动公开政府政府情况: reworded("二", "主动公开政府政府情况"),
  收到和处理政府信息公开的申请情况: reworded("三", "收到和处理政府信息公开的申请情况"),
  因政府信息公开工作被申请行政复议提起行政诉讼情况: reworded("四", "因政府信息公开工作被申请行政复议提起行政诉讼情况"),
  政府信息公开工作存在的主要问题及改进情况: reworded("五", "政府信息公开工作存在的主要问题及改进情况"),
  存在问题及改进情况: reworded("五", "存在问题及改进情况"),
  "a space after the numeral": { dress: { headings: "spaced" } },
  "ASCII numerals": { dress: { headings: "ascii" }, found: ["section-numeral"] },
  "no numerals": { dress: { headings: "unnumbered" }, found: ["section-numeral-lost"] },
  "a heading behind a full stop": { dress: { headings: "glued" }, found: ["heading-glued"] },
  "a table of contents": { dress: { contents: true } },
  "a cover": { dress: { cover: true }, found: ["cover-left"] },
  "no headings at all": {
    edits: ({ headings, text }) =>
      [...headings.values()].map(({ start, end }) => {
        const line = /(?:^|[\r\n])[^\r\n]*$/.exec(text.slice(0, start))![0].trimStart().length;
        return { start: start - line, end: end + /^[^\r\n]*[\r\n]*/.exec(text.slice(end))![0].length, text: "" };
      }),
    found: ["section-missing"],
  },

  "a number lost before its bracket": {
    edits: ({ text }) => numbered(text, (index) => (index === 1 ? "）" : `（${"一二三四五"[index]}）`)),
    found: ["item-number"],
  },

  "a period that lost its 年": instead(/\d{4}年1月1日(?:起?至)\d{4}年12月31日/g, "20241月1日202412月31日", "period"),
  "a year lost in a document's number": before("一", "根据国办公开办函〔202130号的要求编制。"),

  "half-width brackets": { dress: { brackets: "half" }, found: ["half-width-brackets"] },
  "straight quotes": { dress: { quotes: "straight" } },
  "1、 for 1.": words("1.申请人无正当", "1、申请人无正当"),
  "(一) with a space": words("（一）予以公开", "(一) 予以公开", BROKEN),

  "full-width digits": { dress: { digits: "full" }, found: ["full-width-figure"] },
  "hard spaces": { dress: { padding: "no-break" }, may: "hard-space" },
  "ideographic spaces": { dress: { padding: "ideographic" }, may: "hard-space" },
  "a digit that a copy lost": figure(NEW, "? 0", "unreadable-figure"),
  "a thousands separator": figure(NEW, "3,259", "thousands-separator", "sums"),

  "+173": figure(CHANGE, "+173"),
  "-0": figure(CHANGE, "+0"),
  "-14": figure(CHANGE, "-14", "decrease-beyond"),
  减14: figure(CHANGE, "减14", "count-form", "decrease-beyond"),
  增4: figure(CHANGE, "增4", "count-form"),

  "160.5964万元": figure(FEES, "160.5964万元", "unit-in-figure"),
  "184719元": figure(FEES, "184719元", "unit-in-figure"),
  "592万元": figure(PROCURED, "592万元", "unit-in-figure"),
  "251000元": figure(PROCURED, "251000元", "unit-in-figure"),

  "spaces inside short labels": { dress: { labels: "spaced" }, ...BROKEN },
  "U+200B inside labels": { dress: { labels: "zero-width" } },
  "heads cut short": { dress: { labels: "cut" }, ...HEAD },
  "上一年 项目数量": words("上一年项目数量", "上一年 项目数量", BROKEN),
  钩稽关系: words("勾稽关系", "钩稽关系", HEAD),
  本年处理绝对数量: words("本年处理决定数量", "本年处理绝对数量", HEAD),
  现行有效件: words("现行有效件数", "现行有效件", HEAD),

  "a sentence before the tables": { dress: { lead: true } },
  "a sentence behind a table": before("四", "以上各项申请均在法定期限内答复。"),
  "the template's own sentence": before("四", "该部分以表格形式报告。表格如下：", "template-text"),

  "totals left blank": {
    edits: ({ figures }) =>
      [...figures].filter(([id]) => isTotal(id)).map(([, { start, end }]) => ({ start, end, text: "" })),
    found: ["blank-figure"],
  },
  "a site around it": { dress: { chrome: true } },
  "a template's residue and the page's index": {
    edits: () => [{ start: 0, end: 0, text: RESIDUE }],
  },
};

const RESIDUE = `{{ title }}
索引号 | 000014349/2024-00001 | 发布机构 | 县政府办 |
---|---|---|---|
发布日期 | 2024-01-20 | 浏览次数 | 31 |

`;

const isTotal = (id: string) => /^三\/.*\/总计$/.test(id);

/** The items of the overview numbered in another way. */
const numbered = (text: string, numberOf: (index: number) => string): Edit[] =>
  [
    ...text.matchAll(
      /(?:[1-5]\.|（[一二三四五]）)(?=(?:主动公开|依申请公开|政府信息管理|政府信息公开平台建设|监督保障)[。情])/g,
    ),
  ].map(({ index, 0: number }, order) => ({ start: index, end: index + number.length, text: numberOf(order) }));

/** Variations of the families that are mistakes of their own. */
const PLAINLY = {
  breaks: "none",
  "no-break spaces": "none",
  "stray row": "none",
  "quotation marks": "where asked for",
  "merged cells": "blank",
};

/** Each family in one of the two forms, so that every variation meets both. */
function* reports(at: number): Iterable<{ family: Family; model: Model; seed: number }> {
  for (const [index, family] of legible.entries()) {
    const edition = editions.find(({ id }) => id === ((index + at) % 2 ? "2019" : "2021"))!;
    yield { family, model: randomModel(77, { edition, magnitude: "digits" }), seed: 5 };
  }
}

const known = new Map<string, ReadonlySet<string>>();

/** The rules that find something before anything varies. */
function rulesIn(text: string): ReadonlySet<string> {
  const rules = known.get(text) ?? new Set(check(text).findings.map(({ rule }) => rule));
  known.set(text, rules);
  return rules;
}

describe.each(Object.entries(VARIATIONS).map(([name, variation], at) => ({ name, variation, at })))(
  "$name",
  ({ variation, at }) => {
    it("is read in every layout, and found where it is a mistake", () => {
      const { dress = {}, edits, figures = {}, found = [], may } = variation;
      let met = 0;
      for (const { family, model, seed } of reports(at)) {
        if (!Object.keys(figures).every((id) => model.figures.has(id))) continue;
        const plain = render(model, family, seed, { ways: PLAINLY });
        const varied = { ...model, figures: new Map([...model.figures, ...Object.entries(figures)]) };
        const dressed = render(varied, family, seed, { ways: Object.fromEntries(plain.ways), dress });
        const changes = edits?.(dressed) ?? [];
        if (edits && changes.length === 0) continue;
        met++;
        const text = applyEdits(dressed.text, changes);
        const { reports, findings } = check(text);
        const [report] = reports;
        const before = rulesIn(plain.text);
        const now = new Set(findings.map(({ rule }) => rule).filter((rule) => !before.has(rule) && rule !== may));
        const written = [...varied.figures].map(([id, raw]) => [id, edits === TOTALS && isTotal(id) ? "" : raw]);
        expect({
          family,
          found: [...now].sort(),
          edition: report!.edition.id,
          year: report!.year,
          sections: report!.sections.map(({ form }) => form.numeral).join(""),
          reports: reports.length,
          figures: [...report!.figures].map(([id, { raw }]) => [id, raw.normalize("NFKC")]).sort(),
        }).toEqual({
          family,
          found: [...found].sort(),
          edition: model.edition.id,
          year: model.year,
          sections: found.includes("section-missing") ? "" : "一二三四五六",
          reports: 1,
          figures: written.sort(),
        });
      }
      expect(met).toBeGreaterThan(0);
    });
  },
);

const TOTALS = VARIATIONS["totals left blank"]!.edits;
