import { together } from "../prose/words.js";
import { findWritten, isExtracted, type Written } from "../prose/written.js";
import type { Report } from "../report.js";
import type { Rule } from "../rule.js";

const BLANKS = /[ \t\u3000\xa0\u2000-\u200b]+/g;
/** Blanks that nobody types to set things apart. */
const HARD = /^[\xa0\u3000\u2000-\u200b]+$/;
/** Phrases of the form, also where no sentence is: in headings. */
const PHRASES = [
  ...["主动公开", "依申请公开", "政府信息公开", "政府信息管理", "平台建设", "监督保障", "主要问题", "改进情况"],
];
/** As much of a line as is looked at on either side. */
const REACH = 14;

/** 词句中的空格. */
export const rule: Rule = {
  name: "stray-space",
  title: { zh: "词句中有空格", en: "Space within a sentence" },
  severity: "information",
  check(report) {
    // Whoever took the text from a page as it looks put the blanks there.
    if (isExtracted(report)) return [];
    const places = findWritten(report, BLANKS).filter((blanks) => isStray(report, blanks));
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

/** After a mark that parts sentences, inside what reads on, or inside a phrase; elsewhere blanks may set things apart. */
function isStray({ source }: Report, { start, end, line, match }: Written): boolean {
  const before = source.slice(Math.max(line, start - REACH), start);
  const after = source.slice(end, end + REACH);
  const isOne = end - start === 1;
  if (/[，。；]/.test(match.input)) {
    if (/[，；、]$/.test(before) && /^[\p{Script=Han}“《（]/u.test(after)) return true;
    if (/[。！？：]$/.test(before) && HARD.test(match[0]) && /^\p{Script=Han}/u.test(after)) return true;
    if (isOne && /\p{Script=Han}{2}$/u.test(before) && /^\p{Script=Han}{1,12}[，。；、]/u.test(after)) return true;
  }
  if (!isOne) return false;
  return PHRASES.some((phrase) =>
    Array.from(phrase).some(
      (_, i) => i > 0 && before.endsWith(phrase.slice(0, i)) && after.startsWith(phrase.slice(i)),
    ),
  );
}
