import { changeToWords } from "../edits/titles.js";
import { together } from "../prose/words.js";
import { findWritten } from "../prose/written.js";
import type { Rule } from "../rule.js";

/** 国办发[2020]17号, as it is written. */
const NUMBER =
  /(?<=[一-龥]{2,10}(?:发|办|函|令|字|通|电|文|规|秘|综|公|改|政))([[［【(（])(20\d\d)([\]］】)）])(第?)(?=0*\d{1,4}号)/g;

/** 发文字号的年份括号. */
export const rule: Rule = {
  name: "document-number",
  title: { zh: "发文字号的括号不规范", en: "Brackets of a document number" },
  severity: "information",
  *check(report) {
    const places = findWritten(report, NUMBER);
    const [first] = places;
    if (!first) return;
    const right = ({ match }: (typeof places)[number]) => `〔${match[2]}〕`;
    yield* together(places, {
      message: {
        zh: `发文字号写作“${first.match[0]}”。年份用六角括号“〔〕”括起，不加“第”字（GB/T 9704—2012）。`,
        en: `The document number reads “${first.match[0]}”. Its year stands in “〔〕”, without “第” (GB/T 9704—2012).`,
      },
      again: { zh: "这里也是", en: "Here too" },
      fix: {
        title: changeToWords(right(first)),
        edits: places.map((place) => ({ start: place.start, end: place.end, text: right(place) })),
        safe: true,
      },
    });
  },
};
