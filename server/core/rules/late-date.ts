import { dayNumber, isPossible } from "../document/dates.js";
import type { OrganKind } from "../options.js";
import { organKind } from "../prose/organ.js";
import type { Rule } from "../rule.js";

/**
 * Article 49 of 《条例》: departments publish by the end of January, local governments by that of March. Whoever it does not
 * name, towns among them, reports through a county, so that no report is later than the last of these days.
 */
const JANUARY: readonly OrganKind[] = ["department", "ministry"];
const GOVERNMENTS: readonly OrganKind[] = ["province", "city", "county"];
const LAST = "03-31";

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
    const isNamed = kind !== undefined && [...JANUARY, ...GOVERNMENTS].includes(kind);
    const deadline = options.deadline || (kind && JANUARY.includes(kind) ? "01-31" : LAST);
    const [month, day] = deadline.split("-").map(Number) as [number, number];
    if (dayNumber(date) <= dayNumber({ year: year + 1, month, day })) return;
    const written = report.source.slice(date.start, date.end).replace(/\s+/g, "");
    const basis = options.deadline
      ? { zh: "按设置，本机关", en: "By the settings this organ's" }
      : isNamed
        ? { zh: "《条例》第四十九条规定，本机关", en: "By article 49 of 《条例》 this organ's" }
        : {
            zh: "按《条例》第四十九条，最迟的县级以上地方人民政府",
            en: "By article 49 of 《条例》 even a local government's",
          };
    yield {
      start: date.start,
      end: date.end,
      message: {
        zh: `落款日期“${written}”晚于公布期限。${basis.zh}的年度报告在次年 ${month} 月 ${day} 日前公布。请核对日期。`,
        en: `The date of signature “${written}” is after the deadline. ${basis.en} report is published by ${month}-${day} of the next year. Check the date.`,
      },
    };
  },
};
