import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));

/** The sources under a folder, and what each imports: a path from the root, or a package's name. */
const importsOf = (folder: string): [file: string, imported: string][] =>
  sourcesIn(folder).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/(?:from|import) "([^"]+)"/g)].map(([, name]): [string, string] => [
      file,
      name!.startsWith(".") ? normalize(join(dirname(file), name!)) : name!,
    ]),
  );

const strays = (folder: string, allowed: RegExp) => importsOf(folder).filter(([, imported]) => !allowed.test(imported));

describe("imports point one way", () => {
  it.each([
    ["layouts know no meaning", "server/core/layouts", /^server\/core\/(?:layouts\/|text\.js)|^parse5/],
    ["the core knows no editor and no file", "server/core", /^server\/(?:core|editions)\/|^zod\/mini$|^parse5/],
    [
      "alignment knows no document and no rule",
      "server/core/align",
      /^server\/core\/(?:align|form|layouts)\/|^server\/core\/(?:number|report|text)\.js$/,
    ],
    [
      "the solver knows forms and reports",
      "server/core/culprits",
      /^server\/core\/(?:culprits|form)\/|^server\/core\/(?:language|report)\.js$/,
    ],
    ["editions are data", "server/editions", /^server\/(?:core\/form\/edition\.js|editions\/)/],
    [
      "the language server knows no rule",
      "server/lsp",
      /^server\/(?:lsp|settings|core(?!\/rules))\/|^vscode-languageserver|^zod\//,
    ],
    [
      "settings know neither rule nor editor",
      "server/settings",
      /^server\/(?:settings|core(?!\/rules))\/|^jsonc-parser$|^zod\//,
    ],
  ])("%s", (_, folder, allowed) => expect(strays(folder, allowed)).toEqual([]));

  it("only one file knows the parser of HTML", () => {
    const users = importsOf("server").filter(([, imported]) => imported.startsWith("parse5"));
    expect(new Set(users.map(([file]) => file))).toEqual(new Set(["server/core/layouts/markup.ts"]));
  });

  it("only one file knows the parser of JSON with comments", () => {
    const users = importsOf("server").filter(([, imported]) => imported === "jsonc-parser");
    expect(users.map(([file]) => file)).toEqual(["server/settings/project.ts"]);
  });

  it("only one file of the language server turns offsets into positions", () => {
    const converters = sourcesIn("server/lsp").filter((file) =>
      /\.positionAt\(|\.offsetAt\(/.test(readFileSync(file, "utf8")),
    );
    expect(converters).toEqual(["server/lsp/convert.ts"]);
  });
});
