import { isPossible, lastDay, writeNumber } from "../document/dates.js";
import { changeToWords } from "../edits/titles.js";
import type { DateWritten } from "../report.js";
import type { Fix, Rule } from "../rule.js";

/** 不存在的日期. */
export const rule: Rule = {
  name: "impossible-date",
  title: { zh: "日期不存在", en: "Date that does not exist" },
  severity: "error",
  *check({ dates, source }) {
    for (const date of dates) {
      if (isPossible(date)) continue;
      const { start, end, month } = date;
      const written = source.slice(start, end).replace(/\s+/g, "");
      const isMonth = month >= 1 && month <= 12;
      yield {
        start,
        end,
        message: {
          zh: `“${written}”这个日期不存在：${isMonth ? `${month} 月${date.year === undefined ? "最多" : "只有"} ${lastDay(date)} 天` : "一年只有 12 个月"}。请核对后改正。`,
          en: `“${written}” does not exist: ${isMonth ? `month ${month} has ${date.year === undefined ? "at most" : "only"} ${lastDay(date)} days` : "a year has 12 months"}. Check and mend it.`,
        },
        fixes: isMonth ? toLastDay(date) : [],
      };
    }
  },
};

function toLastDay(date: DateWritten): Fix[] {
  const { day } = date.parts;
  if (!day || date.day! < lastDay(date)) return [];
  const last = lastDay(date);
  const edits = [{ start: day.start, end: day.end, text: writeNumber(last, date) }];
  return [{ title: changeToWords(`${date.month}月${last}日`), edits, safe: false }];
}
