import type { Language, Text } from "./core/language.js";
import type { Severity } from "./core/rule.js";
import type { About } from "./core/rules/profiles.js";

/** The headings that every page has. */
const HEADINGS: Readonly<Record<string, string>> = {
  内容: "What it finds",
  依据: "Grounds",
  改法: "How to mend it",
  修正是否稳妥: "Whether the fix is safe",
  示例: "Examples",
};

const LEVELS: Readonly<Record<Severity | "off", Text>> = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "警告", en: "warning" },
  information: { zh: "提示", en: "hint" },
  off: { zh: "平时不查", en: "off" },
};

/**
 * The page of a rule as it is shown: with the name and the level that settings speak of, and headings in the reader's
 * language. What stands below them is in Chinese, as the drafts and the notices are.
 * @param page the page as it is written, Markdown
 */
export function writePage(page: string, { name, title, severity, profile }: About, language: Language): string {
  const level = LEVELS[severity];
  const about: Text = {
    zh: `规则名称 \`${name}\`，级别 ${level.zh}，范围 \`${profile}\` 起。`,
    en: `Rule \`${name}\`, level ${level.en}, from profile \`${profile}\` on. The page itself is in Chinese.`,
  };
  const inBoth = (chinese: string, english: string) => (language === "zh" ? chinese : `${english} · ${chinese}`);
  return page.replace(/^(#{1,2}) (.+)$/gm, (_, marks: string, heading: string) =>
    marks === "#"
      ? `# ${inBoth(heading, title.en)}\n\n${about[language]}`
      : `## ${inBoth(heading, HEADINGS[heading] ?? "")}`,
  );
}
