import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
  type SemanticTokensRangeParams,
} from "vscode-languageserver";
import { totalIn } from "../core/form/edition.js";
import type { Report } from "../core/report.js";
import type { Span } from "../core/text.js";
import { rangeOf, spanOf } from "./convert.js";
import type { Draft } from "./drafts.js";

/**
 * Only what a grammar cannot know by the line: which words are a section's heading, whatever they lost, and which cells
 * hold figures, totals or what is none. A wrong figure is underlined; colour would say it twice.
 */
export const LEGEND: SemanticTokensLegend = {
  tokenTypes: ["heading", "number"],
  tokenModifiers: ["total", "unreadable"],
};

interface Token extends Span {
  readonly type: (typeof LEGEND.tokenTypes)[number];
  readonly modifier?: (typeof LEGEND.tokenModifiers)[number];
}

export const semanticTokensIn = (draft: Draft, { range }: SemanticTokensRangeParams) =>
  semanticTokens(draft, spanOf(draft.document, range));

export function semanticTokens({ document, checked }: Draft, shown: Span = WHOLE): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  const tokens = checked.reports.flatMap((report) => [...tokensIn(report)]);
  for (const token of tokens.sort((a, b) => a.start - b.start)) {
    if (token.end < shown.start || shown.end < token.start) continue;
    const type = LEGEND.tokenTypes.indexOf(token.type);
    const modifiers = token.modifier ? 1 << LEGEND.tokenModifiers.indexOf(token.modifier) : 0;
    for (const line of linesOf(document.getText(), token)) {
      const { start } = rangeOf(document, line);
      builder.push(start.line, start.character, line.end - line.start, type, modifiers);
    }
  }
  return builder.build();
}

const WHOLE: Span = { start: 0, end: Number.POSITIVE_INFINITY };

function* tokensIn({ sections, figures, equations }: Report): Iterable<Token> {
  const totals = new Set(equations.map((equation) => totalIn(equation).figure));
  for (const { heading } of sections) yield { start: heading.start, end: heading.end, type: "heading" };
  for (const { id, start, end, reading } of figures.values()) {
    if (reading.state === "malformed") yield { start, end, type: "number", modifier: "unreadable" };
    else if (reading.state === "number")
      yield { start, end, type: "number", ...(totals.has(id) && { modifier: "total" }) };
  }
}

/** A token stands on one line; a heading or a figure may be broken. */
function* linesOf(text: string, { start, end }: Span): Iterable<Span> {
  for (const { index, 0: words } of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    yield { start: start + index, end: start + index + words.length };
  }
}
