import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { beforeAll, describe, expect, test } from "vitest";
import * as oniguruma from "vscode-oniguruma";
import { INITIAL, parseRawGrammar, Registry } from "vscode-textmate";
import { slotsOf } from "../../server/core/form/edition.js";
import { writeTable } from "../../server/core/write/table.js";
import { editions } from "../../server/editions/index.js";
import { generated } from "../../syntaxes/generate.js";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test.each(Object.keys(generated))("%s is what the editions say", (path) => {
  expect(JSON.parse(read(path))).toEqual(generated[path]);
});

describe("grammar", () => {
  let tokens: (line: string) => string[];

  beforeAll(async () => {
    const wasm = createRequire(import.meta.url).resolve("vscode-oniguruma/release/onig.wasm");
    await oniguruma.loadWASM(readFileSync(wasm));
    const registry = new Registry({
      onigLib: Promise.resolve({
        createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
        createOnigString: (text) => new oniguruma.OnigString(text),
      }),
      loadGrammar: async () => parseRawGrammar(read("syntaxes/gouji.tmLanguage.json"), "gouji.tmLanguage.json"),
    });
    const grammar = (await registry.loadGrammar("text.gouji"))!;
    /** Every coloured piece of the line, with its scopes: `text|scope scope`. */
    tokens = (line) =>
      grammar.tokenizeLine(line, INITIAL).tokens.flatMap(({ startIndex, endIndex, scopes }) => {
        const own = scopes.slice(1).map((scope) => scope.replace(".gouji", ""));
        return own.length > 0 ? [`${line.slice(startIndex, endIndex)}|${own.join(" ")}`] : [];
      });
  });

  const title = "markup.heading.1 entity.name.section";
  const section = "markup.heading.2 entity.name.section";
  const numeral = "punctuation.definition.heading";
  const row = "entity.name.tag.row";
  const group = "entity.name.tag.group";
  const column = "entity.name.type.column";
  const figure = "constant.numeric.figure";
  const malformed = "invalid.illegal.figure";
  const placeholder = "invalid.deprecated.placeholder";
  const bar = "punctuation.separator.cell";
  const tag = "punctuation.definition.tag";

  test.each([
    [
      "甲县水务局2023年政府信息公开工作年度报告",
      `甲县水务局|${title}`,
      `2023年|${title} constant.numeric.date`,
      `政府信息公开工作年度报告|${title}`,
    ],
    ["2020 年政府信息公开工作年度报告", `2020 年|${title} constant.numeric.date`, `政府信息公开工作年度报告|${title}`],
    ["# 2024年度政府信息公开年度报告", `2024年|${title} constant.numeric.date`, `度政府信息公开年度报告|${title}`],
  ])("title: %s", (line, ...expected) => {
    expect(tokens(line)).toEqual(expected);
  });

  test.each([
    ["一、总体情况", `一、|${section} ${numeral}`, `总体情况|${section}`],
    [
      "\u00a0 三、收到和处理政府信息公开申请情况",
      `三、|${section} ${numeral}`,
      `收到和处理政府信息公开申请情况|${section}`,
    ],
    ["主动公开政府信息情况", `主动公开政府信息情况|${section}`],
    ["5.存在的主要问题及改进情况", `5.|${section} ${numeral}`, `存在的主要问题及改进情况|${section}`],
    ["一、2023年政务公开情况", `一、|${section} ${numeral}`, `2023年政务公开情况|${section}`],
    ["**六、其他需要报告的事项**", `六、|${section} ${numeral}`, `其他需要报告的事项|${section}`],
    ["（二）强调责任，压实分工", `（二）|markup.heading.3 ${numeral}`, "强调责任，压实分工|markup.heading.3"],
    ["1.主动公开。全年发布", `1.|markup.heading.4 ${numeral}`, "主动公开|markup.heading.4"],
    ["2. 在主动性方面，认识不足，今后改进。", `2.|markup.heading.4 ${numeral}`],
    ["一是抓培训；二是抓考核。", "一是|keyword.other.enumeration", "二是|keyword.other.enumeration"],
  ])("heading: %s", (line, ...expected) => {
    expect(tokens(line)).toEqual(expected);
  });

  test.each([
    ["\t一、本年新收政府信息公开申请数量", `一、本年新收政府信息公开申请数量|${row}`],
    [
      "\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
      `（二）部分公开（区分处理的，只计这一情形，不计其他情形）|${row}`,
    ],
    ["\t三、本年度办理结果", `三、本年度办理结果|${group}`],
    ["\t（三）不予公开", `（三）不予公开|${group}`],
    ["\t（三）不予", `（三）不予|${column}`],
    ["\t3.其他", `3.其他|${row}`],
    ["\t其他", `其他|${column}`],
    ["\t总 计", `总 计|${column}`],
    ["\t本年收费金额（单位：万元）", `本年收费金额（单位：万元）|${column}`],
    ["\t第二十条  第(一)项", `第二十条  第(一)项|${column}`],
    ["\t科研", `科研|${column}`],
    ["机构", `机构|${column}`],
    ["\t 12\u00a0", `12|${figure}`],
    ["\t+1036", `+1036|${figure}`],
    ["\t0.5950", `0.5950|${figure}`],
    ["\t"],
    ["\t491,5000", `491,5000|${malformed}`],
    ["\t１２", `１２|${malformed}`],
    ["\t1O", `1O|${malformed}`],
    ["\t007", `007|${malformed}`],
    ["\t12件", `12件|${malformed}`],
    ["\t1 2", `1 2|${malformed}`],
    ["\t/", `/|${placeholder}`],
    ["\t——", `——|${placeholder}`],
    ["\t无", `无|${placeholder}`],
  ])("one cell a line: %j", (line, ...expected) => {
    expect(tokens(line)).toEqual(expected);
  });

  test.each([
    ["规章 0 1 2", `规章|${row}`, `0|${figure}`, `1|${figure}`, `2|${figure}`],
    ["政府集中采购 4 491,5000", `政府集中采购|${row}`, `4|${figure}`, `491,5000|${malformed}`],
    [
      "规范性文件（指印发的文件） 3 / ３",
      `规范性文件（指印发的文件）|${row}`,
      `3|${figure}`,
      `/|${placeholder}`,
      `３|${malformed}`,
    ],
    [
      "（三）不予公开 2.其他法律行政法规禁止公开 1 0",
      `（三）不予公开|${group}`,
      `2.其他法律行政法规禁止公开|${row}`,
      `1|${figure}`,
      `0|${figure}`,
    ],
    ["（二）部分公开（区分处理的，只计这", `（二）部分公开（区分处理的，只计这|${row}`],
    ["不计其他情形） 44 7 51", `44|${figure}`, `7|${figure}`, `51|${figure}`],
    ["0 12   3", `0|${figure}`, `12|${figure}`, `3|${figure}`],
    ["总计商业", `总计商业|${column}`],
    ["信息内容 采购项目数量 采购总金额（万元）", `信息内容 采购项目数量 采购总金额（万元）|${column}`],
    ["维", `维|${column}`],
    ["- 5 -"],
  ])("spaced row: %s", (line, ...expected) => {
    expect(tokens(line)).toEqual(expected);
  });

  test.each([
    [
      "（三）不予公开\t1.属于国家秘密\t0\t\t3",
      `（三）不予公开|${group}`,
      `1.属于国家秘密|${row}`,
      `0|${figure}`,
      `3|${figure}`,
    ],
    ["行政许可\t1,234", `行政许可|${row}`, `1,234|${malformed}`],
  ])("tab-separated row: %j", (line, ...expected) => {
    expect(tokens(line)).toEqual(expected);
  });

  test.each([
    [
      "| 规章 | 0 | | O |",
      `||${bar}`,
      `规章|${row}`,
      `||${bar}`,
      `0|${figure}`,
      `||${bar}`,
      `||${bar}`,
      `O|${malformed}`,
      `||${bar}`,
    ],
    ["（七）总计 | 3 |", `（七）总计|${row}`, `||${bar}`, `3|${figure}`, `||${bar}`],
    ["0 |", `0|${figure}`, `||${bar}`],
    ["|---|:--:|", "|---|:--:||punctuation.separator.table"],
    ["索引号 | 2022-01-10 |", `||${bar}`, `||${bar}`],
  ])("bars: %s", (line, ...expected) => {
    expect(tokens(line)).toEqual(expected);
  });

  test("HTML: tags recede, what stands between them is coloured as in any cell", () => {
    expect(tokens('<td colspan="3">四、结转下年度继续办理</td><td><p>12</p></td><td>&nbsp;３</td>')).toEqual([
      `<td colspan="3">|${tag}`,
      `四、结转下年度继续办理|${row}`,
      ...["</td>", "<td>", "<p>"].map((text) => `${text}|${tag}`),
      `12|${figure}`,
      ...["</p>", "</td>", "<td>"].map((text) => `${text}|${tag}`),
      `３|${malformed}`,
      `</td>|${tag}`,
    ]);
    expect(tokens("<p>二、主动公开政府信息情况</p>")).toEqual([
      `<p>|${tag}`,
      `二、|${section} ${numeral}`,
      `主动公开政府信息情况|${section}`,
      `</p>|${tag}`,
    ]);
  });

  test.each([
    [
      "依据《中华人民共和国政府信息公开条例》，",
      ..."《 中华人民共和国政府信息公开条例 》".split(" ").map((text) => {
        const scope = "string.quoted.other.citation";
        if (text === "《") return `《|${scope} punctuation.definition.string.begin`;
        if (text === "》") return `》|${scope} punctuation.definition.string.end`;
        return `${text}|${scope}`;
      }),
    ],
    ["按国办公开办函〔2021〕30号要求", "国办公开办函〔2021〕30号|string.other.document-number"],
    ["自2021年1月1日起至12月31日止", "2021年1月1日|constant.numeric.date", "12月31日|constant.numeric.date"],
    ["二〇二二年一月", "二〇二二年一月|constant.numeric.date"],
    ["网址http://www.example.gov.cn/查询", "http://www.example.gov.cn/|string.other.link markup.underline.link"],
    [
      "公开138 篇，占33.33%",
      "138 |constant.numeric.quantity",
      "篇|constant.numeric.quantity keyword.other.unit",
      "33.33|constant.numeric.quantity",
      "%|constant.numeric.quantity keyword.other.unit",
    ],
    ["收费3,259.5万元", "3,259.5|constant.numeric.quantity", "万元|constant.numeric.quantity keyword.other.unit"],
    ["联系电话010-88000000"],
    ["2022.1.10"],
  ])("prose: %s", (line, ...expected) => {
    expect(tokens(line)).toEqual(expected);
  });

  test("every label of every edition is coloured, alone in its cell", () => {
    for (const { tables } of editions)
      for (const { blocks } of tables)
        for (const { heads, columns, rows } of blocks) {
          const labels = [
            ...heads,
            ...columns.map((it) => it.label),
            ...rows.flatMap((it) => [...it.groups, it.label]),
          ];
          for (const label of labels)
            expect(tokens(`\t${label}`), label).toEqual([expect.stringMatching(/\|entity\./)]);
        }
  });

  const seeds = new URL("../../../shared/seeds/", import.meta.url);
  test.skipIf(!existsSync(seeds)).each([
    ["000", 200, 0],
    ["001", 201, 0],
    ["002", 201, 0],
    ["003", 200, 1],
    ["004", 200, 0],
  ])("seed %s: each of its figures, and no cell left plain", (name, figures, flaws) => {
    const lines = readFileSync(new URL(`${name}.txt`, seeds), "utf8").split("\n");
    const all = lines.flatMap(tokens);
    expect(all.filter((each) => each.endsWith(`|${figure}`))).toHaveLength(figures);
    expect(all.filter((each) => each.endsWith(`|${malformed}`))).toHaveLength(flaws);
    expect(lines.filter((line) => /^\t.*\S/.test(line) && tokens(line).length === 0)).toEqual([]);
  });

  test.each(["| ", "1 ", "总 ", "（", "《甲", "<a ", "&a", "一、", "，一是", "9,"])(
    "a long line of %j takes no time",
    (piece) => {
      const start = performance.now();
      tokens(`${piece.repeat(2000)}x`);
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
});

describe("snippets", () => {
  const all = generated["syntaxes/snippets.json"] as Record<string, { prefix: string[]; body: string[] }>;
  const newest = editions.find((edition) => edition.id === "2021")!;

  test("a blank table has one stop for each figure, in order", () => {
    for (const table of newest.tables) {
      const { body } = all[`${table.name.zh}（2021 年版）`]!;
      const stops = body.flatMap((line) => line.match(/^\t\$(\d+)$/)?.slice(1) ?? []).map(Number);
      expect(stops).toEqual(slotsOf(table).map((_, index) => index + 1));
    }
  });

  test("a table of an older edition is offered only where it differs", () => {
    expect(Object.keys(all).filter((name) => name.startsWith("表"))).toEqual([
      "表二（2021 年版）",
      "表三（2021 年版）",
      "表四（2021 年版）",
      "表二（2019 年版（试行））",
      "表三（2019 年版（试行））",
    ]);
  });

  test("table 四 as Word hands it over", () => {
    const blank = writeTable(newest.tables[2]!, () => "0", "lines").join("\n");
    const five = "\t结果维持\n\t结果纠正\n\t其他结果\n\t尚未审结\n\t总计\n";
    expect(blank).toBe(
      `\t行政复议\n\t行政诉讼\n\n${five}\t未经复议直接起诉\n\t复议后起诉\n\n${"\t\n".repeat(5)}${five}${five}\n${"\t0\n".repeat(15)}`,
    );
  });

  test("table 三 as Word hands it over: a merged cell leaves a line with a tab", () => {
    const blank = writeTable(newest.tables[1]!, () => "0", "lines").join("\n");
    const seven = "\t0\n".repeat(7);
    expect(
      blank.startsWith("\t（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\n\t申请人情况\n\n"),
    ).toBe(true);
    expect(blank).toContain("\n\n\t\n\t自然人\n\t法人或其他组织\n\t总计\n\n\t\n\t\n\t商业企业\n");
    expect(blank).toContain(`\n\n\t三、本年度办理结果\n\t（一）予以公开\n${seven}\n\t\n\t（二）部分公开`);
    expect(blank).toContain(
      `\n\n\t\n\t（三）不予公开\n\t1.属于国家秘密\n${seven}\n\t\n\t\n\t2.其他法律行政法规禁止公开\n`,
    );
    expect(blank.endsWith(`\n\n\t四、结转下年度继续办理\n${seven}`)).toBe(true);
  });

  test("a blank report has its six headings, and a stop for organ, year, prose and each figure", () => {
    const body = all["空白年报（2021 年版）"]!.body;
    expect(body[0]).toBe("$1$2年政府信息公开工作年度报告");
    for (const { numeral, title } of newest.sections) expect(body).toContain(`${numeral}、${title}`);
    const stops = new Set(body.join("\n").match(/\$[1-9]\d*/g));
    expect(stops.size).toBe(2 + 3 + newest.tables.flatMap(slotsOf).length);
  });
});

describe("language configuration", () => {
  const { wordPattern } = JSON.parse(read("syntaxes/language-configuration.json"));
  const words = (text: string) => text.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`));

  test("a figure is one word, however it is written; so is a run of Chinese", () => {
    expect(words("采购4项，491,5000万元（＋１２）")).toEqual(["采购", "4", "项", "491,5000", "万元", "１２"]);
    expect(words("自2021年起，增-3")).toEqual(["自", "2021", "年起", "增", "-3"]);
  });
});
