import { runsOf } from "../prose/items.js";
import { asWritten, wordsAt } from "../prose/words.js";
import type { Rule } from "../rule.js";

/** Matters that are told in another section, or in no section of the form. */
const EXTRA = /信访|热线|投诉|留言|来信|来电|咨询|提案|行政复议|行政诉讼|其[他它]需(?:要)?(?:说明|报告)/;
/** The item's own number. */
const MARKER = /^(?:\([^)]*\)|\d+\.)/;
/** With these it is one of the five aspects all the same. */
const OWN = /公开|平台|管理|监督|保障|解读/;

/** 总体情况里另立的方面. */
export const rule: Rule = {
  name: "extra-aspect",
  title: { zh: "总体情况写了别的方面", en: "Other matters in the overview" },
  severity: "information",
  *check(report) {
    const section = report.sections.find(({ form, doubled }) => form.numeral === "一" && !doubled);
    if (!section) return;
    const { prose } = report;
    const items = runsOf(report).flatMap((run) => run.items);
    const extra = items.flatMap(({ line, marker }) => {
      if (marker.start < section.body.start || marker.end > section.body.end) return [];
      const from = line.from + MARKER.exec(prose.text.slice(line.from, line.to))![0].length;
      const text = prose.text.slice(from, line.to);
      const heading = text.slice(0, Math.max(0, text.search(/[。:]/)) || text.length);
      return heading.length <= 24 && EXTRA.test(heading) && !OWN.test(heading.replace(/信息公开行政/g, ""))
        ? [wordsAt(prose, from, from + heading.length)]
        : [];
    });
    const [first, ...others] = extra;
    if (!first) return;
    const written = asWritten(report, first);
    yield {
      start: first.start,
      end: first.end,
      message: {
        zh: `“${written}”不在“总体情况”的五个方面之内。格式的填写说明要求内容不缺项，也不掺杂其他事项；复议、诉讼写在第四部分，其他事项写在第六部分。`,
        en: `“${written}” is none of the five aspects of “总体情况”. The form wants nothing left out and nothing else put in; reviews and suits go into section 4, other matters into section 6.`,
      },
      related: others.map(({ start, end }) => ({
        start,
        end,
        message: { zh: "也不在五个方面之内", en: "None of them either" },
      })),
    };
  },
};
