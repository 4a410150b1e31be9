import { lineStart } from "../document/area.js";
import { indexAt, type Prose } from "../document/prose.js";
import { isPage } from "../document/region.js";
import { lineBreakAt } from "../edits/sheet.js";
import type { Rule } from "../rule.js";

/** More than so many are a page that has lost its line ends. */
const SLIPS = 2;

/** Whether none of the prose stands before a place in its line of the source. */
const beginsLine = (source: string, prose: Prose, at: number): boolean =>
  indexAt(prose, lineStart(source, at)) === indexAt(prose, at);

/** 标题接在上一段末尾. */
export const rule: Rule = {
  name: "heading-glued",
  title: { zh: "标题没有另起一行", en: "Heading not on a line of its own" },
  severity: "warning",
  *check({ prose, sections, source }) {
    const glued = sections.filter(({ heading }) => {
      const at = indexAt(prose, heading.start);
      return prose.lines.some(({ from, to }) => from < at && at < to && /[。;!)]/.test(prose.text[at - 1]!));
    });
    // In a page a line end parts no paragraphs.
    const isMarkup = isPage(source);
    const within = sections.filter(({ heading: { start } }) => !isMarkup && !beginsLine(source, prose, start));
    if (Math.max(glued.length, within.length) > SLIPS) return;
    for (const { form, heading, doubled } of glued) {
      // What may be no heading of its own is told as such.
      if (doubled) continue;
      const { start, end } = heading;
      yield {
        start,
        end,
        message: {
          zh: `标题“${form.title}”接在上一段末尾。标题应当另起一行。`,
          en: `The heading “${form.title}” stands at the end of the paragraph above. A heading has a line of its own.`,
        },
        fixes: isMarkup
          ? []
          : [
              {
                title: { zh: "另起一行", en: "Begin a new line" },
                edits: [{ start, end: start, text: lineBreakAt(source, start) }],
                safe: true,
                preferred: true,
              },
            ],
      };
    }
  },
};
