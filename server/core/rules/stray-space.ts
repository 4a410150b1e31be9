import { together } from "../prose/words.js";
import { findWritten, isExtracted, writtenLines } from "../prose/written.js";
import type { Rule } from "../rule.js";

const BLANK = "[ \\t\\u3000\\xa0\\u2000-\\u200b]";
/** After a mark that parts sentences, and inside what reads on; elsewhere blanks may set things apart. */
const AFTER = new RegExp(
  `(?<=[，；、])${BLANK}+(?=[\\p{Script=Han}“《（])|(?<=[。！？：])[\\xa0\\u3000\\u2000-\\u200b]+(?=\\p{Script=Han})`,
  "gu",
);
/** Phrases of the form, also where no sentence is: in headings. */
const PHRASES = [
  "主动公开",
  "依申请公开",
  "政府信息公开",
  "政府信息管理",
  "平台建设",
  "监督保障",
  "主要问题",
  "改进情况",
];
const PARTED = new RegExp(
  PHRASES.flatMap((phrase) =>
    Array.from(
      { length: phrase.length - 1 },
      (_, i) => `(?<=${phrase.slice(0, i + 1)})${BLANK}(?=${phrase.slice(i + 1)})`,
    ),
  ).join("|"),
  "g",
);
const INSIDE = new RegExp(`(?<=[\\p{Script=Han}]{2})${BLANK}(?=\\p{Script=Han}{1,12}[，。；、])`, "gu");

/** 词句中的空格. */
export const rule: Rule = {
  name: "stray-space",
  title: { zh: "词句中有空格", en: "Space within a sentence" },
  severity: "information",
  check(report) {
    // Whoever took the text from a page as it looks put the blanks there.
    if (isExtracted(report)) return [];
    const sentences = new Set(
      writtenLines(report).flatMap(({ start, text }) => (/[，。；]/.test(text) ? [start] : [])),
    );
    const inside = [...findWritten(report, AFTER), ...findWritten(report, INSIDE)].filter(({ line }) =>
      sentences.has(line),
    );
    const parted = findWritten(report, PARTED).filter(
      ({ start }) =>
        !inside.some((one) => one.start === start) &&
        !report.sections.some(({ heading }) => heading.start <= start && start < heading.end),
    );
    const places = [...inside, ...parted].sort((a, b) => a.start - b.start);
    return together(places, {
      message: {
        zh: "词句中间有多余的空格，可能是复制时带进来的。请删去。",
        en: "A stray space within a sentence, perhaps from copying. Delete it.",
      },
      again: { zh: "也有空格", en: "A space here too" },
      fix: {
        title: { zh: "删去空格", en: "Delete the spaces" },
        edits: places.map(({ start, end }) => ({ start, end, text: "" })),
        safe: true,
      },
    });
  },
};
