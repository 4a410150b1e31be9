import { LIST } from "../language.js";
import { isGovernment, organKind } from "../prose/organ.js";
import { tooLittle } from "../prose/unwritten.js";
import { findSection, findWords } from "../prose/words.js";
import type { Rule } from "../rule.js";

const RESULTS = [
  ["工作考核", /考核|考评/g],
  ["社会评议", /评议|评价|评估|测评|满意度/g],
  ["责任追究", /责任追究|追责|问责|追究.{0,8}责任/g],
] as const;

/** 政府的报告未写工作考核、社会评议和责任追究结果. */
export const rule: Rule = {
  name: "government-results",
  title: { zh: "政府的报告缺少考核评议结果", en: "Results that governments report are missing" },
  severity: "warning",
  *check(report, options) {
    const section = findSection(report, "一");
    // An overview that says nothing at all is told of as such.
    if (!section || tooLittle(report, section) !== undefined) return;
    if (!isGovernment(organKind(report, options))) return;
    const missing = RESULTS.filter(([, words]) => findWords(report, words).length === 0).map(([name]) => name);
    if (missing.length === 0) return;
    yield {
      start: section.heading.start,
      end: section.heading.end,
      message: {
        zh: `各级政府的年度报告还应包括工作考核、社会评议和责任追究结果情况（《条例》第五十条第四项），全文没有说到${missing.join(LIST.zh)}。请据实补充。`,
        en: `Reports of governments also tell the results of “工作考核”, “社会评议” and “责任追究” (article 50 of 《条例》, item 4); this one says nothing of ${missing.map((name) => `“${name}”`).join(LIST.en)}. Add what is true.`,
      },
    };
  },
};
