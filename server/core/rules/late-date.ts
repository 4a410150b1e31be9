import { dayNumber, isPossible } from "../document/dates.js";
import type { OrganKind } from "../options.js";
import { organKind } from "../prose/organ.js";
import type { Rule } from "../rule.js";

/** Article 49 of 《条例》: departments publish by the end of January, local governments by that of March. */
const JANUARY: readonly OrganKind[] = ["department", "ministry"];
const GOVERNMENTS: readonly OrganKind[] = ["province", "city", "county"];

/** 落款日期晚于公布期限. */
export const rule: Rule = {
  name: "late-date",
  title: { zh: "落款日期晚于公布期限", en: "Date of signature after the deadline" },
  severity: "warning",
  *check(report, options) {
    const { signature, year } = report;
    const date = signature?.date;
    const kind = organKind(report, options);
    if (year === undefined || date?.year !== year + 1 || date.day === undefined || !isPossible(date)) return;
    const month = kind && JANUARY.includes(kind) ? 1 : kind && GOVERNMENTS.includes(kind) ? 3 : undefined;
    if (month === undefined || dayNumber(date) <= dayNumber({ year: year + 1, month, day: 31 })) return;
    const written = report.source.slice(date.start, date.end).replace(/\s+/g, "");
    yield {
      start: date.start,
      end: date.end,
      message: {
        zh: `落款日期“${written}”晚于公布期限。《条例》第四十九条：${month === 1 ? "政府部门" : "地方人民政府"}的年度报告在次年${month}月31日前公布。请核对日期。`,
        en: `The date of signature “${written}” is after the deadline. By article 49 of 《条例》 the report of ${month === 1 ? "a department" : "a local government"} is published by 31 ${month === 1 ? "January" : "March"} of the next year. Check the date.`,
      },
    };
  },
};
