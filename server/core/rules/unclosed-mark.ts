import type { Text } from "../language.js";
import { brokenAt, PAIRS, type Single, singles } from "../prose/pairs.js";
import { isExtracted, type WrittenLine, writtenLines } from "../prose/written.js";
import type { Report } from "../report.js";
import type { Found, Rule } from "../rule.js";

const NAMES: Readonly<Record<string, Text>> = {
  "（": { zh: "括号", en: "bracket" },
  "《": { zh: "书名号", en: "title mark" },
  "“": { zh: "引号", en: "quotation mark" },
};
/** A title or a heading may go on in the next line. */
const SENTENCE = /[，。；]/;

/** 括号、书名号、引号不成对. */
export const rule: Rule = {
  name: "unclosed-mark",
  title: { zh: "括号、书名号、引号不成对", en: "Bracket or quotation mark without its pair" },
  severity: "warning",
  *check(report) {
    // Text taken from a page as it looks is broken into lines: a pair may be on two of them.
    if (isExtracted(report)) return;
    const lines = writtenLines(report).filter(({ text }) => SENTENCE.test(text));
    let before: Single | undefined;
    for (const [i, line] of lines.entries()) {
      const next = lines[i + 1];
      const broken = brokenAt(line.text, next?.text);
      const alone = singles(line.text).slice(before ? 1 : 0, broken ? -1 : undefined);
      for (const { mark, at, turned } of alone) yield tell(mark, line.start + at, turned);
      if (broken && next) yield tellBroken(report, broken, line, next);
      before = broken;
    }
  },
};

/** The pair is in the next paragraph: one was broken in two, as at the end of a page. */
function tellBroken({ source }: Report, { mark, at }: Single, line: WrittenLine, next: WrittenLine): Found {
  const name = NAMES[mark]!;
  const gap = { start: line.start + line.text.length, end: next.start };
  return {
    start: line.start + at,
    end: line.start + at + 1,
    message: {
      zh: `这个前${name.zh}的另一半在下一段，像是一段话在句中断成了两段。请把两段连起来。`,
      en: `The pair of this ${name.en} is in the next paragraph, as if one was broken in two. Join them.`,
    },
    related: [
      { start: next.start, end: next.start + next.text.length, message: { zh: "下一段", en: "The next paragraph" } },
    ],
    fixes: /\S/.test(source.slice(gap.start, gap.end))
      ? []
      : [
          {
            title: { zh: "把两段连起来", en: "Join the paragraphs" },
            edits: [{ ...gap, text: "" }],
            safe: false,
            preferred: true,
          },
        ],
  };
}

function tell(mark: string, start: number, turned: string | undefined): Found {
  const place = { start, end: start + 1 };
  if (turned) {
    return {
      ...place,
      message: {
        zh: "这一对引号的后一个写成了前引号，方向反了。请改为后引号。",
        en: "The second of these quotation marks is turned as the first is. Turn it.",
      },
      fixes: [
        {
          title: { zh: "改为后引号", en: "Turn it" },
          edits: [{ ...place, text: turned }],
          safe: true,
          preferred: true,
        },
      ],
    };
  }
  const opens = PAIRS[mark] !== undefined;
  const name = NAMES[opens ? mark : Object.keys(PAIRS).find((opening) => PAIRS[opening] === mark)!]!;
  return {
    ...place,
    message: {
      zh: `这一段里的${opens ? "前" : "后"}${name.zh}没有成对的${opens ? "后" : "前"}${name.zh}。请补上，并核对是否漏了文字。`,
      en: `The ${name.en} that ${opens ? "opens here is not closed" : "closes here was not opened"} in this paragraph. Put its pair there, and check whether words are missing.`,
    },
  };
}
