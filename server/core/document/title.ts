import type { DateWritten, Title } from "../report.js";
import type { DateFound } from "./dates.js";
import { numeralValue } from "./dates.js";
import { type Line, type Prose, placeOf } from "./prose.js";

const WORDS = /政府信息(?:与政务)?公开(?:工作)?的?(?:年度)?(?:工作)?(?:报告|年报)/g;
const YEAR = /(?<!\d)(?:\d{4}|[〇○零O一二三四五六七八九]{4})(?=年)/g;
const YEAR_ALONE = /(?<!\d)(\d{4})年度?$/;
/** Marks of a sentence, of site chrome, of a table of contents. */
const NO_NAME = /[。,;:：>|/{}]|《|^\d+$|\.{3,}|^(?:目录|附件?\d*|打印|索引号?|内部(?:资料|文件|材料).*)$/;
const ORGAN = /[局委会室府心厅院处办镇乡道馆队司署站所校园社行团场区县市省]\)?$/;
const MAX_LINE = 60;
const MAX_NAME = 40;
/** Lines before the first section that a cover, a title and a table of contents may take. */
const HEAD_LINES = 150;
/** Lines above the title that the organ's name may take. */
const NAME_LINES = 4;

/** Finds the title wherever it stands before the first section: on a cover, at the head, over several lines. */
export function readTitles(prose: Prose, head: number, dates: readonly DateFound[]): Title[] {
  const titles: Title[] = [];
  const above = prose.lines.slice(Math.max(0, head - HEAD_LINES), head);
  const begin = above[0]?.from ?? 0;
  for (const match of prose.text.slice(begin, above.at(-1)?.to ?? 0).matchAll(WORDS)) {
    const words = begin + match.index;
    const to = words + match[0].length;
    const last = above.findIndex((line) => to <= line.to);
    const first = above.findIndex((line) => words < line.to);
    if (!isTitleLine(prose, above[last]!, to) || !isTitleLine(prose, above[first]!)) continue;
    titles.push(titleOf(prose, above, { first, last, words, to }, dates));
  }
  return titles;
}

function isTitleLine({ text }: Prose, line: Line, to = line.to): boolean {
  if (line.to - line.from > MAX_LINE) return false;
  return !/[。;《]/.test(text.slice(line.from, line.to)) && /^(?:\(.*\))?$/.test(text.slice(to, line.to));
}

interface Place {
  readonly first: number;
  readonly last: number;
  /** Where 政府信息公开 begins. */
  readonly words: number;
  readonly to: number;
}

function titleOf(prose: Prose, above: readonly Line[], { first, last, words, to }: Place, dates: readonly DateFound[]) {
  const { text } = prose;
  let from = above[first]!.from;
  let top = first;
  const before = above[first - 1];
  const years = [...text.slice(from, to).matchAll(YEAR)];
  if (years.length === 0 && before && YEAR_ALONE.test(text.slice(before.from, before.to))) {
    top = first - 1;
    from = before.from;
    years.push(...text.slice(from, to).matchAll(YEAR));
  }
  const found = years.at(-1);
  const year = found && {
    from: from + found.index,
    to: from + found.index + found[0].length,
    value: numeralValue(found[0]),
  };
  const name = nameIn(prose, from, year, words) ?? nameAbove(prose, above, top);
  const start = Math.min(name?.from ?? from, from);
  const lines = above
    .filter((line) => line.to > start && line.from < to)
    .map((line) => placeOf(prose, line.from, line.to));
  const date = dateBelow(prose, above[last + 1] ? above.slice(last + 1) : [], dates);
  return {
    ...placeOf(prose, start, to),
    lines,
    ...(name ? { organ: { ...placeOf(prose, name.from, name.to), text: text.slice(name.from, name.to) } } : {}),
    ...(year ? { year: { ...placeOf(prose, year.from, year.to), value: year.value } } : {}),
    ...(date ? { date } : {}),
  };
}

/** The organ's name on the title's own line: before the year, or between year and words. */
function nameIn(
  { text }: Prose,
  from: number,
  year: { readonly from: number; readonly to: number } | undefined,
  words: number,
) {
  const begin = from + /^(?:.*[>|:])?(?:关于|附件?\d*:)?(?:\d+年?度?)?/.exec(text.slice(from, words))![0].length;
  const end = Math.min(year?.from ?? words, words);
  if (end > begin) return { from: begin, to: end };
  if (!year) return undefined;
  const after = year.to + /^年?度?/.exec(text.slice(year.to, words))![0].length;
  return words > after ? { from: after, to: words } : undefined;
}

function nameAbove({ text }: Prose, above: readonly Line[], top: number) {
  let from: number | undefined;
  for (let i = top - 1; i >= Math.max(0, top - NAME_LINES); i--) {
    const { from: begin, to } = above[i]!;
    const words = text.slice(begin, to);
    if (words.length > MAX_NAME || NO_NAME.test(words) || /报告$|月$|日$/.test(words)) break;
    from = begin;
  }
  const to = above[top - 1]?.to;
  if (from === undefined || to === undefined || !ORGAN.test(text.slice(from, to))) return undefined;
  return { from, to };
}

/** A line below the title that is a date and nothing else. */
function dateBelow({ text }: Prose, below: readonly Line[], dates: readonly DateFound[]): DateWritten | undefined {
  for (const line of below.slice(0, 6)) {
    if (/[。,]/.test(text.slice(line.from, line.to))) return undefined;
    const found = dates.find(
      ({ from, to }) => from - line.from <= 1 && from >= line.from && line.to - to <= 1 && to <= line.to,
    );
    if (found?.date.year !== undefined) return found.date;
  }
  return undefined;
}
