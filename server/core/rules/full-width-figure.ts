import { flawed } from "../figures/flawed.js";
import { nameSlot } from "../form/edition.js";
import type { Rule } from "../rule.js";

/** 全角数字. */
export const rule: Rule = {
  name: "full-width-figure",
  title: "数字用了全角",
  severity: "information",
  check: (report) =>
    flawed(report, "fullwidth", ({ slot, raw }, text) => ({
      message: `${nameSlot(slot)}写作全角“${raw}”。数字用半角，便于汇总和比对。改为 ${text}。`,
      safe: true,
    })),
};
