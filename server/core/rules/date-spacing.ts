import { together } from "../prose/words.js";
import { findWritten, isExtracted } from "../prose/written.js";
import type { Rule } from "../rule.js";

const DATE =
  /\d{4}([ \xa0\u3000]*)年([ \xa0\u3000]*)\d{1,2}([ \xa0\u3000]*)月(?:([ \xa0\u3000]*)\d{1,2}([ \xa0\u3000]*)日)?/g;

/** 日期里的空格有的有、有的没有. */
export const rule: Rule = {
  name: "date-spacing",
  title: { zh: "日期中的空格不一致", en: "Uneven spaces in dates" },
  severity: "information",
  check(report) {
    const uneven = findWritten(report, DATE).filter(({ match }) => {
      const gaps = match.slice(1).filter((gap) => gap !== undefined);
      return gaps.some((gap) => gap !== "") && gaps.some((gap) => gap === "");
    });
    return together(uneven, {
      message: {
        zh: `日期中有的地方空格，有的地方不空${isExtracted(report) ? "，可能是从 PDF 转换时带来的" : ""}。日期中不留空格。`,
        en: `The date has spaces in some places and none in others${isExtracted(report) ? "; they may come from a PDF" : ""}. Dates have no spaces.`,
      },
      again: { zh: "也不一致", en: "Uneven here too" },
      fix: {
        title: { zh: "删去日期中的空格", en: "Delete the spaces in dates" },
        edits: uneven.map(({ start, end, match }) => ({ start, end, text: match[0].replace(/[ \xa0\u3000]/g, "") })),
        safe: true,
      },
    });
  },
};
