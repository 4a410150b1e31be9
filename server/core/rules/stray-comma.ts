import { findWords, together } from "../prose/words.js";
import type { Rule } from "../rule.js";

/** A comma between what is spoken of and what is said of it. */
const COMMA = /(?<=统计(?:数据)?(?:的)?(?:期限|时限|时间|范围)),(?=[自为从])/g;

/** 主谓之间用了逗号. */
export const rule: Rule = {
  name: "stray-comma",
  title: { zh: "逗号多余", en: "Superfluous comma" },
  severity: "information",
  check(report) {
    const places = findWords(report, COMMA);
    return together(places, {
      message: {
        zh: "主语和谓语之间不用逗号。请删去，或写作“为”。",
        en: "No comma between subject and predicate. Delete it, or write “为”.",
      },
      again: { zh: "这里也多了逗号", en: "A comma here too" },
      fix: {
        title: { zh: "删去逗号", en: "Delete the comma" },
        edits: places.map(({ start, end }) => ({ start, end, text: "" })),
        safe: true,
      },
    });
  },
};
