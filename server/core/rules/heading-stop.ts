import { type Item, runsOf } from "../prose/items.js";
import { together, wordsAt } from "../prose/words.js";
import type { Report } from "../report.js";
import type { Found, Rule } from "../rule.js";

const MAX_HEADING = 30;
/** A short item may be a sentence; these words end a heading. */
const HEADING = /^[^。,;:]+(?:情况|方面|工作|公开|管理|建设|保障|机制|措施|问题)。?$/;

/** 小标题末尾的句号有的有、有的没有. */
export const rule: Rule = {
  name: "heading-stop",
  title: { zh: "小标题的句号不一致", en: "Full stops of headings uneven" },
  severity: "information",
  *check(report) {
    for (const { items } of runsOf(report)) yield* uneven(report, items);
  },
};

/** Of the items that are headings alone, the fewer are to follow the others. */
function uneven(report: Report, items: readonly Item[]): Found[] {
  const { prose } = report;
  const headings = items.filter(({ line, style }) => {
    const text = prose.text.slice(line.from, line.to);
    return style === "bracketed" && text.length <= MAX_HEADING && HEADING.test(text);
  });
  const ends = ({ line }: Item) => prose.text[line.to - 1] === "。";
  const stopped = headings.filter(ends);
  if (stopped.length === 0 || stopped.length * 2 > headings.length || stopped.length === headings.length) return [];
  const places = stopped.map(({ line }) => wordsAt(prose, line.to - 1, line.to));
  return together(places, {
    message: {
      zh: "这个小标题末尾有句号，其余的没有。单独成行的标题不用句号。",
      en: "This heading ends in a full stop, the others do not. A heading on a line of its own has none.",
    },
    again: { zh: "这个小标题也有句号", en: "A full stop here too" },
    fix: {
      title: { zh: "删去句号", en: "Delete the full stop" },
      edits: places.map(({ start, end }) => ({ start, end, text: "" })),
      safe: true,
    },
  });
}
