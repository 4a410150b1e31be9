import { areaOf, lineStart } from "../document/area.js";
import { isFurniture } from "../document/prose.js";
import { regionOf } from "../document/region.js";
import { behindHeading, blockStart, insertHeading } from "../edits/sections.js";
import type { SectionForm } from "../form/edition.js";
import { linesOf } from "../layouts/lines.js";
import type { Report, Section, Table } from "../report.js";
import type { Fix, Found, Rule } from "../rule.js";
import { foldText, isSpace, type Span } from "../text.js";
import { meantFor } from "./section-doubled.js";

/** From so many on, they are told together. */
const MANY = 3;

/** 缺少部分. */
export const rule: Rule = {
  name: "section-missing",
  title: { zh: "缺少部分或其标题", en: "Section or its heading missing" },
  severity: "error",
  *check(report) {
    const missing = report.edition.sections.filter((form) => isMissing(report, form));
    if (missing.length < MANY) {
      for (const form of missing) yield tell(report, form);
      return;
    }
    const names = missing.map(nameOf);
    const place = report.title ?? { start: report.start, end: Math.min(report.start + 1, report.end) };
    yield {
      start: place.start,
      end: place.end,
      message: {
        zh: `没有读到这些部分的标题：${names.join("；")}。年度报告按格式分六个部分，标题是固定的。请逐一补上。`,
        en: `These headings were not found: ${names.join("; ")}. The form has six sections with fixed headings. Put each of them there.`,
      },
    };
  },
};

const nameOf = ({ numeral, title }: SectionForm) => `“${numeral}、${title}”`;

const find = ({ sections }: Report, form: SectionForm | undefined) =>
  sections.find((section) => section.form === form && !section.doubled);

/** A section that has neither heading nor table is a missing table, which another rule tells. */
function isMissing(report: Report, form: SectionForm): boolean {
  const holds = (list: readonly { form: { id: string } }[]) => list.some((table) => table.form.id === form.numeral);
  const tabular = report.edition.tables.some(({ id }) => id === form.numeral);
  return (
    !find(report, form) &&
    (!tabular || holds(report.tables)) &&
    !report.sections.some((s) => meantFor(report, s) === form)
  );
}

/** The section whose heading names a missing one as well: 五、存在的主要问题、改进情况及其他需要报告的事项. */
const holderOf = ({ sections }: Report, { like }: SectionForm): Section | undefined => {
  const named = new RegExp(like[0]!.split("*").filter(Boolean).join(".*"));
  return sections.find(({ heading }) => named.test(foldText(heading.title.text)));
};

/** Whether a section's heading is that of a missing one, too. */
export const isMerged = (report: Report, section: Section): boolean =>
  report.edition.sections.some((form) => isMissing(report, form) && holderOf(report, form) === section);

function tell(report: Report, form: SectionForm): Found {
  const holder = holderOf(report, form);
  if (holder) return tellMerged(report, form, holder);
  const { at, follows } = placeOf(report, form);
  const heading = nameOf(form);
  const fix = (): Fix => ({
    title: { zh: `插入标题${heading}`, en: `Insert the heading ${heading}` },
    edits: [insertHeading(report, form, at)],
    safe: false,
    preferred: true,
  });
  return {
    start: at,
    end: at,
    message: {
      zh: `缺少${heading}${follows ? "的标题" : ""}。年度报告按格式分六个部分，各部分标题是固定的。${follows ? "请在此处补上标题。" : "请补上这一部分。"}`,
      en: `${follows ? "The heading" : "Section"} ${heading} is missing. The form has six sections with fixed headings. ${follows ? "Put the heading here." : "Write this section."}`,
    },
    fixes: follows ? [fix()] : [],
  };
}

function tellMerged(report: Report, form: SectionForm, { heading, form: own }: Section): Found {
  const { title } = heading;
  const { at, follows } = placeOf(report, form);
  return {
    start: title.start,
    end: title.end,
    message: {
      zh: `“${title.text}”把${nameOf(own)}和${nameOf(form)}并成了一个部分。年度报告按格式分六个部分，请分开。`,
      en: `“${title.text}” makes one section of ${nameOf(own)} and ${nameOf(form)}. The form has six sections; part them.`,
    },
    fixes: follows
      ? [
          {
            title: { zh: `分成两个部分，插入标题${nameOf(form)}`, en: `Part them, with the heading ${nameOf(form)}` },
            edits: [{ start: title.start, end: title.end, text: own.title }, insertHeading(report, form, at)],
            safe: false,
            preferred: true,
          },
        ]
      : [],
  };
}

interface Place {
  readonly at: number;
  /** Whether what the section says stands there, only without its heading. */
  readonly follows: boolean;
}

export function placeOf(report: Report, form: SectionForm): Place {
  const { source, edition, tables } = report;
  const index = edition.sections.indexOf(form);
  const before = edition.sections[index - 1];
  const previous = find(report, before);
  const next = edition.sections.slice(index + 1).flatMap((later) => find(report, later) ?? [])[0];
  const above = tables.find(({ form: { id } }) => id === before?.numeral);
  const begin = above ? regionOf(source, above).end : headEnd(report, previous);
  const table = tables.find(({ form: { id } }) => id === form.numeral);
  if (table) return { at: leadStart(source, begin, tableStart(source, table)), follows: true };
  const end = Math.max(begin, next ? blockStart(source, next.start) : report.end);
  // Where the sections between are missing as well, what stands here belongs to an earlier one.
  const earlier = edition.sections.slice(0, Math.max(0, index - 1)).some((section) => find(report, section));
  if (!previous && !above && earlier) return { at: next ? end : lastWord(source, begin, end), follows: false };
  if (form === edition.sections.at(-1) && previous) return lastPlace(source, { start: begin, end });
  const word = firstWord(source, begin, end);
  if (word !== undefined) return { at: blockStart(source, word), follows: true };
  return { at: next ? end : begin, follows: false };
}

/** Tags around a table that open right before it. */
const WRAPPERS = /(?:<(?:div|center|figure|section)\b[^<>]*>\s*)*$/i;

function tableStart(source: string, table: Table): number {
  const { start } = areaOf(source, table);
  return table.layout === "html" ? start - WRAPPERS.exec(source.slice(0, start))![0].length : lineStart(source, start);
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
function lastWord(source: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(source.charCodeAt(at - 1))) at--;
  return at;
}

/** The paragraphs of a passage; one goes on in the next line as long as it does not end where sentences do. */
function paragraphsOf(source: string, start: number, end: number): Span[] {
  const paragraphs: Span[] = [];
  let open = false;
  for (const line of linesOf(source, start, end)) {
    const words = foldText(source.slice(line.start, line.end).replace(/<[^<>]*>/g, ""));
    if (words === "" || isFurniture(words)) continue;
    const from = open ? paragraphs.pop()!.start : line.start;
    paragraphs.push({ start: from, end: line.end });
    open = !/[。!?;:]["')]?\**$/.test(words);
  }
  return paragraphs;
}

/** The first word of a passage, behind what is left of a table and the marks of headings. */
function firstWord(source: string, start: number, end: number): number | undefined {
  const at = start + /^(?:\s|<[^<>]*>|[|+=#*-])*/.exec(source.slice(start, end))![0].length;
  return at < end ? at : undefined;
}
