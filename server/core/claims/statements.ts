import type { Text } from "../language.js";
import {
  BODIES,
  CARRIED,
  type Cases,
  cases,
  FRESH,
  LEFT,
  REVIEWS,
  REVIEWS_AND_SUITS,
  SUITS,
  type Subject,
} from "./subjects.js";
import type { Tie } from "./ties.js";
import { ABOUT, APPLICATION, WHO } from "./words.js";

/** What the prose says without a number: that the subject is 0. */
export interface Statement {
  readonly subject: Subject;
  readonly words: RegExp;
  /** What the last count before it must have been of, if there was one in the sentence. */
  readonly after?: Subject | "whole";
  /** Words elsewhere in the sentence that make an exception. */
  readonly unless?: RegExp;
  readonly tie: Tie;
  readonly says: Text;
  /** How it reads with a number, where it stands. */
  readonly counted?: (count: number) => string;
}

const ALL = "(?:均|全部|都)";
const settled = (subject: Subject, kind: Cases, en: string): Statement[] => [
  {
    subject: { name: `${kind}结果维持以外的案件`, sums: [cases(kind, "结果纠正", "其他结果", "尚未审结")] },
    words: new RegExp(`${ALL}(?:已|[被获为]|获得|予以)?(?:判决|裁定|决定)?(?:结果)?维持`),
    after: subject,
    tie: "cases",
    says: { zh: `${kind}均获维持`, en: `every ${en} was upheld` },
  },
  {
    subject: { name: `${kind}尚未审结`, sums: [cases(kind, "尚未审结")] },
    words: new RegExp(`${ALL}已?(?:审结|结案)`),
    after: subject,
    tie: "cases",
    says: { zh: `${kind}均已审结`, en: `every ${en} was concluded` },
  },
];

const NONE = "(?:未发生|未产生|未出现|未引发|没有发生|没有|未涉及|不存在|未收到|未接到|无)";
/** 没有行政复议败诉案件 tells of those that were lost. */
const WON = "(?!.{0,8}(?:败诉|纠错|纠正|撤销|违法))";
/** Named in a row with other complaints. */
const COMPLAINTS = "(?:(?:举报|投诉|申诉|信访)(?:案件)?[、和及或])*";
const REVIEW = "(?:被?(?:申请|提起))?行政复议(?:案件|申请)?";
const SUIT = "(?:被?提起)?(?:行政)?诉讼";
const ENDS = "(?:等?(?:情况|情形|事件|案件|问题|事项)?)$";
const NEXT_YEAR = "(?:[下次]一?|\\d{4})年度?";

export const STATEMENTS: readonly Statement[] = [
  {
    subject: FRESH,
    words: new RegExp(
      `(?:未|没有)(?:新?收到|接到|受理|产生|发生)(?:过)?${WHO}${APPLICATION}$|(?<=^|年度?|[共我].?)(?:无|没有)${APPLICATION}$`,
    ),
    unless: /[个家](?:单位|部门)|其余|其[他它](?!组织)|部分|有的/,
    tie: "itself",
    says: { zh: "没有收到政府信息公开申请", en: "no application was received" },
    counted: (count) => `收到政府信息公开申请${count}件`,
  },
  {
    subject: CARRIED,
    words: new RegExp(`(?:无|没有)上一?年度?结转(?:的)?(?:${APPLICATION}|申请|件)?$`),
    tie: "applications",
    says: { zh: "没有上年结转的申请", en: "no application was carried over from last year" },
    counted: (count) => `上年结转${count}件`,
  },
  {
    subject: BODIES,
    words: /(?:均|全部|都)(?:为|是|来自|由)自然人|类别(?:均|都)?[为是]自然人$|^申请人(?:类型)?[为是]自然人(?:申请)?$/,
    after: "whole",
    tie: "applications",
    says: { zh: "申请人都是自然人", en: "all applicants are natural persons" },
  },
  {
    subject: LEFT,
    words: new RegExp(
      `已?${ALL}已?(?:[按在依于](?:时|期|法|规定|照?.{0,8}(?:时限|期限|规定|程序|流程|时间)内?)|及时|规范|依法)*(?:全部)?(?:办结|办理完毕)`,
    ),
    after: "whole",
    unless: /除|到期|顺延|(?<![无有])结转[至到入]?[下次]|正在/,
    tie: "applications",
    says: { zh: "申请全部办结", en: "all applications were dealt with" },
  },
  {
    subject: LEFT,
    words: new RegExp(`(?:无|没有)(?:申请)?(?:${NEXT_YEAR}结转|结转[至到入]?${NEXT_YEAR})(?:继续办理|办理)?`),
    tie: "applications",
    says: { zh: "没有结转下年度的申请", en: "no application was carried over into the next year" },
    counted: (count) => `结转下年度继续办理${count}件`,
  },
  ...settled(REVIEWS, "行政复议", "review"),
  ...settled(SUITS, "行政诉讼", "suit"),
  {
    subject: REVIEWS_AND_SUITS,
    words: new RegExp(`${NONE}${ABOUT}?${COMPLAINTS}${REVIEW}(?:和|、|及|以及|或者?|与|,)${SUIT}${WON}`),
    tie: "plainly",
    says: { zh: "没有行政复议、行政诉讼", en: "there were no reviews and no suits" },
    counted: (count) => `发生因政府信息公开引起的行政复议、行政诉讼共${count}件`,
  },
  {
    subject: REVIEWS,
    words: new RegExp(`${NONE}${ABOUT}${COMPLAINTS}${REVIEW}${ENDS}`),
    tie: "plainly",
    says: { zh: "没有因政府信息公开引起的行政复议", en: "there were no reviews" },
    counted: (count) => `发生因政府信息公开引起的行政复议${count}件`,
  },
  {
    subject: SUITS,
    words: new RegExp(`${NONE}${ABOUT}${COMPLAINTS}${SUIT}(?:案件)?${ENDS}`),
    tie: "plainly",
    says: { zh: "没有因政府信息公开引起的行政诉讼", en: "there were no suits" },
    counted: (count) => `发生因政府信息公开引起的行政诉讼${count}件`,
  },
];
