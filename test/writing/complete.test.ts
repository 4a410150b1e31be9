import { describe, expect, it } from "vitest";
import { completions } from "../../server/core/complete/index.js";
import { initials } from "../../server/core/complete/pinyin.js";
import { Options } from "../../server/core/options.js";
import { readReports } from "../../server/core/read.js";
import type { Writable } from "../../server/core/write/table.js";
import { WRITABLE } from "../../server/core/write/table.js";
import { editions } from "../../server/editions/index.js";
import { cleanDraft } from "../helpers/clean-draft.js";
import { readDraft } from "../helpers/drafts.js";
import { mismatch } from "../helpers/languages.js";
import { editionOf } from "../helpers/table.js";

const DEFAULTS = Options.parse({});

/** What is offered where ‸ stands in a text. */
function offered(marked: string, options: Partial<Options> = {}) {
  const offset = marked.indexOf("‸");
  const text = marked.replace("‸", "");
  const [report] = readReports(text, editions);
  const found = completions(report!, { ...DEFAULTS, ...options }, offset);
  expect(found.flatMap(({ detail }) => mismatch(detail) ?? [])).toEqual([]);
  for (const { at } of found) {
    expect(at.start <= offset && offset <= at.end).toBe(true);
    expect(text.slice(at.start, at.end)).not.toMatch(/[\r\n]/);
  }
  return found;
}

const labels = (marked: string, options?: Partial<Options>) => offered(marked, options).map(({ label }) => label);

/** The text once the only thing that is offered is taken; ▢ where the user fills in. */
function taken(marked: string): string {
  const found = offered(marked);
  expect(found.map(({ label }) => label)).toHaveLength(1);
  const [{ at, pieces }] = found as [(typeof found)[0]];
  const text = marked.replace("‸", "");
  return text.slice(0, at.start) + pieces.join("▢") + text.slice(at.end);
}

const whole = cleanDraft(undefined, "lines");
const HEADING = "五、存在的主要问题及改进情况";

describe("headings", () => {
  it.each(["", "五", "五、", "五、存在", "存在", "5.", "czd", "# "])("that are missing, after %j", (typed) => {
    expect(labels(whole.replace(HEADING, `${typed}‸`))).toEqual([HEADING]);
  });

  it("not those that stand there, nor what does not begin so", () => {
    for (const typed of ["三", "三、收到", "本", "改进"])
      expect(labels(whole.replace(HEADING, `${typed}‸`))).toEqual([]);
  });

  it("with the marks that the others have", () => {
    const text = readDraft("样例二-网页表格.md");
    const heading = /^## 五、.+$/m.exec(text)![0];
    const marks = taken(text.replace(heading, "五‸"));
    expect(marks).toContain(`\n## ${HEADING}\n`);
    expect(taken(text.replace(heading, "## 五‸"))).toBe(marks);
  });

  it("all of them in an empty document, and its title and grounds", () => {
    expect(labels("‸")).toEqual([
      ...["一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况"],
      ...["四、政府信息公开行政复议、行政诉讼情况", HEADING, "六、其他需要报告的事项"],
      "……年政府信息公开工作年度报告",
      "依据《中华人民共和国政府信息公开条例》（以下简称《政府信息公开条例》）第五十条规定，编制本报告。",
      "本报告所列数据的统计期限自…年1月1日起至…年12月31日止。",
    ]);
  });
});

describe("set phrases", () => {
  const period = "本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。";

  it.each(["", "本报告", "统计期限", "tjqx"])("the period, with the year of the report, after %j", (typed) => {
    expect(labels(whole.replace(period, `${typed}‸`))).toEqual([period]);
  });

  it("at the beginning of a sentence, not within one", () => {
    expect(labels(whole.replace(period, "本报告‸"))).toEqual([period]);
    expect(labels(whole.replace(period, "按照本报告‸"))).toEqual([]);
    expect(labels(whole.replace(period, "本‸"))).toEqual([]);
  });

  it("the processing fee, charged or not", () => {
    const found = offered(whole.replace("本年度未收取信息处理费。", "信息处‸\n"));
    expect(found.map(({ pieces }) => pieces.join("▢"))).toEqual([
      "2024年，本机关未发出信息处理费收费通知，未收取信息处理费。",
      "2024年，本机关发出信息处理费收费通知▢件，总金额▢元，实际收取▢元。",
    ]);
  });

  it("the title, with the organ of the settings", () => {
    const organ = { kind: "auto", name: "云岭县水务局" } as const;
    expect(labels("标题‸", { organ })).toEqual(["云岭县水务局…年政府信息公开工作年度报告"]);
  });

  it.each([
    ["（一）主动公开。公布信息3条。", "（二）依申请公开。"],
    ["1.主动公开。公布信息3条。", "2.依申请公开。"],
    ["一是主动公开。公布信息3条。", "二是依申请公开。"],
  ])("the aspects that are not told of, numbered as above: %s", (above, first) => {
    const told =
      "本机关按照《政府信息公开条例》做好主动公开。依申请公开工作、政府信息管理、政府信息公开平台建设和监督保障正常开展。";
    expect(labels(whole.replace(told, `${above}\n\n‸`))[0]).toBe(first);
    expect(labels(whole.replace(told, `${above}\n\n依申‸`))).toEqual([first]);
  });
});

describe("in ordinary prose there is nothing", () => {
  it.each(["样例一-从Word粘贴.txt", "样例二-网页表格.md", "样例四-PDF文字.txt"])(
    "at any place of %s but its gaps",
    (name) => {
      // A heading that lost its numeral is one to complete.
      const text = readDraft(name)
        .replace(/^(?=收到和处理)/m, "三、")
        .replace(/^(?=政府信息公开行政复议)/m, "四、");
      const [report] = readReports(text, editions);
      const told = new Map<string, number>();
      for (let offset = 0; offset <= text.length; offset += 3) {
        for (const { kind } of completions(report!, DEFAULTS, offset)) {
          const line = /[^\n]*$/.exec(text.slice(0, offset))![0];
          if (kind !== "figure" && line.trim() !== "") told.set(line, offset);
        }
      }
      expect([...told.keys()]).toEqual([]);
    },
  );
});

describe.each(WRITABLE)("rows of tables in %s", (layout: Writable) => {
  const text = cleanDraft(editionOf("2021"), layout);
  const lineOf = (label: string) => text.split("\n").findIndex((line) => line.includes(label));
  /** The text with the row of a label gone, and its place marked. */
  const gone = (label: string, typed: string) => {
    const lines = text.split("\n");
    const count = layout === "lines" ? lines.slice(lineOf(label)).indexOf("") : 1;
    lines.splice(lineOf(label), count, `${typed}‸`);
    return lines.join("\n");
  };

  it.each(["行政强制", "规章"])("%s, which is missing, is written like the others", (label) => {
    const filled = taken(gone(label, "")).replaceAll("▢", "0");
    expect(filled).toBe(text);
  });

  it("nothing where all of them stand", () => {
    expect(labels(text.replace("第二十条第（八）项", "第二十条第（八）项‸"))).toEqual([]);
  });
});

describe("figures", () => {
  const clean = cleanDraft(editionOf("2021"), "tabs");
  const filled = (figures: string) => clean.replace(/^0(?:\t0){14}$/m, `${figures}${"\t0".repeat(10)}`);

  it.each([
    ["3\t0\t1\t0\t‸", "4", "结果维持 3＋其他结果 1＝4"],
    ["3\t0\t1\t9\t1‸", "13", "结果维持 3＋其他结果 1＋尚未审结 9＝13"],
    ["3\t0\t‸\t0\t5", "2", "总计 5－结果维持 3＝2"],
    ["0\t0\t0\t0\t‸", "0", "各项都是 0"],
  ])("that the equations determine, with the reason: %s", (figures, value, reason) => {
    const [figure, ...more] = offered(filled(figures));
    expect(more).toEqual([]);
    expect(figure!.label).toBe(value);
    expect(figure!.detail.zh).toBe(reason);
  });

  it.each(["3\t0\t1\t0\t4‸", "3\t0\t1\t0\t7‸", "3\t\t\t0\t‸"])(
    "nothing where it is right, begins otherwise or is not determined: %s",
    (figures) => expect(offered(filled(figures))).toEqual([]),
  );
});

it.each([
  ["总体情况", "ztqk"],
  ["收到和处理政府信息公开申请情况", "sdhclzfxxgksqqk"],
  ["行政复议、行政诉讼", "xzfyxzss"],
  ["（一）予以公开", "yyygk"],
])("initials of %s", (words, expected) => {
  expect(initials(words)).toBe(expected);
});
