import {
  AFTER_REVIEW,
  AT_ONCE,
  BODIES,
  BY_CHANNEL,
  CARRIED,
  DONE,
  decisions,
  KINDS_OF_BODIES,
  LEFT,
  MADE,
  OUTCOMES,
  PEOPLE,
  RECEIVED,
  REPEALED,
  REVIEWS,
  ROWS,
  SUITS,
  type Subject,
  TOGETHER,
  VALID,
} from "./subjects.js";
import type { Tie } from "./ties.js";
import { ANSWER, APPLICATION, CHANNEL, COUNTED, N, RECEIVE, WHO } from "./words.js";

export interface Pattern {
  readonly subject: Subject;
  /** The number is group 1. */
  readonly words: RegExp;
  readonly tie: Tie;
  /** What the last count before it must have been of. */
  readonly after?: Subject;
}

/** 收到8份政府信息公开申请, not 收到8份政府信息公开申请的补正材料. */
const COUNTED_FIRST = `${N}${WHO}${APPLICATION}(?![的表书])`;
const KIND = "(?:决定|答复|处理|申请|类|情形|的)*";
const NEXT_YEAR = "(?:[下次]一?|\\d{4})年";

const pattern = (subject: Subject, tie: Tie, ...words: string[]): Pattern[] =>
  words.map((source) => ({ subject, tie, words: new RegExp(source, "d") }));

const part = (subject: Subject, name = subject.name): Pattern[] =>
  pattern(
    subject,
    "applications",
    `^(?:其中|包括|包含|分别为|作出|决定|告知|申请人[为是]|来自|由|含|因|本机关)*${name}(?:提出|提交)?${KIND}(?:${APPLICATION})?${COUNTED}${N}$`,
    `^(?:其中|另?有)*${N}(?:申请)?(?:由|来自|作出|因|属于?|[为是系])?${name}(?:提出|提交)?${KIND}$`,
  );

const decided = (row: string, kinds: string): Pattern[] =>
  decisions(row).flatMap((subject) =>
    pattern(subject, "decisions", `^(?:全年|本年度?|共|累计)*(?:作出|办理|处理|办结)(?:各类)?${kinds}${COUNTED}${N}$`),
  );

/** Narrow by intent: a clause that none of them fits is not compared. The first that fits counts. */
export const PATTERNS: readonly Pattern[] = [
  ...pattern(
    BY_CHANNEL,
    "channel",
    `^(?:其中|通过|以|收到|受理|[:：])*${CHANNEL}(?:方式|渠道|途径|平台)?(?:收到|受理|接收|提交|提出)?的?(?:${APPLICATION}|申请)${COUNTED}${N}$`,
  ),
  ...pattern(RECEIVED, "itself", `${RECEIVE}${WHO}${APPLICATION}${COUNTED}${N}`, `${RECEIVE}${COUNTED_FIRST}`),
  ...pattern(
    RECEIVED,
    "applications",
    `^(?:全年|本年度?|年内|共)*新收(?:申请)?${COUNTED}${N}$`,
    `^(?:全年|本年度?|年内|共)*(?:收到|受理|接收)(?:各类)?申请${COUNTED}${N}$`,
  ),
  ...pattern(
    CARRIED,
    "applications",
    `^(?:其中|包括|包含|另有|加上|以及|[含有及和])*(?:上一?年度?结转|结转上一?年度?)(?:的)?(?:${APPLICATION}|申请)?${COUNTED}${N}`,
  ),
  ...pattern(TOGETHER, "applications", `^(?:[共合总]计|共)(?:申请)?${N}$`).map((own) => ({ ...own, after: CARRIED })),
  ...pattern(
    LEFT,
    "applications",
    `(?:结转|顺延|转)[至到入]?${NEXT_YEAR}度?(?:继续)?(?:办理|答复)?(?:的)?(?:${APPLICATION}|申请)?${COUNTED}${N}`,
    `^(?:其中|另?有|其余|剩余|除)*${N}(?:申请)?(?:正在办理)?(?:依法|按规定)?(?:结转|顺延)[至到]?${NEXT_YEAR}`,
  ),
  ...pattern(DONE, "itself", `${ANSWER}${WHO}${APPLICATION}${COUNTED}${N}`, `${ANSWER}${COUNTED_FIRST}`),
  ...pattern(
    DONE,
    "applications",
    `^(?:全年|本年度?|[共总合]计|共|已|全部|依法|按[期时]|均)*(?:答复|办结|办复|办理完毕)(?:申请)?${COUNTED}${N}$`,
  ),
  ...OUTCOMES.flatMap((subject) => part(subject)),
  ...ROWS.flatMap(([words, subject]) => part(subject, words)),
  ...part(PEOPLE, "自然人"),
  ...part(BODIES, "法人(?:或者?|和|及)其[他它]组织"),
  ...KINDS_OF_BODIES.flatMap((subject) => part(subject, subject.name.replace("申请", ""))),
  ...pattern(AT_ONCE, "cases", `未经复议直接(?:起诉|提起(?:行政)?诉讼)(?:的)?(?:案件)?${COUNTED}${N}`),
  ...pattern(AFTER_REVIEW, "cases", `复议后(?:再?起诉|提起(?:行政)?诉讼)(?:的)?(?:案件)?${COUNTED}${N}`),
  ...pattern(REVIEWS, "cases", `行政复议(?:案件|申请)?${COUNTED}${N}`),
  ...pattern(SUITS, "cases", `(?<!民事|刑事|复议后)(?:行政)?诉讼(?:案件)?${COUNTED}${N}`),
  ...pattern(MADE, "documents", `(?:制发|制定|出台)(?:行政规范性文件)${COUNTED}${N}$`),
  ...pattern(REPEALED, "documents", `^废止(?:行政规范性文件)?${COUNTED}${N}$`),
  ...pattern(VALID, "documents", `现行有效(?:的)?(?:行政规范性文件)?(?:件数)?${COUNTED}${N}$`),
  ...decided("行政许可", "行政许可(?:事项|决定|业务)?"),
  ...decided("行政处罚", "行政处罚(?:决定|案件)?"),
  ...decided("行政强制", "行政强制(?:决定|措施)?"),
];
