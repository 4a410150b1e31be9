import { ATTRIBUTES } from "../document/prose.js";
import type { Edition, SectionForm } from "../form/edition.js";
import type { Heading, Report, Section } from "../report.js";
import type { Edit, Span } from "../text.js";

/** Edits of headings and whole sections, in whatever layout: markup, indent and white lines are copied from the source. */

const INLINE = "p|h[1-6]|strong|b|em|i|u|a|span|font";
const BLANK = "[ \\t\\u00a0\\u3000]";
const ALL_BLANK = new RegExp(`^${BLANK}*$`);
/** What opens a paragraph on its line: its indent, marks of Markdown, wikis and spreadsheets, the tags around its words. */
const OPENING = new RegExp(`(?:<(?:${INLINE}|br)\\b[^<>]*>|[#*_='"]|[-+] (?=$)|${BLANK})*$`, "i");
/** What closes one, blank cells of its row in a spreadsheet included, and the white lines behind it. */
const CLOSING = new RegExp(
  `^(?:</(?:${INLINE})>|[#*_='"]|${BLANK})*(?:,+(?=[\\r\\n]))?(?:${BLANK}*(?:\\r\\n|\\r|\\n))*`,
  "i",
);
/** Tags that end the page, behind the last section. */
const PAGE_END = /(?:\s*<\/(?:body|html|div|article|section|main)>)+\s*$/i;
/** Markup is no longer than this. */
const REACH = 400;

/** Where the paragraph begins whose first word stands at `at`: its markup and indent belong to it. */
export const blockStart = (source: string, at: number): number =>
  at - OPENING.exec(source.slice(Math.max(0, at - REACH), at))![0].length;

/** Where what is a heading's own ends: what pandoc writes behind it is of no other. */
function ownEnd(source: string, { end }: Heading): number {
  const rest = /^[^\r\n]*/.exec(source.slice(end, end + REACH))![0].trimEnd();
  const own = ATTRIBUTES.exec(rest);
  return own && ALL_BLANK.test(rest.slice(0, own.index)) ? end + rest.length : end;
}

/** What closes the paragraph of a heading, with the white lines behind it. */
const closing = (source: string, heading: Heading): string => {
  const at = ownEnd(source, heading);
  return CLOSING.exec(source.slice(at, at + REACH))![0];
};

/** Where what follows a heading begins. */
export const behindHeading = (source: string, heading: Heading): number =>
  ownEnd(source, heading) + closing(source, heading).length;

/** Puts a section's heading before what it says, set like the nearest heading of its kind. */
export function insertHeading(report: Report, form: SectionForm, at: number): Edit {
  const [before, after] = settingFor(report, form) ?? ["", "\n"];
  const heading = `${form.numeral}、${gapFor(report, form)}${form.title}`;
  return { start: at, end: at, text: before + heading + after };
}

const WHITE_LINES = new RegExp(`(?:${BLANK}*(?:\\r\\n|\\r|\\n))+$`);
const LINE_END = /\r\n|\r|\n/g;

/** The ends of the white lines before a place, each with where it stands behind it. */
function whiteLines(source: string, at: number): number[] {
  const from = Math.max(0, at - REACH);
  const found = WHITE_LINES.exec(source.slice(from, at));
  if (!found) return [];
  const start = from + found.index;
  return [...found[0].matchAll(LINE_END)].map(({ index, 0: end }) => start + index + end.length);
}

/**
 * Puts a heading back where only its own line was lost: between the white lines that stood before it and behind it, as
 * many before it as the others have.
 */
export function restoreHeading(report: Report, form: SectionForm, at: number): Edit {
  const edit = insertHeading(report, form, at);
  const { source, edition } = report;
  const others = nearest(report, form);
  const isBelow = (of: SectionForm) => isTabular(report, edition.sections[edition.sections.indexOf(of) - 1]);
  // Behind a table there may be more white lines than behind a paragraph.
  const like = others.find((other) => isBelow(other.form) === isBelow(form)) ?? others[0];
  const ends = whiteLines(source, at);
  const own = like ? whiteLines(source, blockStart(source, like.start)).length : ends.length;
  if (own === 0 || ends.length <= own) return edit;
  const start = ends[own - 1]!;
  const behind = [...edit.text.matchAll(LINE_END)].slice(0, own - ends.length);
  const kept = behind.at(-1);
  return kept ? { start, end: start, text: edit.text.slice(0, kept.index + kept[0].length) } : edit;
}

/** Puts a lost numeral before a heading's words; what parts it from them in the others may still stand there. */
export function insertNumeral(report: Report, { form, heading: { title } }: Section): Edit {
  const { source } = report;
  const numeral = `${form.numeral}、`;
  const gap = gapFor(report, form);
  const indent = indentOf(source, title);
  const isLeft = gap !== "" && indent.endsWith(gap) && indent !== settingFor(report, form)?.[0];
  const at = isLeft ? title.start - gap.length : title.start;
  return { start: at, end: at, text: isLeft ? numeral : numeral + gap };
}

const indentOf = (source: string, { start }: Span) => source.slice(blockStart(source, start), start);

/** The blanks between numeral and words, as in the nearest heading that has both. */
function gapFor(report: Report, form: SectionForm): string {
  const like = nearest(report, form).find(({ heading }) => heading.numeral)?.heading;
  const gap = like ? report.source.slice(like.numeral!.end, like.title.start) : "";
  return ALL_BLANK.test(gap) ? gap : "";
}

/** What stands around the other headings: around one over a table for one over a table. */
function settingFor(report: Report, form: SectionForm): readonly [string, string] | undefined {
  const { source } = report;
  const all = nearest(report, form).map(({ heading }): readonly [string, string] => [
    indentOf(source, heading),
    closing(source, heading),
  ]);
  const closed = all.filter(([, after]) => /[\r\n]|<\//.test(after));
  // A page that has lost its line ends has white space there.
  return closed.length * 2 > all.length ? closed[0] : all.find(([, after]) => after !== "");
}

/** Whether the form has a table there. */
const isTabular = ({ edition }: Report, form: SectionForm | undefined) =>
  edition.tables.some(({ id }) => id === form?.numeral);

/** The other sections, the likest first: those with tables for one with a table, then by their distance in the form. */
function nearest(report: Report, form: SectionForm): Section[] {
  const { sections, edition } = report;
  const rank = (of: SectionForm) => edition.sections.indexOf(of);
  const unlike = (section: Section) =>
    (isTabular(report, section.form) === isTabular(report, form) ? 0 : 100) + Math.abs(rank(section.form) - rank(form));
  return sections.filter((section) => section.form.numeral !== form.numeral).toSorted((a, b) => unlike(a) - unlike(b));
}

/** Moves a displaced section, with all it says, to where the form has it, and numbers it and the others anew. */
export function moveSection(report: Report, section: Section): Edit[] {
  const { source, sections, edition } = report;
  const rank = ({ form }: Section) => edition.sections.indexOf(form);
  const others = sections.filter((other) => other !== section);
  const next = others.find((other) => !other.displaced && !other.doubled && rank(other) > rank(section));
  const order = next ? others.toSpliced(others.indexOf(next), 0, section) : [...others, section];
  const at = next ? blockStart(source, next.start) : tailStart(report);
  const block = blockOf(report, section);
  if (at >= block.start && at <= block.end) return [];
  const numbered = numberAnew(report, section);
  const moved = source.slice(block.start, numbered.start) + numbered.text + source.slice(numbered.end, block.end);
  return [{ ...block, text: "" }, setIn(source, moved, at), ...renumbered(report, order, section)];
}

/** From a section's heading, markup included, to the next one, or to what closes the report. */
function blockOf(report: Report, section: Section): Span {
  const { source, sections } = report;
  const next = sections[sections.indexOf(section) + 1];
  return {
    start: blockStart(source, section.start),
    end: next ? blockStart(source, next.start) : tailStart(report),
  };
}

/** Where the last section ends: before the signature, or the tags that end the page. */
function tailStart({ source, sections, signature, start, end }: Report): number {
  const last = sections.at(-1)!;
  if (signature && signature.start > last.heading.end) return blockStart(source, signature.start);
  const closed = PAGE_END.exec(source.slice(start, end));
  return closed ? start + closed.index + /^\s*/.exec(closed[0])![0].length : end;
}

const LINE_ENDS = /[\r\n]*$/;

/** At the end of a text what parts the sections goes before the one that comes there, and what ends the text behind it. */
function setIn(source: string, block: string, at: number): Edit {
  const isEnd = at === source.length;
  if (!isEnd && /[\r\n>]|^$/.test(source.slice(Math.max(0, at - 1), at))) return { start: at, end: at, text: block };
  const words = block.replace(LINE_ENDS, "");
  const place = isEnd ? at - LINE_ENDS.exec(source)![0].length : at;
  return { start: place, end: place, text: (block.slice(words.length) || "\n") + words };
}

/** The numeral that a section has by the form, for the one it has or has lost. */
function numberAnew(report: Report, section: Section): Edit {
  const { numeral } = section.heading;
  return numeral
    ? { start: numeral.start, end: numeral.end, text: numeralFor(section) }
    : insertNumeral(report, section);
}

const numeralFor = ({ form }: Section) => `${form.numeral}、`;

/** Sections that were rightly counted where they stood, and are not in the new order. */
function renumbered(report: Report, order: readonly Section[], moved: Section): Edit[] {
  const { sections, edition } = report;
  const settled = order.map((section) => (section === moved ? { ...section, displaced: false } : section));
  return sections.flatMap((section) => {
    const isCountedNow = isCounted(sections, edition, section);
    if (section === moved || section.doubled || section.displaced || !isCountedNow) return [];
    if (isCounted(settled, edition, section) || section.heading.numeral!.text === numeralFor(section)) return [];
    return [numberAnew(report, section)];
  });
}

/** Where a section is missing or misplaced, those after it are rightly counted as they stand: that is told once. */
export function isCounted(sections: readonly Section[], edition: Edition, section: Section): boolean {
  const own = sections.filter(({ doubled }) => !doubled);
  const whole = own.length === edition.sections.length && own.every(({ displaced }) => !displaced);
  return !whole && section.heading.numeral?.value === own.indexOf(section) + 1;
}
