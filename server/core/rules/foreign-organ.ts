import { indexAt, placeOf } from "../document/prose.js";
import { organName } from "../prose/organ.js";
import { isWithin, placesIn } from "../prose/places.js";
import type { Report } from "../report.js";
import type { Rule } from "../rule.js";
import type { Span } from "../text.js";

/** Where a preamble names the organ whose report it is, or whom to ask about it. */
const NAMED = [
  /(?:公布|发布|编制|公开|制定)(?:了)?《?([一-龥]{4,30}?)(?:20\d\d年(?:度)?)?(?:政府)?信息公开(?:工作)?年度报告/,
  /(?:规定|要求),([一-龥]{4,30})\(以下简称/,
  /(?:请与|请联系:?|可与|可联系|请咨询:?)([一-龥]{4,30}?)(?:联系|\(|,)/,
];

/** 引言里是别的机关. */
export const rule: Rule = {
  name: "foreign-organ",
  title: { zh: "引言里是别的机关", en: "Another organ in the preamble" },
  severity: "error",
  *check(report) {
    const own = organName(report);
    if (!own) return;
    for (const { start, end, text } of namedIn(report)) {
      const level = foreignLevel(own, text);
      if (!level) continue;
      yield {
        start,
        end,
        message: {
          zh: `这里写的是“${text}”，而标题中的机关是“${own}”，${level}名不同，可能是套用了别的机关的文稿。请核对，并检查全文是否还有。`,
          en: `This names “${text}”, but the organ in the title is “${own}”: not the same “${level}”. Another organ's report may have been copied; check, and look for more of it.`,
        },
        fixes: [
          {
            title: { zh: `改为“${own}”`, en: `Change to “${own}”` },
            edits: [{ start, end, text: own }],
            safe: false,
            preferred: true,
          },
        ],
      };
    }
  },
};

/** The level of place at which two names differ for certain; names cut short or of wider places agree. */
function foreignLevel(own: string, other: string): string | undefined {
  const [mine, theirs] = [placesIn(own), placesIn(other)];
  for (const [level, place] of theirs) {
    const same = mine.get(level);
    if (same && !isWithin(place, same) && !isWithin(same, place)) return level;
  }
  return undefined;
}

/** Before the first section, in the preamble. */
function namedIn({ prose, title, sections }: Report): (Span & { readonly text: string })[] {
  const [begin, stop] = [indexAt(prose, title!.end), indexAt(prose, sections[0]?.start ?? title!.end)];
  const words = prose.text.slice(begin, stop);
  return NAMED.flatMap((pattern) => {
    const match = pattern.exec(words);
    if (!match) return [];
    const from = begin + match.index + match[0].indexOf(match[1]!);
    return [{ ...placeOf(prose, from, from + match[1]!.length), text: match[1]! }];
  });
}
