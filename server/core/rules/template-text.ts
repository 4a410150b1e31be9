import { findWords } from "../prose/words.js";
import type { Rule } from "../rule.js";
import type { Span } from "../text.js";

const TEMPLATE =
  /\(文字描述[^)]{0,30}\)|收取信息处理费情况在此处报告|该部分以表格形式报告[^。]{0,10}(?:。表格如下:?)?|\(此处填写[^)]{0,20}\)/g;
/** What stands for a number or a date that was never filled in. */
const UNFILLED = /(?<![\w×*])[×xX*]{1,4}(?=年|月|日|件|条|次|万?元)/g;
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
            edits: [{ ...lineOf(report.source, { start, end }), text: "" }],
            safe: false,
            preferred: true,
          },
        ],
      };
    }
    for (const { start, end, to } of findWords(report, UNFILLED)) {
      const unit = report.prose.text[to]!;
      yield {
        start,
        end,
        message: {
          zh: `“${unit}”前写着“${report.source.slice(start, end)}”，是模板里待填的数。请据实填写。`,
          en: `“${report.source.slice(start, end)}” before “${unit}” is a number that a template left to be filled in. Write the true one.`,
        },
      };
    }
  },
};

/** Words that fill a line, with the line end behind them: no blank line stays where they stood. */
function lineOf(source: string, { start, end }: Span): Span {
  const before = /(?<=^|[\n\r])[^\S\n\r]*$/.exec(source.slice(0, start));
  const after = /^[^\S\n\r]*(?:\r\n|\n|\r)/.exec(source.slice(end));
  return before && after ? { start: start - before[0].length, end: end + after[0].length } : { start, end };
}
