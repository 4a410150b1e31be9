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

/** Parts a document before each title behind the end of one report and before the beginning of the next. */
export function partsOf(source: string, rows: readonly Row[]): Part[] {
  const whole = [{ start: 0, end: source.length, rows }];
  const again = source.indexOf("总体情况", source.indexOf("总体情况") + 1);
  if (again < 0) return whole;
  const cuts = cutsIn(rows.map(lineOf));
  if (cuts.length === 0) return whole;
  return [0, ...cuts].map((from, i) => ({
    start: from === 0 ? 0 : rows[from]!.start,
    end: cuts[i] === undefined ? source.length : rows[cuts[i]]!.start,
    rows: rows.slice(from, cuts[i]),
  }));
}

const lineOf = ({ cells }: Row) =>
  foldText(
    cells
      .map(({ text }) => text)
      .join("")
      .slice(0, 80),
  );

function cutsIn(lines: readonly string[]): number[] {
  const lastFirst = lines.findLastIndex((line) => FIRST.test(line));
  const cuts: number[] = [];
  let ended = false;
  for (const [i, line] of lines.entries()) {
    if (i > lastFirst) break;
    if (ended && TITLE.test(line)) {
      cuts.push(nameAbove(lines, i));
      ended = false;
    } else ended ||= LAST.test(line);
  }
  return cuts;
}

function nameAbove(lines: readonly string[], title: number): number {
  const isName = (line: string | undefined) => line !== undefined && line.length <= 30 && /^[一-龥()]+$/.test(line);
  let at = title;
  while (title - at < NAME_LINES && isName(lines[at - 1])) at--;
  return at;
}
