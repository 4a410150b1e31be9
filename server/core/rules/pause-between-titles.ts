import { findWords, together } from "../prose/words.js";
import type { Rule } from "../rule.js";

/** 书名号、引号之间的顿号；国家机关的公文也常这样用，因此默认关闭. */
export const rule: Rule = {
  name: "pause-between-titles",
  title: "书名号之间用了顿号",
  severity: "off",
  check(report) {
    const places = findWords(report, /(?<=》)、(?=《)|(?<=")、(?=")/g);
    return together(places, {
      message: "并列的书名号、引号之间通常不用顿号（GB/T 15834—2011）。",
      again: "也用了顿号",
      fix: { title: "删去顿号", edits: places.map(({ start, end }) => ({ start, end, text: "" })), safe: true },
    });
  },
};
