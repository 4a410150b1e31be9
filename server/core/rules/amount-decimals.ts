import { writeFigure } from "../edits/cells.js";
import { changeTo } from "../edits/titles.js";
import { nameSlot } from "../form/edition.js";
import { plural } from "../language.js";
import type { Rule } from "../rule.js";

/** 表头要求保留四位小数而未保留. */
export const rule: Rule = {
  name: "amount-decimals",
  title: { zh: "金额未按表头保留小数", en: "Amount without the decimals that the header asks for" },
  severity: "information",
  *check(report) {
    for (const figure of report.figures.values()) {
      const { slot, raw, start, end, reading } = figure;
      const { decimals } = slot.column;
      if (decimals === undefined || reading.state !== "number" || reading.flaw) continue;
      const [whole, fraction = ""] = raw.split(".");
      if (fraction.length === decimals) continue;
      const text = `${whole}.${fraction.padEnd(decimals, "0")}`;
      const name = nameSlot(slot);
      const longer = fraction.length > decimals;
      yield {
        start,
        end,
        message: {
          zh: `${name.zh}写作“${raw}”，表头要求保留${decimals}位小数。${longer ? `请核对金额后按${decimals}位小数填写。` : `改为 ${text}。`}`,
          en: `${name.en} reads “${raw}”, but the header asks for ${plural(decimals, "decimal")}. ${longer ? `Check the amount and write it with ${decimals}.` : `Change to ${text}.`}`,
        },
        fixes: longer
          ? []
          : [{ title: changeTo(text), edits: [writeFigure(report, figure, text)], safe: true, preferred: true }],
      };
    }
  },
};
