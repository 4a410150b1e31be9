import { changeToWords } from "../edits/titles.js";
import { findWords, isInTitle, rewrite, together } from "../prose/words.js";
import type { Rule } from "../rule.js";

/** 今年、去年. */
export const rule: Rule = {
  name: "floating-year",
  title: { zh: "年份用了“今年”“去年”", en: "“今年” or “去年” in place of a year" },
  severity: "information",
  *check(report) {
    const { prose, sections, year } = report;
    const [first] = sections;
    if (!first || year === undefined) return;
    for (const [word, offset] of [
      ["今年", 0],
      ["去年", -1],
      ["明年", 1],
    ] as const) {
      const places = findWords(report, new RegExp(word, "g")).filter(
        (words) => words.start >= first.start && !isInTitle(prose, words),
      );
      const [found] = together(places, {
        message: {
          zh: `“${word}”指哪一年要看读的时间；报告年度是 ${year} 年，而报告写于次年。请写明年份。`,
          en: `Which year “${word}” means depends on when it is read; the report year is ${year}, and the report is written in the next. Write the year.`,
        },
        again: { zh: `也写作“${word}”`, en: `“${word}” here too` },
      });
      if (!found) continue;
      const fixes = [year + offset, year + 1 + offset].map((meant) => ({
        title: changeToWords(`${meant}年`),
        edits: places.flatMap((words) => rewrite(report, words, `${meant}年`)),
        safe: false,
      }));
      yield { ...found, fixes: fixes.filter(({ edits }) => edits.length > 0) };
    }
  },
};
