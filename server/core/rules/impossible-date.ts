import { isPossible, lastDay, writeNumber } from "../document/dates.js";
import type { DateWritten } from "../report.js";
import type { Fix, Rule } from "../rule.js";

/** 不存在的日期. */
export const rule: Rule = {
  name: "impossible-date",
  title: "日期不存在",
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
        message: `“${written}”这个日期不存在：${isMonth ? `${month} 月${date.year === undefined ? "最多" : "只有"} ${lastDay(date)} 天` : "一年只有 12 个月"}。请核对后改正。`,
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
  return [{ title: `改为 ${date.month}月${last}日`, edits, safe: false }];
}
