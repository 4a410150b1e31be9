import type { SelectionRange, SelectionRangeParams } from "vscode-languageserver";
import { nearest, pathAt } from "../core/structure.js";
import type { Span } from "../core/text.js";
import { offsetOf, rangeOf } from "./convert.js";
import type { Draft } from "./drafts.js";

/** What a selection grows to: figure, row, group, table, section, report, document. */
export const selectionRanges = (draft: Draft, { positions }: SelectionRangeParams): SelectionRange[] =>
  positions.map((position) => {
    const offset = offsetOf(draft.document, position);
    const report = nearest(draft.checked.reports, offset);
    const spans: Span[] = [{ start: 0, end: draft.text.length }, ...(report ? pathAt(report, offset) : [])];
    return spans
      .filter(({ start, end }, i) => i === 0 || start > spans[i - 1]!.start || end < spans[i - 1]!.end)
      .reduce<SelectionRange | undefined>(
        (parent, span) => ({ range: rangeOf(draft.document, span), ...(parent && { parent }) }),
        undefined,
      )!;
  });
