import { writeFigure } from "../edits/cells.js";
import { changeTo } from "../edits/titles.js";
import { mend } from "../figures/mend.js";
import { type ColumnForm, nameSlot } from "../form/edition.js";
import type { Text } from "../language.js";
import type { Flaw, Reading } from "../number.js";
import type { Figure, Report } from "../report.js";
import type { Fix, Rule } from "../rule.js";

const REASONS = {
  decimals: { zh: "带小数点", en: "with a decimal point" },
  sign: { zh: "带正负号", en: "with a sign" },
  zeros: { zh: "以 0 开头", en: "with a leading 0" },
} satisfies Partial<Record<Flaw, Text>>;
const HABITS = {
  count: { zh: "件数是非负整数", en: "counts are whole numbers and not negative" },
  change: { zh: "增减数写作“+3”“-3”", en: "changes are written “+3” or “-3”" },
  amount: { zh: "金额的整数部分不以 0 开头", en: "amounts of a yuan and more do not begin with 0" },
} satisfies Record<ColumnForm["kind"], Text>;

/** 件数的写法：3.0、-3、007. */
export const rule: Rule = {
  name: "count-form",
  title: { zh: "件数应为非负整数", en: "Count that is no whole number" },
  severity: "error",
  *check(report) {
    for (const figure of report.figures.values()) {
      const { slot, raw, start, end, reading } = figure;
      const reason = reasonOf(reading);
      if (!reason) continue;
      const fixes = fixesFor(report, figure);
      const meant = fixes.map(({ edits: [edit] }) => edit!.text);
      const [name, habit] = [nameSlot(slot), HABITS[slot.column.kind]];
      const sure = reading.state === "number";
      const [zh, en] = [meant.join(" 或 "), meant.join(" or ")];
      yield {
        start,
        end,
        message: {
          zh: `${name.zh}写作“${raw}”，${reason.zh}；${habit.zh}。${sure ? `改为 ${zh}。` : `可能是 ${zh}，请核对后改正。`}`,
          en: `${name.en} reads “${raw}”, ${reason.en}; ${habit.en}. ${sure ? `Change to ${en}.` : `It may be ${en}; check before you change it.`}`,
        },
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
  const { reading } = figure;
  if (reading.state === "malformed") return mend(report, figure, reading.readings).fixes;
  if (reading.state !== "number") return [];
  return reading.readings!.map((text) => ({
    title: changeTo(text),
    edits: [writeFigure(report, figure, text)],
    safe: true,
    preferred: true,
  }));
}
