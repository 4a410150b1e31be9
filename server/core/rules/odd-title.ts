import { numeralValue } from "../document/dates.js";
import { indexAt } from "../document/prose.js";
import { changeToWords } from "../edits/titles.js";
import type { Text } from "../language.js";
import { wordsAt } from "../prose/words.js";
import type { Signature } from "../report.js";
import type { Found, Rule } from "../rule.js";
import type { Span } from "../text.js";

/** 标题写法. */
export const rule: Rule = {
  name: "odd-title",
  title: { zh: "标题写法不规范", en: "Title not written as it should be" },
  severity: "warning",
  *check({ prose, title, titles, signature }) {
    if (!title) return;
    const { from, text } = wordsAt(prose, indexAt(prose, title.start), indexAt(prose, title.end));
    const stray = /^(?:附(?:件\d*)?:?(?=[一-龥]{6})|[、。,;:.·]+)/.exec(text)?.[0];
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
    for (const { pattern, why, write = () => "", severity } of ODD) {
      const match = pattern.exec(text);
      if (!match) continue;
      const [at, to] = match.indices![1]!;
      const { start, end } = wordsAt(prose, from + at, from + to);
      const right = write(match[1]!);
      yield {
        start,
        end,
        ...(severity && { severity }),
        message: {
          zh: `标题中${why.zh}。${USUAL.zh}`,
          en: `${why.en} in the title. ${USUAL.en}`,
        },
        fixes: [
          {
            title: right === "" ? strike(match[1]!) : changeToWords(right),
            edits: [{ start, end, text: right }],
            safe: false,
            preferred: true,
          },
        ],
      };
    }
    if (!titles.some(({ organ }) => organ)) yield nameless(title, signature);
  },
};

const USUAL: Text = {
  zh: "标题一般写作“机关全称＋××××年政府信息公开工作年度报告”。",
  en: "Titles usually read “机关全称＋××××年政府信息公开工作年度报告”.",
};

/** What is odd is group 1; without `write` it is superfluous. */
interface Odd {
  readonly pattern: RegExp;
  readonly why: Text;
  readonly write?: (written: string) => string;
  readonly severity?: "information";
}

const ODD: readonly Odd[] = [
  { pattern: /工作(的)年度报告/d, why: { zh: "“的”字多余", en: "“的” is superfluous" } },
  { pattern: /\d{4}年(度).*年度/d, why: { zh: "“年度”重复", en: "“年度” stands twice" } },
  {
    pattern: /([〇○零O一二三四五六七八九]{4})年/d,
    why: { zh: "年份用了汉字", en: "The year is in Chinese numerals" },
    write: (written) => String(numeralValue(written)),
  },
  {
    pattern: /信息公开(年度报告)/d,
    why: { zh: "少了“工作”二字", en: "“工作” is left out" },
    write: (written) => `工作${written}`,
    severity: "information",
  },
];

/** Whose report it is, nobody says but the signature. */
function nameless({ start, end }: Span, signature: Signature | undefined): Found {
  const name = signature?.organ?.text;
  return {
    start,
    end,
    message: {
      zh: `标题没有写机关名称。${USUAL.zh}`,
      en: `The title does not name the organ. ${USUAL.en}`,
    },
    fixes: name
      ? [{ title: insertWords(name), edits: [{ start, end: start, text: name }], safe: false, preferred: true }]
      : [],
  };
}

const insertWords = (words: string): Text => ({ zh: `补上“${words}”`, en: `Insert “${words}”` });

const strike = (words: string): Text => ({ zh: `删去“${words}”`, en: `Delete “${words}”` });
