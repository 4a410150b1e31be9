import { placeOf } from "../document/prose.js";
import type { Rule } from "../rule.js";

const ANNOUNCED = /(?:以下|如下|下列)([一二三四五六七八九十两]|\d{1,2})个?(?:方面|点|项)/g;
const NUMERALS = "零一二三四五六七八九十";
const countOf = (written: string) =>
  written === "两" ? 2 : /\d/.test(written) ? Number(written) : NUMERALS.indexOf(written);
/** Points further off than this belong to something else. */
const REACH = 1500;

/** 说了几个方面，列了几个. */
export const rule: Rule = {
  name: "announced-count",
  title: "说的项数与列的不符",
  severity: "warning",
  *check({ prose }) {
    for (const match of prose.text.matchAll(ANNOUNCED)) {
      const from = match.index + match[0].length;
      const announced = countOf(match[1]!);
      const listed = listedIn(prose.text.slice(from, from + REACH));
      if (listed < 2 || listed === announced) continue;
      yield {
        ...placeOf(prose, match.index, from),
        message: `这里说“${match[0]}”，下文列出的是 ${listed} 项（一是……${NUMERALS[listed]}是）。请补齐或改正项数。`,
      };
    }
  },
};

/** How far 一是、二是、三是 … go on, when they begin in the same sentence. */
function listedIn(text: string): number {
  let at = text.indexOf("一是");
  const stop = text.indexOf("。");
  if (at < 0 || (stop >= 0 && at > stop)) return 0;
  for (let count = 0; count < 10; count++) {
    const next = text.indexOf(`${NUMERALS[count + 1]}是`, at);
    if (next < 0) return count;
    at = next;
  }
  return 10;
}
