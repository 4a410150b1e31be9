import { findWords, together } from "../prose/words.js";
import type { Layout } from "../report.js";
import type { Rule } from "../rule.js";
import type { Span } from "../text.js";

/** A pair with Chinese inside and none nested in it. */
const PAIR = /\((?=[^()]*[一-龥])[^()]{1,80}\)/g;

const SET: ReadonlySet<Layout> = new Set(["grid", "spaced"]);

/** 中文外的半角括号. */
export const rule: Rule = {
  name: "half-width-brackets",
  title: { zh: "中文外用了半角括号", en: "Half-width brackets around Chinese" },
  severity: "information",
  check(report) {
    const { source } = report;
    // What is set by its width is not to grow.
    const isSet = ({ start }: Span) =>
      report.tables.some((table) => SET.has(table.layout) && table.start <= start && start < table.end);
    const half = findWords(report, PAIR).flatMap(({ start, end }): Span[][] => {
      const ends = [
        { start, end: start + 1 },
        { start: end - 1, end },
      ].filter((one) => source[one.start] === "(" || source[one.start] === ")");
      return ends.length > 0 && !isSet({ start, end })
        ? [[{ start, end: /[\n\r]/.test(source.slice(start, end)) ? start + 1 : end }, ...ends]]
        : [];
    });
    return together(
      half.map(([pair]) => pair!),
      {
        message: {
          zh: "括号里是中文，而括号是半角。中文用全角括号“（）”。",
          en: "Half-width brackets around Chinese. Chinese takes full-width ones, “（）”.",
        },
        again: { zh: "也是半角括号", en: "Half-width here too" },
        fix: {
          title: { zh: "改为全角括号", en: "Change to full-width brackets" },
          edits: half.flatMap(([, ...ends]) =>
            ends.map(({ start, end }) => ({ start, end, text: source[start] === "(" ? "（" : "）" })),
          ),
          safe: true,
        },
      },
    );
  },
};
