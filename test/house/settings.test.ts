import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { applyEdits } from "../../server/core/fix.js";
import type { Ignore } from "../../server/core/options.js";
import { readSettings, sayProblem, sayProjectProblems, settingsFor } from "../../server/settings/index.js";
import { nameFrom, newPlaceOf, pathOf, placesOf } from "../../server/settings/places.js";
import { addIgnore, placeOfIgnore, readProject } from "../../server/settings/project.js";

const RULES = new Set(["sums", "period"]);
const IGNORE: Ignore = { file: "年报.txt", rule: "sums", at: "三/总计/总计", text: "8", reason: "已核实" };

describe("settings", () => {
  it("keep what is right beside what is wrong, each named with its path", () => {
    const { value, problems } = readSettings(
      { profile: "gtae", rules: { sums: "loud", period: "off" }, overviewLength: 0, organ: { kind: "town" } },
      RULES,
    );
    expect(value).toEqual({ rules: { period: "off" }, organ: { kind: "town" } });
    expect(problems.map((problem) => sayProblem(problem).zh)).toEqual([
      "设置 gouji.profile 未采用：只能写 gate、default、strict",
      "设置 gouji.rules.sums 未采用：只能写 off、information、warning、error",
      "设置 gouji.overviewLength 未采用：应写正整数，不加引号",
    ]);
    expect(problems.map(({ why }) => /[\p{Script=Han}]/u.test(why.en))).toEqual([false, false, false]);
  });

  it("name a rule that there is not, and a setting of the organ", () => {
    const { problems } = readSettings({ rules: { sum: "off" }, organ: { nmae: "某局" }, other: 1 }, RULES);
    expect(problems.map((problem) => sayProblem(problem))).toEqual([
      {
        zh: "设置 gouji.organ.nmae 未采用：没有这个设置",
        en: "Setting gouji.organ.nmae is ignored: there is no such setting",
      },
      {
        zh: "设置 gouji.rules.sum 未采用：没有“sum”这条规则",
        en: "Setting gouji.rules.sum is ignored: there is no rule “sum”",
      },
    ]);
  });

  it("say of each what to write there, in both languages, once", () => {
    const { reason: _, ...unreasoned } = IGNORE;
    const wrong = {
      deadline: "1月26日",
      overviewLength: -0.5,
      rules: [],
      organ: { kind: "省", name: 1 },
      ignore: [unreasoned, { ...IGNORE, reason: "" }, "x"],
    };
    const { problems } = readSettings(wrong, RULES);
    expect(problems.map(({ path, why }) => `${path.join(".")}：${why.zh} · ${why.en}`)).toEqual([
      "rules：应写在花括号 { } 里 · write it within braces { }",
      "organ.kind：只能写 auto、ministry、province、city、county、town、department、institution · " +
        "write one of auto, ministry, province, city, county, town, department, institution",
      "organ.name：应写文字，加英文双引号 · write words in double quotes",
      "overviewLength：应写正整数，不加引号 · write a positive whole number, without quotes",
      "deadline：应写作月-日，如 01-26 · write month-day, such as 01-26",
      "ignore.0.reason：缺少这一项 · it is left out",
      "ignore.1.reason：应写明理由，加英文双引号 · give a reason, in double quotes",
      "ignore.2：应写在花括号 { } 里 · write it within braces { }",
    ]);
    expect(readSettings({ ignore: {} }, RULES).problems[0]?.why.zh).toBe("应写在方括号 [ ] 里");
  });

  it("lose of a list only the entries that are wrong", () => {
    const { reason: _, ...unreasoned } = IGNORE;
    const { value, problems } = readSettings({ ignore: [unreasoned, IGNORE, "x", { ...IGNORE, rule: "?" }] }, RULES);
    expect(value.ignore).toEqual([IGNORE, { ...IGNORE, rule: "?" }]);
    expect(problems.map(({ path }) => path.join("."))).toEqual(["ignore.0.reason", "ignore.2", "ignore.3.rule"]);
  });

  it("never throw, whatever they are", () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        const { value, problems } = readSettings(given, RULES);
        expect(() => settingsFor("file:///a", value)).not.toThrow();
        expect(Array.isArray(problems)).toBe(true);
      }),
    );
  });
});

describe("a project's file", () => {
  const say = (text: string) => sayProjectProblems(readProject(text, RULES)).map(({ zh }) => zh);

  it("may hold comments, a comma too many and a mark of its encoding", () => {
    const text = '\ufeff// 我局\n{ "profile": "gate", /* 两处 */ "rules": { "sums": "off", }, }\n';
    expect(readProject(text, RULES)).toMatchObject({
      value: { profile: "gate", rules: { sums: "off" } },
      problems: [],
    });
  });

  it.each([
    ['{\n  "profile": "gate"\n  "rules": {}\n}', ".gouji.json 第 3 行：前一项后面缺少逗号"],
    ['{\n  "profile" "gate"\n}', ".gouji.json 第 2 行：名称后面缺少冒号"],
    ['{\n  "profile": "gate"\n', ".gouji.json 第 3 行：缺少右花括号 }"],
    ['{\n  "profile": “gate”\n}', ".gouji.json 第 2 行：有不能识别的写法；标点和引号要用英文半角"],
    ["{\n  profile: 1\n}", ".gouji.json 第 2 行：有不能识别的写法；标点和引号要用英文半角"],
    ['{\n  "profile": \n}', ".gouji.json 第 3 行：这里缺少值"],
  ])("that is broken says where and how: %j", (text, said) => {
    expect(say(text)[0]).toBe(said);
  });

  it("that is broken stays in force as far as it can be read", () => {
    expect(readProject('{\n  "profile": "gate"\n  "rules": { "sums": "off" }\n}', RULES).value).toEqual({
      profile: "gate",
      rules: { sums: "off" },
    });
  });

  it("has what does not fit named by its line, whatever the line ends", () => {
    const text =
      '{\r\n  "profil": "gate",\r\n  "rules": {\r\n    "sums": "loud",\r\n    "summe": "off"\r\n  },\r\n  "language": "en"\r\n}';
    expect(say(text)).toEqual([
      ".gouji.json 第 2 行：profil 未采用：没有这个设置",
      ".gouji.json 第 4 行：rules.sums 未采用：只能写 off、information、warning、error",
      ".gouji.json 第 5 行：rules.summe 未采用：没有“summe”这条规则",
      ".gouji.json 第 7 行：language 未采用：没有这个设置",
    ]);
  });

  it.each(["", "[]", "1", '"x"', "null"])("that holds no settings says so: %j", (text) => {
    expect(readProject(text, RULES)).toMatchObject({ value: {} });
    expect(say(text)).toHaveLength(1);
  });

  it("never throws, whatever it holds", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readProject(text, RULES)));
    fc.assert(fc.property(fc.json(), (text) => void readProject(text, RULES)));
  });
});

describe("an ignore is added", () => {
  const add = (text: string) => applyEdits(text, addIgnore(text, IGNORE));

  it("to a file that is new", () => {
    expect(JSON.parse(add(""))).toEqual({ ignore: [IGNORE] });
    expect(add("").endsWith("]\n}\n")).toBe(true);
  });

  it.each([
    "{}",
    '{\n  // 我局\n  "profile": "gate"\n}\n',
    '{ "ignore": [] }',
    `{\n  "ignore": [\n    ${JSON.stringify({ ...IGNORE, at: "一" })}\n  ],\n  "rules": {} // 完\n}\n`,
  ])("without touching what is there: %j", (text) => {
    const before = readProject(text, RULES).value;
    const after = add(text);
    expect(readProject(after, RULES)).toMatchObject({ problems: [] });
    expect(readProject(after, RULES).value).toEqual({ ...before, ignore: [...(before.ignore ?? []), IGNORE] });
    for (const comment of text.match(/\/\/.*/g) ?? []) expect(after).toContain(comment);
  });

  it("and found again", () => {
    const text = add(add('{ "ignore": [] }').replace("已核实", "另一条").replace("总计/总计", "总计/自然人"));
    const { start, end } = placeOfIgnore(text, IGNORE);
    expect(JSON.parse(text.slice(start, end))).toEqual(IGNORE);
    expect(placeOfIgnore(text, { ...IGNORE, at: "无" })).toEqual({ start: 0, end: 0 });
  });
});

test.each([
  ["file:///a/b/c.txt", ["file:///a"], ["file:///a/b/", "file:///a/"]],
  ["file:///a/b/c.txt", ["file:///a/b"], ["file:///a/b/"]],
  ["file:///a/b/c.txt", ["file:///a/b", "file:///a"], ["file:///a/b/", "file:///a/"]],
  ["file:///a/b/c.txt", ["file:///ab", "file:///other"], ["file:///a/b/"]],
  ["file:///a/b/c.txt", [], ["file:///a/b/"]],
  ["vscode-vfs://github/x/y/z.md", ["vscode-vfs://github/x/y"], ["vscode-vfs://github/x/y/"]],
  ["untitled:Untitled-1", ["file:///a"], ["file:///a/"]],
  ["untitled:Untitled-1", ["file:///a", "file:///b"], []],
])("%s with %j open looks in %j", (draft, open, folders) => {
  expect(placesOf(draft, open)).toEqual(folders.map((folder) => `${folder}.gouji.json`));
});

it("settings are written where all drafts of the folder find them, and for saved drafts only", () => {
  expect(newPlaceOf("file:///a/b/c.txt", ["file:///a"])).toBe("file:///a/.gouji.json");
  expect(newPlaceOf("file:///x/c.txt", ["file:///a"])).toBe("file:///x/.gouji.json");
  expect(newPlaceOf("untitled:Untitled-1", ["file:///a"])).toBeUndefined();
});

it("names drafts as their reader does", () => {
  expect(nameFrom("file:///a/.gouji.json", "file:///a/%E7%A8%BF/%E5%B9%B4%E6%8A%A5.txt")).toBe("稿/年报.txt");
  expect(nameFrom("file:///a/.gouji.json", "file:///a/e%CC%81.txt")).toBe("\u00e9.txt");
  expect(nameFrom("file:///a/.gouji.json", "file:///a/100%.txt")).toBe("100%.txt");
  expect(pathOf("vscode-remote://127.0.0.1:80/%E7%A8%BF/.gouji.json")).toBe("/稿/.gouji.json");
});

describe("in force", () => {
  const project = (value: object) => ({ uri: "file:///a/.gouji.json", text: "", value, problems: [] });

  it("is what the project says before what the user has set, each rule by itself", () => {
    const own = { profile: "strict", rules: { sums: "off", period: "error" }, organ: { kind: "town" } } as const;
    expect(
      settingsFor(
        "file:///a/年报.txt",
        own,
        project({ profile: "gate", rules: { sums: "warning" }, organ: { name: "某局" } }),
      ),
    ).toMatchObject({
      profile: "gate",
      rules: { sums: "warning", period: "error" },
      organ: { kind: "town", name: "某局" },
      overviewLength: 1000,
      language: "zh",
    });
  });

  it("are of the ignores those of the draft", () => {
    const { file: _, ...general } = IGNORE;
    const other = { ...IGNORE, file: "稿/别的.txt" };
    const value = { ignore: [IGNORE, other, general] };
    expect(settingsFor("file:///a/%E5%B9%B4%E6%8A%A5.txt", {}, project(value)).ignore).toEqual([IGNORE, general]);
    expect(
      settingsFor("file:///a/%E7%A8%BF/%E5%88%AB%E7%9A%84.txt", { ignore: [other] }, project(value)).ignore,
    ).toEqual([other, other, general]);
  });
});
