import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { applyEdits, fixAll } from "../../server/core/fix.js";
import type { Finding } from "../../server/core/rule.js";
import { rules } from "../../server/core/rules/index.js";
import { describe as describeExample, OUTSIDE, type Page, readPages } from "./pages.js";

const HEADINGS = ["内容", "依据", "改法", "修正是否稳妥", "示例"];

const pages = readPages();
/** A rule that is off by default is switched on for its own page. */
const finder = (name: string) => {
  const isOff = rules.find((rule) => rule.name === name)?.severity === "off";
  const options = isOff ? { rules: { [name]: "information" } as const } : {};
  return (text: string) => check(text, options).findings;
};
const key = ({ rule, message }: Finding) => `${rule}: ${message}`;

if (process.env.UPDATE) for (const page of pages) update(page);

function update({ rule, url, text, examples }: Page) {
  const find = finder(rule);
  let written = text;
  for (const example of examples.toReversed()) {
    const says = describeExample(rule, example, find(example.text));
    written = written.slice(0, example.span.start) + says + written.slice(example.span.end);
  }
  writeFileSync(url, written);
}

it("every rule has a page, and every page a rule", () => {
  expect(pages.map(({ rule }) => rule).sort()).toEqual(rules.map(({ name }) => name).sort());
});

describe.each(process.env.UPDATE ? readPages() : pages)("$rule", ({ rule, title, headings, examples }) => {
  const find = finder(rule);

  it("has the title of its rule, the headings of every page, a good example and a bad one", () => {
    expect(title).toBe(rules.find(({ name }) => name === rule)?.title.zh);
    expect(headings).toEqual(HEADINGS);
    const found = examples.map(({ text }) => find(text).map((finding) => finding.rule));
    expect(found.filter((names) => names.length === 0)).not.toHaveLength(0);
    expect(found.filter((names) => names.includes(rule))).not.toHaveLength(0);
  });

  it.each(examples)("says exactly what is found, line $line", (example) => {
    expect(describeExample(rule, example, find(example.text))).toBe(example.says);
    expect(example.says).not.toContain(OUTSIDE);
  });

  it.each(examples)("has fixes that end their findings and bring no others, line $line", ({ text }) => {
    const findings = find(text);
    for (const finding of findings) {
      const others = findings.filter((other) => other !== finding).map(key);
      for (const { edits } of finding.fixes) {
        const left = find(applyEdits(text, edits)).map(key);
        expect(left.filter((one) => !others.includes(one))).toEqual([]);
        expect(left.length).toBeLessThan(findings.length);
      }
    }
    const once = fixAll(text, find).text;
    expect(fixAll(once, find).text).toBe(once);
  });
});
