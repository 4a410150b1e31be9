import { VARIANTS } from "../prose/lexicon/variants.js";
import { findWords, isInTitle, rewrite } from "../prose/words.js";
import type { Rule } from "../rule.js";

/** 同一事物有几种叫法. */
export const rule: Rule = {
  name: "term-variants",
  title: { zh: "同一事物有几种叫法", en: "One thing under several names" },
  severity: "information",
  *check(report) {
    for (const forms of VARIANTS) {
      const used = forms
        .map((form) => findWords(report, form).filter((words) => !isInTitle(report.prose, words)))
        .filter((places) => places.length > 0)
        .sort((a, b) => a.length - b.length);
      const [rare, usual] = [used[0], used.at(-1)];
      if (!rare || !usual || rare === usual) continue;
      const [{ start, end, text }, right] = [rare[0]!, usual[0]!];
      yield {
        start,
        end,
        message: {
          zh: `“${text}”与“${right.text}”是一回事，文中两种叫法都用了。宜统一。`,
          en: `“${text}” and “${right.text}” are one thing, and the report uses both. Better keep to one.`,
        },
        related: [
          { start: right.start, end: right.end, message: { zh: `写作“${right.text}”`, en: `“${right.text}” here` } },
        ],
        fixes: [
          {
            title: { zh: `统一为“${right.text}”`, en: `Write “${right.text}” everywhere` },
            edits: rare.flatMap((words) => rewrite(report, words, right.text)),
            safe: false,
            preferred: true,
          },
        ],
      };
    }
  },
};
