import { claimsOf, holds } from "../claims/index.js";
import { isRight, type Share, sharesOf, shareText } from "../claims/shares.js";
import { suspects } from "../culprits/index.js";
import { changeTo } from "../edits/titles.js";
import type { Report } from "../report.js";
import type { Rule } from "../rule.js";
import type { Span } from "../text.js";

/** 占比与件数不符. */
export const rule: Rule = {
  name: "percentage",
  title: { zh: "占比计算有误", en: "Share miscalculated" },
  severity: "warning",
  *check(report) {
    // Where a number does not agree with the tables, that has been said.
    const wrong = claimsOf(report).filter((claim) => !holds(claim));
    for (const share of sharesOf(report)) {
      if (isRight(share) || isDoubtful(report, share)) continue;
      if (wrong.some((claim) => isBeside(report, claim, share))) continue;
      const { start, end, part, whole, percent, grows } = share;
      const right = shareText(share);
      const exact = Number(((part / whole) * 100).toFixed(4));
      yield {
        start,
        end,
        message: {
          zh: `${grows ? "增减幅度" : "占比"}写作 ${percent}%，而 ${part}÷${whole}＝${exact}%，四舍五入应为 ${right}%。${grows ? "基数是上年的数。" : "各项占比之和不必凑成 100%。"}`,
          en: `The ${grows ? "change" : "share"} reads ${percent}%, but ${part} ÷ ${whole} = ${exact}%, rounded ${right}%. ${grows ? "It is measured by last year's figure." : "Shares need not add up to 100%."}`,
        },
        fixes: [
          { title: changeTo(`${right}%`), edits: [{ start, end, text: `${right}%` }], safe: false, preferred: true },
        ],
      };
    }
  },
};

/** Whether a number stands before a share in one sentence. */
const isBeside = ({ source }: Report, { end }: Span, { start }: Span) =>
  end <= start && !/[。；;]/.test(source.slice(end, start));

/** Whether the whole is a figure that the sums accuse: what is wrong there is said there. */
const isDoubtful = (report: Report, { figures = [] }: Share) => figures.some((id) => suspects(report).has(id));
