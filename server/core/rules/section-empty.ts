import type { Report, Section } from "../report.js";
import type { Rule } from "../rule.js";
import { foldText } from "../text.js";

/** How many characters say something, where something must be said. */
const NEEDS: Record<string, { least: number; why: string }> = {
  一: { least: 10, why: "这一部分概述本机关实施《条例》的情况。" },
  五: { least: 10, why: "《条例》第五十条要求报告存在的主要问题及改进情况。" },
};

/** 部分没有内容. */
export const rule: Rule = {
  name: "section-empty",
  title: "部分没有内容",
  severity: "error",
  *check(report) {
    for (const [index, section] of report.sections.entries()) {
      const { form, heading, doubled } = section;
      if (doubled || report.edition.tables.some(({ id }) => id === form.numeral)) continue;
      const words = wordsOf(report, section, index);
      const { least, why } = NEEDS[form.numeral] ?? { least: 1, why: "格式设有这一部分。" };
      if (words.length >= least) continue;
      const what = words === "" ? "没有内容" : `只写了“${words}”`;
      yield {
        start: heading.start,
        end: heading.end,
        message: `“${form.numeral}、${form.title}”${what}。${why}请据实填写。`,
      };
    }
  },
};

/** What stands between a heading and the next of another section, without white space. */
function wordsOf({ sections, source }: Report, { form, body }: Section, index: number): string {
  let end = body.end;
  let start = body.start;
  let words = "";
  for (let next = index + 1; ; next++) {
    words += foldText(source.slice(start, end));
    const doubled = sections[next];
    if (!doubled?.doubled || doubled.form !== form) return words.replace(/^[。.:]+|[。.]+$/g, "");
    ({ start, end } = doubled.body);
  }
}
