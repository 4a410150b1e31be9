import { linesOf } from "../layouts/lines.js";
import { printedWidth } from "../layouts/width.js";
import { type Edit, type Span, trim } from "../text.js";

/** Lines wider than this break on the screen, and nothing stands under each other any more. */
const WIDEST = 120;
/** What Markdown asks of the line of dashes. */
const DASHES = 3;

interface BarredLine {
  readonly cells: readonly Span[];
  /** It is the line of dashes: |---|:---:| */
  readonly ruled: boolean;
}

/**
 * Sets the bars of a Markdown table under each other, as a terminal prints them; where the lines would be too wide, one
 * space stands beside each bar. Undefined for a table whose lines differ in their number of cells: there each bar may mean
 * something.
 */
export function alignPipes(source: string, { start, end }: Span): Edit[] | undefined {
  const written = [...linesOf(source, start, end)];
  const lines = written.flatMap((line) => barred(source, line) ?? []);
  const columns = lines[0]?.cells.length;
  if (lines.length < written.length || lines.some(({ cells }) => cells.length !== columns)) return undefined;
  const widths = lines[0]!.cells.map((_, column) =>
    Math.max(DASHES, ...lines.map(({ cells, ruled }) => (ruled ? DASHES : widthOf(source, cells[column]!)))),
  );
  const fits = widths.reduce((sum, width) => sum + width + 3, 1) <= WIDEST;
  const rule = lines.find(({ ruled }) => ruled);
  return lines.flatMap(({ cells, ruled }) =>
    cells.flatMap((cell, column) => {
      const width = fits ? widths[column]! : 0;
      if (ruled) return changed(source, cell, ` ${dashes(source, cell, Math.max(width, DASHES))} `);
      return padded(source, cell, width, rule !== undefined && isRight(source, rule.cells[column]!));
    }),
  );
}

const RULE = /^\s*:?-+:?\s*$/;

/** A line with a bar at either end; undefined for any other. */
function barred(source: string, line: Span): BarredLine | undefined {
  const { start, end } = trim(source, line.start, line.end);
  const bars: number[] = [];
  for (let at = start; at < end; at++) if (source[at] === "|" && source[at - 1] !== "\\") bars.push(at);
  if (bars.length < 2 || bars[0] !== start || bars.at(-1) !== end - 1) return undefined;
  const cells = bars.slice(1).map((bar, i) => ({ start: bars[i]! + 1, end: bar }));
  return { cells, ruled: cells.every((cell) => RULE.test(source.slice(cell.start, cell.end))) };
}

/** Whether the dashes of a column end in a colon and do not begin with one: it is set to the right. */
const isRight = (source: string, { start, end }: Span) => /^\s*-+:\s*$/.test(source.slice(start, end));

const dashes = (source: string, { start, end }: Span, width: number) => {
  const written = source.slice(start, end).trim();
  const [left, right] = [written.startsWith(":") ? ":" : "", written.endsWith(":") ? ":" : ""];
  return left + "-".repeat(width - left.length - right.length) + right;
};

function widthOf(source: string, cell: Span): number {
  const { start, end } = trim(source, cell.start, cell.end);
  let width = 0;
  for (let at = start; at < end; at++) width += printedWidth(source.charCodeAt(at));
  return width;
}

/** What must be done to the white space of a cell so that it is so wide. */
function padded(source: string, cell: Span, width: number, right: boolean): Edit[] {
  const { start, end } = trim(source, cell.start, cell.end);
  if (start === end) return changed(source, cell, " ".repeat(width > 0 ? width + 2 : 1));
  const gap = " ".repeat(Math.max(0, width - widthOf(source, cell)));
  const [before, after] = right ? [` ${gap}`, " "] : [" ", `${gap} `];
  return [
    ...changed(source, { start: cell.start, end: start }, before),
    ...changed(source, { start: end, end: cell.end }, after),
  ];
}

const changed = (source: string, { start, end }: Span, text: string): Edit[] =>
  source.slice(start, end) === text ? [] : [{ start, end, text }];
