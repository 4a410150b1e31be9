import type { FoldingRange } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Span } from "../core/text.js";
import { rangeOf } from "./convert.js";
import type { Draft } from "./drafts.js";

/** Sections fold under their heading, tables under their first line. */
export function folding({ document, text, checked }: Draft): FoldingRange[] {
  const spans = checked.reports.flatMap(({ sections, tables }) => [...sections, ...tables]);
  const ranges = spans
    .map((each) => foldOf(document, text, each))
    .filter(({ startLine, endLine }) => startLine < endLine);
  return [...new Map(ranges.reverse().map((range) => [range.startLine, range])).values()].reverse();
}

function foldOf(document: TextDocument, text: string, { start, end }: Span): FoldingRange {
  const last = start + text.slice(start, end).trimEnd().length;
  const range = rangeOf(document, { start, end: last });
  return { startLine: range.start.line, endLine: range.end.line };
}
