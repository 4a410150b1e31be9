import { indexAt } from "../document/prose.js";
import type { Rule } from "../rule.js";

/** More than so many are a page that has lost its line ends. */
const SLIPS = 2;

/** 标题接在上一段末尾. */
export const rule: Rule = {
  name: "heading-glued",
  title: "标题没有另起一行",
  severity: "warning",
  *check({ prose, sections, source }) {
    const glued = sections.filter(({ heading }) => {
      const at = indexAt(prose, heading.start);
      return prose.lines.some(({ from, to }) => from < at && at < to && /[。;!)]/.test(prose.text[at - 1]!));
    });
    if (glued.length > SLIPS) return;
    for (const { form, heading } of glued) {
      const { start, end } = heading;
      yield {
        start,
        end,
        message: `标题“${form.title}”接在上一段末尾。标题应当另起一行。`,
        fixes: /<[^>]*>/.test(source.slice(Math.max(0, start - 80), start))
          ? []
          : [{ title: "另起一行", edits: [{ start, end: start, text: "\n" }], safe: true, preferred: true }],
      };
    }
  },
};
