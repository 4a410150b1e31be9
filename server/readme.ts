import type { Language } from "./core/language.js";
import { rules } from "./core/rules/index.js";
import { profileOf } from "./core/rules/profiles.js";

interface Listing {
  readonly language: Language;
  /** Of the columns. */
  readonly heads: readonly string[];
}

/** The READMEs that list the rules. */
export const READMES: Readonly<Record<string, Listing>> = {
  "README.md": { language: "en", heads: ["Rule", "Level", "From profile", "What it finds"] },
  "README.zh-CN.md": { language: "zh", heads: ["规则", "级别", "范围", "查什么"] },
};

/** Puts the rules between the two marks that a README keeps for them. */
export function listRules(readme: string, { language, heads }: Listing): string {
  const page = (name: string) => `[${name}](server/core/rules/${name}.md)`;
  const lines = [
    heads,
    heads.map(() => "---"),
    ...rules.map((rule) => [page(rule.name), rule.severity, profileOf(rule), rule.title[language]]),
  ];
  const table = lines.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
  return readme.replace(/(?<=<!-- rules:start -->\n).*(?=<!-- rules:end -->)/s, () => table);
}

/** What of the pictures is small enough to be shipped, by the picture in a README that shows the same. */
const SHIPPED: Readonly<Record<string, string>> = {
  "client/media/tour.gif": "client/media/step-squiggle.gif",
  "client/media/hover.png": "client/media/step-hover.gif",
  "client/media/quickfix.png": "client/media/step-quickfix.gif",
  "client/media/new.png": "client/media/step-new.gif",
};

/**
 * A README as the page of the installed extension can show it, where nothing beside it is to be had: the smaller pictures
 * are within it, the others left out, and what linked to a file is a name.
 * @param read the bytes of a file, by its path in the project
 */
export const shipReadme = (readme: string, read: (path: string) => Buffer): string =>
  readme
    .replace(/^(\s*)!\[(.*?)\]\((\S+)\)\n{1,2}/gm, (_, indent: string, alt: string, path: string) => {
      const shipped = SHIPPED[path];
      return shipped ? `${indent}![${alt}](data:image/gif;base64,${read(shipped).toString("base64")})\n\n` : "";
    })
    .replace(/^\[.+\]\([^):]+\)\n\n/gm, "")
    .replace(/(?<!!)\[([^\]]+)\]\((?!https?:|#)[^)]+\)/g, "$1");
