import { isRight, sharesOf, shareText } from "../claims/shares.js";
import type { Rule } from "../rule.js";

/** 占比与件数不符. */
export const rule: Rule = {
  name: "percentage",
  title: "占比计算有误",
  severity: "warning",
  *check(report) {
    for (const share of sharesOf(report)) {
      if (isRight(share)) continue;
      const { start, end, part, whole, percent, grows } = share;
      const right = shareText(share);
      yield {
        start,
        end,
        message: `${grows ? "增减幅度" : "占比"}写作 ${percent}%，而 ${part}÷${whole}＝${Number(((part / whole) * 100).toFixed(4))}%，四舍五入应为 ${right}%。${grows ? "基数是上年的数。" : "各项占比之和不必凑成 100%。"}`,
        fixes: [{ title: `改为 ${right}%`, edits: [{ start, end, text: `${right}%` }], safe: false, preferred: true }],
      };
    }
  },
};
