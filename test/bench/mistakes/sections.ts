import { applyEdits } from "../../../server/core/fix.js";
import { headingOf } from "../../../server/core/form/phrases.js";
import { type Span, span } from "../../../server/core/text.js";
import type { Draft, Kinds } from "./draft.js";

/** Headings and sections; years. */

/** The lines of the source that a place stands on, with their end. */
function linesOf({ text }: Draft, { start, end }: Span): Span {
  const ends = /\r\n|\r|\n/g;
  ends.lastIndex = end;
  const next = ends.exec(text);
  const before = Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1));
  return span(before + 1, next ? next.index + next[0].length : text.length);
}

/** Whether a heading goes on in the line of the paragraph above it. */
const isGlued = (draft: Draft, heading: Span) =>
  /\p{Script=Han}/u.test(draft.text.slice(linesOf(draft, heading).start, heading.start).replace(/^.*>/s, ""));

/** Whether a heading has its lines for itself, but for markup. */
function isAlone(draft: Draft, heading: Span): boolean {
  const lines = linesOf(draft, heading);
  const rest = draft.text.slice(lines.start, heading.start) + draft.text.slice(heading.end, lines.end);
  return !/\p{Script=Han}/u.test(rest.replace(/<[^>]*>/g, ""));
}

export const sectionKinds: Kinds = {
  "section heading lost": (draft) => {
    const [numeral, heading] = draft.random.pick([...draft.headings].slice(1));
    // Where a page has lost its line ends, or the heading goes on in a paragraph's line, the line is not its own.
    const own = isAlone(draft, heading) ? linesOf(draft, heading) : heading;
    const before = draft.sections.get("一二三四五六"["一二三四五六".indexOf(numeral) - 1]!)!;
    // One that had lost its numeral, or read otherwise than the form has it, leaves no trace of that: the form's is right.
    const form = draft.edition.sections.find((section) => section.numeral === numeral)!;
    return {
      edits: [{ start: own.start, end: own.end, text: "" }],
      at: [span(before.start, draft.sections.get(numeral)!.end)],
      wanted: "healed",
      findings: 1,
      loses: true,
      mended: applyEdits(draft.text, [{ ...heading, text: headingOf(form) }]),
    };
  },
  "section numeral lost": (draft) => {
    const [numeral, place] = draft.random.pick([...draft.numerals]);
    return { edits: [{ ...place, text: "" }], at: [draft.headings.get(numeral)!], wanted: "healed", findings: 1 };
  },
  "section numeral wrong": (draft) => {
    const [numeral, { start }] = draft.random.pick([...draft.numerals]);
    const other = draft.random.pick([..."一二三四五六"].filter((one) => one !== numeral));
    return {
      edits: [{ start, end: start + 1, text: other }],
      at: [draft.headings.get(numeral)!],
      wanted: "healed",
      findings: 1,
    };
  },
  "sections exchanged": (draft) => {
    const at = draft.random.int(0, 4);
    const [upper, lower] = [0, 1].map((i) => draft.sections.get("一二三四五六"[at + i]!)!) as [Span, Span];
    // Moved, it is parted from the paragraph that it was glued to: better than the text as it was.
    if ([at, at + 1].some((i) => isGlued(draft, draft.headings.get("一二三四五六"[i]!)!))) return undefined;
    const text =
      draft.text.slice(lower.start, lower.end) +
      draft.text.slice(upper.end, lower.start) +
      draft.text.slice(upper.start, upper.end);
    return {
      edits: [{ start: upper.start, end: lower.end, text }],
      at: [span(upper.start, lower.end)],
      wanted: "healed",
      findings: 1,
    };
  },
  "year of the title": (draft) => {
    const { text, year } = draft;
    const start = text.indexOf(`${year}`);
    if (start < 0) return undefined;
    const edit = { start, end: start + 4, text: String(year - 1) };
    return { edits: [edit], at: [], wanted: "told", findings: 1 };
  },
};
