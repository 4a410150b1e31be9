import type { Line, Prose } from "../document/prose.js";
import type { Report } from "../report.js";
import type { Finding } from "../rule.js";
import { foldText, isSpace, type Span } from "../text.js";
import { type Place, placeAt } from "./places.js";
import type { Passage } from "./view.js";

/** A line outside the tables, with the source offset of each unit of its text. */
export interface Written extends Place {
  readonly kind: Passage["kind"];
  readonly text: string;
  readonly offsets: readonly number[];
}

export const passagesIn = (report: Report): Written[] =>
  report.prose.lines.map((line) => {
    const { text, offsets } = asWritten(report.source, report.prose, line);
    const at = { start: offsets[0]!, end: offsets.at(-1)! + 1 };
    return { ...placeAt(at), kind: kindOf(report, at), text, offsets };
  });

const holds = (whole: Span, { start }: Span) => whole.start <= start && start < whole.end;

function kindOf({ titles, sections, signature }: Report, at: Span): Passage["kind"] {
  if (titles.some(({ lines }) => lines.some((line) => holds(line, at)))) return "title";
  // A name in the middle of a sentence is none, nor is a date.
  if (signature && signature.start <= at.start && at.end <= signature.end + 1) return "signature";
  return sections.some(({ heading }) => holds(heading, at)) ? "heading" : "text";
}

/** A line as the draft has it: spaces and full-width forms, but no markup. */
function asWritten(source: string, { text, offsets }: Prose, { from, to }: Line) {
  let written = "";
  const places: number[] = [];
  for (let i = from; i < to; i++) {
    const at = offsets[i]!;
    const before = places.at(-1);
    if (before !== undefined && at > before + 1 && isGap(source, before + 1, at)) {
      written += " ";
      places.push(before + 1);
    }
    // An entity stands for another character than the one that it begins with.
    written += foldText(source[at]!) === text[i] || source[at] === text[i] ? source[at]! : text[i]!;
    places.push(at);
  }
  return { text: written, offsets: places };
}

function isGap(source: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isSpace(source.charCodeAt(i))) return false;
  return true;
}

export const passageViews = (passages: readonly Written[], findings: readonly Finding[]): Passage[] =>
  passages.map(({ kind, text, start, end, offsets, findings: own }) => ({
    ...{ kind, text, start, end },
    marks: own.map((finding) => ({ ...within(offsets, findings[finding]!), finding })),
  }));

/** The part of a passage that a span covers; where it is empty, the character behind it or before it. */
function within(offsets: readonly number[], { start, end }: Span) {
  const from = offsets.findIndex((offset) => offset >= start);
  const behind = offsets.findIndex((offset) => offset >= end);
  const [first, last] = [from < 0 ? offsets.length : from, behind < 0 ? offsets.length : behind];
  if (first < last) return { from: first, to: last };
  const at = Math.min(first, offsets.length - 1);
  return { from: at, to: at + 1 };
}
