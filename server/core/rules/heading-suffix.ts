import { type Item, runsOf } from "../prose/items.js";
import { wordsAt } from "../prose/words.js";
import type { Rule } from "../rule.js";

const MAX_HEADING = 24;
const SUFFIX = /(情况|方面|工作)?[。:]?$/;

const MARKER = /^\([一二三四五六七八九十]\)/;

/** 小标题有的带“情况”，有的不带. */
export const rule: Rule = {
  name: "heading-suffix",
  title: { zh: "小标题的写法不一致", en: "Headings end unevenly" },
  severity: "off",
  *check(report) {
    const { prose } = report;
    for (const { items } of runsOf(report)) {
      const headings = items.flatMap((item) => {
        const text = headingOf(prose.text, item);
        return text && item.style === "bracketed" ? [{ item, text, suffix: SUFFIX.exec(text)![1] ?? "" }] : [];
      });
      const counts = new Map<string, number>();
      for (const { suffix } of headings) counts.set(suffix, (counts.get(suffix) ?? 0) + 1);
      const [usual] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
      const odd = headings.find(({ suffix }) => suffix !== usual);
      const like = headings.find(({ suffix }) => suffix === usual);
      if (headings.length < 3 || !odd || !like) continue;
      const { start, end } = wordsAt(prose, odd.item.line.from, odd.item.line.from + odd.text.length);
      const [own, other] = [odd, like].map(({ text }) => text.replace(MARKER, ""));
      yield {
        start,
        end,
        message: {
          zh: `小标题“${own}”与“${other}”的写法不一致，“情况”“方面”有的用、有的不用。宜统一。`,
          en: `The headings “${own}” and “${other}” end differently: “情况” or “方面” in some and not in others. Better make them alike.`,
        },
      };
    }
  },
};

/** What stands before the first stop of an item's line, where it is short enough for a heading. */
function headingOf(text: string, { line }: Item): string | undefined {
  const words = text.slice(line.from, line.to);
  const stop = words.search(/[。:]/);
  const heading = stop < 0 ? words : words.slice(0, stop);
  return heading.length <= MAX_HEADING && !/[,;]/.test(heading) ? heading : undefined;
}
