import { placeOf } from "../document/prose.js";
import type { Rule } from "../rule.js";

/** A paragraph's lines are about as long as this, and end in the midst of a sentence. */
const LONG = 15;
/** Not the end of a sentence, nor a heading with its number. */
const BROKEN = /^(?!(?:\(|\d{1,2}\.|[一二三四五六]、)[^。]*$).*[一-龥,、]$/;
/** So many are the way the whole text is broken. */
const HABIT = 5;

/** 一段断成多行；转换所致，不是起草的错，因此默认关闭. */
export const rule: Rule = {
  name: "broken-lines",
  title: "段落断成了多行",
  severity: "information",
  *check({ prose, sections }) {
    const begin = sections[0]?.body.start ?? 0;
    const broken = prose.lines.filter(
      ({ from, to, cell }, index) =>
        !cell &&
        prose.offsets[from]! >= begin &&
        to - from >= LONG &&
        prose.lines[index + 1]?.cell === false &&
        BROKEN.test(prose.text.slice(from, to)),
    );
    const [first] = broken;
    if (!first || broken.length < HABIT) return;
    yield {
      ...placeOf(prose, first.to - 1, first.to),
      message: `段落在行末断开，全文约 ${broken.length} 处，像是从 PDF 复制来的。请把断开的行连成段落。`,
    };
  },
};
