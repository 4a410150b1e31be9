import { changeToWords } from "../edits/titles.js";
import type { DateWritten } from "../report.js";
import type { Rule } from "../rule.js";

/** 日期写法. */
export const rule: Rule = {
  name: "date-form",
  title: { zh: "日期写法不规范", en: "Date not written as it should be" },
  severity: "information",
  *check({ dates, source }) {
    for (const date of dates) {
      const { start, end, year, chinese } = date;
      const written = source.slice(start, end);
      // 三月 without a year is a month's name; a broken line is not rewritten.
      if (year === undefined || /[\n\r]/.test(written)) continue;
      const right = writeDate(date);
      if (!chinese && !/(?<!\d)0\d/.test(written)) continue;
      yield {
        start,
        end,
        message: {
          zh: `日期写作“${written}”。公文的成文日期用阿拉伯数字，年份写全，月、日不编虚位（GB/T 9704—2012）。改为“${right}”。`,
          en: `The date reads “${written}”. Official documents write dates in Arabic numerals, the year in full, month and day without a leading zero (GB/T 9704—2012). Change to “${right}”.`,
        },
        fixes: [{ title: changeToWords(right), edits: [{ start, end, text: right }], safe: true, preferred: true }],
      };
    }
  },
};

const writeDate = ({ year, month, day }: DateWritten) => `${year}年${month}月${day === undefined ? "" : `${day}日`}`;
