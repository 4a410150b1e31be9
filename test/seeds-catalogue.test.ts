import { describe, expect, it } from "vitest";
import { check } from "../server/core/check.js";
import { rules } from "../server/core/rules/index.js";
import { haveSeeds, readSeed } from "./seeds.js";

/** The rules on words, names, privacy, structure and punctuation: all of them, so that nothing else is found. */
const PARTS = [
  ["item-number", "item-spacing", "heading-glued", "odd-title", "cover-left", "template-text", "preamble-parts"],
  ["overview-aspects", "overview-length", "government-results", "problems-improvements", "processing-fee"],
  ["no-period", "notice-cited", "floating-year", "date-form", "rules-authority", "stock-below-flow"],
  ["decrease-beyond", "procurement-pair", "organ-names", "abbreviation-undefined", "abbreviation-unused"],
  ["term-variants", "wrong-term", "misquotation", "dropped-character", "doubled-word", "redundant-words"],
  ["acronym-spelling", "private-phone", "identity-number", "bank-card", "contact-name", "private-mailbox"],
  ["half-width-punctuation", "half-width-brackets", "pause-before-and", "stray-space", "date-spacing"],
  ["mixed-indent", "broken-lines", "url-punctuation", "malformed-url"],
].flat();
/** Off by default: a form of numbering that is allowed, http, what national documents do. */
const OFF = ["level-skipped", "plain-http", "pause-between-titles"];

/** Each defect that a reader found in a seed: line, severity, the rule that says so, the defect. */
const SEEDS = {
  "000": [
    "1 warning organ-names: three names of one organ, the title lacks 北京市",
    "4 information mixed-indent: layout by blanks",
    "6 information half-width-brackets: (以下简称…)",
    "6 information abbreviation-unused: 《政府信息公开条例》 defined and never used",
    "10 warning overview-aspects: three of the five aspects missing",
    "15 warning item-number: 4、 after 1. 2. 3.",
    "412 information wrong-term: 信息处理收费",
    "414 information url-punctuation: a full stop touches the address",
    "420 warning contact-name: a private person as contact",
    "420 information half-width-punctuation: a comma between two numbers",
    "420 error private-phone: a mobile number",
  ],
  "001": [
    "1 information mixed-indent: a space where a page begins",
    "5 information half-width-brackets: (以下简称…), over two lines",
    "7 information abbreviation-unused: 《政府信息公开条例》 defined and never used",
    "11 information broken-lines: every line its own paragraph",
    "23 information wrong-term: 篇",
    "25 information abbreviation-undefined: 我办",
    "27 information term-variants: 新冠疫情, 新冠肺炎疫情",
    "33 error acronym-spelling: APCE, APEC",
    "39 warning half-width-punctuation: commas in L39 and L387",
    "387 information date-spacing: 2020 年 1 月 1日",
    "391 information url-punctuation: a full stop touches the address",
  ],
  "002": [
    "1 error odd-title: 附",
    "8 warning cover-left: cover and title",
    "11 information date-form: 二〇二一年一月",
    "12 information mixed-indent: ideographic and other blanks",
    "12 information half-width-brackets: (以下简称…)",
    "12 information abbreviation-unused: the full title is used all the same",
    "16 warning overview-aspects: no 政府信息公开平台建设",
    "16 information item-spacing: 1. and 3.",
    "17 information abbreviation-undefined: 我办",
    "17 information wrong-term: 全文电子化率",
    "20 error item-number: 2. lost",
    "431 warning half-width-punctuation: a comma",
    "433 information stray-space: a hard space after a comma",
    "434 information no-period: no 统计期限 anywhere",
    "435 information url-punctuation: a comma touches the address",
  ],
  "003": [
    "2 information mixed-indent: hard spaces and others",
    "2 information half-width-brackets: (以下简称…)",
    "4 information abbreviation-undefined: 区城市管理指挥中心",
    "6 warning overview-aspects: slogans for headings",
    "12 information abbreviation-unused: the full title after the short one was defined",
    "12 information wrong-term: 有涉及到",
    "18 warning half-width-punctuation: a semicolon",
    "20 information wrong-term: 依申请信息公开, six times",
    "22 warning overview-length: 1166 characters",
    "22 warning wrong-term: 上诉 for 行政诉讼",
    "419 warning redundant-words: 继续不断持续",
    "421 information floating-year: 今年",
    "421 information redundant-words: 继续持续, 监督监管",
    "422 warning processing-fee: nothing on 信息处理费",
    "423 information url-punctuation: a full stop touches the address",
  ],
  "004": [
    "1 warning organ-names: 西城区政府办公室",
    "5 information mixed-indent: one ideographic space",
    "9 information abbreviation-undefined: 区政府办公室, 我办",
    "11 warning overview-aspects: aspects missing",
    "11 information misquotation: 公开是常态，不公开是例外",
    "13 information term-variants: 常务会议, 常务会",
    "426 information no-period: no 统计期限 anywhere",
    "428 warning processing-fee: 行政事业性收费 instead",
  ],
};

const SWITCHED_ON = {
  "000": ["10 level-skipped", "414 plain-http"],
  "001": ["11 level-skipped", "391 plain-http"],
  "002": ["16 level-skipped", "435 plain-http"],
  "003": ["423 plain-http"],
  "004": [],
};

it("covers rules that exist", () => {
  const names = rules.map(({ name }) => name);
  expect([...PARTS, ...OFF].filter((name) => !names.includes(name))).toEqual([]);
});

describe.skipIf(!haveSeeds).each(Object.keys(SEEDS) as (keyof typeof SEEDS)[])("seed %s", (name) => {
  const text = haveSeeds ? readSeed(name) : "";
  const lineOf = (at: number) => text.slice(0, at).split("\n").length;

  it("has every defect found at its line, once, and no others", () => {
    const found = check(text).findings.filter(({ rule }) => PARTS.includes(rule));
    const told = found.map(({ rule, severity, start }) => `${lineOf(start)} ${severity} ${rule}`);
    expect(told.sort()).toEqual(SEEDS[name].map((defect) => defect.split(":")[0]).sort());
  });

  it("has what is off by default found when it is switched on", () => {
    const on = Object.fromEntries(OFF.map((rule) => [rule, "information" as const]));
    const found = check(text, { rules: on }).findings.filter(({ rule }) => OFF.includes(rule));
    expect(found.map(({ rule, start }) => `${lineOf(start)} ${rule}`)).toEqual(SWITCHED_ON[name]);
  });
});
