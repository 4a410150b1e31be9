import { nameSlot, slotId } from "../form/edition.js";
import type { Rule } from "../rule.js";

const COUNT = slotId("二", "政府集中采购", "采购项目数量");
const AMOUNT = slotId("二", "政府集中采购", "采购总金额");

/** 采购的项目与金额一有一无. */
export const rule: Rule = {
  name: "procurement-pair",
  title: { zh: "采购项目与金额一有一无", en: "Procurements without amount, or the reverse" },
  severity: "warning",
  *check({ figures }) {
    const [count, amount] = [figures.get(COUNT), figures.get(AMOUNT)];
    if (count?.reading.state !== "number" || amount?.reading.state !== "number") return;
    if ((count.reading.value === 0) === (amount.reading.value === 0)) return;
    const [none, some] = count.reading.value === 0 ? [count, amount] : [amount, count];
    yield {
      start: none.start,
      end: none.end,
      message: {
        zh: `${some.slot.table.name.zh}“${some.slot.row.label}”的“${some.slot.column.label}”为 ${some.raw}，“${none.slot.column.label}”却是 0。有项目就有金额，请核对补填。`,
        en: `${some.slot.table.name.en} “${some.slot.row.label}”: “${some.slot.column.label}” is ${some.raw}, but “${none.slot.column.label}” is 0. Where there is one there is the other; check and fill it in.`,
      },
      related: [{ start: some.start, end: some.end, message: nameSlot(some.slot) }],
    };
  },
};
