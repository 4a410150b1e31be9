import { ADVERBS, IDIOMS, PLEONASMS } from "../prose/lexicon/repetition.js";
import { findWords, rewrite, together, type Words } from "../prose/words.js";
import type { Report } from "../report.js";
import type { Found, Rule } from "../rule.js";

const ADVERB = new RegExp(ADVERBS.join("|"), "g");
const REDUNDANT = new RegExp(`(?:${ADVERBS.join("|")}){2,}|${Object.keys(PLEONASMS).join("|")}`, "g");

/** 同义词连用：继续不断持续. */
export const rule: Rule = {
  name: "redundant-words",
  title: { zh: "同义词连用", en: "Synonyms in a row" },
  severity: "information",
  *check(report) {
    const found = findWords(report, REDUNDANT).filter(({ text }) => !IDIOMS.includes(text));
    const isGlaring = ({ text }: Words) => (text.match(ADVERB) ?? []).length > 2;
    yield* tell(report, found.filter(isGlaring)).map((one) => ({ ...one, severity: "warning" as const }));
    yield* tell(
      report,
      found.filter((words) => !isGlaring(words)),
    );
  },
};

/** What is enough of a row of synonyms: the last adverb. */
const enough = (text: string) => PLEONASMS[text] ?? text.match(ADVERB)!.at(-1)!;

function tell(report: Report, places: readonly Words[]): Found[] {
  const [first] = places;
  if (!first) return [];
  return together(places, {
    message: {
      zh: `“${first.text}”是同义词连用，留一个即可，如“${enough(first.text)}”。`,
      en: `“${first.text}” says one thing more than once; one word is enough, such as “${enough(first.text)}”.`,
    },
    again: { zh: "也是同义词连用", en: "Synonyms here too" },
    fix: {
      title:
        places.length > 1
          ? { zh: "各留一个", en: "Keep one of each" }
          : { zh: `只留“${enough(first.text)}”`, en: `Keep “${enough(first.text)}” only` },
      edits: places.flatMap((words) => rewrite(report, words, enough(words.text))),
      safe: false,
    },
  });
}
