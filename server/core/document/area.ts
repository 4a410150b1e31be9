import type { TableForm } from "../form/edition.js";
import { headsOf } from "../form/labels.js";
import type { Table } from "../report.js";
import { foldText, least, type Span } from "../text.js";
import { isFurniture } from "./prose.js";

/** Lines that the header cells of a table may take, shattered as they may be. */
const HEAD_LINES = 160;

/** A longer line has more in it than heads. */
const LONGEST = 4000;

/** What layouts write around the words of header cells: bars, escaped ones too, commas, borders, tags and marks of wikis, quotes, the unit; a heading of Markdown. */
const MARKS = /\(?单位:件\)?|^#{1,6}|<[^<>]*>|\w+="[^"]*"|\{\||\|-|[|!,+=:"*\\\u2500-\u257f]|-{2,}/g;

/** A table from the line on in which its header cells begin; they may be broken, fused or shattered. */
export function areaOf(source: string, { start, end, rows, form, layout }: Table): Span {
  const starts = rows.map(({ label, start }) => label?.start ?? start);
  const row = least(starts, starts[0] ?? start);
  const begun = least(
    rows.map(({ start }) => start),
    row,
  );
  if (layout === "html") return { start: tableTag(source, row) ?? begun, end };
  // Where a page has lost its line ends a row begins within a line.
  let first = lineStart(source, row, begun);
  let parted = false;
  for (let i = 0, at = first; i < HEAD_LINES && at > 0; i++) {
    const line = lineStart(source, at - 1, Math.max(0, at - LONGEST));
    if (line === at - LONGEST) break;
    const written = foldText(source.slice(line, at));
    const words = written.replace(MARKS, "");
    at = line;
    if (words === "" || isFurniture(words)) {
      // A border belongs to the cells right below it; beyond a blank line it closes another table.
      parted ||= written === "";
      if (!parted && (layout === "grid" ? /[|+\u2500-\u257f]|-{3}|={3}/ : /[|+\u2500-\u257f]/).test(written))
        first = line;
      continue;
    }
    if (!isHeads(words, form)) break;
    first = line;
    parted = false;
  }
  return { start: first, end };
}

/** Where the last tag before a place stands that opens a table. */
function tableTag(source: string, place: number): number | undefined {
  for (let at = source.lastIndexOf("<", place); at >= 0; at = at > 0 ? source.lastIndexOf("<", at - 1) : -1)
    if (/^<table\b/i.test(source.slice(at, at + 7))) return at;
  return undefined;
}

/** Whether a line, folded, holds header cells of a table and nothing else, or a piece of one. */
export function isHeads(words: string, form: TableForm): boolean {
  if (words.length > 200) return false;
  const heads = wordsOf(form);
  if (heads.some((head) => head.includes(words))) return true;
  const rest = heads.reduce((left, head) => left.replaceAll(head, ""), words);
  // Narrow cells shatter their words: 结 结 其 尚 / 果 果 他 未.
  return rest.length <= 2
    ? rest.length < words.length
    : [...rest].every((unit) => heads.some((head) => head.includes(unit)));
}

const known = new WeakMap<TableForm, readonly string[]>();

/** The words of a table's header cells, the longest first. */
function wordsOf(form: TableForm): readonly string[] {
  const heads = known.get(form) ?? longestFirst(form.blocks.flatMap(headsOf).flat().map(wordsIn));
  known.set(form, heads);
  return heads;
}

const wordsIn = (head: string) => foldText(head).replaceAll(",", "");

const longestFirst = (words: string[]) => [...new Set(words)].sort((a, b) => b.length - a.length);

/** Where the line of a place begins; `least` where it begins before that. */
export function lineStart(source: string, at: number, least = 0): number {
  let start = at;
  while (start > least && source[start - 1] !== "\n" && source[start - 1] !== "\r") start--;
  return start;
}

/** Where it ends, without its line end. */
export function lineEnd(source: string, at: number): number {
  let end = at;
  while (end < source.length && source[end] !== "\n" && source[end] !== "\r") end++;
  return end;
}
