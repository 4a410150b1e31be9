import { lineStart } from "../document/area.js";
import { printedWidth } from "../layouts/width.js";
import type { Table } from "../report.js";
import type { Edit } from "../text.js";

/** Rows of columns that spaces hold in place. */

const columnsOf = (text: string): number => {
  let columns = 0;
  for (let i = 0; i < text.length; i++) columns += printedWidth(text.charCodeAt(i));
  return columns;
};

/** Text with each edit made, and the spaces behind it widened or narrowed so that what follows keeps its column. */
export function setInColumns(source: string, table: Table, edits: readonly Edit[], start: number, end: number): string {
  const flushRight = isFlushRight(source, table);
  let text = "";
  let from = start;
  let owed = 0;
  for (const edit of edits) {
    const gap = source.slice(from, edit.start);
    const grown = columnsOf(edit.text) - columnsOf(source.slice(edit.start, edit.end));
    const isGap = from > start && /^ {2,}$/.test(gap);
    const spaces = gap.length - owed - (flushRight ? grown : 0);
    text += (isGap ? " ".repeat(Math.max(1, spaces)) : gap) + edit.text;
    owed = (flushRight ? 0 : grown) + (isGap ? Math.max(0, 1 - spaces) : owed);
    from = edit.end;
  }
  return text + source.slice(from, end);
}

/** Whether figures stand under each other by their last digit rather than by their first. */
function isFlushRight(source: string, { rows }: Table): boolean {
  const column = (at: number) => columnsOf(source.slice(lineStart(source, at), at));
  const ends = [new Set<number>(), new Set<number>()] as const;
  for (const { figures } of rows) {
    for (const figure of figures) {
      if (!figure || figure.start === figure.end) continue;
      ends[0].add(column(figure.start));
      ends[1].add(column(figure.end));
    }
  }
  return ends[1].size < ends[0].size;
}
