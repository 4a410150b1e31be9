import { changeToWords } from "../edits/titles.js";
import { findWritten, writtenLines } from "../prose/written.js";
import type { Rule } from "../rule.js";

/** What is meant for an address, well written or not. */
const ADDRESS =
  /(?<![\w.@-])(?:h?t{1,3}ps?\s?[:：;；]?[/／\\＼]{1,3}|www[.．。,，])(?:[\w./／?=&%#~:：．-]|[,，](?=(?:gov|com|cn|org|net)\b))*/gi;
const WELL_FORMED = /^(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\.?(?::\d+)?(?:[/?#].*)?$/i;
const FULL = /[！-～。]/g;

/** 网址写法有误. */
export const rule: Rule = {
  name: "malformed-url",
  title: { zh: "网址写法有误", en: "Malformed address" },
  severity: "warning",
  *check(report) {
    const ends = new Set(writtenLines(report).map(({ start, text }) => start + text.length));
    for (const { start, end, match } of findWritten(report, ADDRESS)) {
      const written = match[0];
      // An address broken over lines goes on elsewhere.
      if (WELL_FORMED.test(written) || (ends.has(end) && !/[.．]\w+$/.test(written))) continue;
      const right = mend(written);
      yield {
        start,
        end,
        message: {
          zh: `网址“${written}”写法有误，点不开。请核对${right ? `，可能是“${right}”` : ""}。`,
          en: `The address “${written}” is malformed and does not open. Check it${right ? `; it may be “${right}”` : ""}.`,
        },
        fixes: right
          ? [{ title: changeToWords(right), edits: [{ start, end, text: right }], safe: false, preferred: true }]
          : [],
      };
    }
  },
};

function mend(written: string): string | undefined {
  const half = written.replace(FULL, (mark) =>
    mark === "。" ? "." : String.fromCharCode(mark.charCodeAt(0) - 0xfee0),
  );
  const mended = half
    .replace(/\s|,/g, (mark) => (mark === "," ? "." : ""))
    .replace(/^h?t{1,3}p(s?)[:;]?[/\\]{1,3}/i, "http$1://");
  return WELL_FORMED.test(mended) ? mended : undefined;
}
