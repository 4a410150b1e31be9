import { together } from "../prose/words.js";
import type { Report, Table } from "../report.js";
import type { Rule } from "../rule.js";
import { foldText, type Span } from "../text.js";

/** 表格文字里的断行和空格. */
export const rule: Rule = {
  name: "label-broken",
  title: { zh: "表格文字断行或夹空格", en: "Broken words in a table" },
  severity: "information",
  *check(report) {
    // Bars, tags and columns are a converter's work: so are the breaks in them.
    const tables = report.tables.filter(({ layout, readable }) => readable && layout === "lines");
    const { source } = report;
    const labels = once(tables.flatMap(labelsOf))
      .filter(({ start, end }) => /\s/.test(source.slice(start, end)))
      .sort((a, b) => a.start - b.start);
    const has = (blanks: RegExp) => labels.filter(({ start, end }) => blanks.test(source.slice(start, end)));
    yield* tell(report, has(/[\n\r]/), {
      zh: "表格文字在行末断开，是转换留下的。请连成一行。",
      en: "Words of the table are broken over lines, left from a conversion. Join them.",
    });
    yield* tell(report, has(/^[^\n\r]*[^\S\n\r][^\n\r]*$/), {
      zh: "表格文字中间有空格。请删去。",
      en: "A space inside words of the table. Delete it.",
    });
  },
};

/** Heads, and labels of rows and groups. */
const labelsOf = ({ heads, rows }: Table): Span[] => [
  ...heads.filter(({ whole }) => whole),
  ...rows.flatMap(({ label, group }) => [label, group]).filter((span) => span !== undefined),
];

/** Labels may be heads as well, and heads those of two tables that are out of order. */
const once = (spans: readonly Span[]): Span[] => [...new Map(spans.map((span) => [span.start, span])).values()];

function tell({ source }: Report, places: readonly Span[], message: { zh: string; en: string }) {
  return together(places, {
    message,
    again: { zh: "这里也是", en: "Here too" },
    fix: {
      title: { zh: "连起来", en: "Join them" },
      edits: places.flatMap(({ start, end }) => joins(source.slice(start, end), start)),
      safe: true,
    },
  });
}

/** Deletes the blanks inside a label; nothing when something else stands in it. */
const joins = (text: string, at: number) =>
  foldText(text).length === text.replace(/\s/g, "").length
    ? [...text.matchAll(/\s+/g)].map(({ index, 0: blank }) => ({
        start: at + index,
        end: at + index + blank.length,
        text: "",
      }))
    : [];
