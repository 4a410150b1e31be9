import { mend } from "../figures/mend.js";
import { nameSlot } from "../form/edition.js";
import type { Reading } from "../number.js";
import type { Figure, Report } from "../report.js";
import type { Fix, Rule } from "../rule.js";

const REASONS = { decimals: "带小数点", sign: "带正负号", zeros: "以 0 开头" } as const;
const HABITS = {
  count: "件数是非负整数",
  change: "增减数写作“+3”“-3”",
  amount: "金额的整数部分不以 0 开头",
} as const;

/** 件数的写法：3.0、-3、007. */
export const rule: Rule = {
  name: "count-form",
  title: "件数应为非负整数",
  severity: "error",
  *check(report) {
    for (const figure of report.figures.values()) {
      const { slot, raw, start, end, reading } = figure;
      const reason = reasonOf(reading);
      if (!reason) continue;
      const fixes = fixesFor(report, figure);
      const meant = fixes.map(({ edits: [edit] }) => edit!.text).join(" 或 ");
      const advice = reading.state === "number" ? `改为 ${meant}。` : `可能是 ${meant}，请核对后改正。`;
      yield {
        start,
        end,
        message: `${nameSlot(slot)}写作“${raw}”，${reason}；${HABITS[slot.column.kind]}。${advice}`,
        fixes,
      };
    }
  },
};

const reasonOf = (reading: Reading) =>
  "flaw" in reading && reading.flaw && reading.flaw in REASONS
    ? REASONS[reading.flaw as keyof typeof REASONS]
    : undefined;

/** What was read for certain is written properly; what was not may be another number. */
function fixesFor(report: Report, figure: Figure): readonly Fix[] {
  const { start, end, reading } = figure;
  if (reading.state === "malformed") return mend(report, figure, reading.readings).fixes;
  if (reading.state !== "number") return [];
  return reading.readings!.map((text) => ({
    title: `改为 ${text}`,
    edits: [{ start, end, text }],
    safe: true,
    preferred: true,
  }));
}
