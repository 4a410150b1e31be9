import { mend } from "../figures/mend.js";
import { nameSlot } from "../form/edition.js";
import type { Text } from "../language.js";
import type { Flaw } from "../number.js";
import type { Rule } from "../rule.js";

const REASONS: Partial<Record<Flaw, Text>> = {
  separator: {
    zh: "逗号不能作小数点，也没有按三位分节",
    en: "a comma is no decimal point, nor does it part thousands here",
  },
  letters: { zh: "其中有不是数字的字符", en: "it holds characters that are no digits" },
  space: { zh: "数字中间有空格", en: "there is a space within the number" },
};
const NO_NUMBER: Text = { zh: "不是数字", en: "it is no number" };

/** 数字无法读出：491,5000、1O、1 2. */
export const rule: Rule = {
  name: "unreadable-figure",
  title: { zh: "数字无法读出", en: "Unreadable figure" },
  severity: "error",
  *check(report) {
    for (const figure of report.figures.values()) {
      const { reading } = figure;
      if (reading.state !== "malformed" || reading.flaw === "sign" || reading.flaw === "decimals") continue;
      const { readings, fixes } = mend(report, figure, reading.readings);
      const [name, why] = [nameSlot(figure.slot), REASONS[reading.flaw] ?? NO_NUMBER];
      const isKnown = readings.length > 0;
      yield {
        start: figure.start,
        end: figure.end,
        message: {
          zh: `${name.zh}写作“${figure.raw}”，读不成一个数：${why.zh}。${isKnown ? `可能是 ${readings.join(" 或 ")}，` : ""}请核对后改正。未读出的数不参与勾稽。`,
          en: `${name.en} reads “${figure.raw}”, which is not one number: ${why.en}. ${isKnown ? `It may be ${readings.join(" or ")}; check` : "Check"} and mend it. Sums with it are not checked.`,
        },
        fixes,
      };
    }
  },
};
