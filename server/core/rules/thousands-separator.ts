import { flawed } from "../figures/flawed.js";
import { nameSlot } from "../form/edition.js";
import type { Rule } from "../rule.js";

/** 表格内的千位分节. */
export const rule: Rule = {
  name: "thousands-separator",
  title: "表内数字用了千位分隔",
  severity: "information",
  check: (report) =>
    flawed(report, "thousands", ({ slot, raw }, text) => ({
      message: `${nameSlot(slot)}写作“${raw}”。表内数字不加千位分隔，以免与小数点相混。改为 ${text}。`,
      safe: true,
    })),
};
