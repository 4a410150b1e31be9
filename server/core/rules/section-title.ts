import type { Rule } from "../rule.js";

/** 部分标题与格式不一致. */
export const rule: Rule = {
  name: "section-title",
  title: "部分标题与格式不一致",
  severity: "warning",
  *check({ sections }) {
    for (const { heading, form, doubled, displaced } of sections) {
      const { title } = heading;
      if (title.text === form.title || doubled || displaced) continue;
      yield {
        start: title.start,
        end: title.end,
        message: `第${form.numeral}部分的标题写作“${title.text}”，格式作“${form.title}”。标题宜与格式一致，便于汇总和查阅。`,
        fixes: [
          {
            title: `改为“${form.title}”`,
            edits: [{ start: title.start, end: title.end, text: form.title }],
            safe: false,
            preferred: true,
          },
        ],
      };
    }
  },
};
