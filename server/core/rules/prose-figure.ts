import { claimsOf } from "../claims/index.js";
import { suspects } from "../culprits/index.js";
import type { Rule } from "../rule.js";

/** 文字与表格不一致. */
export const rule: Rule = {
  name: "prose-figure",
  title: "文字与表格数字不一致",
  severity: "error",
  *check(report) {
    const suspect = suspects(report);
    for (const { start, end, subject, value, says, counted } of claimsOf(report)) {
      if (counted.includes(value)) continue;
      // A figure under suspicion is told of once, by the sums.
      if (subject.sums.flat().some((id) => suspect.has(id))) continue;
      const figures = subject.sums[0]!.flatMap((id) => report.figures.get(id) ?? []);
      const shown = figures.find(({ reading }) => reading.state === "number" && reading.value !== 0) ?? figures[0];
      const isNumber = /^\d/.test(says);
      yield {
        start,
        end,
        message: `文字说${isNumber ? `${subject.name} ${says}` : says}，而${shown!.slot.table.name}中“${subject.name}”为 ${counted[0]} 件。两处应当一致，请核对哪一处有误。`,
        related: shown ? [{ start: shown.start, end: shown.end, message: `${shown.slot.table.name}中的数字` }] : [],
        fixes: isNumber
          ? [{ title: `文字改为 ${counted[0]}`, edits: [{ start, end, text: String(counted[0]) }], safe: false }]
          : [],
      };
    }
  },
};
