import type { SectionForm, TableId } from "../form/edition.js";
import { foldText, type Span } from "../text.js";
import type { Line, Prose } from "./prose.js";

/** The places that may be the heading of a section, and how sure their words, numerals and the tables around make them. */

/** A table as a landmark: the heading of section 二 stands before table 二. */
export interface Landmark extends Span {
  readonly id: TableId;
}

/** What a section's heading may be. */
export interface Form {
  readonly section: SectionForm;
  /** 1 to 6. */
  readonly ordinal: number;
  readonly key: string;
  readonly like: readonly RegExp[];
}

interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly style: "chinese" | "digit" | "bracketed";
}

/** A place that may be the heading of a section. */
export interface Candidate {
  readonly form: Form;
  readonly numeral?: Numeral | undefined;
  /** The title's words in the prose. */
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
  /** Index of its first and last line. */
  readonly line: number;
  readonly lastLine: number;
  /** How sure its words and numeral make it. */
  readonly words: number;
  readonly score: number;
}

const NUMERALS = "一二三四五六七八九十";
const NUMERAL =
  /^[·•-]*(?:(第?([一二三四五六七八九十])(?![〇○零一二三四五六七八九十])(?:部分)?[、.,:]?)|(\(([一二三四五六七八九十\d])\)、?)|((\d)[.、,](?!\d)))/;
/** What may follow a title on its line. */
const TAIL = /[。.:;]+$/;
/** A title is neither a sentence nor a line of a table of contents. */
const NO_TITLE = /[。,;!?<>《》]|\.{3,}|…|·{3,}/;
/** 无其他需要报告的事项 is what a section says, not its title. */
const NOTHING = /^(?:本(?:年度?|机关|单位))?(?:暂?无|没有|不存在)/;
const MAX_TITLE = 40;
const forms = new WeakMap<readonly SectionForm[], readonly Form[]>();

function formsOf(sections: readonly SectionForm[]): readonly Form[] {
  const known = forms.get(sections);
  if (known) return known;
  const made = sections.map((section) => ({
    section,
    ordinal: NUMERALS.indexOf(section.numeral) + 1,
    key: foldText(section.title),
    like: section.like.map((pattern) => new RegExp(`^${foldText(pattern).split("*").map(literal).join(".*")}$`)),
  }));
  forms.set(sections, made);
  return made;
}

const literal = (words: string) => words.replace(/[.+?^${}()|[\]\\]/g, "\\$&");

/** Whether a line is a section's heading to the letter. */
export function isHeading(words: string, sections: readonly SectionForm[]): boolean {
  if (words.length > MAX_TITLE || !/^\s*[一二三四五六]/.test(words)) return false;
  const folded = foldText(words);
  return formsOf(sections).some(({ section, key }) => folded === `${section.numeral}、${key}`);
}

/** All places that may be headings, in the order of the text. */
export function findCandidates(
  prose: Prose,
  sections: readonly SectionForm[],
  tables: readonly Landmark[],
): Candidate[] {
  const forms = formsOf(sections);
  const found: Candidate[] = [];
  for (const [index, line] of prose.lines.entries()) {
    const numeral = readNumeral(prose, line);
    for (const reading of readLine(prose, index, line, numeral, forms)) {
      found.push({ ...reading, score: reading.words + standing(reading, prose, tables) });
    }
  }
  return found;
}

type Reading = Omit<Candidate, "score">;

function readNumeral({ text }: Prose, { from, to }: Line): Numeral | undefined {
  const match = NUMERAL.exec(text.slice(from, Math.min(to, from + 16)));
  if (!match) return undefined;
  const [all, chinese, ordinal, bracketed, inBrackets, digit, digits] = match;
  const written = (chinese ?? bracketed ?? digit)!;
  const value = ordinalOf((ordinal ?? inBrackets ?? digits)!);
  const style = chinese ? "chinese" : bracketed ? "bracketed" : "digit";
  return { from: from + all.length - written.length, to: from + all.length, value, style };
}

const ordinalOf = (numeral: string) => (NUMERALS.includes(numeral) ? NUMERALS.indexOf(numeral) + 1 : Number(numeral));

function* readLine(
  prose: Prose,
  index: number,
  line: Line,
  numeral: Numeral | undefined,
  forms: readonly Form[],
): Iterable<Reading> {
  const { text } = prose;
  const from = numeral?.to ?? line.from;
  const rest = text.slice(from, Math.min(line.to, from + MAX_TITLE + 8)).replace(TAIL, "");
  for (const form of forms) {
    const candidate = (exact: boolean, end: number, likeness: number, lastLine = index): Reading => ({
      ...{ form, numeral, from, to: end, exact, line: index, lastLine },
      words: likeness + weighNumeral(numeral, form, exact),
    });
    if (rest === form.key) yield candidate(true, from + rest.length, 6);
    else if (line.to - from <= MAX_TITLE && !NO_TITLE.test(rest) && (numeral || !NOTHING.test(rest))) {
      const pattern = form.like.findIndex((like) => like.test(rest));
      if (pattern >= 0) yield candidate(false, from + rest.length, Math.max(2, 3 - 0.3 * pattern));
      else if (isBrokenOff(rest, form, prose, index)) {
        yield candidate(true, prose.lines[index + 1]!.from + form.key.length - rest.length, 6, index + 1);
      }
    } else if (numeral?.style === "chinese" && text.startsWith(form.key, from)) {
      yield candidate(true, from + form.key.length, 6);
    }
    yield* readInside(prose, index, line, from, form);
  }
}

/** Whether the title goes on in the next line. */
function isBrokenOff(rest: string, { key }: Form, { text, lines }: Prose, index: number): boolean {
  const next = lines[index + 1];
  if (!next || rest.length < 4 || rest.length >= key.length || !key.startsWith(rest)) return false;
  return text.slice(next.from, next.to).replace(TAIL, "") === key.slice(rest.length);
}

/** A heading behind the end of a sentence or a date, or behind a gap where a page has lost its line ends. */
function* readInside(prose: Prose, index: number, line: Line, own: number, form: Form): Iterable<Reading> {
  const { text, offsets } = prose;
  if (line.to - line.from <= form.key.length) return;
  const within = text.slice(line.from, line.to);
  for (let i = within.indexOf(form.key, 1); i > 0; i = within.indexOf(form.key, i + 1)) {
    const at = line.from + i;
    const marked = /([一二三四五六])、$/.exec(text.slice(Math.max(line.from, at - 2), at));
    const from = marked ? at - 2 : at;
    const to = at + form.key.length;
    // One of a list in a sentence: 一、总体情况；二、……
    if (at === own || /[;,、]/.test(text[to] ?? "")) continue;
    const closed = /[。;!)"日]/.test(text[from - 1]!);
    const parted = marked && offsets[from]! - offsets[from - 1]! > 1;
    if (!(marked ? closed || parted : closed && text[from - 1] === "。" && to === line.to)) continue;
    const numeral: Numeral | undefined = marked
      ? { from, to: at, value: ordinalOf(marked[1]!), style: "chinese" }
      : undefined;
    const words = 6 + weighNumeral(numeral, form, true);
    yield { form, numeral, from: at, to, exact: true, line: index, lastLine: index, words };
  }
}

/** 一、 is how a section is numbered; （一） and 1. number what stands below it. */
function weighNumeral(numeral: Numeral | undefined, { ordinal }: Form, exact: boolean): number {
  if (!numeral) return exact ? 0 : -1.5;
  const right = numeral.value === ordinal;
  if (numeral.style === "chinese") return right ? 4 : exact ? 0 : -1;
  if (numeral.style === "digit") return right ? (exact ? 2 : 1) : exact ? -2 : -4;
  return right ? -2 : -5;
}

/** How a candidate stands to the tables. */
function standing({ form, line, lastLine, from }: Reading, prose: Prose, tables: readonly Landmark[]): number {
  const { offsets, lines } = prose;
  const start = offsets[from]!;
  const begin = lines[line]!.start;
  const own = tables.find(({ id }) => id === form.section.numeral);
  const passed = tables.filter(
    (table) => table !== own && table.start > begin && table.end <= (own?.start ?? 0),
  ).length;
  if (own) {
    if (begin >= own.start && start >= own.start) return -4;
    if (passed > 0) return -4;
    return isNext(lines, lastLine, own.start, offsets) ? 3 : 1;
  }
  const ordinal = (id: string) => NUMERALS.indexOf(id) + 1;
  const wrong = tables.some(({ id, start: at }) => (ordinal(id) > form.ordinal ? at < begin : at > start));
  return wrong ? -4 : 1;
}

/** Whether no more than a table's own words stand between a line and the table. */
function isNext(lines: readonly Line[], line: number, table: number, offsets: readonly number[]): boolean {
  let words = 0;
  for (let i = line + 1; i < lines.length; i++) {
    const { from, to, cell } = lines[i]!;
    if (offsets[from]! >= table) return true;
    words += cell ? 1 : to - from;
    if (words > 60) return false;
  }
  return true;
}
