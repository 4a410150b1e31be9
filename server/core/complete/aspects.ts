import { lineStart } from "../document/area.js";
import { ASPECTS } from "../prose/lexicon/aspects.js";
import { wordsOf } from "../prose/words.js";
import type { Report } from "../report.js";
import type { Completion, Place } from "./completion.js";
import { begins } from "./typed.js";

const NUMERALS = "一二三四五六七八九十";

/** How 总体情况 numbers its aspects, each way with what stands before and behind the name. */
const STYLES: readonly { readonly begun: RegExp; mark(value: number): string }[] = [
  { begun: /^[（(]([一二三四五六七八九十])[）)]/, mark: (value) => `（${NUMERALS[value - 1]}）` },
  { begun: /^(\d{1,2})[.．、]/, mark: (value) => `${value}.` },
  { begun: /^([一二三四五六七八九十])是/, mark: (value) => `${NUMERALS[value - 1]}是` },
];

/** The aspects that 总体情况 does not tell of yet, numbered as those above the cursor are. */
export function aspects(report: Report, { typed, start, line, offset, atEnd }: Place): Completion[] {
  const section = report.sections.find(({ form }) => form.numeral === "一");
  const inside = section && section.heading.end < offset && offset <= section.body.end;
  if (!inside || !atEnd || (typed.length === 1 && !/^[（(\d一二三四五]$/.test(typed))) return [];
  const { text } = wordsOf(report, section);
  const above = linesAbove(report.source, section.heading.end, line);
  const { style, value } = numberAbove(above);
  return ASPECTS.filter(([, words]) => !words.test(text)).flatMap(([name]): Completion[] => {
    const label = `${style.mark(value + 1)}${name}。`;
    if (!begins(typed, label, [name])) return [];
    return [
      {
        kind: "phrase",
        label,
        detail: { zh: "总体情况应述的方面，还没有说到", en: "an aspect of the overview, not told of yet" },
        at: { start, end: offset },
        pieces: [label],
      },
    ];
  });
}

const linesAbove = (source: string, from: number, line: number) =>
  source.slice(from, lineStart(source, line)).split(/\r\n|\r|\n/);

/** How the last numbered line is numbered; brackets where there is none. */
function numberAbove(lines: readonly string[]) {
  for (const words of lines.toReversed()) {
    for (const style of STYLES) {
      const [, written] = style.begun.exec(words.trimStart()) ?? [];
      if (written)
        return { style, value: NUMERALS.includes(written) ? NUMERALS.indexOf(written) + 1 : Number(written) };
    }
  }
  return { style: STYLES[0]!, value: 0 };
}
