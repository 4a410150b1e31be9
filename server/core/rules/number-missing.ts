import { sentencesOf } from "../claims/sentences.js";
import { placeOf } from "../document/prose.js";
import type { Rule } from "../rule.js";

const MISSING = [
  /(?:共|累计|总计|合计)[一-龥]{0,16}?(?:申请|工作|信息|案件|公开)(件|条|份|次|篇)$/,
  /(?:公开|发布|受理|收到|办理|办结|制发)(?:各类)?(?:政府)?信息(件|条|份|篇)$/,
];

/** 量词前缺数字：共承办依申请公开工作件. */
export const rule: Rule = {
  name: "number-missing",
  title: "量词前缺少数字",
  severity: "error",
  *check(report) {
    for (const { clauses } of sentencesOf(report)) {
      for (const clause of clauses) {
        const unit = MISSING.map((pattern) => pattern.exec(clause.text)?.[1]).find((found) => found);
        if (!unit) continue;
        const { start, end } = placeOf(report.prose, Math.max(clause.from, clause.to - 3), clause.to);
        yield {
          start,
          end,
          message: `“${clause.text}”的“${unit}”前没有数字，可能是填写时漏了。请对照表格补上。`,
        };
      }
    }
  },
};
