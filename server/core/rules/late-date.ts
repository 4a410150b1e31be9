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
    const legal = kind && JANUARY.includes(kind) ? "01-31" : kind && GOVERNMENTS.includes(kind) ? "03-31" : undefined;
    const deadline = options.deadline || legal;
    if (deadline === undefined) return;
    const [month, day] = deadline.split("-").map(Number) as [number, number];
    if (dayNumber(date) <= dayNumber({ year: year + 1, month, day })) return;
    const written = report.source.slice(date.start, date.end).replace(/\s+/g, "");
    const basis =
      options.deadline === ""
        ? { zh: "《条例》第四十九条规定", en: "By article 49 of 《条例》" }
        : { zh: "按设置", en: "By the settings" };
    yield {
      start: date.start,
      end: date.end,
      message: {
        zh: `落款日期“${written}”晚于公布期限。${basis.zh}，本机关的年度报告在次年 ${month} 月 ${day} 日前公布。请核对日期。`,
        en: `The date of signature “${written}” is after the deadline. ${basis.en} this organ's report is published by ${month}-${day} of the next year. Check the date.`,
      },
    };
  },
};
