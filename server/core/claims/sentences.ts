import { indexAt, type Prose } from "../document/prose.js";
import type { Report } from "../report.js";

/** A piece of the folded prose; half open. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Sentence extends Piece {
  /** Parted by commas and colons, brackets on their own. */
  readonly clauses: readonly Piece[];
}

/** The sentences of the sections that tell of the year's work; the preamble and the other matters hold no claims. */
export function* sentencesOf({ prose, sections }: Report): Iterable<Sentence> {
  for (const { body, form } of sections) {
    if (form.numeral === "六") continue;
    const [from, to] = [indexAt(prose, body.start), indexAt(prose, body.end)];
    yield* split(prose, from, to);
  }
}

function* split({ text }: Prose, from: number, to: number): Iterable<Sentence> {
  for (const piece of parts(text, from, to, /[。;!?]/)) {
    yield { ...piece, clauses: [...parts(text, piece.from, piece.to, /[,:()]/)] };
  }
}

/** A comma between digits parts thousands, not clauses. */
const isMark = (text: string, at: number, mark: RegExp) =>
  mark.test(text[at]!) && !(text[at] === "," && /^\d,\d{3}(?!\d)/.test(text.slice(at - 1, at + 5)));

function* parts(text: string, from: number, to: number, mark: RegExp): Iterable<Piece> {
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !isMark(text, at, mark)) continue;
    if (at > start) yield { from: start, to: at, text: text.slice(start, at) };
    start = at + 1;
  }
}
