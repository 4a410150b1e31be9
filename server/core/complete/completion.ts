import type { Text } from "../language.js";
import type { Span } from "../text.js";

/** Something that may be written at the cursor. */
export interface Completion {
  readonly kind: "heading" | "phrase" | "row" | "figure";
  /** As listed. */
  readonly label: string;
  /** What it is, or why it is right. */
  readonly detail: Text;
  /** What it takes the place of, up to the cursor and on its line. */
  readonly at: Span;
  /** What is written, in the pieces between which the user fills in. */
  readonly pieces: readonly string[];
}

/** Stands in a text for what the user fills in, until the text is cut there: a character of the private use area. */
export const GAP = "\ue000";

/** Where something is to be completed. */
export interface Place {
  readonly offset: number;
  /** The line before the cursor, without indent and marks of Markdown; and where that begins. */
  readonly typed: string;
  readonly start: number;
  /** Where the line begins. */
  readonly line: number;
  /** Nothing stands behind the cursor on its line. */
  readonly atEnd: boolean;
}

const MARKS = /^(?:\s|#{1,6}(?=\s|$)|\*\*|>)*/;

export function placeAt(source: string, offset: number): Place {
  const before = /[^\r\n]*$/.exec(source.slice(0, offset))![0];
  const after = /^[^\r\n]*/.exec(source.slice(offset))![0];
  const line = offset - before.length;
  const start = line + MARKS.exec(before)![0].length;
  return { offset, typed: source.slice(start, offset), start, line, atEnd: after.trim() === "" };
}
