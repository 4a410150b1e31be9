import { dayNumber, isPossible, writeNumber } from "../document/dates.js";
import type { DateWritten, Report } from "../report.js";
import type { Found, Rule } from "../rule.js";

/** After this month a report on the year before is out; a date later in the year is no slip of the year alone. */
const LAST_MONTH = 8;

/** 落款日期不合理. */
export const rule: Rule = {
  name: "signature-date",
  title: "落款日期不合理",
  severity: "error",
  *check(report) {
    const { signature, titles, year } = report;
    if (year === undefined) return;
    const dates = [...titles.map(({ date }) => date), signature?.date];
    for (const date of new Set(dates))
      if (date?.year !== undefined && isPossible(date)) yield* tell(report, date, year);
  },
};

function* tell({ source, period }: Report, date: DateWritten, year: number): Iterable<Found> {
  const { start, end, day } = date;
  const last = { year, month: 12, ...(day === undefined ? {} : { day: 31 }) };
  const early = dayNumber(date) < dayNumber(last);
  if (!early && date.year! <= year + 1) return;
  const written = source.slice(start, end).replace(/\s+/g, "");
  const next = year + 1;
  const digits = date.parts.year!;
  const fix = {
    title: `改为 ${next} 年`,
    edits: [{ start: digits.start, end: digits.end, text: writeNumber(next, date) }],
    safe: false,
    preferred: early,
  };
  const meant = date.month <= LAST_MONTH ? `可能应为 ${next} 年。` : "";
  yield {
    start,
    end,
    severity: early ? "error" : "warning",
    message: early
      ? `落款日期“${written}”早于统计期限的截止日 ${year}年12月31日。年度报告在报告年度结束之后编制，《条例》第四十九条规定次年1月31日或3月31日前公布。请核对，${meant || "改为实际成文日期。"}`
      : `落款日期“${written}”比报告年度 ${year} 年晚一年以上。《条例》第四十九条规定年度报告在次年1月31日或3月31日前公布。请核对，${meant || "确认是否无误。"}`,
    related: period ? [{ start: period.start, end: period.end, message: "统计期限" }] : [],
    fixes: date.month <= LAST_MONTH ? [fix] : [],
  };
}
