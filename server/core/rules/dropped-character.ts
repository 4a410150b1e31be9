import { CURTAILED, NATURAL } from "../prose/lexicon/phrases.js";
import { findWords, rewrite } from "../prose/words.js";
import type { Rule } from "../rule.js";

const LEFT = new RegExp([...CURTAILED.keys()].join("|"), "g");

/** 常用语漏字：政府息公开工作. */
export const rule: Rule = {
  name: "dropped-character",
  title: "常用语漏字",
  severity: "error",
  *check(report) {
    for (const words of findWords(report, LEFT)) {
      const { start, end, from, to, text } = words;
      if (NATURAL.test(report.prose.text.slice(Math.max(0, from - 1), to + 2))) continue;
      const right = CURTAILED.get(text)!;
      yield {
        start,
        end,
        message: `“${text}”漏了字，应为“${right}”。请补上。`,
        fixes: [{ title: `改为“${right}”`, edits: rewrite(report, words, right), safe: false, preferred: true }],
      };
    }
  },
};
