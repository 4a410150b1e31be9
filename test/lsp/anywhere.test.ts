import fc from "fast-check";
import { expect, it } from "vitest";
import type { DocumentSymbol, Position, Range, SelectionRange } from "vscode-languageserver";
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
import { draftOf, drafts, textDocument } from "./draft.js";
import { tokens } from "./tokens.js";

const compare = (a: Position, b: Position) => a.line - b.line || a.character - b.character;
const isWithin = (inner: Range, outer: Range) =>
  compare(outer.start, inner.start) <= 0 && compare(inner.start, inner.end) <= 0 && compare(inner.end, outer.end) <= 0;
const wholeOf = ({ document, text }: Draft) => rangeOf(document, { start: 0, end: text.length });

/** What is amiss in what a draft's features answer at a place: ranges outside it, selections that do not grow. */
function faultsAt(draft: Draft, offset: number): unknown[] {
  const position = draft.document.positionAt(offset);
  const at = { textDocument, position };
  const hovered = hover(draft, at);
  const places = [
    ...(hovered?.range ? [{ range: hovered.range }] : []),
    ...definition(draft, at),
    ...references(draft, { ...at, context: { includeDeclaration: true } }),
    ...highlights(draft, at),
  ];
  const [selection] = selectionRanges(draft, { textDocument, positions: [position] });
  const grown: SelectionRange[] = [];
  for (let one = selection; one; one = one.parent) grown.push(one);
  const stuck = grown.filter(({ range, parent }) => {
    return parent && (!isWithin(range, parent.range) || isWithin(parent.range, range));
  });
  return [...places.filter(({ range }) => !isWithin(range, wholeOf(draft))), ...stuck];
}

/** The same for what they say of the whole. */
function faultsIn(draft: Draft): unknown[] {
  const whole = wholeOf(draft);
  const all = tokens(draft);
  return [
    ...symbols(draft).flatMap(looseIn),
    ...folding(draft).filter(({ startLine, endLine }) => startLine >= endLine || endLine > whole.end.line),
    ...inlayHints(draft, { textDocument, range: whole }).filter(
      ({ position }) => !isWithin({ start: position, end: position }, whole),
    ),
    ...all.filter(({ start, text }, i) => {
      const next = all[i + 1];
      const overlaps = next?.start.line === start.line && next.start.character < start.character + text.length;
      return overlaps || text === "" || /[\r\n]/.test(text);
    }),
  ];
}

/** Symbols that do not hold their heads or their children. */
const looseIn = (symbol: DocumentSymbol): DocumentSymbol[] => [
  ...(isWithin(symbol.selectionRange, symbol.range) ? [] : [symbol]),
  ...(symbol.children ?? []).filter((child) => !isWithin(child.range, symbol.range)),
  ...(symbol.children ?? []).flatMap(looseIn),
];

/** So many places of each draft are looked at, from its first to its last. */
const PLACES = 15;

it.each(drafts())("every feature answers everywhere in %s", (_, text) => {
  const draft = draftOf(text, { inlayHints: "all" });
  const places = Array.from({ length: PLACES + 1 }, (_, i) => Math.round((text.length * i) / PLACES));
  expect([...faultsIn(draft), ...places.flatMap((place) => faultsAt(draft, place))]).toEqual([]);
});

it.each(drafts())("symbols hold their heads in %s that has lost its beginning", (_, text) => {
  for (const share of [0.25, 0.5]) {
    const draft = draftOf(text.slice(Math.round(text.length * share)), { inlayHints: "all" });
    expect(faultsIn(draft)).toEqual([]);
  }
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
      const places = [start, Math.floor(place * damaged.length)];
      expect([...faultsIn(draft), ...places.flatMap((each) => faultsAt(draft, each))]).toEqual([]);
    }),
    { numRuns: 15 },
  );
});
