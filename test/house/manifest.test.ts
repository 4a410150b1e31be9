import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { manifestFiles } from "../../client/manifest.js";
import { readSettings } from "../../server/settings/index.js";
import { generated } from "../../syntaxes/generate.js";
import { mismatch } from "../helpers/languages.js";

const readJson = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const manifest = readJson("package.json");
const files = manifestFiles(manifest);
const bundles = Object.entries(files).filter(([path]) => path !== "package.json");
const [en, zh] = ["package.nls.json", "package.nls.zh-cn.json"].map((path) => {
  const { schema: _, ...words } = files[path] as Record<string, string>;
  return words;
});

/** The name of the product, which is the same in every language. */
const nameless = (text: string) => text.replaceAll("勾稽", "Gouji");

function* stringsIn(value: unknown): Iterable<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) for (const each of Object.values(value)) yield* stringsIn(each);
}

test.each(Object.keys(files))("%s is what the settings and the words say", (path) => {
  expect(readJson(path)).toEqual(files[path]);
});

test("settings that nobody has made are right as VS Code hands them over", () => {
  // What it takes where the manifest names no default.
  const empty: Record<string, unknown> = { string: "", boolean: false, integer: 0, number: 0, array: [], object: {} };
  const { properties } = manifest.contributes.configuration;
  const given: Record<string, unknown> = {};
  for (const [name, { type, default: value = empty[type] }] of Object.entries<{ type: string; default?: unknown }>(
    properties,
  ))
    given[name.slice("gouji.".length)] = value;
  expect(readSettings(given, new Set()).problems).toEqual([]);
});

describe("what VS Code shows of the manifest", () => {
  const { scripts: _, ...shown } = manifest;
  const strings = [...stringsIn(shown)];

  it("is named by keys, each of which has its text in every language", () => {
    const keys = new Set(strings.flatMap((text) => /^%(.+)%$/.exec(text)?.[1] ?? []));
    for (const [, texts] of bundles) expect(new Set(Object.keys(texts))).toEqual(keys);
  });

  it("has the schema of .gouji.json as a file in each language", () => {
    const paths = bundles.map(([, texts]) => (texts as Record<string, string>).schema!);
    expect(paths).toEqual(["en", "zh", "zh"].map((language) => `./syntaxes/project.schema.${language}.json`));
    expect(paths.filter((path) => !(path.slice("./".length) in generated))).toEqual([]);
  });

  it("leaves no Chinese to those who read none", () => {
    const { keywords, contributes } = manifest;
    const names = new Set([...keywords, ...contributes.languages[0].filenamePatterns]);
    expect(strings.filter((text) => /\p{Script=Han}/u.test(text) && !names.has(text))).toEqual([]);
  });

  it("says the same in both", () => {
    const faults = Object.keys(en!).flatMap((key) => {
      const fault = mismatch({ zh: nameless(zh![key]!), en: nameless(en![key]!) });
      return fault ? [`${key}: ${fault}`] : [];
    });
    expect(faults).toEqual([]);
  });

  it("leads to the same commands from both", () => {
    const linksOf = (texts: Record<string, string>) =>
      Object.values(texts).flatMap((text) => text.match(/\(command:.+?\)/g) ?? []);
    expect(linksOf(en!)).toEqual(linksOf(zh!));
    const commands = manifest.contributes.commands.map(({ command }: { command: string }) => `(command:${command})`);
    expect(commands).toEqual(expect.arrayContaining(linksOf(en!)));
  });
});

/** Texts as the sources write them: what stands for a value is the same number in both. */
function* textsOf(source: string): Iterable<{ readonly zh: string; readonly en: string }> {
  for (const [, , zh, , en] of source.matchAll(/\bzh: (["`])(.+?)\1,\s*en: (["`])(.+?)\3/gs)) {
    const said = (text: string) => text.replace(/\$\{[^}]*\}/g, "0").replace(/\\n/g, "\n");
    // Not words, but what stands between them.
    if (/[\p{L}\d]/u.test(zh!.replace(/\\n/g, ""))) yield { zh: said(zh!), en: said(en!) };
  }
}

it("the client says the same in both languages", () => {
  const sources = readdirSync("client", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const texts = sources.flatMap((name) => [...textsOf(readFileSync(join("client", name), "utf8"))]);
  expect(texts.length).toBeGreaterThan(30);
  const faults = texts.flatMap(({ zh, en }) => mismatch({ zh: nameless(zh), en: nameless(en) }) ?? []);
  expect(faults).toEqual([]);
});

it("snippets are described in both languages", () => {
  const snippets = generated["syntaxes/snippets.json"] as Record<string, { readonly description: string }>;
  const faults = Object.values(snippets).flatMap(({ description }) => {
    const [zh = "", en = ""] = description.split(" · ");
    return mismatch({ zh, en }) ?? [];
  });
  expect(faults).toEqual([]);
});
