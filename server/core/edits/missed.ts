import { areaOf, lineStart } from "../document/area.js";
import { isFurniture } from "../document/prose.js";
import { regionOf } from "../document/region.js";
import type { SectionForm } from "../form/edition.js";
import { linesOf } from "../layouts/lines.js";
import type { Report, Section, Table } from "../report.js";
import { foldText, type Span, trim } from "../text.js";
import { behindHeading, blockStart } from "./sections.js";

/** Where the heading of a missing section belongs, in whatever layout. */

/** The section that a report has for one of the form. */
export const sectionOf = ({ sections }: Report, form: SectionForm | undefined): Section | undefined =>
  sections.find((section) => section.form === form && !section.doubled);

/** Where a missing section belongs. */
export interface Place {
  readonly at: number;
  /** Whether what the section says stands there, only without its heading. */
  readonly follows: boolean;
}

/** Where in a report a section belongs that has no heading there. */
export function placeOf(report: Report, form: SectionForm): Place {
  const { source, edition, tables } = report;
  const index = edition.sections.indexOf(form);
  const before = edition.sections[index - 1];
  const previous = sectionOf(report, before);
  const next = edition.sections.slice(index + 1).flatMap((later) => sectionOf(report, later) ?? [])[0];
  const above = tables.find(({ form: { id } }) => id === before?.numeral);
  const begin = above ? tableEnd(source, above) : headEnd(report, previous);
  const table = tables.find(({ form: { id } }) => id === form.numeral);
  if (table) return { at: leadStart(source, begin, tableStart(source, begin, table)), follows: true };
  const end = Math.max(begin, next ? blockStart(source, next.start) : report.end);
  // Where the sections between are missing as well, what stands here belongs to an earlier one.
  const earlier = edition.sections.slice(0, Math.max(0, index - 1)).some((section) => sectionOf(report, section));
  if (!previous && !above && earlier) return { at: next ? end : lastWord(source, begin, end), follows: false };
  if (form === edition.sections.at(-1) && previous) return lastPlace(source, { start: begin, end });
  const word = firstWord(source, begin, end);
  if (word !== undefined) return { at: blockStart(source, word), follows: true };
  return { at: next ? end : begin, follows: false };
}

/** Tags around a table that open right before it. */
const WRAPPERS = /(?:<(?:div|center|figure|section)\b[^<>]*>\s*)*$/i;

function tableStart(source: string, begin: number, table: Table): number {
  const { start } = areaOf(source, table);
  if (table.layout === "html") return start - WRAPPERS.exec(source.slice(0, start))![0].length;
  const line = lineStart(source, start);
  return line < begin ? table.start : line;
}

/** Where a table ends, with its line unless words go on there: a page may have lost its line ends. */
function tableEnd(source: string, table: Table): number {
  const { end } = regionOf(source, table);
  return /\p{Script=Han}/u.test(source.slice(table.end, end)) ? table.end : end;
}

/** A short sentence right above a table that leads to it: 具体情况见下表。 */
const LEAD =
  /(?<=^|[\r\n>])(?:<p\b[^<>]*>)?[^\r\n<>|。]{0,40}(?:[下附]表|如下)[^\r\n<>|。]{0,20}[。:：]?\s*(?:<\/p>\s*)?$/i;

/** What leads to a table belongs under the heading too. */
function leadStart(source: string, begin: number, table: number): number {
  const found = LEAD.exec(source.slice(Math.max(begin, table - 400), Math.max(begin, table)));
  return found ? Math.max(begin, table - 400) + found.index : table;
}

const headEnd = ({ source, preamble, title, start }: Report, previous: Section | undefined) =>
  previous ? behindHeading(source, previous.heading) : (preamble?.end ?? title?.end ?? start);

/** What the last section is wont to say; it stands at the end of the section before. */
const LAST = /统计期限|信息处理费|收费通知|行政事业性收费|网址|需要报告|^\s*(?:暂?无|没有)[^，；]{0,12}。?\s*$/;

function lastPlace(source: string, { start, end }: Span): Place {
  const found = paragraphsOf(source, start, end).find(({ start: at, end: to }) => LAST.test(source.slice(at, to)));
  if (found && found.start > start) return { at: found.start, follows: true };
  return { at: lastWord(source, start, end), follows: false };
}

/** Where the words of a passage end. */
const lastWord = (source: string, start: number, end: number): number => trim(source, start, end).end;

/** The lines of a passage, and where a page has lost their ends what white space parts behind a full stop. */
function* piecesOf(source: string, start: number, end: number): Iterable<Span> {
  for (const line of linesOf(source, start, end)) {
    let from = line.start;
    for (const { index, 0: gap } of source.slice(from, line.end).matchAll(/(?<=。)[ \t\u3000]+(?=\S)/g)) {
      yield { start: from, end: line.start + index };
      from = line.start + index + gap.length;
    }
    yield { start: from, end: line.end };
  }
}

/** The paragraphs of a passage; one goes on in the next line as long as it does not end where sentences do. */
function paragraphsOf(source: string, start: number, end: number): Span[] {
  const paragraphs: Span[] = [];
  let open = false;
  for (const line of piecesOf(source, start, end)) {
    const words = foldText(source.slice(line.start, line.end).replace(/<[^<>]*>/g, ""));
    if (words === "" || isFurniture(words)) continue;
    const from = open ? paragraphs.pop()!.start : line.start;
    paragraphs.push({ start: from, end: line.end });
    open = !/[。!?;:]["')]?[*,]*$/.test(words);
  }
  return paragraphs;
}

/** The first word of a passage, behind what is left of a table and the marks of headings. */
function firstWord(source: string, start: number, end: number): number | undefined {
  const at = start + /^(?:\s|<[^<>]*>|\|\}|[|+=#*-])*/.exec(source.slice(start, end))![0].length;
  return at < end ? at : undefined;
}
