import type { SelectionRange, SelectionRangeParams } from "vscode-languageserver";
import { nearest, pathAt } from "../core/structure.js";
import { isSpace, type Span } from "../core/text.js";
import { offsetOf, rangeOf } from "./convert.js";
import type { Draft } from "./drafts.js";

/** What a selection grows to: figure, row, group, table, section, report, document. */
export const selectionRanges = (draft: Draft, { positions }: SelectionRangeParams): SelectionRange[] =>
  positions.map((position) => {
    const spans = spansAt(draft, offsetOf(draft.document, position));
    return spans.reduceRight<SelectionRange | undefined>(
      (parent, span) => ({ range: rangeOf(draft.document, span), ...(parent && { parent }) }),
      undefined,
    )!;
  });

/** The innermost first; each is larger than the one before. */
function spansAt({ text, checked }: Draft, offset: number): Span[] {
  const report = nearest(checked.reports, offset);
  const path: readonly Span[] = report ? pathAt(report, offset).reverse() : [];
  const spans: Span[] = [];
  for (const { start, end } of [...path, { start: 0, end: text.length }]) {
    const inner = spans.at(-1);
    // Not from an empty line on: VS Code stumbles over a range that begins in one.
    const begin = Math.min(firstWord(text, start, end), inner?.start ?? end);
    if (begin !== inner?.start || end !== inner.end) spans.push({ start: begin, end });
  }
  return spans;
}

function firstWord(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}
