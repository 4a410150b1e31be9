import { indexAt, type Prose } from "../document/prose.js";
import type { Report } from "../report.js";

/** A piece of the folded prose; half open. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Sentence extends Piece {
  /** Parted by commas and colons, and where a count ends; brackets on their own. */
  readonly clauses: readonly Piece[];
  /** It begins an item of the text: （二）…, 3.… */
  readonly opens: boolean;
}

const known = new WeakMap<Report, readonly Sentence[]>();

/** The sentences of the sections that tell of the year's work; the preamble and the other matters hold no claims. */
export function sentencesOf(report: Report): readonly Sentence[] {
  const read = known.get(report);
  if (read) return read;
  const sentences = sectionTexts(report).flatMap(({ from, to }) => [...split(report.prose, from, to)]);
  known.set(report, sentences);
  return sentences;
}

/** Where the sections that tell of the year's work stand in the prose. */
export const sectionTexts = ({ prose, sections }: Report): Piece[] =>
  sections.flatMap(({ body, form }) => {
    const [from, to] = [indexAt(prose, body.start), indexAt(prose, body.end)];
    return form.numeral === "六" || from === to ? [] : [{ from, to, text: prose.text.slice(from, to) }];
  });

/** An item's number where a line begins ends the sentence before it, a lost full stop or not. */
const ITEM = /^(?:\([一二三四五六七八九十\d]{1,2}\)|\d{1,2}\.(?!\d)|[一二三四五六七八九十][、是])/;
/** No item's number is longer. */
const ITEM_LENGTH = 5;

function* split({ text, lines }: Prose, from: number, to: number): Iterable<Sentence> {
  const items = lines
    .map((line) => line.from)
    .filter((at) => at >= from && at < to && ITEM.test(text.slice(at, at + ITEM_LENGTH)));
  const bounds = [from, ...items.filter((item) => item > from), to];
  for (const [i, start] of bounds.slice(0, -1).entries()) {
    for (const sentence of parts({ from: start, to: bounds[i + 1]!, text: text.slice(start, bounds[i + 1]) }, STOP)) {
      yield { ...sentence, clauses: parts(sentence, MARK, endsClause), opens: items.includes(sentence.from) };
    }
  }
}

const STOP = /[。;!?]/g;
const MARK = /[,:()、和及与]/g;

/** A comma between digits parts thousands, not clauses; 、 and its like part what has been counted: 3件、诉讼2件. */
function endsClause(text: string, at: number): boolean {
  const mark = text[at]!;
  const before = text[at - 1] ?? "";
  if (mark === ",") return !isDigit(before) || !/^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5));
  return ":()".includes(mark) || (UNITS.includes(before) && isDigit(text[at - 2]));
}

const UNITS = "件宗份条例起项个次篇";
const isDigit = (unit = "") => unit >= "0" && unit <= "9";

function parts({ from, text }: Piece, marks: RegExp, ends = (_text: string, _at: number) => true): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const close = (at: number) => {
    if (at > start) pieces.push({ from: from + start, to: from + at, text: text.slice(start, at) });
    start = at + 1;
  };
  for (const { index } of text.matchAll(marks)) if (ends(text, index)) close(index);
  close(text.length);
  return pieces;
}
