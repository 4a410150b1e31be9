import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import type { Language } from "../../server/core/language.js";
import type { Finding } from "../../server/core/rule.js";
import { rules } from "../../server/core/rules/index.js";
import { mismatch } from "../helpers/languages.js";
import { readPages } from "../rules/pages.js";

/** Every rule, those that are off by default as well. */
const all = Object.fromEntries(rules.map(({ name }) => [name, "information" as const]));
const find = (text: string, language: Language) => check(text, { language, rules: all }).findings;
const textsOf = ({ message, related, fixes }: Finding) => [
  message,
  ...related.map((note) => note.message),
  ...fixes.map(({ title }) => title),
];

/** What is amiss in the findings of a text, each once. */
function mismatches(text: string): string[] {
  const [zh, en] = [find(text, "zh"), find(text, "en")];
  const faults = zh.flatMap((finding, i) => {
    const [ours, theirs] = [textsOf(finding), textsOf(en[i]!)];
    return ours.flatMap((words, j) => {
      const fault = mismatch({ zh: words, en: theirs[j]! });
      return fault ? [`${finding.rule}: ${fault}\n  ${words}\n  ${theirs[j]}`] : [];
    });
  });
  return [...new Set(faults)];
}

const textsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:txt|md|html)$/.test(name))
    .map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);

it("every rule has its title in both languages", () => {
  expect(rules.flatMap(({ title }) => mismatch(title) ?? [])).toEqual([]);
  expect(new Set(rules.map(({ title }) => title.en)).size).toBe(rules.length);
});

it.each(readPages())("both languages have one shape in the examples of $rule", ({ examples }) => {
  expect(examples.flatMap(({ text }) => mismatches(text))).toEqual([]);
});

it.each(["test/drafts", "test/bases", "test/reports"])(
  "both languages have one shape in the drafts of %s",
  (folder) => {
    expect([...new Set(textsIn(folder).flatMap(([, text]) => mismatches(text)))]).toEqual([]);
  },
);

it("every rule has spoken", () => {
  const spoken = new Set(readPages().flatMap(({ examples }) => examples.flatMap(({ text }) => find(text, "en"))));
  expect(rules.map(({ name }) => name).filter((name) => ![...spoken].some(({ rule }) => rule === name))).toEqual([]);
});
