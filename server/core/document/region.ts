import { isGridRule } from "../layouts/grid.js";
import { htmlRegions } from "../layouts/html.js";
import type { Table } from "../report.js";
import { least, type Span } from "../text.js";
import { areaOf, lineEnd, lineStart } from "./area.js";

/** What closes an HTML table behind its last row. */
const HTML_CLOSE = /^(?:\s|<\/(?:td|th|tr|tbody|tfoot)\s*>)*<\/table\s*>/i;
/** Markdown's line of dashes below the first row. */
const DASHES = /^[\s|:-]*-[\s|:-]*$/;

/** The whole of a table in the source, its heads, borders and tags among it: in HTML its element, else whole lines. */
export function regionOf(source: string, table: Table): Span {
  const area = areaOf(source, table);
  if (table.layout === "html") {
    const close = HTML_CLOSE.exec(source.slice(table.end));
    return { start: area.start, end: table.end + (close?.[0].length ?? 0) };
  }
  const heads = table.heads.filter(({ whole }) => whole).map((head) => lineStart(source, head.start));
  let start = least(heads, area.start);
  let end = lineEnd(source, table.end);
  for (const above = () => lineAbove(source, start); table.layout === "grid" && isGridRule(source, above()); ) {
    start = above().start;
  }
  for (const below = () => lineBelow(source, end); isBorder(source, table, below()); ) end = below().end;
  return { start, end };
}

const isBorder = (source: string, { layout }: Table, line: Span) =>
  line.end > line.start &&
  ((layout === "grid" && isGridRule(source, line)) ||
    (layout === "pipes" &&
      DASHES.test(source.slice(line.start, line.end)) &&
      source.slice(line.start, line.end).includes("|")));

function lineAbove(source: string, start: number): Span {
  if (start === 0) return { start: 0, end: 0 };
  const end = source.startsWith("\r\n", start - 2) ? start - 2 : start - 1;
  return { start: lineStart(source, end), end };
}

function lineBelow(source: string, end: number): Span {
  if (end >= source.length) return { start: end, end };
  const start = end + (source.startsWith("\r\n", end) ? 2 : 1);
  return { start, end: lineEnd(source, start) };
}

/** Whether a text is a page of HTML, which shows nothing but HTML: line ends and tabs would run together. */
export const isPage = (source: string) =>
  htmlRegions(source).some(({ start, end }) => start === 0 && end === source.length);
