import { changeTo } from "../edits/titles.js";
import { findWritten } from "../prose/written.js";
import type { Rule } from "../rule.js";

/** 网址用 http；网站未必支持 https，因此默认关闭. */
export const rule: Rule = {
  name: "plain-http",
  title: { zh: "网址用了 http", en: "Address with http" },
  severity: "off",
  *check(report) {
    for (const { start, match } of findWritten(report, /http:\/\/(?=\w)/gi)) {
      yield {
        start,
        end: start + match[0].length,
        message: {
          zh: "网址以 http:// 开头，传输不加密。网站支持 https 的，改为 https://。",
          en: "The address begins with http://, which is not encrypted. Where the site has https, change to https://.",
        },
        fixes: [
          {
            title: changeTo("https://"),
            edits: [{ start, end: start + match[0].length, text: "https://" }],
            safe: false,
            preferred: true,
          },
        ],
      };
    }
  },
};
