import { changeToWords } from "../edits/titles.js";
import { CURTAILED, NATURAL } from "../prose/lexicon/phrases.js";
import { findWords, rewrite } from "../prose/words.js";
import type { Rule } from "../rule.js";

/** A year that has lost its 年: 2024共收到…. */
const YEAR = "(?<![\\d〔\\[(.年号-])20[12]\\d(?=共|全年|我[局镇委办]|本年)";
const LEFT = new RegExp([YEAR, ...CURTAILED.keys()].join("|"), "g");

/** 常用语漏字：政府息公开工作. */
export const rule: Rule = {
  name: "dropped-character",
  title: { zh: "常用语漏字", en: "Character left out of a set phrase" },
  severity: "error",
  *check(report) {
    for (const words of findWords(report, LEFT)) {
      const { start, end, from, to, text } = words;
      if (NATURAL.test(report.prose.text.slice(Math.max(0, from - 1), to + 2))) continue;
      const right = CURTAILED.get(text) ?? `${text}年`;
      yield {
        start,
        end,
        message: {
          zh: `“${text}”漏了字，应为“${right}”。请补上。`,
          en: `“${text}” lacks a character; it should be “${right}”. Put it back.`,
        },
        fixes: [{ title: changeToWords(right), edits: rewrite(report, words, right), safe: false, preferred: true }],
      };
    }
  },
};
