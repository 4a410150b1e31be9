import { ADVERBS, IDIOMS, PLEONASMS } from "../lexicon/repetition.js";
import type { Rule } from "../rule.js";
import { findWords, rewrite } from "../words.js";

const ADVERB = new RegExp(ADVERBS.join("|"), "g");
const REDUNDANT = new RegExp(`(?:${ADVERBS.join("|")}){2,}|${Object.keys(PLEONASMS).join("|")}`, "g");

/** 同义词连用：继续不断持续. */
export const rule: Rule = {
  name: "redundant-words",
  title: "同义词连用",
  severity: "information",
  *check(report) {
    for (const words of findWords(report, REDUNDANT)) {
      const { start, end, text } = words;
      if (IDIOMS.includes(text)) continue;
      const adverbs = text.match(ADVERB) ?? [];
      const right = PLEONASMS[text] ?? adverbs.at(-1)!;
      yield {
        start,
        end,
        ...(adverbs.length > 2 && { severity: "warning" }),
        message: `“${text}”是几个同义词连用，留一个即可，如“${right}”。`,
        fixes: [{ title: `只留“${right}”`, edits: rewrite(report, words, right), safe: false, preferred: true }],
      };
    }
  },
};
