import { together } from "../prose/words.js";
import { findWritten, isExtracted } from "../prose/written.js";
import type { Rule } from "../rule.js";

const DATE =
  /\d{4}([ \xa0\u3000]*)年([ \xa0\u3000]*)\d{1,2}([ \xa0\u3000]*)月(?:([ \xa0\u3000]*)\d{1,2}([ \xa0\u3000]*)日)?/g;

/** 日期里的空格有的有、有的没有. */
export const rule: Rule = {
  name: "date-spacing",
  title: "日期中的空格不一致",
  severity: "information",
  check(report) {
    const uneven = findWritten(report, DATE).filter(({ match }) => {
      const gaps = match.slice(1).filter((gap) => gap !== undefined);
      return gaps.some((gap) => gap !== "") && gaps.some((gap) => gap === "");
    });
    return together(uneven, {
      message: `日期中有的地方空格，有的地方不空${isExtracted(report) ? "，可能是从 PDF 转换时带来的" : ""}。日期中不留空格。`,
      again: "也不一致",
      fix: {
        title: "删去日期中的空格",
        edits: uneven.map(({ start, end, match }) => ({ start, end, text: match[0].replace(/[ \xa0\u3000]/g, "") })),
        safe: true,
      },
    });
  },
};
