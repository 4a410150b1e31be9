import type { Text } from "../language.js";
import { isExtracted, type WrittenLine, writtenLines } from "../prose/written.js";
import type { Found, Rule } from "../rule.js";

/** Marks that stand in pairs; brackets of either width, as which they should have is told elsewhere. */
const PAIRS: Readonly<Record<string, string>> = { "（": "）", "《": "》", "“": "”" };
const NAMES: Readonly<Record<string, Text>> = {
  "（": { zh: "括号", en: "bracket" },
  "《": { zh: "书名号", en: "title mark" },
  "“": { zh: "引号", en: "quotation mark" },
};
const MARKS = /[（）()《》“”]/g;
const FULL: Readonly<Record<string, string>> = { "(": "（", ")": "）" };
/** A title or a heading may go on in the next line. */
const SENTENCE = /[，。；]/;
/** 1) and 一) number what follows; a paragraph that begins with the mark has lost its number, which is told elsewhere. */
const NUMBERS = /(?:^|[\s，。；：])[\d一二三四五六七八九十]{1,2}$|^\s*$/;
/** No word in quotation marks is longer, where one of them is turned the wrong way. */
const REACH = 20;

/** 括号、书名号、引号不成对. */
export const rule: Rule = {
  name: "unclosed-mark",
  title: { zh: "括号、书名号、引号不成对", en: "Bracket or quotation mark without its pair" },
  severity: "warning",
  *check(report) {
    // Text taken from a page as it looks is broken into lines: a pair may be on two of them.
    if (isExtracted(report)) return;
    for (const line of writtenLines(report)) {
      if (!SENTENCE.test(line.text)) continue;
      for (const { mark, at, turned } of singles(line)) yield tell(mark, line.start + at, turned);
    }
  },
};

interface Single {
  /** Full-width. */
  readonly mark: string;
  readonly at: number;
  /** It is there twice: one should be the other of the pair. */
  readonly turned?: string;
}

/** The marks of a paragraph that have no pair. */
function singles({ text }: WrittenLine): Single[] {
  const open: Single[] = [];
  const alone: Single[] = [];
  for (const { 0: written, index: at } of text.matchAll(MARKS)) {
    const mark = FULL[written] ?? written;
    const last = open.at(-1);
    if (mark === "“" && last?.mark === mark && at - last.at <= REACH) {
      open.pop();
      alone.push({ mark, at, turned: "”" });
    } else if (PAIRS[mark]) open.push({ mark, at });
    else {
      const pair = open.findLastIndex((one) => PAIRS[one.mark] === mark);
      if (pair >= 0) alone.push(...open.splice(pair).slice(1));
      else if (mark !== "）" || !NUMBERS.test(text.slice(0, at))) alone.push({ mark, at });
    }
  }
  return [...alone, ...open];
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
