import { runsOf } from "../prose/items.js";
import { together } from "../prose/words.js";
import { isExtracted } from "../prose/written.js";
import type { Rule } from "../rule.js";
import { span } from "../text.js";

/** 编号后的空格. */
export const rule: Rule = {
  name: "item-spacing",
  title: { zh: "编号后的空格不一致", en: "Uneven space after numbers" },
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
      message: {
        zh: "有的编号后面有空格，有的没有。编号后不留空格。",
        en: "Some numbers have a space after them, some do not. Numbers are followed by none.",
      },
      again: { zh: "也有空格", en: "A space here too" },
      fix: {
        title: { zh: "删去编号后的空格", en: "Delete the spaces after numbers" },
        edits: spaced.map((gap) => ({ ...gap, text: "" })),
        safe: true,
      },
    });
  },
};
