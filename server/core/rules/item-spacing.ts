import { runsOf } from "../prose/items.js";
import { together } from "../prose/words.js";
import { isExtracted } from "../prose/written.js";
import type { Rule } from "../rule.js";
import { span } from "../text.js";

/** 编号后的空格. */
export const rule: Rule = {
  name: "item-spacing",
  title: "编号后的空格不一致",
  severity: "information",
  check(report) {
    if (isExtracted(report)) return [];
    const gaps = runsOf(report)
      .flatMap(({ items }) => items.filter(({ style }) => style === "digit"))
      .map(({ marker }) =>
        span(marker.end, marker.end + /^[ \t\u3000\xa0]*/.exec(report.source.slice(marker.end))![0].length),
      );
    const spaced = gaps.filter(({ start, end }) => end > start);
    if (spaced.length === gaps.length) return [];
    return together(spaced, {
      message: "有的编号后面有空格，有的没有。编号后不留空格。",
      again: "也有空格",
      fix: { title: "删去编号后的空格", edits: spaced.map((gap) => ({ ...gap, text: "" })), safe: true },
    });
  },
};
