import { type Line, placeOf } from "../document/prose.js";
import { printedWidth, widthOf } from "../layouts/width.js";
import type { Report } from "../report.js";
import { greatest, type Span } from "../text.js";

/** A line of the prose as it is written, without the blanks at its ends. */
export interface WrittenLine {
  readonly start: number;
  readonly text: string;
}

const known = new WeakMap<Report, readonly WrittenLine[]>();

/** The lines outside the tables, from the report's title on; what is laid out as a table is left out. */
export function writtenLines(report: Report): readonly WrittenLine[] {
  const lines = known.get(report) ?? readLines(report);
  known.set(report, lines);
  return lines;
}

function readLines(report: Report): WrittenLine[] {
  const { prose, titles } = report;
  const begin = titles[0]?.start ?? 0;
  return prose.lines
    .filter(({ cell, from }) => !cell && prose.offsets[from]! >= begin)
    .map((line) => asWritten(report, line));
}

/** A line of the prose, as it is written. */
export function asWritten({ source, prose }: Report, { from, to }: Line): WrittenLine {
  const { start, end } = placeOf(prose, from, to);
  return { start, text: source.slice(start, end) };
}

/** A match of a pattern in a line as it is written. */
export interface Written extends Span {
  readonly match: RegExpExecArray;
  /** Where the line begins. */
  readonly line: number;
}

/** Where a pattern stands in the lines as they are written. */
export function findWritten(report: Report, pattern: RegExp): Written[] {
  return writtenLines(report).flatMap(({ start: line, text }) =>
    [...text.matchAll(pattern)].map((match) => {
      const start = line + match.index;
      return { start, end: start + match[0].length, match, line };
    }),
  );
}

/** Whether the text was taken from a page as it looks: its blanks and line ends are the extractor's. */
export const isExtracted = (report: Report): boolean =>
  report.garbled !== undefined || report.tables.some(({ layout }) => layout === "spaced") || isFilled(report);

/** So many lines were not ended alike by who wrote them. */
const SEVERAL = 3;
/** Columns: a line filled up is as long as this, and falls short of the longest by less than that. */
const [FULL, SHORT] = [40, 6];
/** Where a sentence or a part of one ends, and a line may. */
const STOP = /[。；：;:!！?？]$/;

/** Whether several lines of one width break off in a sentence that the next line goes on with. */
function isFilled(report: Report): boolean {
  const lines = writtenLines(report);
  const widths = lines
    .filter(({ start, text }, i) => {
      const next = lines[i + 1];
      if (!next || !/[，。]/.test(text) || STOP.test(text)) return false;
      return /^[^\S\r\n]*(?:\r\n?|\n)$/.test(report.source.slice(start + text.length, next.start));
    })
    .map(({ text }) => widthOf(text, printedWidth));
  const longest = greatest(widths, 0);
  return longest >= FULL && widths.filter((width) => width > longest - SHORT).length >= SEVERAL;
}
