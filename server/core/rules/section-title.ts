import { changeToWords } from "../edits/titles.js";
import type { Rule } from "../rule.js";
import { isMerged } from "./section-missing.js";

/** 部分标题与格式不一致. */
export const rule: Rule = {
  name: "section-title",
  title: { zh: "部分标题与格式不一致", en: "Section title reworded" },
  severity: "warning",
  *check(report) {
    for (const section of report.sections) {
      const { heading, form, doubled, displaced } = section;
      const { title } = heading;
      if (title.text === form.title || doubled || displaced || isMerged(report, section)) continue;
      yield {
        start: title.start,
        end: title.end,
        message: {
          zh: `“${form.numeral}、”的标题写作“${title.text}”，格式作“${form.title}”。标题宜与格式一致，便于汇总和查阅。`,
          en: `The title of “${form.numeral}、” reads “${title.text}”, where the form has “${form.title}”. Keep to the form, so that reports can be compared.`,
        },
        fixes: [
          {
            title: changeToWords(form.title),
            edits: [{ start: title.start, end: title.end, text: form.title }],
            safe: false,
            preferred: true,
          },
        ],
      };
    }
  },
};
