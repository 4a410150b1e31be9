import { placeOf } from "../document/prose.js";
import type { Report } from "../report.js";
import type { Span } from "../text.js";
import { PATTERNS, STATEMENTS, type Subject, sumOf } from "./figures.js";
import { type Piece, type Sentence, sentencesOf } from "./sentences.js";

/** What the prose says of a figure of the tables. */
export interface Claim extends Span {
  readonly subject: Subject;
  readonly value: number;
  /** As written: a number with its unit, or the words that mean 0. */
  readonly says: string;
  /** What the tables give for each way of counting; none is undefined. */
  readonly counted: readonly number[];
}

/** Other years, other matters, parts of them, things about to happen: nothing there is compared. */
const ELSEWHERE =
  /上年同期|去年|往年|历年|累计|同比|环比|较上年|比上年|建议|提案|(?<!复)议案|热线|留言|来信|来电|咨询|投诉|网民|舆情|下一步|将/;
const ONLY_CLAUSE = /其中|分别/;

/** The claims that can be tied to figures for certain, in the order of the text. */
export function* claimsOf(report: Report): Iterable<Claim> {
  for (const sentence of sentencesOf(report)) {
    if (ELSEWHERE.test(sentence.text) || isOfAnotherYear(report, sentence)) continue;
    for (const clause of sentence.clauses) yield* claimsIn(report, sentence, clause);
  }
}

const isOfAnotherYear = ({ year }: Report, { text }: Sentence) =>
  [...text.matchAll(/(\d{4})年/g)].some(([, written]) => year !== undefined && Number(written) !== year);

function* claimsIn(report: Report, sentence: Sentence, clause: Piece): Iterable<Claim> {
  for (const { subject, words, about } of PATTERNS) {
    const match = words.exec(clause.text);
    if (!match || (about && !about.test(sentence.text)) || isNested(clause, match)) continue;
    const value = Number(match[1]!.replaceAll(",", ""));
    const at = clause.from + match.index + match[0].length - match[1]!.length - 1;
    const place = placeOf(report.prose, at, at + match[1]!.length);
    yield* tied(report, { ...place, subject, value, says: `${match[1]}件` });
  }
  for (const { subject, words, about, says } of STATEMENTS) {
    const match = words.exec(clause.text);
    if (!match || (about && !about.test(sentence.text))) continue;
    const at = clause.from + match.index;
    yield* tied(report, { ...placeOf(report.prose, at, at + match[0].length), subject, value: 0, says });
  }
}

/** 予以公开及部分公开 5 件: two things in one number. */
const isNested = ({ text }: Piece, match: RegExpExecArray) =>
  ONLY_CLAUSE.test(match[0]) ? false : /[及和与、](?=.{0,6}$)/.test(text.slice(0, match.index));

function* tied(report: Report, claim: Omit<Claim, "counted">): Iterable<Claim> {
  const counted = claim.subject.sums.map((ids) => sumOf(report, ids));
  if (counted.every((value) => value !== undefined)) yield { ...claim, counted };
}
