import { dayNumber, isPossible, writeNumber } from "../document/dates.js";
import type { Text } from "../language.js";
import type { DateWritten, Report } from "../report.js";
import type { Found, Rule } from "../rule.js";

/** After this month a report on the year before is out; a date later in the year is no slip of the year alone. */
const LAST_MONTH = 8;

/** 落款日期不合理. */
export const rule: Rule = {
  name: "signature-date",
  title: { zh: "落款日期不合理", en: "Date of signature out of range" },
  severity: "error",
  *check(report) {
    const { signature, titles, year } = report;
    if (year === undefined) return;
    const dates = [...titles.map(({ date }) => date), signature?.date];
    for (const date of new Set(dates))
      if (date?.year !== undefined && isPossible(date)) yield* tell(report, date, year);
  },
};

const SIGNED: Text = { zh: "改为实际成文日期。", en: "write the day on which it was signed." };
const CONFIRM: Text = { zh: "确认是否无误。", en: "make sure that it is right." };
const PERIOD: Text = { zh: "统计期限", en: "The period of the data" };

function* tell({ source, period }: Report, date: DateWritten, year: number): Iterable<Found> {
  const { start, end, day } = date;
  const last = { year, month: 12, ...(day === undefined ? {} : { day: 31 }) };
  const early = dayNumber(date) < dayNumber(last);
  if (!early && date.year! <= year + 1) return;
  const written = source.slice(start, end).replace(/\s+/g, "");
  const next = year + 1;
  const digits = date.parts.year!;
  const fix = {
    title: { zh: `改为 ${next} 年`, en: `Change to ${next}` },
    edits: [{ start: digits.start, end: digits.end, text: writeNumber(next, date) }],
    safe: false,
    preferred: early,
  };
  const meant: Text = { zh: `可能应为 ${next} 年。`, en: `it may be meant for ${next}.` };
  const advice = date.month <= LAST_MONTH ? meant : early ? SIGNED : CONFIRM;
  yield {
    start,
    end,
    severity: early ? "error" : "warning",
    message: early
      ? {
          zh: `落款日期“${written}”早于统计期限的截止日 ${year}年12月31日。年度报告在报告年度结束之后编制，《条例》第四十九条规定次年1月31日或3月31日前公布。请核对，${advice.zh}`,
          en: `The date of signature “${written}” is before the period ends on 31 December ${year}. A report is written after its year, and published by 31 January or 31 March of the next (article 49 of 《条例》). Check; ${advice.en}`,
        }
      : {
          zh: `落款日期“${written}”比报告年度 ${year} 年晚一年以上。《条例》第四十九条规定年度报告在次年1月31日或3月31日前公布。请核对，${advice.zh}`,
          en: `The date of signature “${written}” is more than a year after the report year ${year}. A report is published by 31 January or 31 March of the next year (article 49 of 《条例》). Check; ${advice.en}`,
        },
    related: period ? [{ start: period.start, end: period.end, message: PERIOD }] : [],
    fixes: date.month <= LAST_MONTH ? [fix] : [],
  };
}
