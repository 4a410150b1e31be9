import { findPrivate, redaction } from "../prose/private.js";
import type { Rule } from "../rule.js";
import { isIdentityNumber } from "./identity-number.js";

/** Cards of UnionPay, Visa and MasterCard, in one run or in fours. */
const CARD = /(?<![\w/=%.-])(?:62|4\d|5[1-5])\d{2}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![\w-])/g;

/** 银行卡号. */
export const rule: Rule = {
  name: "bank-card",
  title: { zh: "公布了银行卡号", en: "Bank card number published" },
  severity: "error",
  *check(report) {
    for (const place of findPrivate(report, CARD)) {
      const digits = place.text.replace(/\D/g, "");
      if (!passesLuhn(digits) || isIdentityNumber(digits)) continue;
      yield {
        start: place.start,
        end: place.end,
        message: {
          zh: `“${place.text}”是银行卡号（校验码相符），不得公布。请删去。`,
          en: `“${place.text}” is a bank card number (its check digit fits) and must not be published. Delete it.`,
        },
        fixes: redaction(report.source, place, { zh: "银行卡号", en: "bank card number" }),
      };
    }
  },
};

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = index % 2 ? Number(digit) * 2 : Number(digit);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
