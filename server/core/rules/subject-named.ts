import { findSection, findWords, wordsOf } from "../prose/words.js";
import type { Rule } from "../rule.js";

/** 第五部分只说政务公开. */
export const rule: Rule = {
  name: "subject-named",
  title: { zh: "第五部分只说“政务公开”", en: "Section 5 speaks of “政务公开” only" },
  severity: "information",
  *check(report) {
    const section = findSection(report, "五");
    if (!section) return;
    const { text } = wordsOf(report, section);
    if (/信息公开|公开(?:政府)?信息|政府信息|依申请/.test(text)) return;
    const { start: begin, end: stop } = section.body;
    const [first] = findWords(report, /政务公开(?:工作)?/g).filter(({ start, end }) => start >= begin && end <= stop);
    if (!first) return;
    yield {
      start: first.start,
      end: first.end,
      message: {
        zh: "这一部分只说“政务公开”，没有说到政府信息公开。《条例》第五十条要求报告政府信息公开工作存在的主要问题及改进情况，政务公开的范围要宽得多。请核对。",
        en: "This section speaks of “政务公开” only. Article 50 of 《条例》 asks for the problems of disclosing government information, which is narrower. Check.",
      },
    };
  },
};
