import { indexAt, type Prose, placeOf } from "../document/prose.js";
import { join, NOTHING, type Text } from "../language.js";
import type { Report, Section } from "../report.js";
import type { Found } from "../rule.js";
import type { Edit, Span } from "../text.js";

/** A part of the prose: where it stands there, folded, and in the source. */
export interface Words extends Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export const wordsAt = (prose: Prose, from: number, to: number): Words => ({
  ...placeOf(prose, from, to),
  from,
  to,
  text: prose.text.slice(from, to),
});

/** Words as the draft has them, on one line. */
export const asWritten = ({ source }: Report, { start, end }: Span): string =>
  source.slice(start, end).replace(/\s+/g, "");

/** Where a pattern stands in the report's own words; what a page has above the title is the site's. */
export function findWords({ prose, titles }: Report, pattern: RegExp): Words[] {
  const begin = titles[0] ? indexAt(prose, titles[0].start) : 0;
  return [...prose.text.matchAll(pattern)]
    .filter(({ index }) => index >= begin)
    .map((match) => wordsAt(prose, match.index, match.index + match[0].length));
}

/** What a section says, its tables left out; of a section that stands there twice, the first. */
export function wordsOf({ prose }: Report, { body }: Section): Words {
  return wordsAt(prose, indexAt(prose, body.start), indexAt(prose, body.end));
}

/** A section, where all of them stand in their places; else what it says is not certain. */
export function findSection({ sections }: Report, numeral: string): Section | undefined {
  if (sections.some(({ doubled, displaced }) => doubled || displaced)) return undefined;
  const at = sections.findIndex(({ form }) => form.numeral === numeral);
  const [own, next] = [sections[at], sections[at + 1]];
  const isLast = numeral === "六";
  return isLast || NUMERALS.indexOf(next?.form.numeral ?? "") === NUMERALS.indexOf(numeral) + 1 ? own : undefined;
}

const NUMERALS = "一二三四五六";

/** The sentence in which words stand, folded. */
export function sentenceAround({ text }: Prose, { from, to }: Words): string {
  const begin = Math.max(text.lastIndexOf("。", from - 1), text.lastIndexOf(";", from - 1)) + 1;
  const end = text.slice(to).search(/[。;]/);
  return text.slice(begin, end < 0 ? text.length : to + end);
}

/** Whether words stand inside the title of a document. */
export function isInTitle({ text }: Prose, { from }: Words): boolean {
  return from > 0 && text.lastIndexOf("《", from - 1) > text.lastIndexOf("》", from - 1);
}

/** Makes words read otherwise, leaving alone what is right at either end; nothing where a line ends in between. */
export function rewrite({ source, prose }: Report, { from, to, text }: Words, right: string): Edit[] {
  let head = 0;
  while (head < Math.min(text.length, right.length) && text[head] === right[head]) head++;
  let tail = 0;
  while (tail < Math.min(text.length, right.length) - head && text.at(-1 - tail) === right.at(-1 - tail)) tail++;
  const { start, end } = placeOf(prose, from + head, to - tail);
  if (/[\n\r]/.test(source.slice(start, end))) return [];
  return [{ start, end, text: right.slice(head, right.length - tail) }];
}

/** Beyond so many places their list no longer helps. */
const SHOWN = 20;

interface Slip {
  readonly message: Text;
  /** Said at each of the other places. */
  readonly again: Text;
  readonly fix?: { readonly title: Text; readonly edits: readonly Edit[]; readonly safe: boolean };
}

/** One finding for a slip however often it is made: at the first place, with the others beside it and one fix for all. */
export function together([first, ...others]: readonly Span[], { message, again, fix }: Slip): Found[] {
  if (!first) return [];
  const count = others.length + 1;
  const more = count > 1 ? { zh: `（共 ${count} 处）`, en: ` (${count} places)` } : NOTHING;
  return [
    {
      start: first.start,
      end: first.end,
      message,
      related: others.slice(0, SHOWN).map(({ start, end }) => ({ start, end, message: again })),
      fixes: fix && fix.edits.length > 0 ? [{ ...fix, title: join([fix.title, more], NOTHING), preferred: true }] : [],
    },
  ];
}
