import { editions } from "../../editions/index.js";
import { changeToWords } from "../edits/titles.js";
import { formOf } from "../form/marks.js";
import { findWords, rewrite } from "../prose/words.js";
import type { Rule } from "../rule.js";

const NOTICE = /国办公开办函.?20\d\d.?\d+号/g;
const digitsOf = (notice: string) => notice.match(/\d+/g)!.join("/");

/** 引用的格式文件与报告年度不符. */
export const rule: Rule = {
  name: "notice-cited",
  title: { zh: "引用的格式文件与年度不符", en: "Notice cited is not that of the year" },
  severity: "warning",
  *check(report) {
    const right = report.year === undefined ? undefined : formOf(report.year);
    if (!right) return;
    const cited = findWords(report, NOTICE).flatMap((words) => {
      const edition = editions.find(({ notice }) => digitsOf(notice) === digitsOf(words.text));
      return edition ? [{ words, edition }] : [];
    });
    // One who names both compares them.
    if (cited.some(({ edition }) => edition.form === right.form)) return;
    for (const { words, edition } of cited) {
      yield {
        start: words.start,
        end: words.end,
        message: {
          zh: `引用的“${edition.notice}”印发的是 ${edition.name.zh}格式，${report.year} 年度的报告适用 ${right.name.zh}格式（“${right.notice}”）。请核对表格并改正引用。`,
          en: `“${edition.notice}” issued the ${edition.name.en}, but to report year ${report.year} applies the ${right.name.en} (“${right.notice}”). Check the tables, and mend the citation.`,
        },
        fixes: [
          {
            title: changeToWords(right.notice),
            edits: rewrite(report, words, right.notice),
            safe: false,
            preferred: true,
          },
        ],
      };
    }
  },
};
