import { VARIANTS } from "../prose/lexicon/variants.js";
import { findWords, isInTitle, rewrite } from "../prose/words.js";
import type { Rule } from "../rule.js";

/** 同一事物有几种叫法. */
export const rule: Rule = {
  name: "term-variants",
  title: "同一事物有几种叫法",
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
        message: `“${text}”与“${right.text}”是一回事，文中两种叫法都用了。宜统一。`,
        related: [{ start: right.start, end: right.end, message: `写作“${right.text}”` }],
        fixes: [
          {
            title: `统一为“${right.text}”`,
            edits: rare.flatMap((words) => rewrite(report, words, right.text)),
            safe: false,
            preferred: true,
          },
        ],
      };
    }
  },
};
