import { emptyFigures } from "../figures/empty.js";
import type { Rule } from "../rule.js";

/** 应填数字处留空. */
export const rule: Rule = {
  name: "blank-figure",
  title: "应填数字处留空",
  severity: "warning",
  check: (report) =>
    emptyFigures(report, "blank", (what) => `${what}没有填数。留空分不清是“没有”还是“漏填”，也无法核对勾稽关系。`),
};
