import { say } from "./core/language.js";
import { rules } from "./core/rules/index.js";

/** The READMEs that list the rules, with the heads of their columns. */
export const READMES = {
  "README.md": ["Rule", "Level", "What it finds"],
  "README.zh-CN.md": ["规则", "级别", "查什么"],
} as const;

/** Puts the rules between the two marks that a README keeps for them. */
export function listRules(readme: string, heads: readonly string[]): string {
  const page = (name: string) => `[${name}](server/core/rules/${name}.md)`;
  const lines = [
    heads,
    ["---", "---", "---"],
    ...rules.map((rule) => [page(rule.name), rule.severity, say(rule.title, "zh")]),
  ];
  const table = lines.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
  return readme.replace(/(?<=<!-- rules:start -->\n).*(?=<!-- rules:end -->)/s, () => table);
}
