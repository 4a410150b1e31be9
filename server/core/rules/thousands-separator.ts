import { flawed } from "../figures/flawed.js";
import { nameSlot } from "../form/edition.js";
import type { Rule } from "../rule.js";

/** 表格内的千位分节. */
export const rule: Rule = {
  name: "thousands-separator",
  title: { zh: "表内数字用了千位分隔", en: "Thousands separator in a table" },
  severity: "information",
  check: (report) =>
    flawed(report, "thousands", ({ slot, raw }, text) => {
      const { zh, en } = nameSlot(slot);
      const message = {
        zh: `${zh}写作“${raw}”。表内数字不加千位分隔，以免与小数点相混。改为 ${text}。`,
        en: `${en} reads “${raw}”. Figures in tables take no thousands separator, which may pass for a decimal point. Change to ${text}.`,
      };
      return { message, safe: true };
    }),
};
