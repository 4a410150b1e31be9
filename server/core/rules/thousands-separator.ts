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
      const or = slot.column.kind === "amount" ? asDecimals(raw) : undefined;
      const message = {
        zh: `${zh}写作“${raw}”。表内数字不加千位分隔，以免与小数点相混。${or ? `可能是 ${text}，也可能是 ${or}，请核对后改正。` : `改为 ${text}。`}`,
        en: `${en} reads “${raw}”. Figures in tables take no thousands separator, which may pass for a decimal point. ${or ? `It may be ${text} or ${or}; check before you change it.` : `Change to ${text}.`}`,
      };
      return { message, safe: true, or };
    }),
};

/** What an amount is if its one comma stands for the decimal point: 3,139 may be 3.139万元. */
const asDecimals = (raw: string): string | undefined =>
  /^\d{1,3},\d{3}$/.test(raw) ? raw.replace(",", ".") : undefined;
