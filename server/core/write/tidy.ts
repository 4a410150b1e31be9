import { regionOf } from "../document/region.js";
import { figuresIn } from "../figures/empty.js";
import { isTabCell, linesOf } from "../layouts/lines.js";
import type { Layout, Report, Table } from "../report.js";
import { type Edit, type Span, trim } from "../text.js";
import { alignPipes } from "./pipes.js";
import { readsAlike } from "./same.js";

/**
 * Tidies the white space of the tables: indents of cells one a line, bars that stand under each other, no-break spaces
 * around figures. Never a figure, a word or the prose; a table that would then be read otherwise is left as it is, and so
 * are layouts in which the white space tells where the cells are.
 * @param reports all that the text was read as
 * @param within only what begins and ends in it is changed
 * @returns edits that do not overlap; none where all is tidy
 */
export function tidy(
  source: string,
  reports: readonly Report[],
  within: Span = { start: 0, end: source.length },
): Edit[] {
  const inside = ({ start, end }: Span) => within.start <= start && end <= within.end;
  const sure = (edits: Edit[]) => (edits.length > 0 && readsAlike(source, reports, edits) ? edits : []);
  const tables = reports.flatMap((report) => report.tables);
  return sure(tables.flatMap((table) => sure((TIDIERS[table.layout]?.(source, table) ?? []).filter(inside))));
}

type Tidier = (source: string, table: Table) => Edit[];

const TIDIERS: Partial<Record<Layout, Tidier>> = {
  lines: (source, table) => {
    const region = regionOf(source, table);
    return [...tabCells(source, region), ...gaps(source, region)];
  },
  tabs: (source, table) => {
    const { start, end } = regionOf(source, table);
    return [...linesOf(source, start, end)].flatMap((line) => tabParted(source, line));
  },
  pipes: (source, table) => {
    const aligned = alignPipes(source, regionOf(source, table));
    return aligned ?? figuresIn(table).flatMap((figure) => besideBars(source, figure));
  },
  html: (source, table) => figuresIn(table).flatMap((figure) => besideTags(source, figure)),
};

/** The cell right behind its tab, and nothing behind it. */
const tabCells = (source: string, { start, end }: Span): Edit[] =>
  [...linesOf(source, start, end)]
    .filter((line) => isTabCell(source, line))
    .flatMap((line) => bare(source, line.start + 1, line.end));

/** One empty line where several part two rows. */
function gaps(source: string, { start, end }: Span): Edit[] {
  const edits: Edit[] = [];
  let last: Span | undefined;
  for (const line of linesOf(source, start, end)) {
    const isCell = isTabCell(source, line);
    const [lineEnd, ...more] = (last && isCell && source.slice(last.end, line.start).match(/\r\n|\r|\n/g)) || [];
    if (last && lineEnd && more.length > 1) edits.push({ start: last.end, end: line.start, text: lineEnd + lineEnd });
    if (isCell) last = line;
    else if (source.slice(line.start, line.end).trim() !== "") last = undefined;
  }
  return edits;
}

/** No white space but the tabs themselves. */
function tabParted(source: string, { start, end }: Span): Edit[] {
  const edits: Edit[] = [];
  for (let from = start; from <= end; ) {
    const tab = source.indexOf("\t", from);
    const to = tab < 0 || tab > end ? end : tab;
    edits.push(...bare(source, from, to));
    from = to + 1;
  }
  return edits;
}

/** Takes the white space off both ends of what stands between two places; all of it where there is nothing else. */
function bare(source: string, start: number, end: number): Edit[] {
  const content = trim(source, start, end);
  const parts = content.start < content.end ? [span(start, content.start), span(content.end, end)] : [span(start, end)];
  return parts.filter((part) => part.start < part.end).map((part) => ({ ...part, text: "" }));
}

const span = (start: number, end: number): Span => ({ start, end });

/** No one holds a place by more. */
const REACH = 200;

/** The white space on either side of a figure, and what stands behind it. */
function beside(source: string, { start, end }: Span, space: string) {
  const before = new RegExp(`(?:${space})*$`, "i").exec(source.slice(Math.max(0, start - REACH), start))![0];
  const after = new RegExp(`^(?:${space})*`, "i").exec(source.slice(end, end + REACH))![0];
  return { before: span(start - before.length, start), after: span(end, end + after.length) };
}

/** Nothing between a figure of HTML and the tags beside it. */
function besideTags(source: string, figure: Span): Edit[] {
  const { before, after } = beside(source, figure, "\\s|&nbsp;|&#160;|&e[mn]sp;");
  const isTagged = figure.start < figure.end && source[before.start - 1] === ">" && source[after.end] === "<";
  return isTagged ? [before, after].flatMap((part) => (part.start < part.end ? [{ ...part, text: "" }] : [])) : [];
}

/** One space between a figure and the bars beside it. */
function besideBars(source: string, figure: Span): Edit[] {
  const { before, after } = beside(source, figure, "[^\\S\\r\\n]");
  const odd = (part: Span, bar: string | undefined) => bar === "|" && !/^ ?$/.test(source.slice(part.start, part.end));
  if (figure.start === figure.end) return [];
  return [
    ...(odd(before, source[before.start - 1]) ? [{ ...before, text: " " }] : []),
    ...(odd(after, source[after.end]) ? [{ ...after, text: " " }] : []),
  ];
}
