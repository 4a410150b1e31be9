import type { Prose } from "../document/prose.js";
import { asWritten, type Words, wordsAt } from "../prose/words.js";
import type { Rule } from "../rule.js";

const MARK =
  /(?:绝密|机密|秘密)(?:★|☆|\*)(?:长期|\d+[年月])?|内部(?:资料|文件|材料),?(?:请?注意保[存密]|不得外传|严禁外传|请勿外传)|仅供内部(?:参阅|传阅|掌握|使用)(?=$|[,。)])/g;

/** A line that says no more than this. */
const ALONE = /^内部(?:资料|文件|材料)$/;
const ALONE_LENGTH = 4;

/** Such a mark stands at the head of the page, above the title. */
const marksIn = (prose: Prose): Words[] => [
  ...[...prose.text.matchAll(MARK)].map(({ 0: mark, index }) => wordsAt(prose, index, index + mark.length)),
  ...prose.lines
    .filter(({ from, to }) => to - from === ALONE_LENGTH && ALONE.test(prose.text.slice(from, to)))
    .map(({ from, to }) => wordsAt(prose, from, to)),
];

/** 留有密级或内部标志. */
export const rule: Rule = {
  name: "secrecy-mark",
  title: { zh: "留有密级或内部资料标志", en: "Mark of secrecy left in" },
  severity: "warning",
  *check(report) {
    for (const { start, end } of marksIn(report.prose)) {
      const text = asWritten(report, { start, end });
      yield {
        start,
        end,
        message: {
          zh: `“${text}”是密级或内部资料的标志。年度报告向社会公布，请核对文稿的来源，并删去标志。`,
          en: `“${text}” marks a secret or internal document. A report is published; check where the draft comes from, and delete the mark.`,
        },
        fixes: [
          {
            title: { zh: `删去“${text}”`, en: `Delete “${text}”` },
            edits: [{ start, end, text: "" }],
            safe: false,
            preferred: true,
          },
        ],
      };
    }
  },
};
