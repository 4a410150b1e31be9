import { isCounted } from "../edits/sections.js";
import { changeToWords } from "../edits/titles.js";
import type { Rule } from "../rule.js";

const NUMERALS = "一二三四五六七八九十";

/** 部分序号不对. */
export const rule: Rule = {
  name: "section-numeral",
  title: { zh: "部分序号不对", en: "Section numeral wrong" },
  severity: "error",
  *check(report) {
    for (const section of report.sections) {
      const { heading, form, doubled, displaced } = section;
      const { numeral } = heading;
      if (!numeral || doubled || displaced || isCounted(report.sections, report.edition, section)) continue;
      const text = `${form.numeral}、`;
      if (numeral.text === text) continue;
      const written = report.source.slice(numeral.start, numeral.end).trim();
      const wrong = NUMERALS[numeral.value - 1] !== form.numeral;
      yield {
        start: numeral.start,
        end: numeral.end,
        severity: wrong ? "error" : "information",
        message: {
          zh: `“${form.title}”的序号写作“${written}”，${wrong ? "按格式应作" : "格式作"}“${text}”。改为“${text}”。`,
          en: `“${form.title}” is numbered “${written}”, but by the form it is ${wrong ? "" : "written "}“${text}”. Change to “${text}”.`,
        },
        fixes: [
          {
            title: changeToWords(text),
            edits: [{ start: numeral.start, end: numeral.end, text }],
            safe: true,
            preferred: true,
          },
        ],
      };
    }
  },
};
