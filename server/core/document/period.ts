import type { Period } from "../report.js";
import { DAMAGED, type DateFound } from "./dates.js";
import { type Prose, placeOf } from "./prose.js";

const ANCHOR =
  /统计(?:期限|时限|时间|周期|年度|区间|范围|数据)|数据统计|期限|报告期|(?:所列|列出)的?.{0,6}数据|情况统计/;
const JOINT = /^起?(?:开始)?,?(?:[至到]|[-—–~]{1,2})$/;
/** How far before the first date the words may stand that make it a period's. */
const REACH = 40;

/** 统计期限: two dates joined by 至 whose sentence says what they are, or that are a whole year by themselves. */
export function readPeriod(prose: Prose, dates: readonly DateFound[]): Period | undefined {
  const { text } = prose;
  let whole: Period | undefined;
  for (const [index, first] of dates.entries()) {
    const second = dates[index + 1];
    const sentence = text.slice(Math.max(0, first.from - REACH), first.from).replace(/^.*[。;]/, "");
    if (second && JOINT.test(text.slice(first.to, second.from))) {
      const period = { ...placeOf(prose, first.from, second.to), from: first.date, to: second.date };
      if (ANCHOR.test(sentence)) return period;
      if (/[自从]$/.test(sentence) && isNewYear(first) && isYearEnd(second)) whole ??= period;
    } else if (/截[至止]$/.test(sentence) && ANCHOR.test(sentence)) {
      return { ...placeOf(prose, first.from, first.to), to: first.date };
    }
  }
  return whole ?? readDamaged(prose);
}

const isNewYear = ({ date: { month, day } }: DateFound) => month === 1 && day === 1;
const isYearEnd = ({ date: { month, day } }: DateFound) => month === 12 && day === 31;

/** A period whose dates lost characters on their way: it is there, and cannot be read. */
function readDamaged(prose: Prose): Period | undefined {
  const anchor = ANCHOR.exec(prose.text);
  if (!anchor) return undefined;
  const begin = anchor.index;
  const found = [...prose.text.slice(begin, begin + 2 * REACH).matchAll(DAMAGED)];
  const [first, last] = [found[0], found.at(-1)];
  return first && last && placeOf(prose, begin + first.index, begin + last.index + last[0].length);
}
