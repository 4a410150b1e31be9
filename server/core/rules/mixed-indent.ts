import type { Rule } from "../rule.js";
import type { Span } from "../text.js";
import { together } from "../words.js";

/** Blanks at the head of a line. */
const INDENT = /^[ \u3000\xa0\u2000-\u200b]+/gm;
const INDENTED = "\u3000\u3000";

/** 段首空格. */
export const rule: Rule = {
  name: "mixed-indent",
  title: "段首空格混用",
  severity: "information",
  check({ source, start, end, tables, titles }) {
    const begin = titles[0]?.start ?? start;
    // The title's own line may be the first.
    const lineStart = Math.max(source.lastIndexOf("\n", begin - 1), source.lastIndexOf("\r", begin - 1)) + 1;
    const odd = [...source.slice(lineStart, end).matchAll(INDENT)].flatMap(({ index, 0: blanks }): Span[] => {
      const place = { start: lineStart + index, end: lineStart + index + blanks.length };
      const inTable = tables.some((table) => place.start >= table.start && place.start <= table.end);
      return inTable || !isOdd(blanks) ? [] : [place];
    });
    return together(odd, {
      message: "段首用了不同的空白字符，或只空了一格，各处显示不一。段首空两个全角字符。",
      again: "也是这样",
      fix: {
        title: "段首改为两个全角空格",
        edits: odd.map((place) => ({ ...place, text: /[\n\r]/.test(source[place.end] ?? "\n") ? "" : INDENTED })),
        safe: true,
      },
    });
  },
};

/** More than one kind of blank, hard spaces, or a single ideographic one. */
const isOdd = (blanks: string) => new Set(blanks).size > 1 || /[\xa0\u2000-\u200b]/.test(blanks) || blanks === "\u3000";
