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

/**
 * A README as the page of an installed extension can show it: VS Code has no file beside it to be had there, and takes
 * pictures from the network only. So pictures are left out, as they stand in the walkthrough, and links to files are names.
 */
export const shipReadme = (readme: string): string =>
  readme
    .replace(/^ *!\[.*?\]\(\S+\)\n+/gm, "")
    .replace(/^\[.+\]\([^):]+\)\n+/gm, "")
    .replace(/\[([^\]]+)\]\((?!https?:|#)[^)]+\)/g, "$1");
