import { flawed } from "../figures/flawed.js";
import { nameSlot } from "../form/edition.js";
import type { Rule } from "../rule.js";

/** 全角数字. */
export const rule: Rule = {
  name: "full-width-figure",
  title: { zh: "数字用了全角", en: "Full-width figure" },
  severity: "information",
  check: (report) =>
    flawed(report, "fullwidth", ({ slot, raw }, text) => {
      const { zh, en } = nameSlot(slot);
      const message = {
        zh: `${zh}写作全角“${raw}”。数字用半角，便于汇总和比对。改为 ${text}。`,
        en: `${en} reads “${raw}”, in full width. Half-width digits can be added up and compared. Change to ${text}.`,
      };
      return { message, safe: true };
    }),
};
