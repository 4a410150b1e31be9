import fc from "fast-check";
import { expect, it } from "vitest";
import type { Position, Range, SelectionRange } from "vscode-languageserver";
import { rangeOf } from "../../server/lsp/convert.js";
import { definition } from "../../server/lsp/definition.js";
import type { Draft } from "../../server/lsp/drafts.js";
import { folding } from "../../server/lsp/folding.js";
import { highlights } from "../../server/lsp/highlight.js";
import { inlayHints } from "../../server/lsp/hints.js";
import { hover } from "../../server/lsp/hover.js";
import { references } from "../../server/lsp/references.js";
import { selectionRanges } from "../../server/lsp/selection.js";
import { symbols } from "../../server/lsp/symbols.js";
import { semanticTokens } from "../../server/lsp/tokens.js";
import { draftOf, drafts, textDocument } from "./draft.js";

const compare = (a: Position, b: Position) => a.line - b.line || a.character - b.character;
const within = (inner: Range, outer: Range) =>
  compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0 && compare(inner.start, inner.end) <= 0;

/** Every range that a draft's features answer at a place, checked to lie in the document; selections to grow. */
function lookAt(draft: Draft, offset: number): void {
  const position = draft.document.positionAt(offset);
  const whole = rangeOf(draft.document, { start: 0, end: draft.text.length });
  const at = { textDocument, position };
  const hovered = hover(draft, at);
  const places = [
    ...(hovered?.range ? [{ range: hovered.range }] : []),
    ...definition(draft, at),
    ...references(draft, { ...at, context: { includeDeclaration: true } }),
    ...highlights(draft, at),
  ];
  for (const { range } of places) expect(within(range, whole)).toBe(true);
  const [selection] = selectionRanges(draft, { textDocument, positions: [position] });
  for (let one: SelectionRange = selection!; one.parent; one = one.parent) {
    expect(within(one.range, one.parent.range)).toBe(true);
    expect(one.range).not.toEqual(one.parent.range);
  }
}

function lookOver(draft: Draft): void {
  const whole = rangeOf(draft.document, { start: 0, end: draft.text.length });
  symbols(draft);
  for (const { startLine, endLine } of folding(draft)) expect(startLine).toBeLessThan(endLine);
  for (const { position } of inlayHints(draft, { textDocument, range: whole })) {
    expect(within({ start: position, end: position }, whole)).toBe(true);
  }
  expect(semanticTokens(draft).data.every((number) => number >= 0)).toBe(true);
}

/** So many places of each draft are looked at, from its first to its last. */
const PLACES = 40;

it.each(drafts())("every feature answers everywhere in %s", (_, text) => {
  const draft = draftOf(text, { inlayHints: "all" });
  lookOver(draft);
  for (let i = 0; i <= PLACES; i++) lookAt(draft, Math.round((text.length * i) / PLACES));
});

it("every feature answers in a draft that lost a part, or has it twice", () => {
  const texts = drafts().map(([, text]) => text);
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.constantFrom(...texts), share, share, share, fc.boolean(), (text, from, length, place, twice) => {
      const start = Math.floor(from * text.length);
      const end = Math.min(text.length, start + Math.floor((length * text.length) / 3));
      const damaged = twice ? text.slice(0, end) + text.slice(start) : text.slice(0, start) + text.slice(end);
      const draft = draftOf(damaged, { inlayHints: "all" });
      lookOver(draft);
      for (const offset of [start, Math.floor(place * damaged.length)]) lookAt(draft, offset);
    }),
    { numRuns: 60 },
  );
});
