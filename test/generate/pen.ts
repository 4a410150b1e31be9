import { type Span, span } from "../../server/core/text.js";

/** What the pen can remember the place of. */
const KINDS = ["figures", "cells", "rows", "labels", "tables", "sections", "headings", "numerals", "places"] as const;
export type Kind = (typeof KINDS)[number];
export type Marks = Record<Kind, Map<string, Span>>;

/** Writes a text and remembers where each thing stands in it, so that the truth about it is never searched for. */
export interface Pen {
  readonly at: number;
  readonly marks: Marks;
  /** Writes; "\n" comes out as the line end asked for. */
  write(text: string): void;
  /** Marks what `body` writes. */
  mark(kind: Kind, id: string, body: () => void): void;
  text(): string;
}

export type LineEnd = "\n" | "\r\n" | "\r";

export function penOf(lineEnd: LineEnd): Pen {
  const marks = Object.fromEntries(KINDS.map((kind) => [kind, new Map<string, Span>()])) as Marks;
  let written = "";
  return {
    get at() {
      return written.length;
    },
    marks,
    write: (text) => {
      written += lineEnd === "\n" ? text : text.replaceAll("\n", lineEnd);
    },
    mark: (kind, id, body) => {
      const start = written.length;
      body();
      marks[kind].set(id, span(start, written.length));
    },
    text: () => written,
  };
}
