import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { rules } from "../../server/core/rules/index.js";
import { haveSeeds, readSeed } from "../helpers/seeds.js";
import { defectsOf, defectsPage, type Seed, seeds } from "./defects.js";
import { kinds } from "./kinds/index.js";

const page = new URL("defects.md", import.meta.url);
if (process.env.UPDATE) writeFileSync(page, defectsPage());

const off = rules.filter(({ severity }) => severity === "off").map(({ name }) => name);
const on = Object.fromEntries(off.map((name) => [name, "information" as const]));

/** The findings that the defects of a seed name, each once. */
const named = (seed: Seed, strict: boolean) =>
  [...new Set(defectsOf(seed).flatMap((defect) => (defect.strict === strict ? (defect.finding ?? []) : [])))].sort();

it("tells defect by defect what is found, of rules that exist", () => {
  expect(readFileSync(page, "utf8")).toBe(defectsPage());
  const names = rules.map(({ name }) => name);
  const used = seeds.flatMap(defectsOf).flatMap(({ finding }) => finding?.split(" ")[2] ?? []);
  expect(used.filter((name) => !names.includes(name))).toEqual([]);
});

it("names every rule among the kinds of mistakes", () => {
  const named = new Set(kinds.flatMap((kind) => kind.rules));
  expect([...named].sort()).toEqual(rules.map(({ name }) => name).sort());
});

describe.skipIf(!haveSeeds).each(seeds)("seed %s", (seed) => {
  const text = haveSeeds ? readSeed(seed) : "";
  const lineOf = (at: number) => text.slice(0, at).split("\n").length;
  const found = (options: Parameters<typeof check>[1], only: (rule: string) => boolean) =>
    check(text, options)
      .findings.filter(({ rule }) => only(rule))
      .map(({ rule, severity, start }) => `${lineOf(start)} ${severity} ${rule}`)
      .sort();

  it("has every defect found at its line, once, and nothing else", () => {
    expect(found({}, () => true)).toEqual(named(seed, false));
  });

  it("has what is off by default found when it is switched on", () => {
    expect(found({ rules: on }, (rule) => off.includes(rule))).toEqual(named(seed, true));
  });
});
