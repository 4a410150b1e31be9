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
/** 政府信息管理情况。 and the text behind it: a paragraph that begins with its heading, and the mark that ends that. */
const LEAD =
  /^(?:\(?[一二三四五六七八九十]?\)|\d{1,2}\.)?[一-龥]{2,20}(?:情况|方面|工作|公开|管理|建设|保障)([。:])(?=.)/;
const leadMark = (report: Report, line: Line) => LEAD.exec(says(report, line))?.[1];

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
  for (const [i, item] of items.entries()) {
    const wanted = last.value + 1;
    const lost = item.value === wanted + 1 ? headsLike(report, item, lines.slice(last.index + 1, item.index)) : [];
    // Where the next number goes on as if this one were right, this one alone is wrong.
    const isSlip = last.value > 0 && item.value !== wanted && items[i + 1]?.value === wanted + 1;
    if (lost.length === 1) yield lostNumber(report, lost[0]!, item);
    else if (last.value > 0 && item.value !== wanted && says(report, item.line) !== said)
      yield wrongNumber(item, last.value, isSlip);
    last = isSlip ? { value: wanted, index: item.index } : item;
    said = says(report, item.line);
  }
}

/** Unnumbered lines stand above most first items; only one written as the item itself is may have lost its number. */
function headsLike(report: Report, { line: own }: Item, lines: readonly Line[]): Line[] {
  if (isHeading(report, own)) return lines.filter((line) => isHeading(report, line));
  const mark = leadMark(report, own);
  return mark ? lines.filter((line) => leadMark(report, line) === mark) : [];
}

/** What is left of （四）. */
const REST = /^(?:[一二三四五六七八九十]?\)|\([一二三四五六七八九十]?)/;

function lostNumber(report: Report, line: Line, next: Item): Found {
  const length = isHeading(report, line) ? line.to - line.from : LEAD.exec(says(report, line))![0].length - 1;
  const { start, end, text } = wordsAt(report.prose, line.from, line.from + length);
  const left = REST.exec(text)?.[0].length ?? 0;
  const words = text.slice(left);
  const [number, follows] = [writeNumber(next, next.value - 1), writeNumber(next, next.value)];
  return {
    start,
    end,
    severity: "error",
    message: {
      zh: `小标题“${words}”前丢了编号“${number}”，其后是“${follows}”。自动编号在复制和转换时常会丢失。请补上。`,
      en: `“${words}” has lost its number “${number}”; the next is “${follows}”. Automatic numbers are often lost in copying and conversion. Put it back.`,
    },
    fixes: [
      {
        title: { zh: `补上“${number}”`, en: `Insert “${number}”` },
        edits: [{ start, end: start + left, text: number }],
        safe: true,
        preferred: true,
      },
    ],
  };
}

function wrongNumber(item: Item, last: number, isSlip: boolean): Found {
  const [from, to, right] = [last, item.value, last + 1].map((value) => writeNumber(item, value)) as [
    string,
    string,
    string,
  ];
  const fixes = [
    { title: changeToWords(right), edits: [{ ...item.marker, text: right }], safe: true, preferred: true },
  ];
  return {
    ...item.marker,
    ...(isSlip && { fixes }),
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
