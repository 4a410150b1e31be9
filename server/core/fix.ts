import type { Finding, Fix } from "./rule.js";
import { type Edit, type Span, span } from "./text.js";

export interface Fixed {
  readonly text: string;
  /** Against the text as it was, in order, none overlapping. */
  readonly edits: readonly Edit[];
  /** How many findings were mended. */
  readonly count: number;
}

/** Two or three are enough; the bound is for rules that undo each other. */
const ROUNDS = 10;

/** Applies edits that do not overlap; those at one place in the order given. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let [result, end] = ["", 0];
  for (const edit of inOrder(edits)) {
    result += text.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return result + text.slice(end);
}

/** Edits that meet at a place made one: in which order they are made there, editors are not of one mind. */
export function joinEdits(edits: readonly Edit[]): readonly Edit[] {
  if (edits.length < 2) return edits;
  const joined: Edit[] = [];
  for (const edit of inOrder(edits)) {
    const last = joined.at(-1);
    if (last?.end === edit.start) joined[joined.length - 1] = { ...last, end: edit.end, text: last.text + edit.text };
    else joined.push(edit);
  }
  return joined;
}

/**
 * Applies every safe fix. Where two of them meet, the first wins and the other gets its turn on the new text, so that
 * fixing twice equals fixing once.
 */
export function fixAll(text: string, find: (text: string) => readonly Finding[]): Fixed {
  let [now, count, pieces] = [text, 0, [span(0, text.length)] as readonly Piece[]];
  for (let round = 0; round < ROUNDS; round++) {
    const fixes = compatible(find(now).flatMap((finding) => safeFix(finding) ?? []));
    if (fixes.length === 0) break;
    const edits = inOrder(fixes.flatMap((fix) => fix.edits)).map((edit) => withLineEndsOf(text, edit));
    now = applyEdits(now, edits);
    count += fixes.length;
    pieces = splice(pieces, edits);
  }
  return { text: now, edits: editsOf(pieces, text.length), count };
}

const safeFix = ({ fixes }: Finding): Fix<string> | undefined =>
  fixes.find((fix) => fix.safe && fix.preferred) ?? fixes.find((fix) => fix.safe);

/** The fixes of which no two touch the same characters or insert at the same place. */
export function compatible(fixes: readonly Fix<string>[]): Fix<string>[] {
  const taken: Fix<string>[] = [];
  for (const fix of fixes) {
    const free = taken.every((other) => fix.edits.every((a) => other.edits.every((b) => !clash(a, b))));
    if (free) taken.push(fix);
  }
  return taken;
}

const clash = (a: Span, b: Span) => a.start === b.start || (a.start < b.end && b.start < a.end);

const inOrder = (edits: readonly Edit[]) => [...edits].sort((a, b) => a.start - b.start || a.end - b.end);

/** Edits are written with line feeds; a text whose lines end otherwise keeps its own ends. */
export function withLineEndsOf(text: string, edit: Edit): Edit {
  const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? "\n";
  return { ...edit, text: edit.text.replace(/\r\n?|\n/g, lineEnd) };
}

/** A text in the making: what is kept of the source, and what is new. */
type Piece = Span | string;

const lengthOf = (piece: Piece) => (typeof piece === "string" ? piece.length : piece.end - piece.start);

const slice = (piece: Piece, from: number, to: number): Piece =>
  typeof piece === "string" ? piece.slice(from, to) : span(piece.start + from, piece.start + to);

/** Applies edits, given in order, to the text that the pieces make up. */
function splice(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  const copy = (from: number, to: number) => {
    let start = 0;
    for (const piece of pieces) {
      const end = start + lengthOf(piece);
      if (start < to && from < end) {
        result.push(slice(piece, Math.max(from, start) - start, Math.min(to, end) - start));
      }
      start = end;
    }
  };
  for (const edit of edits) {
    copy(at, edit.start);
    result.push(edit.text);
    at = edit.end;
  }
  copy(at, Number.POSITIVE_INFINITY);
  return result;
}

/** Edits made one list after the other, each against the text that those before it leave, as edits of the first text. */
export function compose(length: number, steps: readonly (readonly Edit[])[]): Edit[] {
  const whole: readonly Piece[] = [span(0, length)];
  return editsOf(
    steps.reduce((pieces, edits) => splice(pieces, inOrder(edits)), whole),
    length,
  );
}

/** What must be done to the source to have the text that the pieces make up. */
function editsOf(pieces: readonly Piece[], length: number): Edit[] {
  const edits: Edit[] = [];
  let [end, text] = [0, ""];
  for (const piece of [...pieces, span(length, length)]) {
    if (typeof piece === "string") {
      text += piece;
      continue;
    }
    if (text || piece.start > end) edits.push({ ...span(end, piece.start), text });
    [end, text] = [piece.end, ""];
  }
  return edits;
}
