import { styleText } from "node:util";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Checked } from "../core/check.js";
import {
  countEquations,
  countFindings,
  sayEquations,
  sayFailure,
  sayFindings,
  sayIgnored,
  sayYear,
} from "../core/counts.js";
import { join, plural, type Text } from "../core/language.js";
import type { Report } from "../core/report.js";
import type { Finding, Severity } from "../core/rule.js";
import { sayLapsed } from "../settings/index.js";
import type { Failed, Look, Outcome, Read } from "./outcome.js";

const SEVERITY = {
  error: { name: { zh: "错误", en: "error" }, color: "red" },
  warning: { name: { zh: "警告", en: "warning" }, color: "yellow" },
  information: { name: { zh: "提示", en: "hint" }, color: "blue" },
} as const satisfies Record<Severity, object>;

const COMMA: Text = { zh: "，", en: ", " };
const CLAUSES: Text = { zh: "；", en: "; " };

const UNLIKE: Text = {
  zh: "注意：这份文本不像政府信息公开工作年度报告，以下结果未必有意义。",
  en: "Note: this text does not look like a 《政府信息公开工作年度报告》; what follows may mean nothing.",
};
const OUR_DEFECT: Text = {
  zh: "这是勾稽的缺陷，其余规则不受影响。",
  en: "this is a defect of Gouji, and the other rules are not affected.",
};

const sayBroken = (broken: number): Text => ({
  zh: `注意：文件不完整，有 ${broken} 个字符残缺，读作“\ufffd”。请从原处重新取得文件。`,
  en: `Note: the file is damaged: ${plural(broken, "character")} not whole, read as “\ufffd”. Get the file from where it came again.`,
});

/** Longer messages do not push the others' rule names to the right. */
const MESSAGE_COLUMNS = 80;

/** For people: aligned under Chinese, one group a file. */
export function text(outcomes: readonly Outcome[], look: Look): string {
  const blocks = outcomes.map((outcome) =>
    "failure" in outcome ? failureText(outcome, look) : fileText(outcome, look),
  );
  if (outcomes.length > 1) blocks.push(`${total(outcomes)[look.language]}\n`);
  return blocks.join("\n");
}

function failureText({ file, failure }: Failed, { language }: Look): string {
  const text: Text = { zh: `未能检查：${failure}`, en: `not checked: ${failure}` };
  return `${file}\n  ${text[language]}\n`;
}

function fileText({ file, text, encoding, broken, recognised, checked, fixed }: Read, look: Look): string {
  const { language } = look;
  const notes: Text[] = [
    ...(recognised ? [] : [UNLIKE]),
    ...(encoding === "UTF-8" ? [] : [{ zh: `编码：${encoding}`, en: `encoding: ${encoding}` }]),
    ...(broken > 0 ? [sayBroken(broken)] : []),
    ...checked.failures.map(({ rule }) => join([sayFailure(rule), OUR_DEFECT], CLAUSES)),
    ...(fixed > 0 ? [{ zh: `已改正 ${fixed} 处。`, en: `${plural(fixed, "problem")} mended.` }] : []),
  ];
  const lines = [
    ...notes.map((note) => note[language]),
    ...findingLines(TextDocument.create(file, "gouji", 0, text), checked.findings, look),
    ...checked.reports.map((report) => summary(report)[language]),
    sum([checked])[language],
    ...checked.lapsed.map((ignore) => sayLapsed(ignore)[language]),
  ];
  return [look.color ? styleText("bold", file) : file, ...lines.map((line) => `  ${line}`), ""].join("\n");
}

function findingLines(
  document: TextDocument,
  findings: readonly Finding[],
  { color, columns, language }: Look,
): string[] {
  const rows = findings.map(({ rule, severity, message, start }) => {
    const { line, character } = document.positionAt(start);
    return { place: `${line + 1}:${character + 1}`, severity: SEVERITY[severity], message: oneLine(message), rule };
  });
  const widths = rows.map(({ message }) => width(message)).filter((each) => each <= MESSAGE_COLUMNS);
  const [placeWidth, messageWidth] = [Math.max(0, ...rows.map(({ place }) => place.length)), Math.max(0, ...widths)];
  const levels = Object.values(SEVERITY).map(({ name }) => width(name[language]));
  const levelWidth = Math.max(...levels);
  const indent = 2 + placeWidth + 2 + levelWidth + 2;
  return rows.map(({ place, severity, message, rule }) => {
    const all = `${pad(message, messageWidth)}  ${rule}`;
    const lines = columns ? fold(all, Math.max(MESSAGE_COLUMNS / 2, columns - indent)) : [all];
    const body = lines.join(`\n${" ".repeat(indent)}`).slice(0, -rule.length);
    const title = pad(severity.name[language], levelWidth);
    const [level, name] = color ? [styleText(severity.color, title), styleText("gray", rule)] : [title, rule];
    return `${place.padEnd(placeWidth)}  ${level}  ${body}${name}`;
  });
}

/** Says what was checked and what was not: silence must not look like approval. */
const summary = ({ edition, year, equations }: Report): Text =>
  join([join([edition.name, sayYear(year)], COMMA), sayEquations(countEquations(equations))], CLAUSES);

/** What was found, and what was set aside. */
function sum(checks: readonly Checked[]): Text {
  const findings = countFindings(checks.flatMap((each) => each.findings));
  const set = sayIgnored(
    checks.flatMap(({ ignored }) => ignored).length,
    checks.flatMap(({ lapsed }) => lapsed).length,
  );
  return join([sayFindings(findings), ...set], CLAUSES);
}

function total(outcomes: readonly Outcome[]): Text {
  const read = outcomes.filter((outcome) => "checked" in outcome);
  const reports = read.flatMap(({ checked }) => checked.reports);
  const failed = outcomes.length - read.length;
  const files: Text = {
    zh: `共 ${outcomes.length} 个文件${failed > 0 ? `（${failed} 个未能检查）` : ""}`,
    en: `${plural(outcomes.length, "file")}${failed > 0 ? ` (${failed} not checked)` : ""}`,
  };
  const equations = sayEquations(countEquations(reports.flatMap((report) => report.equations)));
  const findings = sum(read.map(({ checked }) => checked));
  return join([files, equations, findings], CLAUSES);
}

const oneLine = (message: string) => message.replace(/\s*\n\s*/g, " ");

export const pad = (text: string, columns: number) => text + " ".repeat(Math.max(0, columns - width(text)));

/** Marks stay with what they open or close, words and numbers in one piece. */
const PIECE = /[“‘（《〔]*(?:[\w.,:%+-]+|.)[，。、；：？！”’）》〕]*/gu;

/** Breaks a line where it is wider than the columns. */
export function fold(text: string, columns: number): string[] {
  const lines = [""];
  for (const [piece] of text.matchAll(PIECE)) {
    const line = lines.at(-1)!;
    if (width(line) + width(piece) <= columns) lines[lines.length - 1] = line + piece;
    else if (piece.trim()) lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns on a terminal: full-width characters take two, combining ones none. */
export function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += WIDE.test(character) ? 2 : ZERO.test(character) ? 0 : 1;
  return columns;
}
