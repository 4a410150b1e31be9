import { findWritten } from "../prose/written.js";
import type { Rule } from "../rule.js";

const TOUCHED = /(?:https?:\/\/|www\.)[\w./?=&%#~:-]+[，。；、,;]/gi;

/** 标点紧贴网址. */
export const rule: Rule = {
  name: "url-punctuation",
  title: "标点紧贴网址",
  severity: "information",
  *check(report) {
    for (const { end, match } of findWritten(report, TOUCHED)) {
      const mark = match[0].at(-1)!;
      yield {
        start: end - 1,
        end,
        message: `“${mark}”紧贴网址，识别链接时会被当作网址的一部分，点开就出错。宜在网址后空一格，或把网址放进括号。`,
        fixes: [
          {
            title: "在网址后空一格",
            edits: [{ start: end - 1, end: end - 1, text: " " }],
            safe: false,
            preferred: true,
          },
        ],
      };
    }
  },
};
