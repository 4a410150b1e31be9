import { emptyFigures } from "../figures/empty.js";
import type { Rule } from "../rule.js";

/** 以 /、-、—、无 代替数字. */
export const rule: Rule = {
  name: "placeholder-figure",
  title: { zh: "以“/”“-”“无”代替数字", en: "“/”, “-” or “无” in place of a figure" },
  severity: "warning",
  check: (report) =>
    emptyFigures(report, "placeholder", ({ zh, en }) => ({
      zh: `${zh}填的是符号或“无”，不是数字，无法汇总和核对勾稽关系。`,
      en: `${en} filled in with a sign or “无”, not with a figure, so that nothing can be added up or checked.`,
    })),
};
