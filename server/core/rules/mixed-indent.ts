import { areaOf } from "../document/area.js";
import type { Text } from "../language.js";
import { together } from "../prose/words.js";
import { isExtracted, writtenLines } from "../prose/written.js";
import type { Report } from "../report.js";
import type { Rule } from "../rule.js";
import type { Span } from "../text.js";

/** Blanks at the head of a line. */
const INDENT = /^[ \u3000\xa0\u2000-\u200b]+/gm;
const INDENTED = "\u3000\u3000";

const STRAY: Text = {
  zh: "行首有多余的空格，像是从 PDF 复制时在换页处带来的。请删去。",
  en: "A stray space at the head of the line, as a PDF leaves at the turn of a page. Delete it.",
};
const UNEVEN: Text = {
  zh: "段首混用了不同的空白字符，或只空了一个字，与其他段落不一。段首空两个全角字符。",
  en: "The indent mixes kinds of blanks or is one character wide, unlike other paragraphs. Indent by two full-width spaces.",
};

/** 段首空格. */
export const rule: Rule = {
  name: "mixed-indent",
  title: { zh: "段首空格混用", en: "Uneven indents" },
  severity: "information",
  check(report) {
    const extracted = isExtracted(report);
    const odd = oddIndents(report, extracted ? isStray : isOdd);
    const paragraphs = writtenLines(report).filter(({ text }) => text.includes("。"));
    // An indent that most paragraphs have is the habit of the page that the text was taken from.
    if (odd.length * 2 >= paragraphs.length) return [];
    const isEmpty = ({ end }: Span) => /[\n\r]/.test(report.source[end] ?? "\n");
    const right = (place: Span) => (extracted || isEmpty(place) ? "" : INDENTED);
    return together(odd, {
      message: extracted ? STRAY : UNEVEN,
      again: { zh: "也是这样", en: "Here too" },
      fix: {
        title: extracted
          ? { zh: "删去行首的空格", en: "Delete the space at the head of the line" }
          : { zh: "段首改为两个全角空格", en: "Change to two full-width spaces" },
        edits: odd.map((place) => ({ ...place, text: right(place) })),
        safe: true,
      },
    });
  },
};

/** More than one kind of blank, or a single ideographic one. */
const isOdd = (blanks: string) => new Set(blanks).size > 1 || blanks === "\u3000";
/** What an extractor leaves where a page begins. */
const isStray = (blanks: string) => blanks === " ";

function oddIndents({ source, start, end, tables, titles }: Report, odd: (blanks: string) => boolean): Span[] {
  const begin = titles[0]?.start ?? start;
  const line = Math.max(source.lastIndexOf("\n", begin), source.lastIndexOf("\r", begin)) + 1;
  const areas = tables.map((table) => areaOf(source, table));
  return [...source.slice(line, end).matchAll(INDENT)]
    .filter(([blanks]) => odd(blanks))
    .map(({ index, 0: blanks }) => ({ start: line + index, end: line + index + blanks.length }))
    .filter((place) => !areas.some((area) => place.start >= area.start && place.start <= area.end));
}
