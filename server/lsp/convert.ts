import type { Location, Position, Range, TextEdit } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Edit, Span } from "../core/text.js";

// The only place where offsets become positions. Both count UTF-16 units.

export const rangeOf = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

export const positionOf = (document: TextDocument, offset: number): Position => document.positionAt(offset);

export const offsetOf = (document: TextDocument, position: Position): number => document.offsetAt(position);

export const spanOf = (document: TextDocument, { start, end }: { start: Position; end: Position }): Span => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});

export const textEdits = (document: TextDocument, edits: readonly Edit[]): TextEdit[] =>
  edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.text }));

/** An empty span, such as a blank cell's, widened by one character so that it shows: on its own line if it can be. */
export function visible(text: string, { start, end }: Span): Span {
  if (start < end) return { start, end };
  const before = /[^\r\n]$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? "";
  const after = /^[^\r\n]/u.exec(text.slice(start, start + 2))?.[0] ?? "";
  if (after || !before) return { start, end: Math.min(text.length, start + (after.length || 1)) };
  return { start: start - before.length, end };
}

/** Places of a document in the order of its text, to lead to. */
export const locations = (document: TextDocument, spans: readonly Span[]): Location[] =>
  [...spans]
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ uri: document.uri, range: rangeOf(document, visible(document.getText(), span)) }));

/** The whole lines that a span touches, without the last one's end. */
export function linesAround(text: string, { start, end }: Span): Span {
  const before = /[^\r\n]*$/.exec(text.slice(0, start))![0].length;
  const after = /^[^\r\n]*/.exec(text.slice(end))![0].length;
  return { start: start - before, end: end + after };
}
