import { expect, it, test } from "vitest";
import { isReport } from "../../server/core/check.js";
import { rules } from "../../server/core/rules/index.js";
import { aboutRule } from "../../server/core/rules/profiles.js";
import { writePage } from "../../server/page.js";
import { readPages } from "./pages.js";

const about = (name: string) => aboutRule(rules.find((rule) => rule.name === name)!);
const headingsOf = (page: string) => [...page.matchAll(/^#+ .+$/gm)].map(([heading]) => heading);

it("a page is shown with its name, level and profile", () => {
  const page = readPages().find(({ rule }) => rule === "blank-figure")!.text;
  const shown = writePage(page, about("blank-figure"), "zh");
  const note = "规则名称 `blank-figure`，级别 警告，范围 `default` 起。";
  expect(shown).toBe(page.replace("\n\n", `\n\n${note}\n\n`));
});

it("its headings are in both languages for who reads English", () => {
  const page = readPages().find(({ rule }) => rule === "plain-http")!.text;
  const shown = writePage(page, about("plain-http"), "en");
  expect(headingsOf(shown)).toEqual([
    "# Address with http · 网址用了 http",
    "## What it finds · 内容",
    "## Grounds · 依据",
    "## How to mend it · 改法",
    "## Whether the fix is safe · 修正是否稳妥",
    "## Examples · 示例",
  ]);
  expect(shown).toContain(
    "\n\nRule `plain-http`, level off, from profile `strict` on. The page itself is in Chinese.\n\n",
  );
});

test.each(readPages())(
  "$rule: nothing but headings and the note is added, and no page is a report",
  ({ rule, text }) => {
    const shown = writePage(text, about(rule), "en");
    const bare = (page: string) => page.replace(/^#+ .+\n\n(?:Rule .+\n\n)?/gm, "");
    expect(bare(shown)).toBe(bare(text));
    for (const heading of headingsOf(shown)) expect(heading).toMatch(/^#+ .+ · .+$/);
    expect(isReport(shown)).toBe(false);
  },
);
