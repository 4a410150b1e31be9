import { lastDay } from "../document/dates.js";
import { findPrivate, redaction } from "../prose/private.js";
import type { Rule } from "../rule.js";

const NUMBER = /(?<![\w/=%.-])[1-9]\d{16}[\dXx](?!\w)/g;

/** 公民身份号码. */
export const rule: Rule = {
  name: "identity-number",
  title: { zh: "公布了身份证号码", en: "Identity number published" },
  severity: "error",
  *check(report) {
    for (const place of findPrivate(report, NUMBER)) {
      if (!isIdentityNumber(place.text)) continue;
      yield {
        start: place.start,
        end: place.end,
        message: {
          zh: `“${place.text}”是公民身份号码（校验码相符），属于个人信息，不得公布。请删去。`,
          en: `“${place.text}” is a citizen identity number (its check digit fits), personal information that must not be published. Delete it.`,
        },
        fixes: redaction(report.source, place, { zh: "身份证号码", en: "identity number" }),
      };
    }
  },
};

/** A date of birth within, and the check digit of GB 11643. */
export function isIdentityNumber(written: string): boolean {
  const [year, month, day] = [written.slice(6, 10), written.slice(10, 12), written.slice(12, 14)].map(Number) as [
    number,
    number,
    number,
  ];
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1 || day > lastDay({ year, month })) return false;
  const sum = [...written.slice(0, 17)].reduce(
    (total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11),
    0,
  );
  return "10X98765432"[sum % 11] === written[17]!.toUpperCase();
}
