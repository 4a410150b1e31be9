import { claimsOf, holds } from "../claims/index.js";
import { type Breakdown, breakdownsOf } from "../claims/lists.js";
import type { Found, Rule } from "../rule.js";

/** 其中各项之和与总数不符. */
export const rule: Rule = {
  name: "parts-whole",
  title: { zh: "其中各项之和与总数不符", en: "Parts that do not make up the whole" },
  severity: "warning",
  *check(report) {
    for (const breakdown of breakdownsOf(report)) {
      const { whole, parts, complete } = breakdown;
      const sum = sumOf(parts);
      if (complete ? sum === whole.value : sum <= whole.value || isDivided(breakdown)) continue;
      // Where a number does not agree with the tables, that has been said.
      const wrong = [...claimsOf(report)].filter((claim) => !holds(claim));
      if (![whole, ...parts].some(({ start }) => wrong.some((claim) => claim.start === start))) yield tell(breakdown);
    }
  },
};

const sumOf = (parts: Breakdown["parts"]) => parts.reduce((sum, { value }) => sum + value, 0);

/** The first parts make up the whole: the others part it anew. */
const isDivided = ({ whole, parts }: Breakdown) => parts.some((_, i) => sumOf(parts.slice(0, i + 1)) === whole.value);

function tell(breakdown: Breakdown): Found {
  const { whole, parts } = breakdown;
  const sum = sumOf(parts);
  const terms = parts.map(({ name, value }) => `${name} ${value}`);
  const isMore = sum > whole.value;
  return {
    start: whole.start,
    end: whole.end,
    message: {
      zh: `总数写作 ${whole.value} ${whole.unit}，其中各项 ${terms.join("＋")}＝${sum}，${isMore ? "超过" : "少于"}总数。请核对总数和各项。`,
      en: `The total reads ${whole.value}, but its parts ${terms.map((term) => `“${term}”`).join(" + ")} = ${sum} are ${isMore ? "more" : "less"}. Check the total and its parts.`,
    },
    related: parts.map(({ start, end }, i) => ({ start, end, message: { zh: terms[i]!, en: `“${terms[i]}”` } })),
    fixes: [
      {
        title: { zh: `总数改为 ${sum}`, en: `Change the total to ${sum}` },
        edits: [{ start: whole.start, end: whole.end, text: String(sum) }],
        safe: false,
      },
    ],
  };
}
