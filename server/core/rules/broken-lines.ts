import { type Line, placeOf } from "../document/prose.js";
import type { Rule } from "../rule.js";

/** A paragraph's lines are at least as long as this. */
const LONG = 15;
/** Fewer than this are slips of the hand. */
const HABIT = 5;
/** Not the end of a sentence, nor a heading with its number. */
const BROKEN = /^(?!(?:\(|\d{1,2}\.|[一二三四五六]、)[^。]*$).*[一-龥,、]$/;

const SHATTERED = { zh: "表格文字也被拆散了", en: "Words of the table are shattered as well" };

/** 一段断成多行：从 PDF 复制来的文字. */
export const rule: Rule = {
  name: "broken-lines",
  title: { zh: "段落断成了多行", en: "Paragraph broken into lines" },
  severity: "information",
  *check({ prose, sections, source, tables }) {
    const begin = sections[0]?.body.start ?? 0;
    const isLong = ({ from, to, cell }: Line) => !cell && prose.offsets[from]! >= begin && to - from >= LONG;
    const long = prose.lines.filter(isLong);
    const broken = long.filter(({ from, to }) => BROKEN.test(prose.text.slice(from, to)));
    const [first] = broken;
    if (!first || broken.length < HABIT || broken.length * 2 < long.length) return;
    yield {
      ...placeOf(prose, first.to - 1, first.to),
      message: {
        zh: "段落在行末断开，全文多处如此，像是从 PDF 复制来的。请把断开的行连成段落。",
        en: "Paragraphs are broken at the ends of lines here and elsewhere, as in text copied from a PDF. Join the lines.",
      },
      related: tables.flatMap(({ heads }) => {
        const shattered = heads.find(({ start, end, whole }) => whole && /[\n\r]/.test(source.slice(start, end)));
        return shattered ? [{ start: shattered.start, end: shattered.end, message: SHATTERED }] : [];
      }),
    };
  },
};
