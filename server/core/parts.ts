import type { Row } from "./layouts/cell.js";
import { foldText, type Span } from "./text.js";

/** A document may hold several reports, one behind the other. */
export interface Part extends Span {
  readonly rows: readonly Row[];
}

const TITLE = /^.{0,40}\d{4}年度?政府信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)$/;
const FIRST = /总体情况$|本年新收政府信息公开申请数量/;
const LAST = /其他需要报告的事项$|复议后起诉/;
/** Above a title the organ's name may stand on lines of its own. */
const NAME_LINES = 2;

/**
 * Parts a document before each title behind the end of one report and before the beginning of the next; each part is cut
 * by itself, as a page of HTML may follow a text.
 */
export function partsOf(source: string, cut: (text: string) => readonly Row[]): Part[] {
  const rows = cut(source);
  const whole = [{ start: 0, end: source.length, rows }];
  const again = source.indexOf("总体情况", source.indexOf("总体情况") + 1);
  if (again < 0) return whole;
  const cuts = cutsIn(rows.map(lineOf)).map(({ title, last }) =>
    pageStart(source, rows[last]!.end, rows[title]!.start),
  );
  if (cuts.length === 0) return whole;
  return [0, ...cuts].map((start, i) => {
    const end = cuts[i] ?? source.length;
    return { start, end, rows: cut(source.slice(start, end)).map((row) => shifted(row, start)) };
  });
}

/** What opens a page of HTML, and the elements that open right before a title. */
const PAGE = /<(?:!doctype|html)\b/i;
const TAGS = /(?:<[a-z][^<>]*>\s*)+$/i;
/** They are no longer than this. */
const REACH = 400;

/** Where the page begins whose title begins at `title`; nothing of it stands before `after`. */
function pageStart(source: string, after: number, title: number): number {
  const page = source.slice(after, title).search(PAGE);
  if (page >= 0) return after + page;
  return title - (TAGS.exec(source.slice(Math.max(after, title - REACH), title))?.[0].length ?? 0);
}

/** A row of a part, by its place in the document. */
function shifted(row: Row, by: number): Row {
  const move = <Place extends Span>(place: Place): Place => ({
    ...place,
    start: place.start + by,
    end: place.end + by,
  });
  const cells = row.cells.map((cell) => {
    const { offsets } = cell;
    return { ...move(cell), ...(offsets && { offsets: offsets.map((offset) => offset + by) }) };
  });
  return { ...move(row), cells };
}

/** Markup of a line that was not read as such: tags in a text, what Markdown writes around a heading. */
const MARKUP = /<[^<>]*>|^\s*[#>]+|[*_]{2,}/g;

/** The words of a row, no more than a title has. */
const lineOf = ({ cells }: Row) =>
  foldText(
    cells
      .map(({ text }) => text)
      .join("")
      .slice(0, 400)
      .replace(MARKUP, "")
      .slice(0, 80),
  );

/** The lines with which reports begin that follow another, and those with which these end. */
function cutsIn(lines: readonly string[]): { title: number; last: number }[] {
  const lastFirst = lines.findLastIndex((line) => FIRST.test(line));
  const cuts: { title: number; last: number }[] = [];
  let last: number | undefined;
  for (const [i, line] of lines.entries()) {
    if (i > lastFirst) break;
    if (last !== undefined && TITLE.test(line)) {
      cuts.push({ title: nameAbove(lines, i), last });
      last = undefined;
    } else if (LAST.test(line)) last = i;
  }
  return cuts;
}

function nameAbove(lines: readonly string[], title: number): number {
  const isName = (line: string | undefined) => line !== undefined && line.length <= 30 && /^[一-龥()]+$/.test(line);
  let at = title;
  while (title - at < NAME_LINES && isName(lines[at - 1])) at--;
  return at;
}
