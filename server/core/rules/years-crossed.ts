import { placeOf } from "../document/prose.js";
import type { Rule } from "../rule.js";

const PAIR = /(20\d\d)年(?:度)?(?:工作)?(计划|总结|要点)(?:以及|及|和|、)(20\d\d)年(?:度)?(?:工作)?(计划|总结|要点)/g;

/** 总结与计划的年份写反：2019年工作计划及2020年工作总结. */
export const rule: Rule = {
  name: "years-crossed",
  title: { zh: "总结与计划的年份写反", en: "Years of summary and plan crossed" },
  severity: "warning",
  *check({ prose }) {
    for (const match of prose.text.matchAll(PAIR)) {
      const [all, first, kind, second, other] = match as unknown as [string, string, string, string, string];
      const [plan, summary] = other === "总结" ? [first, second] : [second, first];
      if ((kind === "总结") === (other === "总结") || Number(plan) >= Number(summary)) continue;
      const [from, to] = [match.index, match.index + all.length];
      const place = placeOf(prose, from, to);
      const one = placeOf(prose, from, from + 4);
      const at = from + all.lastIndexOf(second);
      const two = placeOf(prose, at, at + 4);
      yield {
        ...place,
        message: {
          zh: `计划是 ${plan} 年的，总结是 ${summary} 年的，年份可能写反了：同时公布的通常是上年的总结和当年的计划。请核对。`,
          en: `The plan is of ${plan}, the summary of ${summary}; the years may be crossed: what goes out together is usually last year's summary and this year's plan. Check.`,
        },
        fixes: [
          {
            title: { zh: "两个年份对调", en: "Exchange the two years" },
            edits: [
              { start: one.start, end: one.end, text: second },
              { start: two.start, end: two.end, text: first },
            ],
            safe: false,
            preferred: true,
          },
        ],
      };
    }
  },
};
