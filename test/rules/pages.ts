/**
 * The pages of the rules (server/core/rules/*.md) and their examples, as the tests run them.
 *
 * An example is a fenced block of language `gouji`. The words after the language say where it stands:
 *
 *     ```gouji                          the block is the whole text
 *     ```gouji 2024                     the whole of test/bases/2024.txt; the block is empty
 *     ```gouji 2024 五、存在的…季度。    that base, with the block in place of what stands there from “五、存在的” to the
 *                                       first “季度。” after it; without … in place of those very words. ⏎ is a line end,
 *                                       ⇥ a tab. The words where it begins must stand in the base once.
 *
 * In the block every finding's range is marked ⟦…⟧; an empty one is ⟦⟧. Directly after the block stand the findings in
 * the order of the text, as a list; no list means: nothing is found.
 *
 *     - 错误：the message, or its beginning and …          错误, 警告 or 提示
 *       - the fix's title（首选，稳妥）：`a` 改为 `b`       首选 for the preferred one; 稳妥 or 须核对
 *       - another（须核对）：插入 `二、`；删去 `x`           edits in order; of more than three the first, and 等 5 处
 *
 * A finding of another rule than the page's is named: 错误（period）：…  `UPDATE=1` writes marks and lists as they are.
 */
import { readdirSync, readFileSync } from "node:fs";
import type { Finding, Fix, Severity } from "../../server/core/rule.js";
import type { Span } from "../../server/core/text.js";

const folder = new URL("../../server/core/rules/", import.meta.url);
const bases = new URL("../bases/", import.meta.url);

export interface Page {
  readonly rule: string;
  readonly url: URL;
  readonly text: string;
  readonly title: string;
  /** Headings of the second level. */
  readonly headings: readonly string[];
  readonly examples: readonly Example[];
}

export interface Example {
  /** Line of the page, counted from 1. */
  readonly line: number;
  /** What the example is checked as. */
  readonly text: string;
  /** Where the block stands in it. */
  readonly passage: Span;
  /** The block with its marks, and the list. */
  readonly says: string;
  /** Where these stand in the page. */
  readonly span: Span;
}

export const readPages = (): Page[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => readPage(name.slice(0, -3), new URL(name, folder)));

const EXAMPLE =
  /^```gouji(?: (\S+))?(?: (.+))?\n([\s\S]*?)^```(?:\n\n(- (?:错误|警告|提示).*(?:\n(?:- (?:错误|警告|提示)| {2}- ).*)*))?/gm;

function readPage(rule: string, url: URL): Page {
  const text = readFileSync(url, "utf8");
  const examples = [...text.matchAll(EXAMPLE)].map((match) => readExample(text, match));
  const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading!);
  return { rule, url, text, title: /^# (.+)$/m.exec(text)?.[1] ?? "", headings, examples };
}

function readExample(page: string, [all, base, place, block, list]: RegExpExecArray): Example {
  const start = page.indexOf(all);
  const from = start + all.indexOf("\n") + 1;
  const end = start + all.length;
  const bare = block!.replace(/[⟦⟧]/g, "").replace(/\n$/, "");
  const whole = base ? readFileSync(new URL(`${base}.txt`, bases), "utf8") : "";
  const at = base && place ? findPlace(whole, place) : { start: 0, end: block === "" ? 0 : whole.length };
  return {
    line: page.slice(0, start).split("\n").length,
    text: whole.slice(0, at.start) + bare + whole.slice(at.end),
    passage: { start: at.start, end: at.start + bare.length },
    says: says(
      block!.replace(/\n$/, ""),
      (list ?? "").split("\n").filter((line) => line !== ""),
    ),
    span: { start: from, end },
  };
}

/** ⏎ and ⇥ as they are meant. */
export const unspell = (words: string) => words.replaceAll("⏎", "\n").replaceAll("⇥", "\t");
const spell = (words: string) => words.replace(/\r?\n/g, "⏎").replaceAll("\t", "⇥");

/** The part of a text that words name: “…” between two is all from one to the other. */
export function findPlace(text: string, place: string): Span {
  const [first, last] = place.split("…").map(unspell);
  const start = text.indexOf(first!);
  if (start < 0 || text.indexOf(first!, start + 1) >= 0) throw new Error(`“${first}” must stand in the base once`);
  if (last === undefined) return { start, end: start + first!.length };
  const at = text.indexOf(last, start + first!.length);
  if (at < 0) throw new Error(`“${last}” does not follow “${first}” in the base`);
  return { start, end: at + last.length };
}

const says = (block: string, list: readonly string[]) =>
  [...(block === "" ? [] : [block]), "```", ...(list.length > 0 ? ["", ...list] : [])].join("\n");

/** What the page should say of the findings in an example. */
export function describe(rule: string, { text, passage, says: said }: Example, findings: readonly Finding[]): string {
  const list = findings.flatMap((finding) => {
    const whole = describeFinding(rule, passage, finding);
    const brief = said.split("\n").find((line) => line.endsWith("…") && whole.startsWith(line.slice(0, -1)));
    return [brief ?? whole, ...finding.fixes.map((fix) => describeFix(text, fix))];
  });
  return says(mark(text, passage, findings), list);
}

/** Said of a finding that does not stand in the block; a page must not have it. */
export const OUTSIDE = "在示例之外";

const SEVERITIES: Record<Severity, string> = { error: "错误", warning: "警告", information: "提示" };

function describeFinding(own: string, passage: Span, { rule, severity, message, start, end }: Finding): string {
  const inside = start >= passage.start && end <= passage.end;
  const notes = [rule === own ? "" : rule, inside ? "" : OUTSIDE].filter((note) => note !== "");
  return `- ${SEVERITIES[severity]}${notes.length > 0 ? `（${notes.join("，")}）` : ""}：${message}`;
}

function describeFix(text: string, { title, edits, safe, preferred }: Fix<string>): string {
  const told = edits.slice(0, edits.length > 3 ? 1 : 3).map(({ start, end, text: after }) => {
    const [before, now] = [code(text.slice(start, end)), code(after)];
    if (start === end) return `插入 ${now}`;
    return after === "" ? `删去 ${before}` : `${before} 改为 ${now}`;
  });
  const more = edits.length > 3 ? ` 等 ${edits.length} 处` : "";
  return `  - ${title}（${preferred ? "首选，" : ""}${safe ? "稳妥" : "须核对"}）：${told.join("；")}${more}`;
}

const code = (words: string) => `\`${spell(words)}\``;

/** The passage with the findings' ranges marked, the inner ones inside. */
function mark(text: string, passage: Span, findings: readonly Finding[]): string {
  const inside = findings.filter(({ start, end }) => start >= passage.start && end <= passage.end);
  let marked = "";
  for (let at = passage.start; at <= passage.end; at++) {
    const closing = inside.filter(({ start, end }) => end === at && start < at).length;
    const empty = inside.filter(({ start, end }) => start === at && end === at).length;
    const opening = inside.filter(({ start, end }) => start === at && end > at).length;
    marked += "⟧".repeat(closing) + "⟦⟧".repeat(empty) + "⟦".repeat(opening);
    if (at < passage.end) marked += text[at];
  }
  return marked;
}
