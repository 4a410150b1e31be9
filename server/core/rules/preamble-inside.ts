import type { Line } from "../document/prose.js";
import { findSection, wordsAt, wordsOf } from "../prose/words.js";
import type { Rule } from "../rule.js";

/** What a preamble says: on what basis and by whom the report is made, for which period, whom to ask. */
const PREAMBLE =
  /^(?:为|根据|依据|按照|本|现|报告|全文)[^。]{0,140}(?:(?:编制|制定|公布|发布|撰写)[^。]{0,60}报告|统计(?:期限|时限|时间)|报告如下)|^本(?:年度)?报告/;
/** With an aspect of the work in it the paragraph is more than a preamble. */
const MORE = /主动公开(?:政府)?信息\d|申请\d|一是|\(一\)主动公开/;

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
    const isPreamble = (line: Line) => {
      const text = prose.text.slice(line.from, line.to);
      return PREAMBLE.test(text) && !MORE.test(text);
    };
    const first = lines[0];
    // A section that says nothing else is told of as such.
    if (!first || lines.length < 2 || !isPreamble(first)) return;
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
