import type { Line } from "../document/prose.js";
import { placeOf } from "../document/prose.js";
import type { Report, Section } from "../report.js";
import type { Span } from "../text.js";
import { wordsOf } from "./words.js";

/** A line that begins with a number of its own: （一）…, 1.… */
export interface Item {
  readonly style: "bracketed" | "digit";
  readonly value: number;
  readonly line: Line;
  /** Index of its line among those of its section. */
  readonly index: number;
  readonly marker: Span;
  /** What stands after the digits, as written: . 、 ． */
  readonly mark: string;
}

/** Items that are numbered one after another, and the lines of their section. */
export interface Run {
  readonly lines: readonly Line[];
  /** Index of the first line that may belong to it. */
  readonly begin: number;
  readonly items: readonly Item[];
}

const NUMERALS = "一二三四五六七八九十";
const MARKER = /^(?:\(([一二三四五六七八九十])\)|(\d{1,2})\.(?!\d))/;

/** The numbered lines of the sections that are prose, run by run; a 1 begins a new run, as does a heading above it. */
export function runsOf(report: Report): Run[] {
  const prosaic = report.sections.filter(({ form }) => !report.edition.tables.some(({ id }) => id === form.numeral));
  return prosaic.flatMap((section) => runsIn(report, section));
}

function runsIn(report: Report, section: Section): Run[] {
  const { from, to } = wordsOf(report, section);
  const lines = report.prose.lines.filter((line) => !line.cell && line.from >= from && line.to <= to);
  const runs: { lines: Line[]; begin: number; items: Item[] }[] = [];
  const open: Partial<Record<Item["style"], Item[]>> = {};
  let begin = 0;
  for (const [index, line] of lines.entries()) {
    const item = readItem(report, line, index);
    if (!item) continue;
    if (item.style === "bracketed") {
      delete open.digit;
      begin = index + 1;
    }
    const items = item.value === 1 ? undefined : open[item.style];
    if (items) items.push(item);
    else {
      open[item.style] = [item];
      runs.push({ lines, begin: item.style === "bracketed" ? 0 : begin, items: open[item.style]! });
    }
  }
  return runs;
}

function readItem({ prose, source }: Report, line: Line, index: number): Item | undefined {
  const match = MARKER.exec(prose.text.slice(line.from, line.from + 5));
  if (!match) return undefined;
  const [all, bracketed, digits] = match;
  return {
    style: bracketed ? "bracketed" : "digit",
    value: bracketed ? NUMERALS.indexOf(bracketed) + 1 : Number(digits),
    line,
    index,
    marker: placeOf(prose, line.from, line.from + all.length),
    mark: source[prose.offsets[line.from + all.length - 1]!]!,
  };
}
