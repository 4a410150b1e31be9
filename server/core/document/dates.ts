import type { DateWritten } from "../report.js";
import type { Span } from "../text.js";
import { type Prose, placeOf } from "./prose.js";

/** A date and where it stands in the prose. */
export interface DateFound {
  readonly from: number;
  readonly to: number;
  readonly date: DateWritten;
}

const YEAR = "(?<year>\\d{4}|[〇○零O一二三四五六七八九]{4})";
const MONTH = "(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2})";
const DAY = "(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})";
/** 2021年12月31日, 12月31日, 2021年1月, 二〇二一年一月十日 */
const DATE = new RegExp(`(?<![\\d〇○零O一二三四五六七八九])(?:${YEAR}年)?${MONTH}月(?:${DAY}[日号]|(?!\\d))`, "dg");
/** What an extractor leaves of a date when it drops 年 or 月 along with a digit. */
export const DAMAGED = /(?<!\d)(?:\d{5,6}月\d{0,2}日?|\d{5,8}日)/g;

const CHINESE = "〇一二三四五六七八九";

/** Reads an Arabic or a Chinese number: 31, 三十一, 二〇二一. */
export function numeralValue(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const digits = [...written.replace(/[○零O]/g, "〇")];
  if (digits.length === 4) return Number(digits.map((digit) => CHINESE.indexOf(digit)).join(""));
  const ten = digits.indexOf("十");
  if (ten < 0) return CHINESE.indexOf(digits.at(-1)!);
  const tens = ten === 0 ? 1 : CHINESE.indexOf(digits[0]!);
  return tens * 10 + (digits[ten + 1] ? CHINESE.indexOf(digits[ten + 1]!) : 0);
}

/** The dates of the prose, in order; a date broken over lines is whole. */
export function findDates(prose: Prose): DateFound[] {
  const found: DateFound[] = [];
  for (const match of prose.text.matchAll(DATE)) {
    const [from, to] = match.indices![0]!;
    const { year: written, day: ofMonth } = match.groups!;
    // 20212年3月1日 has a year that cannot be read; 3月 alone is a month of any year.
    if (!written && (!ofMonth || /[\d〇○零一二三四五六七八九]年$/.test(prose.text.slice(Math.max(0, from - 2), from))))
      continue;
    const part = (name: string): (Span & { value: number }) | undefined => {
      const at = match.indices!.groups![name];
      return at && { ...placeOf(prose, at[0], at[1]), value: numeralValue(match.groups![name]!) };
    };
    const [year, month, day] = [part("year"), part("month"), part("day")];
    const date: DateWritten = {
      ...placeOf(prose, from, to),
      ...(year ? { year: year.value } : {}),
      month: month!.value,
      ...(day ? { day: day.value } : {}),
      parts: { ...(year ? { year } : {}), month: month!, ...(day ? { day } : {}) },
      chinese: !/\d/.test(match[0]),
    };
    found.push({ from, to, date });
  }
  return found;
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The last day of a month; without a year 29 February may be. */
export function lastDay({ year, month }: Pick<DateWritten, "year" | "month">): number {
  if (month === 2) return year === undefined || isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the calendar has the day. */
export function isPossible({ year, month, day = 1 }: DateWritten): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay({ ...(year === undefined ? {} : { year }), month });
}

/** A date as one number, to compare; a month without day is its first. */
export const dayNumber = ({ year = 0, month, day = 1 }: Pick<DateWritten, "year" | "month" | "day">) =>
  (year * 100 + month) * 100 + day;

/** A number in the writing of a date: 2021 or 二〇二一, 12 or 十二. */
export function writeNumber(value: number, { chinese }: DateWritten): string {
  if (!chinese) return String(value);
  if (value > 31) return [...String(value)].map((digit) => CHINESE[Number(digit)]).join("");
  const [tens, units] = [Math.floor(value / 10), value % 10];
  return (tens > 1 ? CHINESE[tens] : "") + (tens > 0 ? "十" : "") + (units > 0 ? CHINESE[units] : "");
}
