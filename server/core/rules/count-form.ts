import { nameSlot } from "../edition.js";
import { neededValue } from "../needed.js";
import type { Fix, Rule } from "../rule.js";

const REASONS = { decimals: "带小数", sign: "带正负号", zeros: "以 0 开头" } as const;

/** 件数的写法：3.0、-3、007. */
export const rule: Rule = {
  name: "count-form",
  title: "件数应为非负整数",
  severity: "error",
  *check(report) {
    for (const { id, slot, raw, start, end, reading } of report.figures.values()) {
      if (!("flaw" in reading) || !reading.flaw || !(reading.flaw in REASONS)) continue;
      const needed = reading.state === "malformed" ? neededValue(report, id) : undefined;
      const texts = [...new Set([...(needed === undefined ? [] : [String(needed)]), ...(reading.readings ?? [])])];
      const reason = REASONS[reading.flaw as keyof typeof REASONS];
      yield {
        start,
        end,
        message: `${nameSlot(slot)}写作“${raw}”，${reason}；${slot.column.kind === "change" ? "增减数按“+3”“-3”书写" : "件数是非负整数"}。${texts[0] ? `宜作 ${texts[0]}。` : "请核对。"}`,
        fixes: texts.map(
          (text, i): Fix => ({
            title: `改为 ${text}`,
            edits: [{ start, end, text }],
            safe: reading.state === "number",
            preferred: i === 0,
          }),
        ),
      };
    }
  },
};
