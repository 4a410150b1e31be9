import type { Line } from "../document/prose.js";
import { type Item, type Run, runsOf } from "../prose/items.js";
import { wordsAt } from "../prose/words.js";
import type { Report } from "../report.js";
import type { Found, Rule } from "../rule.js";

/** A heading of an item is short and no sentence. */
const MAX_HEADING = 30;
const says = ({ prose }: Report, { from, to }: Line) => prose.text.slice(from, to);
const isHeading = (report: Report, line: Line) =>
  line.to - line.from <= MAX_HEADING && !/[。,;:]/.test(says(report, line));

/** 小标题编号. */
export const rule: Rule = {
  name: "item-number",
  title: "小标题编号丢失或不一致",
  severity: "warning",
  *check(report) {
    for (const run of runsOf(report)) {
      yield* sequence(report, run);
      yield* marks(run);
    }
  },
};

/** Numbers that are skipped or repeated. */
function* sequence(report: Report, { lines, begin, items }: Run): Iterable<Found> {
  let last = { value: 0, index: begin - 1 };
  // A paragraph that stands there twice is no matter of numbers.
  let said = "";
  for (const item of items) {
    const between = lines.slice(last.index + 1, item.index);
    // Unnumbered lines stand above most first items; only where headings are the habit is one of them a lost number.
    const lost =
      item.value === last.value + 2 && isHeading(report, item.line)
        ? between.filter((line) => isHeading(report, line))
        : [];
    if (lost.length === 1) yield lostNumber(report, lost[0]!, item);
    else if (last.value > 0 && item.value !== last.value + 1 && says(report, item.line) !== said)
      yield wrongNumber(item, last.value);
    last = item;
    said = says(report, item.line);
  }
}

function lostNumber({ prose }: Report, { from, to }: Line, next: Item): Found {
  const { start, end, text } = wordsAt(prose, from, to);
  const number = writeNumber(next, next.value - 1);
  return {
    start,
    end,
    severity: "error",
    message: `小标题“${text}”前丢了编号“${number}”，其后是“${writeNumber(next, next.value)}”。自动编号在复制和转换时常会丢失。请补上。`,
    fixes: [{ title: `补上“${number}”`, edits: [{ start, end: start, text: number }], safe: true, preferred: true }],
  };
}

const wrongNumber = (item: Item, last: number): Found => ({
  ...item.marker,
  message: `编号从“${writeNumber(item, last)}”到“${writeNumber(item, item.value)}”，不连续。请核对是漏了一项还是编号有误。`,
});

/** 1. 2. 3. 4、 */
function* marks({ items }: Run): Iterable<Found> {
  const digits = items.filter(({ style }) => style === "digit");
  const like = (mark: string) => digits.filter((item) => isPause(item.mark) === isPause(mark));
  for (const { marker, mark, value } of digits) {
    const own = like(mark);
    const usual = digits.find((item) => isPause(item.mark) !== isPause(mark));
    if (!usual || own.length * 2 >= digits.length) continue;
    yield {
      ...marker,
      message: `编号写作“${value}${mark}”，其余写作“${usual.value}${usual.mark}”。同一层次的编号应当一致。改为“${value}${usual.mark}”。`,
      fixes: [
        {
          title: `改为“${value}${usual.mark}”`,
          edits: [{ start: marker.end - 1, end: marker.end, text: usual.mark }],
          safe: true,
          preferred: true,
        },
      ],
    };
  }
}

const isPause = (mark: string) => mark === "、";

const writeNumber = ({ style, mark }: Item, value: number) =>
  style === "bracketed" ? `（${"一二三四五六七八九十"[value - 1]}）` : `${value}${mark}`;
