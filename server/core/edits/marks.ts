import type { Table } from "../report.js";
import { commonest } from "../text.js";

/** Brackets and quotation marks, full width and half. */
const MARKS = { "（": "(", "）": ")", "“": '"', "”": '"' };

/** What is markup, and no words: tags, and the quotation marks around the cells of a spreadsheet. */
const MARKUP = /<[^<>]*>|(?<=^|[,\t])"|"(?=[,\t]|$)/gm;

/** Words of the form with half-width marks, where a text has only such about its Chinese words. */
export const inMarksOf = (source: string, words: string): string =>
  words.replace(/[（）“”]/g, (mark) => {
    const half = MARKS[mark as keyof typeof MARKS];
    const isWritten = new RegExp(`\\p{Script=Han}[${half}]|[${half}]\\p{Script=Han}`, "u");
    return !source.includes(mark) && isWritten.test(source.replace(MARKUP, "")) ? half : mark;
  });

/** What numbers a label, up to its words: 1., 1\. in Markdown, （一）, 一、; the number is one of the three. */
const NUMBERING = /^(?:(\d{1,2})\\?[.．、]?|[（(]([一二三四五六七])[）)]|([一二三四])、)[ \t\u3000\u00a0]*/;

/** What numbers a label; "" where nothing does. */
export const numberingOf = (label: string): string => NUMBERING.exec(label)?.[0] ?? "";

/** The label of a row in the marks of the text, numbered as most of its kind in the table are: 1. 重复申请, 1、重复申请. */
export function labelLike(source: string, { rows }: Table, label: string): string {
  const words = inMarksOf(source, label);
  const own = NUMBERING.exec(words);
  if (!own) return words;
  const kind = own.findLastIndex((group) => group !== undefined);
  const ways = rows.flatMap(({ label }) => {
    const numbered = label && NUMBERING.exec(source.slice(label.start, label.end));
    return numbered?.[kind] ? [numbered[0].replace(numbered[kind], NUMBER)] : [];
  });
  return commonest(ways, own[0].replace(own[kind]!, NUMBER)).replace(NUMBER, own[kind]!) + words.slice(own[0].length);
}

/** In the place of a number. */
const NUMBER = "#";
