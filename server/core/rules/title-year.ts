import type { Report } from "../report.js";
import type { Rule } from "../rule.js";

/** 标题年度与全文不一致. */
export const rule: Rule = {
  name: "title-year",
  title: "标题年度与全文不一致",
  severity: "error",
  *check(report) {
    const { titles, year } = report;
    if (year === undefined) return;
    for (const title of titles) {
      if (!title.year || title.year.value === year) continue;
      const { start, end, value } = title.year;
      yield {
        start,
        end,
        message: `标题写的是 ${value} 年，而${witnesses(report, year).join("、")}是 ${year} 年。全文的报告年度应当一致。请核对，标题可能应为 ${year} 年。`,
        fixes: [
          { title: `改为 ${year} 年`, edits: [{ start, end, text: String(year) }], safe: false, preferred: true },
        ],
      };
    }
  },
};

/** What speaks for a year. */
function witnesses({ titles, period, signature, years }: Report, year: number): string[] {
  return [
    titles.some((title) => title.year?.value === year) && "另一处标题",
    (period?.from?.year ?? period?.to?.year) === year && "统计期限",
    years.some(({ value }) => value === year) && "正文",
    signature?.date?.year === year + 1 && "落款",
  ].filter((witness) => witness !== false);
}
