import { findSection, wordsOf } from "../prose/words.js";
import type { Rule } from "../rule.js";

const PARTS = [
  [
    "存在的主要问题",
    /问题|不足|不够|不高|不强|不全|不深|不及|不到位|有待|仍需|还需|尚|亟|差距|薄弱|短板|欠缺|缺乏|困难|滞后|单一|有限|偏/,
  ],
  [
    "改进情况",
    /改进|整改|下一步|今后|未来|接下来|下一年|将|(?<![主需重必摘概首纪简提])要|加强|完善|提[升高]|强化|优化|进一步|措施/,
  ],
] as const;
/** What should be better is a problem still: 有待加强, 需进一步完善. */
const TO_BE_BETTER =
  /(?:[有尚]待|亟[待需]|[还仍尚]?需要?|不够|不)(?:进一步|继续|不断|持续)*(?:加强|完善|提[升高]|强化|优化|改进)/g;
/** Less than this is told as empty. */
const SOMETHING = 10;

/** 第五部分只有问题或只有改进. */
export const rule: Rule = {
  name: "problems-improvements",
  title: { zh: "第五部分缺少问题或改进", en: "Section 5 lacks problems or improvements" },
  severity: "information",
  *check(report) {
    const section = findSection(report, "五");
    if (!section) return;
    const { text } = wordsOf(report, section);
    if (text.length < SOMETHING) return;
    for (const [name, words] of PARTS) {
      if (words.test(name === "改进情况" ? text.replace(TO_BE_BETTER, "") : text)) continue;
      yield {
        start: section.heading.start,
        end: section.heading.end,
        message: {
          zh: `“${section.form.title}”没有写“${name}”。《条例》第五十条要求两者都报告。请据实补充。`,
          en: `“${section.form.title}” does not tell “${name}”. Article 50 of 《条例》 asks for both. Add what is true.`,
        },
      };
    }
  },
};
