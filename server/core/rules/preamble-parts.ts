import { indexAt, placeOf } from "../document/prose.js";
import { LIST, plural } from "../language.js";
import type { Rule } from "../rule.js";

/** The words by which each of the six parts is named in a list of them. */
const PARTS = [/总体|概述|基本情况/, /主动公开/, /收到|处理|依申请/, /复议|诉讼/, /问题|改进/, /其[他它]/];
const NUMERALS = "一二三四五六七八九十";
const ALL =
  "总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分";
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
      /(?:由|包括|包含|分为|分)([^。]*?)((?:等|共|,)*)([一二三四五六七八九十]|\d)个?(?:部分|方面|项内容)/.exec(text);
    if (!match) return;
    const listed = PARTS.filter((part) => part.test(match[1]!)).length;
    const odd = match[1]!.split(/[、,;:]/).find((name) => name.length > 1 && !PARTS.some((part) => part.test(name)));
    const said = /\d/.test(match[3]!) ? Number(match[3]) : NUMERALS.indexOf(match[3]!) + 1;
    // 总体情况、…等六个部分: a list that stops short of the last part names only some.
    const isShortened = match[2]!.includes("等") && !PARTS.at(-1)!.test(match[1]!);
    if (listed < FEWEST || (said === PARTS.length && !odd && (listed === said || isShortened))) return;
    const missing = sections.filter(({ form }) => !PARTS[NUMERALS.indexOf(form.numeral)]?.test(match[1]!));
    const names = [...new Set(missing.map(({ form }) => `“${form.title}”`))];
    const lacks = names.length > 0;
    const strange = said === PARTS.length ? odd : undefined;
    const place = placeOf(prose, from + match.index, from + match.index + match[0].length);
    const right = `${/^(?:由|包括|包含|分为|分)/.exec(match[0])![0]}${ALL}`;
    yield {
      ...place,
      message: {
        zh: strange
          ? `引言列出的“${strange}”不是格式的部分${lacks ? `，又没有列出${names.join(LIST.zh)}` : ""}。格式分六个部分，标题是固定的。请改为一致。`
          : `引言说报告有 ${said} 个部分，列出 ${listed} 个${lacks ? `，没有列出${names.join(LIST.zh)}` : ""}。格式分六个部分。请改为一致。`,
        en: strange
          ? `“${strange}” in the preamble is no part of the form${lacks ? `, and ${names.join(LIST.en)} is not listed` : ""}. The form has six sections with fixed headings. Make them agree.`
          : `The preamble says ${plural(said, "part")} and lists ${listed}${lacks ? `, without ${names.join(LIST.en)}` : ""}. The form has six. Make them agree.`,
      },
      fixes: [
        {
          title: { zh: "改为格式的六个部分", en: "Change to the six parts of the form" },
          edits: [{ ...place, text: right }],
          safe: false,
          preferred: true,
        },
      ],
    };
  },
};
