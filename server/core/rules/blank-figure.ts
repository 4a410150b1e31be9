import { emptyFigures } from "../figures/empty.js";
import type { Rule } from "../rule.js";

/** 应填数字处留空. */
export const rule: Rule = {
  name: "blank-figure",
  title: { zh: "应填数字处留空", en: "Blank where a figure belongs" },
  severity: "warning",
  check: (report) =>
    emptyFigures(report, "blank", ({ zh, en }) => ({
      zh: `${zh}没有填数。留空分不清是没有发生还是漏填，也无法核对勾稽关系。`,
      en: `${en} not filled in. A blank may mean that nothing happened or that it was forgotten, and the sums cannot be checked.`,
    })),
};
