import { indexAt, placeOf } from "../document/prose.js";
import { LIST, plural } from "../language.js";
import type { Rule } from "../rule.js";

/** The words by which each of the six parts is named in a list of them. */
const PARTS = [/总体情况|概述|基本情况/, /主动公开/, /收到|处理|依申请/, /复议|诉讼/, /问题/, /其他/];
const NUMERALS = "一二三四五六七八九十";
/** Fewer names than this are no list of the parts. */
const FEWEST = 3;

/** 引言所列部分与正文不符. */
export const rule: Rule = {
  name: "preamble-parts",
  title: { zh: "引言所列部分与格式不符", en: "Preamble lists other parts than the form" },
  severity: "warning",
  *check({ preamble, prose, sections }) {
    if (!preamble) return;
    const from = indexAt(prose, preamble.start);
    const text = prose.text.slice(from, indexAt(prose, preamble.end));
    const match =
      /(?:由|包括|包含|分为|分)([^。]*?)(?:等|共|,)*([一二三四五六七八九十]|\d)个?(?:部分|方面|项内容)/.exec(text);
    if (!match) return;
    const listed = PARTS.filter((part) => part.test(match[1]!)).length;
    const said = /\d/.test(match[2]!) ? Number(match[2]) : NUMERALS.indexOf(match[2]!) + 1;
    if (listed < FEWEST || (said === PARTS.length && listed === said)) return;
    const missing = sections.filter(({ form }) => !PARTS[NUMERALS.indexOf(form.numeral)]?.test(match[1]!));
    const names = [...new Set(missing.map(({ form }) => `“${form.title}”`))];
    const lacks = names.length > 0;
    yield {
      ...placeOf(prose, from + match.index, from + match.index + match[0].length),
      message: {
        zh: `引言说报告有 ${said} 个部分，列出 ${listed} 个${lacks ? `，没有列出${names.join(LIST.zh)}` : ""}。格式分六个部分。请改为一致。`,
        en: `The preamble says ${plural(said, "part")} and lists ${listed}${lacks ? `, without ${names.join(LIST.en)}` : ""}. The form has six. Make them agree.`,
      },
    };
  },
};
