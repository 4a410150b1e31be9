import { findPrivate, redaction } from "../prose/private.js";
import type { Rule } from "../rule.js";

/** Not within a longer number, an address or an amount. */
const MOBILE = /(?<![\w/=%.-])1[3-9]\d(?:[ -]?\d{4}){2}(?!\w|[.-]\d|\s*[元万亿件条])/g;
/** Labels of numbers that only look like it, and words to which a figure was grown when a table ran together. */
const OTHER =
  /(?:索引|标识|备案|信用|许可证?|编|文|序)[号码代]{1,2}[:：]?\s*$|[一-龥）)](?<!(?:[话机系询或和及电打]|方式|号码?|先生|女士|联系人.{1,4}))$/;

/** 手机号码. */
export const rule: Rule = {
  name: "private-phone",
  title: { zh: "公布了手机号码", en: "Mobile number published" },
  severity: "error",
  *check(report) {
    const { source } = report;
    for (const place of findPrivate(report, MOBILE)) {
      if (OTHER.test(source.slice(Math.max(0, place.start - 12), place.start))) continue;
      yield {
        start: place.start,
        end: place.end,
        message: {
          zh: `“${place.text}”是手机号码，属于个人信息，不应随年度报告公布。请删去，或改用办公电话。`,
          en: `“${place.text}” is a mobile number, personal information that a report should not publish. Delete it, or give an office number.`,
        },
        fixes: redaction(source, place, { zh: "手机号码", en: "mobile number" }),
      };
    }
  },
};
