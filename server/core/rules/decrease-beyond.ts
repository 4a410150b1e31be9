import { nameSlot, slotId } from "../form/edition.js";
import type { Rule } from "../rule.js";

/** 减少的比原有的多. */
export const rule: Rule = {
  name: "decrease-beyond",
  title: { zh: "减少数多于上一年的项目数", en: "Decrease beyond what there was" },
  severity: "error",
  *check({ figures }) {
    for (const change of figures.values()) {
      const { slot, reading, start, end } = change;
      if (slot.column.id !== "本年增减") continue;
      const before = figures.get(slotId(slot.table.id, slot.row.id, "上一年项目数量"));
      if (reading.state !== "number" || before?.reading.state !== "number") continue;
      const left = before.reading.value + reading.value;
      if (left >= 0) continue;
      yield {
        start,
        end,
        message: {
          zh: `${slot.table.name.zh}“${slot.row.label}”上一年有 ${before.raw} 项，本年增/减 ${change.raw}，剩 ${left} 项，不可能少于 0。请核对两个数。`,
          en: `${slot.table.name.en} “${slot.row.label}”: ${before.raw} last year, changed by ${change.raw} this year, leaves ${left}, and there cannot be fewer than 0. Check both figures.`,
        },
        related: [{ start: before.start, end: before.end, message: nameSlot(before.slot) }],
      };
    }
  },
};
