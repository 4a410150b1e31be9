import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Json, JsonFile } from "../../server/formats/json.js";
import { built } from "../helpers/built.js";
import { cleanDraft } from "../helpers/clean-draft.js";

const { cli } = built();
const folder = mkdtempSync(join(tmpdir(), "gouji-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A total of 表三 that is not the sum of its row, and of its column; and an address with http, which is a matter of taste. */
const WRONG = cleanDraft()
  .replace(/(（七）总计(?:\n\t0){6}\n\t)0/, "$18")
  .replace("六、其他需要报告的事项\n", "六、其他需要报告的事项\n\n见 http://www.example.gov.cn/ 网站。\n");
const IGNORE = { file: "2024/年报.txt", rule: "sums", at: "三/总计/总计", reason: "系统如此" };
const TEXT = "8（本行合计差 -8，本列合计差 -8，一＋二＝三＋四差 -8）（另 3 处）";

function gouji(args: readonly string[], { cwd = ".", input }: { cwd?: string; input?: string } = {}) {
  const options = { cwd: join(folder, cwd), input, encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], options);
  return { status, stdout, stderr };
}

function found(args: readonly string[], options?: Parameters<typeof gouji>[1]) {
  const { stdout } = gouji(["check", "--format", "json", ...args], options);
  const [file] = (JSON.parse(stdout) as Json).files as JsonFile[];
  return file!;
}

const rulesOf = ({ findings }: JsonFile) => findings.map(({ rule, severity }) => `${rule}: ${severity}`);

function write(name: string, content: string): void {
  mkdirSync(join(folder, dirname(name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

const DRAFT = "2024/年报.txt";
beforeEach(() => {
  rmSync(join(folder, "2024"), { recursive: true, force: true });
  rmSync(join(folder, ".gouji.json"), { force: true });
  write(DRAFT, WRONG);
});

describe("gouji check --profile", () => {
  it.each([
    ["gate", ["sums: error"]],
    ["default", ["sums: error"]],
    ["strict", ["sums: error", "plain-http: information"]],
  ])("%s", (profile, rules) => {
    expect(rulesOf(found(["--profile", profile, DRAFT]))).toEqual(rules);
  });

  it("comes before the project's", () => {
    write(".gouji.json", '{ "profile": "strict" }');
    expect(rulesOf(found([DRAFT]))).toEqual(["sums: error", "plain-http: information"]);
    expect(rulesOf(found(["--profile", "gate", DRAFT]))).toEqual(["sums: error"]);
  });

  it("is one of three", () => {
    expect(gouji(["check", "--profile", "gtae", DRAFT])).toMatchObject({
      status: 2,
      stderr: "gouji：--profile 只能是 gate、default、strict。用法见 gouji --help\n",
    });
  });
});

describe("gouji check with .gouji.json", () => {
  it("takes the nearest up to the folder it runs in, for standard input that folder's", () => {
    write(".gouji.json", '{ "rules": { "sums": "warning" } }');
    expect(rulesOf(found([DRAFT]))).toEqual(["sums: warning"]);
    expect(rulesOf(found(["-"], { input: WRONG }))).toEqual(["sums: warning"]);
    expect(rulesOf(found(["年报.txt"], { cwd: "2024" }))).toEqual(["sums: error"]);
    write("2024/.gouji.json", '{ "rules": { "sums": "off" } }');
    expect(rulesOf(found([DRAFT]))).toEqual([]);
    expect(rulesOf(found(["年报.txt"], { cwd: "2024" }))).toEqual([]);
  });

  it("says what is wrong with it once, in the language asked for, and keeps to the rest", () => {
    write(".gouji.json", '{\n  "rules": { "sums": "off" },\n  "organ": "某局"\n}');
    write("2024/b.txt", WRONG);
    const { stderr, stdout } = gouji(["check", DRAFT, "2024/b.txt"]);
    expect(stderr).toBe("gouji：.gouji.json 第 3 行：organ 未采用：应写在花括号 { } 里\n");
    expect(stdout).not.toContain("sums");
    expect(gouji(["check", "--lang", "en", DRAFT]).stderr).toBe(
      "gouji: .gouji.json, line 3: organ is ignored: write it within braces { }\n",
    );
  });

  it("sets aside what is ignored, and counts it", () => {
    write(".gouji.json", JSON.stringify({ ignore: [{ ...IGNORE, text: TEXT }] }));
    const { status, stdout } = gouji(["check", DRAFT]);
    expect(status).toBe(0);
    expect(stdout.endsWith("\n  没有发现问题；另有 1 处已忽略\n")).toBe(true);
    expect(found([DRAFT])).toMatchObject({
      findings: [],
      ignored: [{ rule: "sums", message: expect.any(String), reason: "系统如此" }],
      lapsed: [],
    });
    write("2024/b.txt", WRONG);
    expect(gouji(["check", "2024/b.txt"]).status).toBe(1);
  });

  it("tells of an ignore that has lapsed", () => {
    const ignore = { ...IGNORE, text: "9" };
    write(".gouji.json", JSON.stringify({ ignore: [ignore] }));
    const { status, stdout } = gouji(["check", DRAFT]);
    expect(status).toBe(1);
    expect(stdout).toContain("  1 处错误，0 处警告，0 处提示；1 条忽略已失效\n  这条忽略已失效：“三/总计/总计”处");
    expect(found([DRAFT]).lapsed).toEqual([ignore]);
    expect(gouji(["check", "--lang", "en", DRAFT]).stdout).toContain("; 1 ignore lapsed\n  This ignore has lapsed: ");
  });
});
