import { LIST } from "../language.js";
import { ASPECTS } from "../prose/lexicon/aspects.js";
import { findSection, type Words, wordsAt, wordsOf } from "../prose/words.js";
import type { Report } from "../report.js";
import type { Rule } from "../rule.js";

/** How an aspect is announced. */
const NUMBERED = /^(?:\([一二三四五六]\)|\d{1,2}\.|[一二三四五六]是)/;
/** Less than this is no survey; that it is too short is told elsewhere. */
const SOMETHING = 10;

/** 总体情况的五个方面. */
export const rule: Rule = {
  name: "overview-aspects",
  title: { zh: "总体情况缺少应述方面", en: "Aspects missing from the overview" },
  severity: "warning",
  *check(report) {
    const section = findSection(report, "一");
    if (!section) return;
    const words = wordsOf(report, section);
    const missing = ASPECTS.filter(([, pattern]) => !pattern.test(words.text)).map(([name]) => name);
    if (words.text.length < SOMETHING || missing.length === 0) return;
    const { start, end } = placeOf(report, words);
    yield {
      start,
      end,
      message: {
        zh: `“总体情况”没有说到${missing.join(LIST.zh)}。格式的填写说明要求概述${all.join(LIST.zh)}五个方面。请据实补充。`,
        en: `“总体情况” says nothing of ${quoted(missing)}. The form asks for a survey of five aspects: ${quoted(all)}. Add what is true.`,
      },
    };
  },
};

const all = ASPECTS.map(([name]) => name);
const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(LIST.en);

/** Where the aspects begin to be told one by one; else the first words of the section. */
function placeOf({ prose }: Report, { from, to }: Words): Words {
  const lines = prose.lines.filter((line) => line.from >= from && line.to <= to);
  const line = lines.find((one) => NUMBERED.test(prose.text.slice(one.from, one.to))) ?? lines[0];
  const begin = line?.from ?? from;
  const length = prose.text.slice(begin, line?.to ?? to).search(/[。:,;]/);
  return wordsAt(prose, begin, length > 0 ? begin + length : (line?.to ?? to));
}
