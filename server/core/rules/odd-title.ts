import { indexAt } from "../document/prose.js";
import type { Text } from "../language.js";
import { wordsAt } from "../prose/words.js";
import type { Rule } from "../rule.js";

/** 标题写法. */
export const rule: Rule = {
  name: "odd-title",
  title: { zh: "标题写法不规范", en: "Title not written as it should be" },
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
        message: {
          zh: `标题开头多出“${stray}”，可能是排版时留下的。请删去。`,
          en: `The title begins with a stray “${stray}”, perhaps left from typesetting. Delete it.`,
        },
        fixes: [{ title: strike(stray), edits: [{ start, end, text: "" }], safe: false, preferred: true }],
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
        message: {
          zh: `标题中${why.zh}。标题一般写作“机关全称＋××××年政府信息公开工作年度报告”。`,
          en: `${why.en} in the title. Titles usually read “机关全称＋××××年政府信息公开工作年度报告”.`,
        },
        fixes: [{ title: strike(match[1]!), edits: [{ start, end, text: "" }], safe: false, preferred: true }],
      };
    }
  },
};

/** What is superfluous is group 1. */
const ODD = [
  [/工作(的)年度报告/, { zh: "“的”字多余", en: "“的” is superfluous" }],
  [/\d{4}年(度).*年度/, { zh: "“年度”重复", en: "“年度” stands twice" }],
] as const;

const strike = (words: string): Text => ({ zh: `删去“${words}”`, en: `Delete “${words}”` });
