import { isPreamble } from "../document/preamble.js";
import { findSection, wordsAt, wordsOf } from "../prose/words.js";
import type { Rule } from "../rule.js";

/** 引言写进了总体情况. */
export const rule: Rule = {
  name: "preamble-inside",
  title: { zh: "引言写进了总体情况", en: "Preamble inside the overview" },
  severity: "information",
  *check(report) {
    const section = findSection(report, "一");
    if (!section) return;
    const { prose, source } = report;
    const { from, to } = wordsOf(report, section);
    const lines = prose.lines.filter((line) => line.from >= from && line.to <= to);
    const first = lines[0];
    // A section that says nothing else is told of as such.
    if (!first || lines.length < 2 || !isPreamble(prose.text.slice(first.from, first.to))) return;
    const { start, end } = wordsAt(prose, first.from, first.to);
    const mark = wordsAt(prose, first.from, first.from + clauseLength(prose.text.slice(first.from, first.to)));
    const next = wordsAt(prose, lines[1]!.from, lines[1]!.to);
    const above = section.heading.start;
    const isPlain = !/[<>|]/.test(source.slice(above, next.start).replace(/[《》〈〉]/g, ""));
    yield {
      start: mark.start,
      end: mark.end,
      message: {
        zh: "这一段是编制说明，写进了“总体情况”。引言应当写在“一、总体情况”之前。",
        en: "This paragraph tells how the report was made; it stands inside “总体情况”. A preamble stands above “一、总体情况”.",
      },
      fixes: isPlain
        ? [
            {
              title: { zh: "移到“一、总体情况”之前", en: "Move it above “一、总体情况”" },
              edits: [
                { start: above, end: above, text: `${source.slice(start, end)}\n\n` },
                { start, end: next.start, text: "" },
              ],
              safe: false,
              preferred: true,
            },
          ]
        : [],
    };
  },
};

function clauseLength(text: string): number {
  const length = text.search(/[,。;:]/);
  return length > 0 ? length : text.length;
}
