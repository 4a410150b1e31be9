import { type Claim, claimsOf } from "../claims/index.js";
import { suspects } from "../culprits/index.js";
import type { Report } from "../report.js";
import type { Found, Rule } from "../rule.js";

/** 文字与表格不一致. */
export const rule: Rule = {
  name: "prose-figure",
  title: "文字与表格数字不一致",
  severity: "error",
  *check(report) {
    const suspect = suspects(report);
    for (const claim of claimsOf(report)) {
      if (claim.counted.includes(claim.value)) continue;
      // A figure under suspicion is told of once, by the sums.
      if (!claim.subject.sums.flat().some((id) => suspect.has(id))) yield tell(report, claim);
    }
  },
};

function tell(report: Report, { start, end, subject, says, inWords, counted }: Claim): Found {
  const figures = subject.sums[0]!.map((id) => report.figures.get(id)!);
  const shown = figures.find(({ reading }) => reading.state === "number" && reading.value !== 0) ?? figures[0]!;
  const table = shown.slot.table.name.zh;
  const advice = subject.loose
    ? "统计口径不同的，请在文中说明；口径相同的，两处应当一致。"
    : "两处应当一致，请核对哪一处有误。";
  return {
    start,
    end,
    severity: subject.loose ? "information" : "error",
    message: `文字说${inWords ? says : `${subject.name} ${says}`}，而${table}中“${subject.name}”为 ${counted[0]} 件。${advice}`,
    related: [{ start: shown.start, end: shown.end, message: `${table}中的数字` }],
    fixes: (inWords ? [] : [...new Set(counted)]).map((count) => ({
      title: `文字改为 ${count}`,
      edits: [{ start, end, text: String(count) }],
      safe: false,
    })),
  };
}
