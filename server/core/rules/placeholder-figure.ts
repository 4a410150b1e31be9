import { emptyFigures } from "../figures/empty.js";
import type { Rule } from "../rule.js";

/** 以 /、-、—、无 代替数字. */
export const rule: Rule = {
  name: "placeholder-figure",
  title: "以“/”“-”“无”代替数字",
  severity: "warning",
  check: (report) =>
    emptyFigures(report, "placeholder", (what) => `${what}填的是符号或“无”，不是数字，无法汇总和核对勾稽关系。`),
};
