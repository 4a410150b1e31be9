import { isHeads } from "../document/area.js";
import { placeOf } from "../document/prose.js";
import { NEVER_TWICE, PARTICLES } from "../prose/lexicon/repetition.js";
import { findWords } from "../prose/words.js";
import type { Report } from "../report.js";
import type { Rule } from "../rule.js";

const DOUBLED = new RegExp(`(${NEVER_TWICE.join("|")}|[一-龥]{3,10})\\1|${PARTICLES.join("|")}`, "g");

/** 词语重复：工作工作. */
export const rule: Rule = {
  name: "doubled-word",
  title: { zh: "词语重复", en: "Word doubled" },
  severity: "warning",
  *check(report) {
    for (const { start, end, from, to, text } of findWords(report, DOUBLED)) {
      // A heading and the paragraph below it may begin alike.
      if (end - start > text.length || isInHeads(report, from)) continue;
      const word = text.slice(text.length / 2);
      const edit = { ...placeOf(report.prose, from + word.length, to), text: "" };
      yield {
        start,
        end,
        message: {
          zh: `“${word}”重复了一遍，可能是多打的。请删去一个。`,
          en: `“${word}” stands there twice, perhaps by mistake. Delete one.`,
        },
        fixes: [
          {
            title: { zh: `删去一个“${word}”`, en: `Delete one “${word}”` },
            edits: [edit],
            safe: false,
            preferred: true,
          },
        ],
      };
    }
  },
};

/** Heads that a page has lost from their table run together: 维持纠正结果审结 once for each group. */
function isInHeads({ prose, edition }: Report, at: number): boolean {
  const line = prose.lines.find(({ from, to }) => from <= at && at < to);
  return line !== undefined && edition.tables.some((form) => isHeads(prose.text.slice(line.from, line.to), form));
}
