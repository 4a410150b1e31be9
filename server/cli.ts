#!/usr/bin/env node
import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import * as z from "zod/mini";
import { version } from "../package.json";
import { projects, type SettingsOf } from "./cli/project.js";
import { fileTrouble, HELP, languageIn, notOneOf, wrongArguments } from "./cli/usage.js";
import { Complaint } from "./complaint.js";
import { check, isReport } from "./core/check.js";
import { fixAll } from "./core/fix.js";
import { LANGUAGES, type Language, type Text } from "./core/language.js";
import { PROFILES } from "./core/options.js";
import type { Severity } from "./core/rule.js";
import { rules } from "./core/rules/index.js";
import { aboutRule } from "./core/rules/profiles.js";
import { decode, rewrite } from "./encoding/index.js";
import { FORMATS, type Format } from "./formats/index.js";
import type { Look, Outcome, Read } from "./formats/outcome.js";
import { pad } from "./formats/text.js";
import { writePage } from "./page.js";

const EXIT = { clean: 0, findings: 1, failure: 2 } as const;

/** Not `process.stdin.fd`: to touch that stream makes a pipe non-blocking, and a read may then find it empty. */
const STDIN = 0;

/** From the gravest down. */
const LEVELS = ["error", "warning", "information"] as const satisfies Severity[];

const OPTIONS = {
  format: { type: "string", default: "text" },
  fix: { type: "boolean", default: false },
  profile: { type: "string" },
  "fail-on": { type: "string", default: "error" },
  lang: { type: "string", default: "zh" },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "v", default: false },
} as const;

const VALUES = { format: Object.keys(FORMATS) as [Format], profile: PROFILES, "fail-on": LEVELS, lang: LANGUAGES };

const Options = z.object({
  format: z.enum(VALUES.format),
  fix: z.boolean(),
  profile: z.optional(z.enum(VALUES.profile)),
  "fail-on": z.enum(VALUES["fail-on"]),
  lang: z.enum(VALUES.lang),
  help: z.boolean(),
  version: z.boolean(),
});
type Options = z.infer<typeof Options>;

function main(args: readonly string[]): number {
  try {
    const { options, command, operands } = readArguments(args);
    if (options.version) return print(`${version}\n`);
    if (options.help) return print(HELP[options.lang]);
    switch (command) {
      case "check":
        return checkFiles(operands, options);
      case "explain":
        return explain(operands, options.lang);
      case undefined:
        throw new Complaint({ zh: "缺少命令", en: "no command" });
      default:
        throw new Complaint({ zh: `没有“${command}”这个命令`, en: `there is no command “${command}”` });
    }
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    const { zh, en } = error.text;
    return complain(args, { zh: `${zh}。用法见 gouji --help`, en: `${en}. See gouji --help --lang en` });
  }
}

/** What is wrong with the arguments is told in the language that they ask for, as far as they can be read. */
function complain(args: readonly string[], { zh, en }: Text): number {
  const { lang } = parseArgs({ args: [...args], options: OPTIONS, strict: false }).values;
  const text: Text = { zh: `gouji：${zh}\n`, en: `gouji: ${en}\n` };
  process.stderr.write(text[languageIn(lang)]);
  return EXIT.failure;
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
      const name = options.error.issues[0]!.path[0] as keyof typeof VALUES;
      throw new Complaint(notOneOf(name, VALUES[name]));
    }
    const [command, ...operands] = positionals;
    return { options: options.data, command, operands };
  } catch (error) {
    throw error instanceof Complaint ? error : new Complaint(wrongArguments(error));
  }
}

function checkFiles(files: readonly string[], options: Options): number {
  if (files.length === 0) throw new Complaint({ zh: "没有写要检查的文件", en: "no file to check" });
  if (options.fix && files.includes("-")) {
    throw new Complaint({ zh: "--fix 不能用于标准输入", en: "--fix cannot mend standard input" });
  }
  const { lang: language, profile } = options;
  const names = new Set(rules.map(({ name }) => name));
  const settings = projects({ language, ...(profile && { profile }) }, names, (words) =>
    process.stderr.write(`gouji${language === "zh" ? "：" : ": "}${words}\n`),
  );
  const outcomes = files.map((file) => checkFile(file, options, settings));
  process.stdout.write(FORMATS[options.format](outcomes, look(options.lang)));
  return exitCode(outcomes, options["fail-on"]);
}

function look(language: Language): Look {
  const { isTTY, columns } = process.stdout;
  return { language, color: isTTY && !process.env.NO_COLOR, ...(isTTY && { columns }) };
}

const STANDARD_INPUT: Text = { zh: "（标准输入）", en: "(standard input)" };

function checkFile(file: string, { fix, lang: language }: Options, settings: SettingsOf): Outcome {
  try {
    const isFile = file !== "-";
    const bytes = readFileSync(isFile ? file : STDIN);
    const source = decode(bytes);
    const inForce = settings(isFile ? file : undefined);
    const find = (text: string) => check(text, inForce).findings;
    const fixed = fix ? fixAll(source.text, find) : { text: source.text, edits: [], count: 0 };
    if (fixed.edits.length > 0) writeFileSync(file, rewrite(bytes, source, fixed.edits));
    return {
      file: isFile ? file : STANDARD_INPUT[language],
      text: fixed.text,
      encoding: source.encoding,
      broken: source.broken,
      recognised: isReport(fixed.text),
      checked: check(fixed.text, inForce),
      fixed: fixed.count,
    };
  } catch (error) {
    return { file, failure: fileTrouble(error)[language] };
  }
}

function exitCode(outcomes: readonly Outcome[], failOn: Severity): number {
  const read = outcomes.filter((outcome): outcome is Read => "checked" in outcome);
  if (read.length < outcomes.length) return EXIT.failure;
  const grave = LEVELS.slice(0, LEVELS.indexOf(failOn) + 1);
  const findings = read.flatMap(({ checked }) => checked.findings);
  return findings.some(({ severity }) => grave.includes(severity)) ? EXIT.findings : EXIT.clean;
}

function explain([name, ...more]: readonly string[], language: Language): number {
  if (more.length > 0) throw new Complaint({ zh: "一次只能说明一条规则", en: "one rule at a time" });
  if (name === undefined) return print(ruleList(language));
  const rule = rules.find((each) => each.name === name);
  if (rule) return print(writePage(readFileSync(pageOf(name), "utf8"), aboutRule(rule), language));
  const unknown: Text = {
    zh: `gouji：没有“${name}”这条规则。全部规则：\n`,
    en: `gouji: there is no rule “${name}”. All rules:\n`,
  };
  process.stderr.write(unknown[language] + ruleList(language));
  return EXIT.failure;
}

function ruleList(language: Language): string {
  const columns = Math.max(...rules.map(({ name }) => name.length));
  return rules.map(({ name, title }) => `  ${pad(name, columns)}  ${title[language]}\n`).join("");
}

/** Pages lie beside the built program and are read only when asked for, so that they cost no start-up. */
const pageOf = (rule: string) => join(dirname(realpathSync(process.argv[1]!)), "rules", `${rule}.md`);

// A reader that closes early (| head) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = main(process.argv.slice(2));
