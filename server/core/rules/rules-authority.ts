import { nameSlot, slotId } from "../form/edition.js";
import { canMakeRules, organKind } from "../prose/organ.js";
import type { Rule } from "../rule.js";

/** 无权制定规章的机关填报了规章. */
export const rule: Rule = {
  name: "rules-authority",
  title: { zh: "无权制定规章而填报规章", en: "Rules from an organ that cannot make them" },
  severity: "error",
  *check(report, options) {
    if (canMakeRules(organKind(report, options)) !== false) return;
    const figures = [...report.figures.values()].filter(
      ({ slot, reading }) =>
        slotId("二", "规章", slot.column.id) === slot.id && reading.state === "number" && reading.value > 0,
    );
    const [first, ...others] = figures;
    if (!first) return;
    const name = nameSlot(first.slot);
    yield {
      start: first.start,
      end: first.end,
      message: {
        zh: `${name.zh}填了 ${first.raw}。规章只能由国务院部门和省、设区的市、自治州的政府制定（《立法法》第九十一条、第九十三条），本机关无权制定。可能是把规范性文件填进了这一行，请核对。`,
        en: `${name.en} reads ${first.raw}. Only departments of the State Council and the governments of provinces, cities with districts and autonomous prefectures make rules (《立法法》, articles 91 and 93); this organ cannot. Normative documents may have got into this row; check.`,
      },
      related: others.map(({ start, end, slot }) => {
        const { zh, en } = nameSlot(slot);
        return { start, end, message: { zh: `${zh}也不是 0`, en: `${en} is not 0 either` } };
      }),
    };
  },
};
