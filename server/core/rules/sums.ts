import { charge } from "../charges/index.js";
import { explained } from "../culprits/index.js";
import type { Rule } from "../rule.js";

/** 勾稽关系不成立. */
export const rule: Rule = {
  name: "sums",
  title: { zh: "勾稽关系不成立", en: "Sums that do not add up" },
  severity: "error",
  *check(report) {
    for (const diagnosis of explained(report)) yield* charge(report, diagnosis);
  },
};
