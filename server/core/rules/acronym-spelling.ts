import { changeToWords } from "../edits/titles.js";
import { findWords, rewrite, type Words } from "../prose/words.js";
import type { Rule } from "../rule.js";

const ACRONYM = /(?<![A-Za-z0-9/.@:_-])[A-Z][A-Za-z]{2,}(?![A-Za-z0-9/.@:_-])/g;
const lettersOf = (word: string) => [...word.toUpperCase()].sort().join("");

/** 缩写字母颠倒：APCE 与 APEC. */
export const rule: Rule = {
  name: "acronym-spelling",
  title: { zh: "缩写字母颠倒", en: "Letters of an acronym transposed" },
  severity: "error",
  *check(report) {
    for (const spellings of spellingsOf(findWords(report, ACRONYM))) {
      const [odd, ...others] = spellings.sort((a, b) => a.length - b.length);
      const [first, right] = [odd?.[0], others.at(-1)?.[0]];
      if (!first || !right) continue;
      yield {
        start: first.start,
        end: first.end,
        message: {
          zh: `“${first.text}”与“${right.text}”字母相同而次序不同，可能是一个词写错了。请核对后统一。`,
          en: `“${first.text}” and “${right.text}” have the same letters in another order; one may be a misspelling. Check, and keep to one.`,
        },
        related: [
          { start: right.start, end: right.end, message: { zh: `写作“${right.text}”`, en: `“${right.text}” here` } },
        ],
        fixes: [
          {
            title: changeToWords(right.text),
            edits: odd!.flatMap((words) => rewrite(report, words, right.text)),
            safe: false,
            preferred: true,
          },
        ],
      };
    }
  },
};

/** For each set of letters the words made of them, those spelt alike together. */
function spellingsOf(words: readonly Words[]): Words[][][] {
  const found = new Map<string, Map<string, Words[]>>();
  for (const word of words) {
    const [spelling, letters] = [word.text.toUpperCase(), lettersOf(word.text)];
    const own = found.get(letters) ?? new Map<string, Words[]>();
    found.set(letters, own.set(spelling, [...(own.get(spelling) ?? []), word]));
  }
  return [...found.values()].map((spellings) => [...spellings.values()]);
}
