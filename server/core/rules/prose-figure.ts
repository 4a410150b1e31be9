import { type Claim, claimsOf } from "../claims/index.js";
import { suspects } from "../culprits/index.js";
import type { Text } from "../language.js";
import type { Report } from "../report.js";
import type { Found, Rule } from "../rule.js";

/** 文字与表格不一致. */
export const rule: Rule = {
  name: "prose-figure",
  title: { zh: "文字与表格数字不一致", en: "Prose and table disagree" },
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

/** The text may count otherwise than the table. */
const LOOSE: Text = {
  zh: "统计口径不同的，请在文中说明；口径相同的，两处应当一致。",
  en: "If they count different things, say so in the prose; if not, make them agree.",
};
const STRICT: Text = {
  zh: "两处应当一致，请核对哪一处有误。",
  en: "They should agree; check which of the two is wrong.",
};

function tell(report: Report, { start, end, subject, says, inWords, counted }: Claim): Found {
  const figures = subject.sums[0]!.map((id) => report.figures.get(id)!);
  const shown = figures.find(({ reading }) => reading.state === "number" && reading.value !== 0) ?? figures[0]!;
  const table = shown.slot.table.name;
  const advice = subject.loose ? LOOSE : STRICT;
  return {
    start,
    end,
    severity: subject.loose ? "information" : "error",
    message: {
      zh: `文字说${says.zh}，而${table.zh}中“${subject.name}”为 ${counted[0]} 件。${advice.zh}`,
      en: `The prose says ${says.en}, but in ${table.en} “${subject.name}” is ${counted[0]}. ${advice.en}`,
    },
    related: [
      {
        start: shown.start,
        end: shown.end,
        message: { zh: `${table.zh}中的数字`, en: `The figure in ${table.en}` },
      },
    ],
    fixes: (inWords ? [] : [...new Set(counted)]).map((count) => ({
      title: { zh: `文字改为 ${count}`, en: `Change the prose to ${count}` },
      edits: [{ start, end, text: String(count) }],
      safe: false,
    })),
  };
}
