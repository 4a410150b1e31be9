import { placeOf } from "../document/prose.js";
import type { Slot } from "../form/edition.js";
import type { Text } from "../language.js";
import { readNumber } from "../number.js";
import type { Figure, Report } from "../report.js";
import type { Span } from "../text.js";
import { PATTERNS } from "./patterns.js";
import { type Piece, type Sentence, sentencesOf } from "./sentences.js";
import { STATEMENTS, type Statement } from "./statements.js";
import { CARRIED, LEFT, RECEIVED, type Subject, sumOf } from "./subjects.js";
import { type Context, compares, isOfAnotherTime, isTied, speaksOfApplications, type Tie } from "./ties.js";
import { numberOf } from "./words.js";

/** What the prose says of a figure of the tables. */
export interface Claim extends Span {
  readonly subject: Subject;
  readonly value: number;
  /** What it counts, with the number as written; or what words without one mean. */
  readonly says: Text;
  readonly inWords: boolean;
  /** What would stand there with a number, for words without one. */
  readonly instead?: (count: number) => string;
  /** What the tables give for each way of counting; none is undefined. */
  readonly counted: readonly number[];
}

/** Whether the tables bear a claim out. */
export const holds = ({ subject, counted, value }: Claim): boolean =>
  subject.part ? counted.some((count) => value <= count) : counted.includes(value);

const known = new WeakMap<Report, readonly Claim[]>();

/** The claims that can be tied to figures for certain, in the order of the text. */
export function claimsOf(report: Report): readonly Claim[] {
  const claims = known.get(report) ?? [...readClaims(report)];
  known.set(report, claims);
  return claims;
}

/** How many claims the tables do not bear out; if figures took other values, how many then. */
export function contradictions(report: Report, slots: readonly Slot[] = [], values: readonly number[] = []): number {
  const figures = slots.map((slot, i): [string, Figure] => {
    const raw = String(values[i]);
    return [slot.id, { id: slot.id, slot, raw, start: 0, end: 0, reading: readNumber(raw, slot.column) }];
  });
  const meant = slots.length > 0 ? { ...report, figures: new Map([...report.figures, ...figures]) } : report;
  return claimsOf(meant).filter((claim) => !holds(claim)).length;
}

/** What a claim is compared with, by id: the figures whose sum agrees with it, else those of the likeliest sum. */
export const comparedWith = ({ subject, counted, value }: Claim): readonly string[] =>
  subject.sums[Math.max(0, counted.indexOf(value))]!;

function* readClaims(report: Report): Iterable<Claim> {
  if (report.garbled && report.figures.size === 0) return;
  const context: Context = { applications: false };
  for (const sentence of sentencesOf(report)) {
    if (sentence.opens) Object.assign(context, { applications: false, last: undefined });
    context.applications ||= speaksOfApplications(sentence);
    context.parent = undefined;
    if (SAYS_ANYTHING.test(sentence.text)) yield* claimsIn(report, sentence, context);
  }
}

const COUNT = /[\d零一二两三四五六七八九十](?:件|宗|份|条|例|起|项|次|个(?!工作日|月))/;
const WITHOUT_NUMBER = /[未无均都]|没有|全部|不存在/;
const SAYS_ANYTHING = new RegExp(`${COUNT.source}|${WITHOUT_NUMBER.source}`);
/** No pattern fits where none of these stands. */
const MATTERS =
  /[共合总]计|^共\d|申请|公开|办结|办复|答复|办理|结转|顺延|新收|提供|处理|自然人|法人|企业|机构|组织|案卷|信息|明确|复议|诉讼|维持|审结|结案|规范性文件|废止|有效|行政[许处强]/;

/** A clause, where it stands. */
interface Place {
  readonly report: Report;
  readonly sentence: Sentence;
  readonly clause: Piece;
  readonly context: Context;
  readonly tie: (kind: Tie) => boolean;
}

function* claimsIn(report: Report, sentence: Sentence, context: Context): Iterable<Claim> {
  const agreed = new Set<Subject>();
  for (const [i, clause] of sentence.clauses.entries()) {
    if (clause.text.startsWith("其中")) context.parent = wholeOf(context, i === 0);
    if (compares(clause)) continue;
    const tie = (kind: Tie) => {
      const before = sentence.clauses[i - 1];
      // 通过网络，收到申请3件: words without a count of their own lead to the next.
      const scope = before && !COUNT.test(before.text) ? before.text + clause.text : clause.text;
      return !isOfAnotherTime(report, sentence) && isTied(kind, report, sentence, clause, scope, context);
    };
    const place: Place = { report, sentence, clause, context, tie };
    const matters = MATTERS.test(clause.text);
    if (COUNT.test(clause.text)) {
      const count = matters ? countIn(place) : undefined;
      if (count) yield* claimOf(place, count, agreed);
      context.before = context.last;
      context.last = count?.subject ?? null;
    }
    if (matters && WITHOUT_NUMBER.test(clause.text)) yield* statementsIn(place);
  }
}

/** What 其中 parts. New and carried over, then a full stop: both together. */
function wholeOf({ last, before }: Context, opens: boolean): Subject | null {
  return opens && last === CARRIED && before === RECEIVED ? RECEIVED : (last ?? null);
}

interface Count {
  readonly subject: Subject;
  readonly value: number;
  /** Where the number stands in the prose. */
  readonly from: number;
  readonly to: number;
}

function countIn({ report, clause, context, tie }: Place): Count | undefined {
  for (const { subject, words, tie: kind, after } of PATTERNS) {
    if (after && after !== context.last) continue;
    const match = words.exec(clause.text);
    if (!match || !isCounted(report, subject) || !tie(kind)) continue;
    if (subject === LEFT && namesAnotherYear(report, match[0])) continue;
    const [from, to] = match.indices![1]!;
    return { subject, value: numberOf(match[1]!), from: clause.from + from, to: clause.from + to };
  }
  return undefined;
}

/** 结转2024年 in the report on 2024 is what came in from the year before. */
const namesAnotherYear = ({ year }: Report, words: string) => {
  const named = /(\d{4})年/.exec(words)?.[1];
  return named !== undefined && Number(named) !== (year ?? 0) + 1;
};

/** Once a sentence has told the table's number, another for the same thing counts less or more of it. */
function* claimOf({ report, clause, context }: Place, count: Count, agreed: Set<Subject>): Iterable<Claim> {
  const { subject, value, from, to } = count;
  if (agreed.has(subject) || (subject.whole && context.parent?.whole)) return;
  const unit = report.prose.text[to];
  const words = `${subject.name} ${clause.text.slice(from - clause.from, to - clause.from)} ${unit}`;
  const says = { zh: words, en: `“${words}”` };
  const claim = tied(report, { ...placeOf(report.prose, from, to), subject, value, says, inWords: false });
  if (claim) yield claim;
  if (claim?.counted.includes(value)) agreed.add(subject);
}

function* statementsIn({ report, sentence, clause, context, tie }: Place): Iterable<Claim> {
  for (const { words, subject, says, ...statement } of STATEMENTS) {
    const match = words.exec(clause.text);
    if (!match || !fits(statement, sentence, context) || !tie(statement.tie)) continue;
    const from = clause.from + match.index;
    const place = placeOf(report.prose, from, from + match[0].length);
    const instead = statement.counted && { instead: statement.counted };
    const claim = tied(report, { ...place, subject, value: 0, says, inWords: true, ...instead });
    if (claim) yield claim;
  }
}

/** Editions count differently; a pattern may be for another. */
const isCounted = ({ figures }: Report, { sums }: Subject) => figures.has(sums[0]![0]!);

function fits({ after, unless }: Pick<Statement, "after" | "unless">, { text }: Sentence, { last }: Context): boolean {
  if (unless?.test(text)) return false;
  if (after === "whole") return last === undefined ? text.includes("申请") : last?.whole === true;
  return after === undefined || last === after;
}

function tied(report: Report, claim: Omit<Claim, "counted">): Claim | undefined {
  const counted = claim.subject.sums.map((ids) => sumOf(report, ids));
  return counted.every((value) => value !== undefined) ? { ...claim, counted } : undefined;
}
