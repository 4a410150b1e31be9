import { areaOf } from "../document/area.js";
import { together } from "../prose/words.js";
import { writtenLines } from "../prose/written.js";
import type { Report } from "../report.js";
import type { Rule } from "../rule.js";
import type { Span } from "../text.js";

/** Blanks at the head of a line. */
const INDENT = /^[ \u3000\xa0\u2000-\u200b]+/gm;
const INDENTED = "\u3000\u3000";

/** 段首空格. */
export const rule: Rule = {
  name: "mixed-indent",
  title: "段首空格混用",
  severity: "information",
  check(report) {
    const odd = oddIndents(report);
    const paragraphs = writtenLines(report).filter(({ text }) => text.includes("。"));
    // An indent that most paragraphs have is the habit of the page that the text was taken from.
    if (odd.length * 2 >= paragraphs.length) return [];
    const isEmpty = ({ end }: Span) => /[\n\r]/.test(report.source[end] ?? "\n");
    return together(odd, {
      message: "段首混用了不同的空白字符，或只空了一个字，与其他段落不一。段首空两个全角字符。",
      again: "也是这样",
      fix: {
        title: "段首改为两个全角空格",
        edits: odd.map((place) => ({ ...place, text: isEmpty(place) ? "" : INDENTED })),
        safe: true,
      },
    });
  },
};

function oddIndents({ source, start, end, tables, titles }: Report): Span[] {
  const begin = titles[0]?.start ?? start;
  const line = Math.max(source.lastIndexOf("\n", begin), source.lastIndexOf("\r", begin)) + 1;
  const areas = tables.map((table) => areaOf(source, table));
  return [...source.slice(line, end).matchAll(INDENT)]
    .filter(([blanks]) => isOdd(blanks))
    .map(({ index, 0: blanks }) => ({ start: line + index, end: line + index + blanks.length }))
    .filter((place) => !areas.some((area) => place.start >= area.start && place.start <= area.end));
}

/** More than one kind of blank, or one alone. */
const isOdd = (blanks: string) => new Set(blanks).size > 1 || blanks.length === 1;
