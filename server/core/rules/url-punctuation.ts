import { findWritten } from "../prose/written.js";
import type { Rule } from "../rule.js";

/** Also without a mark behind it, so that no part of an address is looked at twice. */
const ADDRESS = /(?:https?:\/\/|www\.)[\w./?=&%#~:-]+([，。；、,;](?!(?:gov|com|cn|org|net)\b))?/gi;

/** 标点紧贴网址. */
export const rule: Rule = {
  name: "url-punctuation",
  title: { zh: "标点紧贴网址", en: "Punctuation right after an address" },
  severity: "information",
  *check(report) {
    for (const { end, match } of findWritten(report, ADDRESS)) {
      const mark = match[1];
      if (!mark) continue;
      yield {
        start: end - 1,
        end,
        message: {
          zh: `“${mark}”紧贴网址，识别链接时会被当作网址的一部分，点开就出错。宜在网址后空一格，或把网址放进括号。`,
          en: `“${mark}” stands right after the address and is taken for a part of the link, which then fails. Leave a space, or put the address in brackets.`,
        },
        fixes: [
          {
            title: { zh: "在网址后空一格", en: "Insert a space after the address" },
            edits: [{ start: end - 1, end: end - 1, text: " " }],
            safe: false,
            preferred: true,
          },
        ],
      };
    }
  },
};
