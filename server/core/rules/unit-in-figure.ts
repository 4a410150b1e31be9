import { flawed } from "../figures/flawed.js";
import { nameSlot, type Slot } from "../form/edition.js";
import type { Rule } from "../rule.js";

/** 单元格内写了单位：12件、251000元. */
export const rule: Rule = {
  name: "unit-in-figure",
  title: "单元格内写了单位",
  severity: "warning",
  check: (report) =>
    flawed(report, "unit", ({ slot, raw }, text) => {
      const same = raw.replace(/[\s\u00a0]/g, "").startsWith(text) && !/\d元$/.test(raw);
      const advice = same ? `改为 ${text}。` : `按万元计是 ${text}，请核对后改正。`;
      return { message: `${nameSlot(slot)}写作“${raw}”。${unitOf(slot)}单元格里只填数字。${advice}`, safe: same };
    }),
};

/** The national 2019 form asks for an amount without saying in what. */
function unitOf({ column: { kind, label } }: Slot): string {
  if (kind !== "amount") return "数量以件、项计，";
  return label.includes("万元") ? "表头的单位是万元，" : "";
}
