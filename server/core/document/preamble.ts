import type { Section } from "../report.js";
import type { Span } from "../text.js";
import { type Line, type Prose, placeOf } from "./prose.js";

/** What a preamble says: on what basis and by whom the report is made, for which period, whom to ask. */
const SAYS =
  /^(?:为|根据|依据|按照|本|现|报告|全文)[^。]{0,140}(?:(?:编制|制定|公布|发布|撰写)[^。]{0,60}报告|统计(?:期限|时限|时间)|报告如下)|^本(?:年度)?报告/;
/** With an aspect of the work in it the paragraph is more than a preamble. */
const MORE = /主动公开(?:政府)?信息\d|申请\d|一是|\(一\)主动公开/;

/** Whether a paragraph, folded, can be one of a preamble. */
export const isPreamble = (words: string) => SAYS.test(words) && !MORE.test(words);

/**
 * The sentences of the lines between title and first section. Where the first section has lost its heading, the
 * paragraphs that speak as a preamble does, up to the one that says what the report rests on.
 */
export function readPreamble(prose: Prose, below: readonly Line[], next: Section | undefined): Span | undefined {
  const says = ({ from, to }: Line) => prose.text.slice(from, to);
  const first = below.findIndex((line) => /[。,《]/.test(says(line)));
  if (first < 0) return undefined;
  const last = next?.form.numeral === "一" ? below.length - 1 : lastOf(below.map(says), first);
  return last < first ? undefined : placeOf(prose, below[first]!.from, below[last]!.to);
}

function lastOf(paragraphs: readonly string[], first: number): number {
  let last = paragraphs.findIndex((words, i) => i >= first && /报告[。:]?$/.test(words));
  if (last < 0) last = first - 1;
  while (last + 1 < paragraphs.length && isPreamble(paragraphs[last + 1]!)) last++;
  return last;
}
