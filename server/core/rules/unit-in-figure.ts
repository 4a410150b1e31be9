import { flawed } from "../figures/flawed.js";
import { nameSlot, type Slot } from "../form/edition.js";
import type { Text } from "../language.js";
import type { Rule } from "../rule.js";

/** 单元格内写了单位：12件、251000元. */
export const rule: Rule = {
  name: "unit-in-figure",
  title: { zh: "单元格内写了单位", en: "Unit in a cell" },
  severity: "warning",
  check: (report) =>
    flawed(report, "unit", ({ slot, raw }, text) => {
      const same = raw.replace(/[\s\u00a0]/g, "").startsWith(text) && !/\d元$/.test(raw);
      const [name, unit] = [nameSlot(slot), unitOf(slot)];
      const message = {
        zh: `${name.zh}写作“${raw}”。${unit.zh}单元格里只填数字。${same ? `改为 ${text}。` : `按万元计是 ${text}，请核对后改正。`}`,
        en: `${name.en} reads “${raw}”. ${unit.en}a cell holds a number only. ${same ? `Change to ${text}.` : `In “万元” it is ${text}; check before you change it.`}`,
      };
      return { message, safe: same };
    }),
};

/** The national 2019 form asks for an amount without saying in what. */
function unitOf({ column: { kind, label } }: Slot): Text {
  if (kind !== "amount") return { zh: "数量以件、项计，", en: "Things are counted in pieces, and " };
  return label.includes("万元")
    ? { zh: "表头的单位是万元，", en: "The header says “万元”, and " }
    : { zh: "", en: "In the form " };
}
