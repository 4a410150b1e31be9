import { styleText } from "node:util";
import { TextDocument } from "vscode-languageserver-textdocument";
import { countEquations, countFindings, sayEquations, sayFindings } from "../core/counts.js";
import type { Report } from "../core/report.js";
import type { Finding, Severity } from "../core/rule.js";
import type { Look, Outcome, Read } from "../formats.js";

const SEVERITY = {
  error: { name: "错误", color: "red" },
  warning: { name: "警告", color: "yellow" },
  information: { name: "提示", color: "blue" },
} as const satisfies Record<Severity, object>;

/** Longer messages do not push the others' rule names to the right. */
const MESSAGE_COLUMNS = 80;

/** For people: aligned under Chinese, one group a file. */
export function text(outcomes: readonly Outcome[], look: Look): string {
  const blocks = outcomes.map((outcome) =>
    "failure" in outcome ? `${outcome.file}\n  未能检查：${outcome.failure}\n` : fileText(outcome, look),
  );
  if (outcomes.length > 1) blocks.push(`${total(outcomes)}\n`);
  return blocks.join("\n");
}

function fileText({ file, text, encoding, recognised, checked, fixed }: Read, look: Look): string {
  const notes = [
    ...(recognised ? [] : ["注意：这份文本不像政府信息公开工作年度报告，以下结果未必有意义。"]),
    ...(encoding === "UTF-8" ? [] : [`编码：${encoding}`]),
    ...checked.failures.map(({ rule }) => `规则 ${rule} 出错，没有查；这是勾稽的缺陷，其余规则不受影响。`),
    ...(fixed > 0 ? [`已改正 ${fixed} 处。`] : []),
  ];
  const lines = [
    ...notes,
    ...findingLines(TextDocument.create(file, "gouji", 0, text), checked.findings, look),
    ...checked.reports.map(summary),
    sayFindings(countFindings(checked.findings)),
  ];
  return [look.color ? styleText("bold", file) : file, ...lines.map((line) => `  ${line}`), ""].join("\n");
}

function findingLines(document: TextDocument, findings: readonly Finding[], { color, columns }: Look): string[] {
  const rows = findings.map(({ rule, severity, message, start }) => {
    const { line, character } = document.positionAt(start);
    return { place: `${line + 1}:${character + 1}`, severity: SEVERITY[severity], message: oneLine(message), rule };
  });
  const widths = rows.map(({ message }) => width(message)).filter((each) => each <= MESSAGE_COLUMNS);
  const [placeWidth, messageWidth] = [Math.max(0, ...rows.map(({ place }) => place.length)), Math.max(0, ...widths)];
  const indent = 2 + placeWidth + 2 + width(SEVERITY.error.name) + 2;
  return rows.map(({ place, severity, message, rule }) => {
    const all = `${pad(message, messageWidth)}  ${rule}`;
    const lines = columns ? fold(all, Math.max(MESSAGE_COLUMNS / 2, columns - indent)) : [all];
    const body = lines.join(`\n${" ".repeat(indent)}`).slice(0, -rule.length);
    const [level, name] = color
      ? [styleText(severity.color, severity.name), styleText("gray", rule)]
      : [severity.name, rule];
    return `${place.padEnd(placeWidth)}  ${level}  ${body}${name}`;
  });
}

/** Says what was checked and what was not: silence must not look like approval. */
function summary({ edition, year, equations }: Report): string {
  return `${edition.name}，${year === undefined ? "年度未读出" : `${year} 年度`}；${sayEquations(countEquations(equations))}`;
}

function total(outcomes: readonly Outcome[]): string {
  const read = outcomes.filter((outcome) => "checked" in outcome);
  const reports = read.flatMap(({ checked }) => checked.reports);
  const failed = outcomes.length - read.length;
  return [
    `共 ${outcomes.length} 个文件${failed > 0 ? `（${failed} 个未能检查）` : ""}`,
    sayEquations(countEquations(reports.flatMap(({ equations }) => equations))),
    sayFindings(countFindings(read.flatMap(({ checked }) => checked.findings))),
  ].join("；");
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
