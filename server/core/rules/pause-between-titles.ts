import { findWords, together } from "../prose/words.js";
import type { Rule } from "../rule.js";

/** 书名号、引号之间的顿号；国家机关的公文也常这样用，因此默认关闭. */
export const rule: Rule = {
  name: "pause-between-titles",
  title: { zh: "书名号之间用了顿号", en: "Commas between titles" },
  severity: "off",
  check(report) {
    const places = findWords(report, /(?<=》)、(?=《)|(?<=")、(?=")/g);
    return together(places, {
      message: {
        zh: "并列的书名号、引号之间通常不用“、”（GB/T 15834—2011）。",
        en: "Titles and quotations in a row usually take no “、” between them (GB/T 15834—2011).",
      },
      again: { zh: "也用了“、”", en: "“、” here too" },
      fix: {
        title: { zh: "删去“、”", en: "Delete “、”" },
        edits: places.map(({ start, end }) => ({ start, end, text: "" })),
        safe: true,
      },
    });
  },
};
