import type { Text } from "../language.js";
import type { Report, Section } from "../report.js";
import type { Rule } from "../rule.js";
import { foldText } from "../text.js";

/** How many characters say something, where something must be said. */
const NEEDS: Record<string, { readonly least: number; readonly why: Text }> = {
  一: {
    least: 10,
    why: {
      zh: "这一部分概述本机关实施《条例》的情况。",
      en: "It surveys how the organ carried out 《条例》.",
    },
  },
  五: {
    least: 10,
    why: {
      zh: "《条例》第五十条要求报告存在的主要问题及改进情况。",
      en: "Article 50 of 《条例》 asks for the main problems and the improvements.",
    },
  },
};
const ANY = { least: 1, why: { zh: "格式设有这一部分。", en: "The form has this section." } };

/** 部分没有内容. */
export const rule: Rule = {
  name: "section-empty",
  title: { zh: "部分没有内容", en: "Section without content" },
  severity: "error",
  *check(report) {
    for (const [index, section] of report.sections.entries()) {
      const { form, heading, doubled } = section;
      if (doubled || report.edition.tables.some(({ id }) => id === form.numeral)) continue;
      const words = wordsOf(report, section, index);
      const { least, why } = NEEDS[form.numeral] ?? ANY;
      if (words.length >= least) continue;
      const name = `“${form.numeral}、${form.title}”`;
      const isBlank = words === "";
      yield {
        start: heading.start,
        end: heading.end,
        message: {
          zh: `${name}${isBlank ? "没有内容" : `只写了“${words}”`}。${why.zh}请据实填写。`,
          en: `${name} ${isBlank ? "is empty" : `only says “${words}”`}. ${why.en} Write what is true.`,
        },
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
