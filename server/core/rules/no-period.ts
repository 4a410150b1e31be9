import type { Rule } from "../rule.js";
import { findSection } from "../words.js";

/** 没有写明统计期限. */
export const rule: Rule = {
  name: "no-period",
  title: "没有写明统计期限",
  severity: "information",
  *check(report) {
    const { period, title, year } = report;
    const place = findSection(report, "六")?.heading ?? title;
    if (period || !place || year === undefined) return;
    yield {
      start: place.start,
      end: place.end,
      message: `全文没有写明所列数据的统计期限。宜写明，如“本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。”`,
    };
  },
};
