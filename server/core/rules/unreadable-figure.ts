import { mend } from "../figures/mend.js";
import { nameSlot } from "../form/edition.js";
import type { Flaw } from "../number.js";
import type { Rule } from "../rule.js";

const REASONS: Partial<Record<Flaw, string>> = {
  separator: "逗号不能作小数点，也没有按三位分节",
  letters: "其中有不是数字的字符",
  space: "数字中间有空格",
};

/** 数字无法读出：491,5000、1O、1 2. */
export const rule: Rule = {
  name: "unreadable-figure",
  title: "数字无法读出",
  severity: "error",
  *check(report) {
    for (const figure of report.figures.values()) {
      const { reading } = figure;
      if (reading.state !== "malformed" || reading.flaw === "sign" || reading.flaw === "decimals") continue;
      const { readings, fixes } = mend(report, figure, reading.readings);
      const meant = readings.length > 0 ? `可能是 ${readings.join(" 或 ")}，请核对后改正。` : "请核对后改正。";
      yield {
        start: figure.start,
        end: figure.end,
        message: `${nameSlot(figure.slot)}写作“${figure.raw}”，读不成一个数：${REASONS[reading.flaw] ?? "不是数字"}。${meant}未读出的数不参与勾稽。`,
        fixes,
      };
    }
  },
};
