import { insertHeading } from "../edits/sections.js";
import { headingOf } from "../form/phrases.js";
import type { Report } from "../report.js";
import type { Completion, Place } from "./completion.js";
import { begins } from "./typed.js";

/** A numeral or a bracket alone begins a heading; other single characters begin sentences as well. */
const SINGLE = /^[一二三四五六1-6]$/;

/** The headings of the form that the report lacks, on a line of their own. */
export function headings(report: Report, { typed, start, line, offset, atEnd }: Place): Completion[] {
  if (!atEnd || (typed.length === 1 && !SINGLE.test(typed))) return [];
  const here = new Set(
    report.sections.flatMap(({ form, start: at }) => (at < line || at > offset ? [form.numeral] : [])),
  );
  return report.edition.sections.flatMap((section): Completion[] => {
    const heading = headingOf(section);
    const ordinal = `${"一二三四五六".indexOf(section.numeral) + 1}.${section.title}`;
    if (here.has(section.numeral) || !begins(typed, heading, [section.title, ordinal])) return [];
    // Marks that are typed already are kept.
    const whole = start === line ? insertHeading(report, section, line).text.trimEnd() : heading;
    return [
      {
        kind: "heading",
        label: heading,
        detail: { zh: "格式规定的标题，全文还没有", en: "a heading of the form that the report lacks" },
        at: { start, end: offset },
        pieces: [whole],
      },
    ];
  });
}
