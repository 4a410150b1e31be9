import { findWords } from "../prose/words.js";
import type { Rule } from "../rule.js";

const TEMPLATE =
  /\(文字描述[^)]{0,30}\)|收取信息处理费情况在此处报告|该部分以表格形式报告[^。]{0,10}(?:。表格如下:?)?|\(此处填写[^)]{0,20}\)/g;
/** What a new draft asks, where the answer belongs. */
const ASKED = /\(请(?:填写|选择)[^()]{0,60}\)/g;

/** 留有格式的填写说明. */
export const rule: Rule = {
  name: "template-text",
  title: { zh: "留有格式的填写说明", en: "Instructions of the form left in" },
  severity: "error",
  *check(report) {
    for (const { start, end } of findWords(report, ASKED)) {
      const asked = report.source.slice(start, end);
      yield {
        start,
        end,
        severity: "warning",
        message: {
          zh: `“${asked}”处还没有填写。请在这里写上所问的内容。`,
          en: `“${asked}” is not answered yet. Write here what it asks for.`,
        },
      };
    }
    for (const { start, end } of findWords(report, TEMPLATE)) {
      yield {
        start,
        end,
        message: {
          zh: `“${report.source.slice(start, end)}”是格式中的填写说明，不是报告内容。请删去，并确认该写的内容已经写上。`,
          en: `“${report.source.slice(start, end)}” is an instruction of the form, not content. Delete it, and see that what it asks for is there.`,
        },
        fixes: [
          {
            title: { zh: "删去这句说明", en: "Delete the instruction" },
            edits: [{ start, end, text: "" }],
            safe: false,
            preferred: true,
          },
        ],
      };
    }
  },
};
