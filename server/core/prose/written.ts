import type { Report } from "../report.js";
import type { Span } from "../text.js";

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

function readLines({ source, prose, titles }: Report): WrittenLine[] {
  const begin = titles[0]?.start ?? 0;
  return prose.lines
    .filter(({ cell, from }) => !cell && prose.offsets[from]! >= begin)
    .map(({ from, to }) => {
      const start = prose.offsets[from]!;
      return { start, text: source.slice(start, prose.offsets[to - 1]! + 1) };
    });
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
export const isExtracted = ({ garbled, tables }: Report): boolean =>
  garbled !== undefined || tables.some(({ layout }) => layout === "spaced");
