import { slotId } from "../form/edition.js";
import { canMakeRules, organKind } from "../prose/organ.js";
import type { Rule } from "../rule.js";

/** 无权制定规章的机关填报了规章. */
export const rule: Rule = {
  name: "rules-authority",
  title: "无权制定规章而填报规章",
  severity: "error",
  *check(report, options) {
    if (canMakeRules(organKind(report, options)) !== false) return;
    const figures = [...report.figures.values()].filter(
      ({ slot, reading }) =>
        slotId("二", "规章", slot.column.id) === slot.id && reading.state === "number" && reading.value > 0,
    );
    const [first, ...others] = figures;
    if (!first) return;
    yield {
      start: first.start,
      end: first.end,
      message: `表二“规章·${first.slot.column.label}”填了 ${first.raw}。规章只能由国务院部门和省、设区的市、自治州的政府制定（《立法法》第九十一条、第九十三条），本机关无权制定。可能是把规范性文件填进了这一行，请核对。`,
      related: others.map(({ start, end, slot }) => ({ start, end, message: `“${slot.column.label}”也不是 0` })),
    };
  },
};
