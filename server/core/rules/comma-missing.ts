import { findWords } from "../prose/words.js";
import type { Rule } from "../rule.js";

/** A count and what is said of it, with nothing between: 公开信息20条内容涉及…, 信息20条其中…, 申请3件办结率100%. */
const RUN_TOGETHER =
  /(?<=\d(?:条|件|篇|项|个|次|份|期))(?=(?:信息)?(?:内容(?:涉及|包括|涵盖|主要|为)|其中(?!一|的)|办结率|答复率|满意率|满意度|同比))/g;

/** 数量之后漏了逗号. */
export const rule: Rule = {
  name: "comma-missing",
  title: { zh: "数量之后漏了逗号", en: "Comma left out after a count" },
  severity: "warning",
  *check(report) {
    for (const { from } of findWords(report, RUN_TOGETHER)) {
      const [last, next] = [report.prose.offsets[from - 1]!, report.prose.offsets[from]!];
      const words = report.prose.text.slice(from, from + 2);
      yield {
        start: last,
        end: next + 1,
        message: {
          zh: `数量与“${words}”之间没有标点，两句话连成了一句。请加上逗号。`,
          en: `No punctuation parts the count from “${words}”: two clauses run into one. Insert a comma.`,
        },
        fixes: [
          {
            title: { zh: "加上逗号", en: "Insert a comma" },
            edits: [{ start: last + 1, end: next, text: "，" }],
            safe: false,
            preferred: true,
          },
        ],
      };
    }
  },
};
