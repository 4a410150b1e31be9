import { charge } from "../charges/index.js";
import { diagnose } from "../culprits/index.js";
import type { Rule } from "../rule.js";

/** 勾稽关系不成立. */
export const rule: Rule = {
  name: "sums",
  title: { zh: "勾稽关系不成立", en: "Sums that do not add up" },
  severity: "error",
  *check(report) {
    for (const { form } of report.tables) {
      for (const diagnosis of diagnose(form, report)) yield* charge(report, diagnosis);
    }
  },
};
