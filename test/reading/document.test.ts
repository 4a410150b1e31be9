import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readReport } from "../../server/core/read.js";
import type { DateWritten, Report } from "../../server/core/report.js";
import type { Span } from "../../server/core/text.js";
import { editions } from "../../server/editions/index.js";
import { randomDress, randomModel, randomOf, rarer, readable, render } from "../generate/index.js";
import { haveSeeds, readSeed } from "../helpers/seeds.js";

const base = (name: string) => readFileSync(new URL(`../bases/${name}.txt`, import.meta.url), "utf8");
const read = (text: string) => readReport(text, editions);
const year = base("2024");

const says = ({ source }: Report, span: Span | undefined) => span && source.slice(span.start, span.end);

const dayOf = (date: DateWritten | undefined) => date && `${date.year ?? ""}-${date.month}-${date.day}`;

/** The headings as written, each with what is odd about it. */
const headings = (report: Report) =>
  report.sections.map(({ heading, form, doubled, displaced }) => {
    const odd = doubled ? " doubled" : displaced ? " displaced" : "";
    return `${form.numeral}: ${says(report, heading)}${odd}`;
  });

const HEADINGS = [
  "一: 一、总体情况",
  "二: 二、主动公开政府信息情况",
  "三: 三、收到和处理政府信息公开申请情况",
  "四: 四、政府信息公开行政复议、行政诉讼情况",
  "五: 五、存在的主要问题及改进情况",
  "六: 六、其他需要报告的事项",
];
const changed = (...changes: [index: number, heading: string][]) =>
  changes.reduce((all, [index, heading]) => all.with(index, heading), HEADINGS);

describe("sections", () => {
  const titles = HEADINGS.map((heading) => heading.slice(3));

  it("are found as the form has them, rows of 表三 that read alike are none", () => {
    expect(headings(read(year))).toEqual(HEADINGS);
    expect(headings(read(base("2020")))).toEqual(HEADINGS);
  });

  it.each([
    ["ASCII numerals", "二、主动", "2、 主动", changed([1, "二: 2、 主动公开政府信息情况"])],
    ["brackets of the wrong level", "二、主动", "（二）主动", changed([1, "二: （二）主动公开政府信息情况"])],
    ["a lost numeral", "五、存在", "存在", changed([4, "五: 存在的主要问题及改进情况"])],
    ["a wrong numeral", "五、存在", "四、存在", changed([4, "五: 四、存在的主要问题及改进情况"])],
    ["第…部分", "五、存在", "第五部分 存在", changed([4, "五: 第五部分 存在的主要问题及改进情况"])],
    [
      "spaces inside words",
      "五、存在的主",
      "五、 存 在 的\u00a0主",
      changed([4, "五: 五、 存 在 的\u00a0主要问题及改进情况"]),
    ],
    ["indent by every kind of space", "五、存在", "\u3000\u00a0 \u200b五、存在", HEADINGS],
    ["Markdown", "五、存在", "## 五、存在", HEADINGS],
    ["other words", "总体情况", "2024年政务公开总体情况", changed([0, "一: 一、2024年政务公开总体情况"])],
    ["more words", "总体情况", "区发改局信息公开总体情况概述。", changed([0, "一: 一、区发改局信息公开总体情况概述"])],
    [
      "the words of the instructions",
      "二、主动",
      "二、行政机关主动",
      changed([1, "二: 二、行政机关主动公开政府信息情况"]),
    ],
    [
      "the words of article 50",
      "四、政府信息公开行政复议、行政诉讼情况",
      "四、因政府信息公开工作被申请行政复议提起行政诉讼情况",
      changed([3, "四: 四、因政府信息公开工作被申请行政复议提起行政诉讼情况"]),
    ],
    [
      "a heading broken over two lines",
      "复议、行政诉讼情况",
      "复议、行政诉\n讼情况",
      changed([3, "四: 四、政府信息公开行政复议、行政诉\n讼情况"]),
    ],
    ["a heading behind a sentence", "编制本报告。\n\n一", "编制本报告。一", HEADINGS],
    ["a heading behind a date", "编制本报告。\n\n一", "编制本报告。\n\n二〇二五年一月十六日一", HEADINGS],
    ["a heading behind a bracket", "编制本报告。\n\n一", "编制本报告(电话0714-8766001)。一", HEADINGS],
    ["a heading before its text", "六、其他需要报告的事项\n\n", "六、其他需要报告的事项。", HEADINGS],
    ["sub-headings alike", "（一）主动公开。", "（一）主动公开政府信息情况\n\n", HEADINGS],
    ["numbered sub-headings alike", "（一）主动公开。", "1. 主动公开情况\n\n", HEADINGS],
    ["sub-headings without numeral", "（二）依申请公开。", "依申请公开办理情况\n\n", HEADINGS],
    ["sub-headings of section 五", "改进情况：", "（二）存在的问题及改进情况\n\n", HEADINGS],
    ["sentences with the same words", "（一）主动公开。", "我局依法做好主动公开政府信息情况的统计。", HEADINGS],
    ["a line that is a piece of a sentence", "（一）主动公开。", "按季度通报本机关\n主动公开政府信息情况，", HEADINGS],
    [
      "a sentence before the table",
      "政府信息情况\n\n\t",
      "政府信息情况\n\n该部分以表格形式报告。表格如下：\n\n\t",
      HEADINGS,
    ],
    [
      "a page of contents",
      "一、总体",
      `目录\n${titles.map((title, i) => `${title}${".".repeat(20)}${i + 1}`).join("\n")}\n\n一、总体`,
      HEADINGS,
    ],
    [
      "contents with bare page numbers",
      "一、总体",
      `${titles.map((title, i) => `${title} ${i + 1}`).join("\n")}\n一、总体`,
      HEADINGS,
    ],
    ["contents without page numbers", "一、总体", `${titles.join("\n")}\n\n一、总体`, HEADINGS],
    ["running heads", "六、其他", "2024年政府信息公开工作年度报告\n- 5 -\n六、其他", HEADINGS],
  ])("are found with %s", (_, from, to, expected) => {
    expect(year).toContain(from);
    expect(headings(read(year.replace(from, to)))).toEqual(expected);
  });

  it("are found in a text without line ends", () => {
    const prose = year.slice(0, year.indexOf("\t")).replace(/\s+/g, " ");
    expect(headings(read(prose))).toEqual(HEADINGS.slice(0, 2));
  });

  it("are found where headings alone are left of the tables", () => {
    expect(headings(read(`某局2024年政府信息公开工作年度报告\n${titles.join("\n\n")}`))).toEqual(HEADINGS);
  });

  it("are told when missing, doubled or exchanged", () => {
    const without = (index: number) => HEADINGS.toSpliced(index, 1);
    for (const [index, title] of titles.entries()) {
      expect(headings(read(year.replace(title, "")))).toEqual(without(index));
      const doubled = headings(read(year.replace(title, `${title}\n\n${title}`)));
      expect(doubled.filter((heading) => !heading.endsWith(" doubled"))).toEqual(HEADINGS);
      expect(doubled).toHaveLength(7);
      const next = titles[index + 1];
      if (!next) continue;
      const exchanged = headings(read(year.replace(title, "*").replace(next, title).replace("*", next)));
      expect(exchanged.filter((heading) => heading.endsWith(" displaced"))).toHaveLength(1);
      expect(exchanged).toHaveLength(6);
    }
  });

  it("reach from heading to heading, and the last to the end", () => {
    const { sections, source } = read(year);
    for (const [index, { start, end, heading, body }] of sections.entries()) {
      expect([start, body.start, body.end]).toEqual([heading.start, heading.end, end]);
      expect(end).toBe(sections[index + 1]?.start ?? source.length);
    }
  });
});

describe("title", () => {
  const head = "云岭县水务局\n\n2024年政府信息公开工作年度报告";
  it.each([
    [head, "云岭县水务局", 2024],
    ["云岭县水务局2024年政府信息公开工作年度报告", "云岭县水务局", 2024],
    ["云岭县水务局\n2024 年度\n政府信息公开工作年度报告", "云岭县水务局", 2024],
    ["云岭县水务局 2024年政府信息\n公开工作年度报告", "云岭县水务局", 2024],
    ["2024年度云岭县水务局政府信息公开工作年度报告", "云岭县水务局", 2024],
    [
      "云岭县水务局\n（云岭县河长制\n办公室）\n\n二〇二四年政府信息公开年度报告",
      "云岭县水务局(云岭县河长制办公室)",
      2024,
    ],
    ["首页>政务公开>年报\n索引号：00123\n云岭县水务局关于\n2024年政府信息公开工作的年度报告", undefined, 2024],
    ["当前位置：首页 > 云岭县水务局2024年政府信息公开工作年度报告", "云岭县水务局", 2024],
    ["政府信息公开工作年度报告", undefined, undefined],
    ["云岭县水务局\n20244年政府信息公开工作年度报告", "云岭县水务局", undefined],
  ])("%j", (title, organ, value) => {
    const report = read(year.replace(head, title));
    expect(report.title?.organ?.text).toBe(organ);
    expect(report.title?.year?.value).toBe(value);
    if (organ)
      expect(says(report, report.title?.organ)?.replace(/\s/g, "").replace("（", "(").replace("）", ")")).toBe(organ);
    expect(report.year).toBe(2024);
  });

  it("is found on a cover and again at the head", () => {
    const report = read(`云岭县水务局\n2024年政府信息公开工作年度报告\n\n云岭县水务局\n二〇二五年一月\n\n${year}`);
    expect(report.titles.map((title) => says(report, title))).toEqual([head.replace("\n\n", "\n"), head]);
    expect(says(report, report.titles[0]!.date)).toBe("二〇二五年一月");
  });

  it("is not the form that a sentence names", () => {
    const text = year.replace("编制本报告。", "按照《政府信息公开工作年度报告格式》编制本报告。");
    expect(read(text).titles).toHaveLength(1);
  });
});

describe("period", () => {
  const sentence = "本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。";
  const whole = ["2024-1-1", "2024-12-31"];
  it.each([
    [sentence, whole],
    ["本报告中所列数据的统计期限为2024年1月1日至12月31日。", ["2024-1-1", "-12-31"]],
    ["本报告所列数据的统计期限，自 2024 年 1 月 1日起至\n\n12 月 31 日止。", ["2024-1-1", "-12-31"]],
    ["统计时间：2024年1月1日—2024年12月31日。", whole],
    ["本年度报告数据自2024年1月1日起，至2024年12月31日止。", whole],
    ["所列数据统计截至2024年12月31日。", [undefined, "2024-12-31"]],
    ["统计期限自二〇二四年一月一日起至二〇二四年十二月三十一日止。", whole],
    ["统计期限自20241月1日起至202412月31日止。", [undefined, undefined]],
    ["自2024年3月1日起至2024年5月31日止开展专项行动。", undefined],
    ["2024年3月1日至5日举办培训。", undefined],
  ])("%s", (written, expected) => {
    const { period } = read(year.replace(sentence, written));
    expect(period && [dayOf(period.from), dayOf(period.to)]).toEqual(expected);
  });

  it("has the span of what is written", () => {
    const report = read(year.replace("起至2024年12月31日", "起至\n\n12 月 31 日"));
    expect(says(report, report.period)).toBe("2024年1月1日起至\n\n12 月 31 日");
    expect(says(report, report.period?.to?.parts.month)).toBe("12");
  });
});

describe("signature", () => {
  const end = "云岭县水务局\n\n2025年1月16日";
  it.each([
    [end, "云岭县水务局", "2025年1月16日"],
    ["                 云岭县水务局\n\n         2025 年 1 月 16 日", "云岭县水务局", "2025 年 1 月 16 日"],
    ["云岭县水务局 2025年1月16日", "云岭县水务局", "2025年1月16日"],
    ["二〇二五年一月十六日", undefined, "二〇二五年一月十六日"],
    ["云岭县水务局\n2025年1月16日\n（联系人：办公室  88000000）\n打印 关闭", "云岭县水务局", "2025年1月16日"],
    ["本报告已于2025年1月16日公布。", undefined, undefined],
    ["本报告公布的日期是\n2025年1月16日。", undefined, undefined],
    ["", undefined, undefined],
  ])("%j", (written, organ, date) => {
    const report = read(year.replace(end, written));
    expect(says(report, report.signature?.organ)).toBe(organ);
    expect(says(report, report.signature?.date)).toBe(date);
  });
});

it("the end of a period broken over lines is no signature", () => {
  const broken = year.replace("起至2024年12月31日止。", "起至\n2024年12月31日").replace(/本年度发出.*$/s, "");
  expect(read(broken).signature).toBeUndefined();
});

it("a date at the end of a paragraph is one, whatever number the next begins with", () => {
  const dated = year.replace("平稳有序。\n\n（一）", "平稳有序。2025年13月16日\n\n1.");
  expect(read(dated).dates.map((date) => says(read(dated), date))).toContain("2025年13月16日");
});

describe("year", () => {
  it("is what most of title, period and sentences say", () => {
    const title = "2024年政府信息公开工作年度报告";
    expect(read(year.replace(title, title.replace("2024", "2023"))).year).toBe(2024);
    expect(read(year.replace("自2024年1月1日起至2024", "自2023年1月1日起至2023")).year).toBe(2024);
    expect(read(year.replace("2024年，本机关", "2023年，本机关")).year).toBe(2024);
    expect(read(year.replaceAll("2024年", "2023年").replace(title.replace("2024", "2023"), title)).year).toBe(2023);
  });
});

it("reads any text without throwing", () => {
  for (let end = 0; end < year.length; end += 97)
    expect(read(year.slice(0, end)).sections.length).toBeLessThanOrEqual(6);
  for (const text of ["", "\n", "一、", "政府信息公开工作年度报告", "\ud842", "年月日".repeat(500)])
    expect(read(text).source).toBe(text);
});

describe.each([...readable, ...rarer])("family %s", (family) => {
  it.each(editions)("gives back headings, title, year, period and signature of $id in every dress", (edition) => {
    for (let seed = 0; seed < 12; seed++) {
      const model = randomModel(seed, { edition, magnitude: "digits" });
      const dress = randomDress(randomOf(seed));
      const rendered = render(model, family, seed, { dress });
      const report = read(rendered.text);
      const what = `seed ${seed}`;
      const found = report.sections.map(({ form, heading: { start, end } }) => [form.numeral, start, end]);
      const full = /[。.]$/;
      const truth = edition.sections.map(({ numeral }) => {
        const { start, end } = rendered.headings.get(numeral)!;
        return [numeral, start, full.test(rendered.text.slice(start, end)) ? end - 1 : end];
      });
      expect([what, ...found]).toEqual([what, ...truth]);
      expect([what, report.year, report.title?.year?.value]).toEqual([what, model.year, model.year]);
      expect([what, report.title?.organ?.text]).toEqual([what, model.organ]);
      expect([what, dayOf(report.period?.from), dayOf(report.period?.to)]).toEqual([
        what,
        `${model.year}-1-1`,
        `${model.year}-12-31`,
      ]);
      const date = rendered.places.get("date");
      expect([what, report.signature?.date?.start, report.signature?.date?.end]).toEqual([
        what,
        date?.start,
        date?.end,
      ]);
      expect([what, report.signature?.organ?.text]).toEqual([what, model.signature?.organ]);
    }
  });
});

describe.skipIf(!haveSeeds)("seeds", () => {
  it.each([
    ["000", "西城区对外联络服务办公室", 2021, "2021年1月1日起至12月31日", "2021年1月10日", "一、 - - 四、 五、 六、"],
    [
      "001",
      "北京市西城区人民政府外事办公室",
      2020,
      "2020 年 1 月 1日起至\n\n12 月 31 日",
      undefined,
      "一、 二、 三、 四、 五、 六、",
    ],
    [
      "002",
      "附北京市东城区对外联络服务办公室(北京市东城区扶贫协作和支援合作工作领导小组办公室)",
      2020,
      undefined,
      undefined,
      "- 二、 三、 四、 五、 六、",
    ],
    [
      "003",
      "西城区城市管理指挥中心",
      2021,
      "2021年1月1日起，至2021年12月31日",
      undefined,
      "一、 二、 三、 四、 五、 六、",
    ],
    ["004", "西城区政府办公室", 2024, undefined, undefined, "一、 - 三、 四、 五、 -"],
  ])("%s", (name, organ, value, period, date, numerals) => {
    const report = read(readSeed(name));
    expect(report.title?.organ?.text).toBe(organ);
    expect(report.year).toBe(value);
    expect(says(report, report.preamble)).toMatch(/^依据《[\s\S]*编制本报告。$/);
    expect(says(report, report.period)).toBe(period);
    expect(says(report, report.signature?.date)).toBe(date);
    expect(report.sections.map(({ heading }) => heading.numeral?.text ?? "-").join(" ")).toBe(numerals);
    expect(report.sections.map(({ form, heading }) => heading.title.text === form.title)).toEqual(Array(6).fill(true));
  });
});

it("a heading of a page in one line keeps its numeral before a blank, wherever the line is broken", () => {
  const model = randomModel(1, { edition: editions[0]!, magnitude: "digits" });
  const { text, headings: places } = render(model, "line", 1, { ways: { "in one line": "the report" } });
  const spaced = [...places.values()]
    .toReversed()
    .reduce((text, { start }) => `${text.slice(0, start + 2)} ${text.slice(start + 2)}`, text);
  const broken = spaced.replace("。", "。\n\n");
  for (const page of [spaced, broken]) {
    const numerals = read(page).sections.map(({ heading }) => heading.numeral?.text);
    expect(numerals).toEqual([..."一二三四五六"].map((numeral) => `${numeral}、`));
  }
});
