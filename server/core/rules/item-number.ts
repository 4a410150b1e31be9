import type { Line } from "../document/prose.js";
import { changeToWords } from "../edits/titles.js";
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
  title: { zh: "小标题编号丢失或不一致", en: "Item number lost or uneven" },
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
  const [number, follows] = [writeNumber(next, next.value - 1), writeNumber(next, next.value)];
  return {
    start,
    end,
    severity: "error",
    message: {
      zh: `小标题“${text}”前丢了编号“${number}”，其后是“${follows}”。自动编号在复制和转换时常会丢失。请补上。`,
      en: `“${text}” has lost its number “${number}”; the next is “${follows}”. Automatic numbers are often lost in copying and conversion. Put it back.`,
    },
    fixes: [
      {
        title: { zh: `补上“${number}”`, en: `Insert “${number}”` },
        edits: [{ start, end: start, text: number }],
        safe: true,
        preferred: true,
      },
    ],
  };
}

function wrongNumber(item: Item, last: number): Found {
  const [from, to] = [writeNumber(item, last), writeNumber(item, item.value)];
  return {
    ...item.marker,
    message: {
      zh: `编号从“${from}”到“${to}”，不连续。请核对是漏了一项还是编号有误。`,
      en: `The numbers go from “${from}” to “${to}”. Check whether an item is missing or a number wrong.`,
    },
  };
}

/** 1. 2. 3. 4、 */
function* marks({ items }: Run): Iterable<Found> {
  const digits = items.filter(({ style }) => style === "digit");
  const like = (mark: string) => digits.filter((item) => isPause(item.mark) === isPause(mark));
  for (const { marker, mark, value } of digits) {
    const own = like(mark);
    const usual = digits.find((item) => isPause(item.mark) !== isPause(mark));
    if (!usual || own.length * 2 >= digits.length) continue;
    const right = `${value}${usual.mark}`;
    yield {
      ...marker,
      message: {
        zh: `编号写作“${value}${mark}”，其余写作“${usual.value}${usual.mark}”。同一层次的编号应当一致。改为“${right}”。`,
        en: `The number reads “${value}${mark}”, the others as in “${usual.value}${usual.mark}”. Numbers of one level are written alike. Change to “${right}”.`,
      },
      fixes: [
        {
          title: changeToWords(right),
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
