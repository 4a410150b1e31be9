import { join, type Text } from "../language.js";
import type { Report } from "../report.js";
import type { Rule } from "../rule.js";

/** 标题年度与全文不一致. */
export const rule: Rule = {
  name: "title-year",
  title: { zh: "标题年度与全文不一致", en: "Year in the title disagrees with the text" },
  severity: "error",
  *check(report) {
    const { titles, year } = report;
    if (year === undefined) return;
    for (const title of titles) {
      if (!title.year || title.year.value === year) continue;
      const { start, end, value } = title.year;
      const others = join(witnesses(report, year));
      yield {
        start,
        end,
        message: {
          zh: `标题写的是 ${value} 年，而${others.zh}是 ${year} 年。全文的报告年度应当一致。请核对，标题可能应为 ${year} 年。`,
          en: `The title says ${value}, but the year is ${year} by ${others.en}. It should be one and the same; check whether the title should say ${year}.`,
        },
        fixes: [
          {
            title: { zh: `改为 ${year} 年`, en: `Change to ${year}` },
            edits: [{ start, end, text: String(year) }],
            safe: false,
            preferred: true,
          },
        ],
      };
    }
  },
};

/** What speaks for a year. */
function witnesses({ titles, period, signature, years }: Report, year: number): Text[] {
  return [
    titles.some((title) => title.year?.value === year) && { zh: "另一处标题", en: "the other title" },
    (period?.from?.year ?? period?.to?.year) === year && { zh: "统计期限", en: "the period of the data" },
    years.some(({ value }) => value === year) && { zh: "正文", en: "the text" },
    signature?.date?.year === year + 1 && { zh: "落款", en: "the date of signature" },
  ].filter((witness) => witness !== false);
}
