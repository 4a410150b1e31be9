import type { Text } from "../language.js";
import { tooLittle } from "../prose/unwritten.js";
import type { Rule } from "../rule.js";

const WHY: Readonly<Record<string, Text>> = {
  一: { zh: "这一部分概述本机关实施《条例》的情况。", en: "It surveys how the organ carried out 《条例》." },
  五: {
    zh: "《条例》第五十条要求报告存在的主要问题及改进情况。",
    en: "Article 50 of 《条例》 asks for the main problems and the improvements.",
  },
};
const ANY: Text = { zh: "格式设有这一部分。", en: "The form has this section." };

/** 部分没有内容. */
export const rule: Rule = {
  name: "section-empty",
  title: { zh: "部分没有内容", en: "Section without content" },
  severity: "error",
  *check(report) {
    for (const section of report.sections) {
      const { form, heading, doubled } = section;
      const words = doubled ? undefined : tooLittle(report, section);
      if (words === undefined) continue;
      const why = WHY[form.numeral] ?? ANY;
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
