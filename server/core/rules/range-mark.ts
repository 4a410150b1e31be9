import { together } from "../prose/words.js";
import { findWritten } from "../prose/written.js";
import type { Rule } from "../rule.js";

/** 2024年1月1日-2024年12月31日, as it is written. */
const RANGE = /(?<=\d{1,2}\s?[月日]\s?)(?:-{1,2}|－)(?=\s?(?:20\d\d\s?年\s?)?\d{1,2}\s?[月日])/g;

/** 日期之间用了连字符. */
export const rule: Rule = {
  name: "range-mark",
  title: { zh: "日期起止用了连字符", en: "Hyphen between two dates" },
  severity: "information",
  check(report) {
    const places = findWritten(report, RANGE);
    return together(places, {
      message: {
        zh: "日期的起止之间用了连字符“-”。起止用“至”，或一字线“—”（GB/T 15834—2011）。",
        en: "A hyphen “-” between two dates. The ends of a range are joined by “至” or a dash, “—” (GB/T 15834—2011).",
      },
      again: { zh: "这里也是", en: "Here too" },
      fix: {
        title: { zh: "改为“至”", en: "Change to “至”" },
        edits: places.map(({ start, end }) => ({ start, end, text: "至" })),
        safe: true,
      },
    });
  },
};
