import { isPossible, writeNumber } from "../document/dates.js";
import { changeToWords } from "../edits/titles.js";
import type { DateWritten } from "../report.js";
import type { Rule } from "../rule.js";
import type { Edit } from "../text.js";

/** 统计期限不是报告年度. */
export const rule: Rule = {
  name: "period",
  title: { zh: "统计期限不是报告年度的全年", en: "Period is not the report year" },
  severity: "error",
  *check({ period, year, source }) {
    if (!period) return;
    const { start, end, from, to } = period;
    if (!from && !to) {
      yield {
        start,
        end,
        severity: "information",
        message: {
          zh: `统计期限“${source.slice(start, end)}”缺字，日期读不出来，因此没有核对。请按“自×年1月1日起至×年12月31日止”补全。`,
          en: `The period “${source.slice(start, end)}” lacks characters, so that its dates were not read or checked. Complete it as in “自×年1月1日起至×年12月31日止”.`,
        },
      };
      return;
    }
    const dates = [from, to].filter((date) => date !== undefined);
    if (year === undefined || !dates.every(isPossible)) return;
    const edits = [...mend(from, { year, month: 1, day: 1 }), ...mend(to, { year, month: 12, day: 31 })];
    if (edits.length === 0) return;
    const written = source.slice(start, end).replace(/\s+/g, "");
    yield {
      start,
      end,
      message: {
        zh: `统计期限写作“${written}”，而报告年度是 ${year} 年。年度报告的数据统计期限是报告年度的1月1日至12月31日。请核对后改正。`,
        en: `The period reads “${written}”, but the report year is ${year}. The data of an annual report are those from 1 January to 31 December of its year. Check and mend it.`,
      },
      fixes: [{ title: changeToWords(`${year}年1月1日至12月31日`), edits, safe: false, preferred: true }],
    };
  },
};

/** The numbers of a date that must change for it to be another; what is not written is not missed. */
function mend(date: DateWritten | undefined, right: { year: number; month: number; day: number }): Edit[] {
  if (!date) return [];
  return (["year", "month", "day"] as const).flatMap((part) => {
    const place = date.parts[part];
    if (!place || date[part] === right[part]) return [];
    return [{ start: place.start, end: place.end, text: writeNumber(right[part], date) }];
  });
}
