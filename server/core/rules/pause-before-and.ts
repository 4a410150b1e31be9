import { findWords } from "../prose/words.js";
import type { Rule } from "../rule.js";

/** Not 和 as the beginning of another word: 和谐, 和平区. */
const PAUSE = /、(?=[和与](?![谐平解睦田顺县硕静林龙政善美气乐声合尚蔼会]))/g;

/** “和”前的顿号. */
export const rule: Rule = {
  name: "pause-before-and",
  title: { zh: "“和”前用了顿号", en: "Comma before “和”" },
  severity: "warning",
  *check(report) {
    for (const { start, end } of findWords(report, PAUSE)) {
      yield {
        start,
        end,
        message: {
          zh: "“和”“与”已经表示并列，前面不用顿号。请删去“、”。",
          en: "“和” and “与” join words by themselves and take no comma before them. Delete “、”.",
        },
        fixes: [
          {
            title: { zh: "删去“、”", en: "Delete “、”" },
            edits: [{ start, end, text: "" }],
            safe: true,
            preferred: true,
          },
        ],
      };
    }
  },
};
