#!/usr/bin/env node
import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import * as z from "zod/mini";
import { version } from "../package.json";
import { check, isReport } from "./core/check.js";
import { fixAll } from "./core/fix.js";
import { say } from "./core/language.js";
import type { Severity } from "./core/rule.js";
import { rules } from "./core/rules/index.js";
import { decode, encode } from "./encoding.js";
import { pad } from "./formats/text.js";
import { FORMATS, type Format, type Look, type Outcome, type Read } from "./formats.js";

const HELP = `勾稽：检查政府信息公开工作年度报告

用法：
  gouji check 文件…      检查文件；“-”表示标准输入
  gouji explain 规则     说明一条规则：查什么、依据、怎样改；不写规则名则列出全部规则

check 的选项：
  --format text|json     输出格式，默认 text
  --fix                  改正只关写法、不动内容的问题（如丢失的序号、全角数字），写回原文件
  --fail-on 级别         达到这一级别即以 1 退出：error（默认）、warning、information

通用选项：
  -h, --help             显示本说明
  -v, --version          显示版本

退出码：0 没有达到 --fail-on 级别的问题；1 有；2 有文件未能检查，或用法有误
`;

const EXIT = { clean: 0, findings: 1, failure: 2 } as const;

/** Not `process.stdin.fd`: to touch that stream makes a pipe non-blocking, and a read may then find it empty. */
const STDIN = 0;

/** From the gravest down. */
const LEVELS = ["error", "warning", "information"] as const satisfies Severity[];

const OPTIONS = {
  format: { type: "string", default: "text" },
  fix: { type: "boolean", default: false },
  "fail-on": { type: "string", default: "error" },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "v", default: false },
} as const;

const oneOf = <const T extends readonly string[]>(values: T) =>
  z.enum(values, { error: `只能是 ${values.join("、")}` });

const Options = z.object({
  format: oneOf(Object.keys(FORMATS) as [Format]),
  fix: z.boolean(),
  "fail-on": oneOf(LEVELS),
  help: z.boolean(),
  version: z.boolean(),
});
type Options = z.infer<typeof Options>;

/** What the user got wrong, in words for the user. */
class UsageError extends Error {}

function main(args: readonly string[]): number {
  try {
    const { options, command, operands } = readArguments(args);
    if (options.version) return print(`${version}\n`);
    if (options.help) return print(HELP);
    switch (command) {
      case "check":
        return checkFiles(operands, options);
      case "explain":
        return explain(operands);
      case undefined:
        throw new UsageError("缺少命令");
      default:
        throw new UsageError(`没有“${command}”这个命令`);
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`gouji：${error.message}。用法见 gouji --help\n`);
    return EXIT.failure;
  }
}

function print(output: string): number {
  process.stdout.write(output);
  return EXIT.clean;
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const options = Options.safeParse(values);
    if (!options.success) {
      const [issue] = options.error.issues;
      throw new UsageError(`--${issue!.path.join(".")} ${issue!.message}`);
    }
    const [command, ...operands] = positionals;
    return { options: options.data, command, operands };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(inChinese(error));
  }
}

/** parseArgs says in English what is wrong; its code and the option named are enough to say it in Chinese. */
function inChinese(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /'(-[^\s'=]*)/.exec(message)?.[1];
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `没有 ${option} 这个选项`;
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE")
    return `选项 ${option} 的值不对：${option} 要么缺值，要么不该有值`;
  throw error;
}

function checkFiles(files: readonly string[], options: Options): number {
  if (files.length === 0) throw new UsageError("没有写要检查的文件");
  if (options.fix && files.includes("-")) throw new UsageError("--fix 不能用于标准输入");
  const outcomes = files.map((file) => checkFile(file, options.fix));
  process.stdout.write(FORMATS[options.format](outcomes, look()));
  return exitCode(outcomes, options["fail-on"]);
}

function look(): Look {
  const { isTTY, columns } = process.stdout;
  return { color: isTTY && !process.env.NO_COLOR, ...(isTTY && { columns }) };
}

function checkFile(file: string, fix: boolean): Outcome {
  try {
    const bytes = readFileSync(file === "-" ? STDIN : file);
    const source = decode(bytes);
    const fixed = fix ? fixAll(source.text, (text) => check(text).findings) : { text: source.text, count: 0 };
    if (fixed.text !== source.text) {
      if (!bytes.equals(encode(source.text, source)))
        throw new Error(`编码 ${source.encoding} 无法原样写回，没有改动文件`);
      writeFileSync(file, encode(fixed.text, source));
    }
    return {
      file: file === "-" ? "（标准输入）" : file,
      text: fixed.text,
      encoding: source.encoding,
      recognised: isReport(fixed.text),
      checked: check(fixed.text),
      fixed: fixed.count,
    };
  } catch (error) {
    return { file, failure: reason(error as NodeJS.ErrnoException) };
  }
}

function reason({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case "ENOENT":
      return "文件不存在";
    case "EISDIR":
      return "这是文件夹，请写出其中的文件";
    case "EACCES":
    case "EPERM":
      return "没有读写这个文件的权限";
    default:
      return message;
  }
}

function exitCode(outcomes: readonly Outcome[], failOn: Severity): number {
  const read = outcomes.filter((outcome): outcome is Read => "checked" in outcome);
  if (read.length < outcomes.length) return EXIT.failure;
  const grave = LEVELS.slice(0, LEVELS.indexOf(failOn) + 1);
  const findings = read.flatMap(({ checked }) => checked.findings);
  return findings.some(({ severity }) => grave.includes(severity)) ? EXIT.findings : EXIT.clean;
}

function explain([name, ...more]: readonly string[]): number {
  if (more.length > 0) throw new UsageError("一次只能说明一条规则");
  if (name === undefined) return print(ruleList());
  if (rules.some((rule) => rule.name === name)) return print(readFileSync(pageOf(name), "utf8"));
  process.stderr.write(`gouji：没有“${name}”这条规则。全部规则：\n${ruleList()}`);
  return EXIT.failure;
}

function ruleList(): string {
  const columns = Math.max(...rules.map(({ name }) => name.length));
  return rules.map(({ name, title }) => `  ${pad(name, columns)}  ${say(title, "zh")}\n`).join("");
}

/** Pages lie beside the built program and are read only when asked for, so that they cost no start-up. */
const pageOf = (rule: string) => join(dirname(realpathSync(process.argv[1]!)), "rules", `${rule}.md`);

// A reader that closes early (| head) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = main(process.argv.slice(2));
