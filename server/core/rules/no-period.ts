import { findSection, wordsOf } from "../prose/words.js";
import type { Rule } from "../rule.js";

/** 没有写明统计期限. */
export const rule: Rule = {
  name: "no-period",
  title: { zh: "没有写明统计期限", en: "Period of the data not stated" },
  severity: "information",
  *check(report) {
    const { period, title, year } = report;
    const section = findSection(report, "六");
    const place = section?.heading ?? title;
    // Where the last section is empty or lost, that is told.
    if (period || !place || year === undefined) return;
    if (section ? wordsOf(report, section).text === "" : report.sections.length > 0) return;
    const example = `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`;
    yield {
      start: place.start,
      end: place.end,
      message: {
        zh: `全文没有写明所列数据的统计期限。宜写明，如“${example}”`,
        en: `The report does not say for which period its data are. Say so, as in “${example}”`,
      },
    };
  },
};
