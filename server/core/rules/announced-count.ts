import { sectionTexts } from "../claims/sentences.js";
import { placeOf } from "../document/prose.js";
import type { Rule } from "../rule.js";

const N = "([二三四五六七八九十两]|\\d{1,2})个?";
/** 以下三方面, or 三方面问题：一是. */
const ANNOUNCED = new RegExp(
  `(?:以下|如下|下列)${N}(?:大?方面|点|项)|(?<![第前后\\d])${N}(?:大?方面|大?类|点|项)(?=(?:的?[一-龥]{0,8}):一是)`,
  "g",
);
const NUMERALS = "零一二三四五六七八九十";
const countOf = (written: string) =>
  written === "两" ? 2 : /\d/.test(written) ? Number(written) : NUMERALS.indexOf(written);
/** Points further off than this belong to something else. */
const REACH = 1500;

/** 说了几个方面，列了几个. */
export const rule: Rule = {
  name: "announced-count",
  title: { zh: "说的项数与列的不符", en: "Points announced and points listed differ" },
  severity: "warning",
  *check(report) {
    for (const { from, text } of sectionTexts(report)) {
      if (!text.includes("一是")) continue;
      for (const match of text.matchAll(ANNOUNCED)) {
        const end = match.index + match[0].length;
        const announced = countOf((match[1] ?? match[2])!);
        const listed = listedIn(text.slice(end, end + REACH));
        if (listed < 2 || listed === announced) continue;
        yield {
          ...placeOf(report.prose, from + match.index, from + end),
          message: {
            zh: `这里说“${match[0]}”，下文列出的是 ${listed} 项（一是……${NUMERALS[listed]}是）。请补齐或改正项数。`,
            en: `This announces “${match[0]}”, but ${listed} follow (“一是”…“${NUMERALS[listed]}是”). Add what is missing, or mend the number.`,
          },
        };
      }
    }
  },
};

/** How far 一是、二是、三是 … go on, when they begin in the same sentence and before they begin anew. */
function listedIn(text: string): number {
  const first = text.indexOf("一是");
  const stop = text.indexOf("。");
  if (first < 0 || (stop >= 0 && first > stop)) return 0;
  const again = text.indexOf("一是", first + 1);
  const list = text.slice(first, again < 0 ? text.length : again);
  let at = 0;
  for (let count = 1; count < 10; count++) {
    at = list.indexOf(`${NUMERALS[count + 1]}是`, at);
    if (at < 0) return count;
  }
  return 10;
}
