import { nameSlot } from "../edition.js";
import { flawed } from "../flawed.js";
import type { Rule } from "../rule.js";

/** 单元格内写了单位：12件、251000元. */
export const rule: Rule = {
  name: "unit-in-figure",
  title: "单元格内写了单位",
  severity: "warning",
  check: (report) =>
    flawed(report, "unit", ({ slot, raw }, text) => {
      const same = raw.replace(/[\s\u00a0]/g, "").startsWith(text) && !/\d元$/.test(raw);
      const amount = slot.column.kind === "amount" ? "金额以万元计" : "单位是件、项";
      return {
        message: `${nameSlot(slot)}写作“${raw}”。单位由表头规定（${amount}），单元格里只填数字。改为 ${text}。`,
        safe: same,
      };
    }),
};
