import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { rules } from "../../server/core/rules/index.js";
import type { Encoding } from "../../server/encoding/index.js";
import type { Json, JsonFile } from "../../server/formats/json.js";
import { built } from "../helpers/built.js";
import { cleanDraft } from "../helpers/clean-draft.js";
import { encode } from "../helpers/encode.js";

const { cli } = built();
const folder = mkdtempSync(join(tmpdir(), "gouji-"));
afterAll(() => rmSync(folder, { recursive: true }));

function gouji(args: readonly string[], input?: string | Uint8Array) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const json = (args: readonly string[], input?: string) => {
  const { status, stdout } = gouji(["check", "--format", "json", ...args], input);
  return { status, files: (JSON.parse(stdout) as Json).files };
};

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const CLEAN = cleanDraft();
/** A total that is not the sum of its row, and of its column: 20 rows of 0 and this. */
const WRONG = CLEAN.replace(/(（七）总计(?:\n\t0){6}\n\t)0/, "$18");
/** A lost numeral, which is put back safely. */
const LOST = CLEAN.replace("三、收到和处理", "收到和处理");

describe("gouji check", () => {
  it("is silent about nothing, even of a clean draft", () => {
    const { status, stdout, stderr } = gouji(["check", write("clean.txt", CLEAN)]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toBe("clean.txt\n  2021 年版，2024 年度；42 个等式：42 成立，0 不符，0 未核\n  没有发现问题\n");
  });

  it("groups by file, with places, and sums up", () => {
    const { status, stdout } = gouji(["check", write("clean.txt", CLEAN), write("wrong.txt", WRONG)]);
    const line = WRONG.slice(0, WRONG.indexOf("\t8\n")).split("\n").length;
    expect(status).toBe(1);
    expect(stdout).toContain(`\nwrong.txt\n  ${line}:2  错误  `);
    expect(stdout).toMatch(/不符，0 未核\n {2}1 处错误，0 处警告，0 处提示\n\n共 2 个文件；84 个等式：/);
  });

  it("reads standard input", () => {
    const { status, files } = json(["-"], WRONG);
    expect(status).toBe(1);
    expect(files).toMatchObject([{ file: "（标准输入）", findings: [{ severity: "error" }] }]);
  });

  it("fails on the level that is asked for", () => {
    const blank = write("blank.txt", CLEAN.replace("\t0\n", "\t\n"));
    const severity = (json([blank]).files[0] as JsonFile).findings.map((each) => each.severity);
    expect(severity).toEqual(["warning"]);
    expect(gouji(["check", blank]).status).toBe(0);
    expect(gouji(["check", "--fail-on", "warning", blank]).status).toBe(1);
    expect(gouji(["check", "--fail-on=information", blank]).status).toBe(1);
  });

  it("goes on after a file that it cannot read", () => {
    mkdirSync(join(folder, "夹"), { recursive: true });
    const args = ["无.txt", "夹", write("图.docx", "PK\x03\x04\0"), write("clean.txt", CLEAN)];
    const { status, files } = json(args);
    expect(status).toBe(2);
    expect(files.map((each) => ("failure" in each ? each.failure : each.findings))).toEqual([
      "文件不存在",
      "这是文件夹，请写出其中的文件",
      "是 Word（docx）之类的文档，请先把内容另存为纯文本（.txt）",
      [],
    ]);
  });

  it("checks what it was told to check, and says that it looks odd", () => {
    const { stdout } = gouji(["check", write("odd.txt", "今天天气很好。")]);
    expect(stdout).toContain("注意：这份文本不像政府信息公开工作年度报告");
  });

  it("gives every figure with its place", () => {
    const [file] = json([write("wrong.txt", WRONG)]).files as JsonFile[];
    const [report] = file!.reports;
    expect(report).toMatchObject({ edition: "2021", year: 2024, organ: "某市某局" });
    expect(report!.figures).toHaveLength(10 + 175 + 15);
    const figure = report!.figures.find(({ id }) => id === "三/总计/总计")!;
    expect(figure).toMatchObject({ raw: "8", value: 8, column: 2 });
    expect(WRONG.split("\n")[figure.line - 1]).toBe("\t8");
  });
});

describe("gouji check --fix", () => {
  it("mends what is safe, and nothing else", () => {
    const file = write("lost.txt", LOST.replace("\t0\n", "\t5\n"));
    const { stdout } = gouji(["check", "--fix", file]);
    expect(stdout).toContain("已改正 1 处。");
    expect(readFileSync(join(folder, file), "utf8")).toBe(CLEAN.replace("\t0\n", "\t5\n"));
  });

  it("does not touch a file in which nothing is safe to mend", () => {
    const file = join(folder, write("wrong.txt", WRONG));
    utimesSync(file, 1, 1);
    gouji(["check", "--fix", file]);
    expect(statSync(file).mtimeMs).toBe(1000);
  });

  it.each<[Encoding, boolean, string]>([
    ["UTF-8", true, "\r\n"],
    ["UTF-8", false, "\r"],
    ["UTF-16LE", true, "\r\n"],
    ["UTF-16BE", true, "\n"],
    ["UTF-16LE", false, "\r\n"],
    ["UTF-16BE", false, "\r"],
    ["GB18030", true, "\n"],
    ["GB18030", false, "\r\n"],
  ])("keeps %s (mark: %s) and the line ends %j", (encoding, bom, lineEnd) => {
    const bytes = (text: string) => encode(text.replaceAll("\n", lineEnd), { encoding, bom });
    const file = write("lost.txt", bytes(LOST));
    expect(gouji(["check", "--fix", file]).stdout).toContain("已改正 1 处。");
    expect(readFileSync(join(folder, file)).equals(bytes(CLEAN))).toBe(true);
  });

  it("keeps the bytes of characters that it would write in another way", () => {
    // 0x80 is the euro sign of one Windows code page; written anew it would be two bytes.
    const bytes = (text: string) =>
      Buffer.concat([encode(text, { encoding: "GB18030", bom: false }), Uint8Array.of(0x80)]);
    const file = write("odd.txt", bytes(LOST));
    expect(gouji(["check", "--fix", file]).stdout).toContain("已改正 1 处。");
    expect(readFileSync(join(folder, file)).equals(bytes(CLEAN))).toBe(true);
  });

  it("writes nothing where the file was cut off, and says so", () => {
    const bytes = Buffer.from(`${LOST}公`).subarray(0, -1);
    const file = write("cut.txt", bytes);
    expect(gouji(["check", file]).stdout).toContain("文件不完整，有 1 个字符残缺，读作“\ufffd”");
    const { status, stdout } = gouji(["check", "--fix", file]);
    expect(status).toBe(2);
    expect(stdout).toContain("有 1 个字符残缺，无法原样写回，没有改动文件");
    expect(readFileSync(join(folder, file)).equals(bytes)).toBe(true);
  });
});

describe("gouji", () => {
  it("explains each rule from its page", () => {
    for (const { name } of rules.slice(0, 2)) {
      const { status, stdout } = gouji(["explain", name]);
      const [title, ...rest] = readFileSync(`server/core/rules/${name}.md`, "utf8").split("\n\n");
      expect(status).toBe(0);
      expect(stdout.startsWith(`${title}\n\n规则名称 \`${name}\`，级别 错误，范围 \`gate\` 起。\n\n`)).toBe(true);
      expect(stdout.endsWith(rest.join("\n\n"))).toBe(true);
    }
  });

  it("lists the rules, also where the name is none", () => {
    const all = rules.map(({ name }) => name);
    const named = (output: string) => [...output.matchAll(/^ {2}(\S+) {2,}\S/gm)].map(([, name]) => name);
    const list = gouji(["explain"]);
    expect([list.status, named(list.stdout)]).toEqual([0, all]);
    const unknown = gouji(["explain", "nothing"]);
    expect([unknown.status, named(unknown.stderr)]).toEqual([2, all]);
    expect(unknown.stderr).toContain("没有“nothing”这条规则");
  });

  it("says what it can do and which it is", () => {
    expect(gouji(["--help"])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("用法：\n  gouji check 文件…"),
    });
    expect(gouji(["check", "-h"]).stdout).toBe(gouji(["--help"]).stdout);
    expect(gouji(["--version"])).toMatchObject({ status: 0, stdout: `${manifest.version}\n` });
  });

  it("speaks English when asked to", () => {
    const clean = gouji(["check", "--lang", "en", write("clean.txt", CLEAN)]);
    const counted = "2021 form, report year 2024; 42 equations: 42 hold, 0 fail, 0 not checked";
    expect(clean.stdout).toBe(`clean.txt\n  ${counted}\n  no problems found\n`);
    expect(gouji(["--help", "--lang=en"]).stdout).toContain("Usage:\n  gouji check FILE...");
    expect(gouji(["--lang", "en", "check"]).stderr).toBe("gouji: no file to check. See gouji --help --lang en\n");
    expect(gouji(["check", "--lang", "en", "--fail-on", "never", "a"]).stderr).toContain(
      "--fail-on must be error, warning or information",
    );
    expect(json(["--lang", "en", "无.txt"]).files).toEqual([{ file: "无.txt", failure: "there is no such file" }]);
    expect(gouji(["--lang", "de", "check", "a"]).stderr).toContain("--lang 只能是 zh、en");
  });

  it.each([
    [[], "缺少命令"],
    [["chekc"], "没有“chekc”这个命令"],
    [["check"], "没有写要检查的文件"],
    [["check", "--fixx", "a"], "没有 --fixx 这个选项"],
    [["check", "-x", "a"], "没有 -x 这个选项"],
    [["check", "--format"], "选项 --format 的值不对"],
    [["check", "--fix=yes", "a"], "选项 --fix 的值不对"],
    [["check", "--format", "xml", "a"], "--format 只能是 text、json"],
    [["check", "--fail-on", "never", "a"], "--fail-on 只能是 error、warning、information"],
    [["check", "--fix", "-"], "--fix 不能用于标准输入"],
    [["explain", "a", "b"], "一次只能说明一条规则"],
  ])("says in Chinese what is wrong with %j", (args, message) => {
    const { status, stdout, stderr } = gouji(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^gouji：/);
    expect(stderr).toContain(message);
  });
});
