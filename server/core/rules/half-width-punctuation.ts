import { together } from "../prose/words.js";
import { findWritten } from "../prose/written.js";
import type { Rule } from "../rule.js";

const FULL: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "?": "？", "!": "！", ".": "。" };
/** After Chinese; a full stop only where a sentence can end, not after a numeral that numbers. */
const HALF = /(?<=[\p{Script=Han}》”’）〕])(?:[,;:?!]|(?<![一二三四五六七八九十])\.(?![.\w]))/gu;
/** Telephone numbers parted by it. */
const NUMBERS = /(?<=\d{7}),(?=\d{7})/g;

/** 中文后的半角标点. */
export const rule: Rule = {
  name: "half-width-punctuation",
  title: "中文后用了半角标点",
  severity: "warning",
  *check(report) {
    const marks = findWritten(report, HALF);
    const [first] = marks;
    if (first) {
      yield* together(marks, {
        message: `中文后的“${first.match[0]}”是半角，应为全角“${FULL[first.match[0]]}”。`,
        again: "也是半角",
        fix: {
          title: "改为全角",
          edits: marks.map(({ start, end, match }) => ({ start, end, text: FULL[match[0]]! })),
          safe: true,
        },
      });
    }
    const between = findWritten(report, NUMBERS);
    const found = together(between, {
      message: "两个号码之间用了半角逗号，应为“、”。",
      again: "也是半角",
      fix: { title: "改为“、”", edits: between.map(({ start, end }) => ({ start, end, text: "、" })), safe: true },
    });
    yield* found.map((one) => ({ ...one, severity: "information" as const }));
  },
};
