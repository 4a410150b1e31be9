import { changeToWords } from "../edits/titles.js";
import type { Text } from "../language.js";
import { together } from "../prose/words.js";
import { findWritten } from "../prose/written.js";
import type { Rule } from "../rule.js";

const FULL: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "?": "？", "!": "！", ".": "。" };
/** After Chinese, or between a count or share and Chinese; a full stop only where a sentence can end, not after a numeral that numbers. */
const HALF =
  /(?<=[\p{Script=Han}》”’）〕])(?:[,;:?!]|(?<![一二三四五六七八九十])\.(?![.\w]))|(?<=[%％]|\p{Script=Han}\d{1,6})[,;](?=\p{Script=Han})/gu;
/** Telephone numbers parted by it. */
const NUMBERS = /(?<=\d{7}),(?=\d{7})/g;

const AGAIN: Text = { zh: "也是半角", en: "Half-width here too" };

/** 中文后的半角标点. */
export const rule: Rule = {
  name: "half-width-punctuation",
  title: { zh: "中文后用了半角标点", en: "Half-width punctuation after Chinese" },
  severity: "warning",
  *check(report) {
    const marks = findWritten(report, HALF);
    const [first] = marks;
    if (first) {
      yield* together(marks, {
        message: {
          zh: `中文后的“${first.match[0]}”是半角，应为全角“${FULL[first.match[0]]}”。`,
          en: `“${first.match[0]}” after Chinese is half-width; it should be the full-width “${FULL[first.match[0]]}”.`,
        },
        again: AGAIN,
        fix: {
          title: { zh: "改为全角", en: "Change to full width" },
          edits: marks.map(({ start, end, match }) => ({ start, end, text: FULL[match[0]]! })),
          safe: true,
        },
      });
    }
    const between = findWritten(report, NUMBERS);
    const found = together(between, {
      message: {
        zh: "两个号码之间用了半角逗号，应为“、”。",
        en: "A half-width comma between two numbers; it should be “、”.",
      },
      again: AGAIN,
      fix: {
        title: changeToWords("、"),
        edits: between.map(({ start, end }) => ({ start, end, text: "、" })),
        safe: true,
      },
    });
    yield* found.map((one) => ({ ...one, severity: "information" as const }));
  },
};
