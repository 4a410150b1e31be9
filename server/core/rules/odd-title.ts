import { indexAt } from "../document/prose.js";
import { wordsAt } from "../prose/words.js";
import type { Rule } from "../rule.js";

/** 标题写法. */
export const rule: Rule = {
  name: "odd-title",
  title: "标题写法不规范",
  severity: "warning",
  *check({ prose, title }) {
    if (!title) return;
    const { from, text } = wordsAt(prose, indexAt(prose, title.start), indexAt(prose, title.end));
    const stray = /^(?:附(?=[一-龥]{6})|[、。,;:.·]+)/.exec(text)?.[0];
    if (stray) {
      const { start, end } = wordsAt(prose, from, from + stray.length);
      yield {
        start,
        end,
        severity: "error",
        message: `标题开头多出“${stray}”，可能是排版时留下的。请删去。`,
        fixes: [{ title: `删去“${stray}”`, edits: [{ start, end, text: "" }], safe: false, preferred: true }],
      };
    }
    for (const [pattern, why] of ODD) {
      const match = pattern.exec(text);
      if (!match) continue;
      const at = from + match.index + match[0].indexOf(match[1]!);
      const { start, end } = wordsAt(prose, at, at + match[1]!.length);
      yield {
        start,
        end,
        message: `标题中${why}。标题一般写作“机关全称＋××××年政府信息公开工作年度报告”。`,
        fixes: [{ title: `删去“${match[1]}”`, edits: [{ start, end, text: "" }], safe: false, preferred: true }],
      };
    }
  },
};

/** What is superfluous is group 1. */
const ODD = [
  [/工作(的)年度报告/, "“的”字多余"],
  [/\d{4}年(度).*年度/, "“年度”重复"],
] as const;
