import { slotId } from "../form/edition.js";
import type { Text } from "../language.js";
import type { Report } from "../report.js";
import type { Tie } from "./ties.js";

/** What a claim counts, as sums of the tables' figures, by id. Where offices count differently there are several. */
export interface Subject {
  readonly name: string;
  readonly sums: readonly (readonly string[])[];
  /** All applications: what 其中 then names are parts that 表三 counts. */
  readonly whole?: boolean;
  /** The text may mean a wider circle than the table. */
  readonly loose?: boolean;
}

const cell = (row: string, column = "总计") => slotId("三", row, column);
const LEGAL = ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"];
const legal = (...rows: string[]) => rows.flatMap((row) => LEGAL.map((column) => cell(row, column)));
const CASES = { 行政复议: ["行政复议"], 行政诉讼: ["未经复议直接起诉", "复议后起诉"] } as const;
const cases = (kind: keyof typeof CASES, ...columns: string[]) =>
  CASES[kind].flatMap((block) => columns.map((column) => slotId("四", block, column)));

/** The outcomes by the groups of 表三; 其他处理 is one row or three, by edition: the other is never there. */
const OUTCOMES: readonly (readonly [name: string, rows: readonly string[]])[] = [
  ["予以公开", ["予以公开"]],
  ["部分公开", ["部分公开"]],
  [
    "不予公开",
    [
      ...["国家秘密", "法律行政法规禁止公开", "三安全一稳定", "第三方合法权益", "内部事务信息", "过程性信息"],
      ...["行政执法案卷", "行政查询事项"],
    ],
  ],
  ["无法提供", ["不掌握相关政府信息", "需要另行制作", "补正后仍不明确"]],
  ["不予处理", ["信访举报投诉", "重复申请", "公开出版物", "大量反复申请", "确认或重新出具"]],
  ["其他处理", ["其他处理"]],
  ["其他处理", ["逾期不补正", "逾期不缴费", "其他"]],
];

/** 新收 may mean what came in, or with what was carried over (收办). */
const RECEIVED: Subject = {
  name: "新收政府信息公开申请",
  sums: [[cell("新收")], [cell("新收"), cell("上年结转")]],
  whole: true,
};
const DONE: Subject = {
  name: "办理结果总计",
  sums: [[cell("总计")], [cell("新收")], [cell("新收"), cell("上年结转")]],
  whole: true,
};
const CARRIED: Subject = { name: "上年结转政府信息公开申请", sums: [[cell("上年结转")]] };
const LEFT: Subject = { name: "结转下年度继续办理", sums: [[cell("结转下年度")]] };
const PEOPLE: Subject = {
  name: "自然人申请",
  sums: [["新收"], ["新收", "上年结转"], ["总计"]].map((rows) => rows.map((row) => cell(row, "自然人"))),
};
const BODIES: Subject = {
  name: "法人或其他组织申请",
  sums: [legal("新收"), legal("新收", "上年结转"), legal("总计")],
};
const REVIEWS: Subject = { name: "因政府信息公开引起的行政复议", sums: [cases("行政复议", "总计")] };
const SUITS: Subject = { name: "因政府信息公开引起的行政诉讼", sums: [cases("行政诉讼", "总计")] };

const documents = (column: string, name: string): Subject => ({
  name: `行政规范性文件${name}`,
  sums: [[slotId("二", "规范性文件", column)]],
  loose: true,
});
const MADE = documents("本年制发件数", "本年制发件数");
const REPEALED = documents("本年废止件数", "本年废止件数");
const VALID = documents("现行有效件数", "现行有效件数");

export interface Pattern {
  readonly subject: Subject;
  /** The number is group 1. */
  readonly words: RegExp;
  readonly tie: Tie;
}

const NUMBER = "(\\d[\\d,]*|[零一二两三四五六七八九十])";
const N = `${NUMBER}(?:件|宗|份|条|例|起|项|个|次)(?![次数])`;
const COUNTED = "(?:总数|总量|数量|数)?(?:共计|总计|合计|共|计|为)?";
const WHO =
  "(?:社会公众|公众|群众|申请人|各类|公民、?法人(?:和|或者?|及)?其[他它]组织)?(?:提出|提交|递交)?(?:的|书面|有效)*";
const APPLICATION =
  "(?:政府信息依申请公开|依申请公开政府信息|依申请信息(?:公开)?|依申请公开|申请公开(?:政府)?信息|(?:政府)?信息公开(?:的)?申请)" +
  "(?:申请|事项|案件|信息|工作|办?件)?";
/** 收到8份政府信息公开申请, not 收到8份政府信息公开申请的补正材料. */
const COUNTED_FIRST = `(?:了)?${N}${WHO}${APPLICATION}(?![的表书])`;
const RECEIVE = "(?<![不未无再接复予以])(?:新收|收到|受理|接收|接到|收办|接|收)(?:并(?:办结|答复|办理|处理|受理))?";
const ANSWER =
  "(?<!按期|延期|逾期|按时|及时|提前|当场|协助|配合|代为|[不未无再])" +
  "(?:答复|办结|办理|处理|承办|办复|回复)(?:完毕|了)?";
const KIND = "(?:决定|答复|处理|申请|类|的)*";

const pattern = (subject: Subject, tie: Tie, ...words: string[]): Pattern[] =>
  words.map((source) => ({ subject, tie, words: new RegExp(source, "d") }));

const part = (subject: Subject, name: string): Pattern[] =>
  pattern(
    subject,
    "applications",
    `^(?:其中|包括|分别为|作出|决定|申请人[为是]|来自|由|含)*${name}(?:提出|提交)?${KIND}(?:${APPLICATION})?${COUNTED}${N}$`,
    `^(?:其中|另?有)*${N}(?:申请)?(?:由|来自|作出|属于?|[为是系])?${name}(?:提出|提交)?${KIND}$`,
  );

/** Narrow by intent: a clause that none of them fits is not compared. The first that fits counts. */
export const PATTERNS: readonly Pattern[] = [
  ...pattern(RECEIVED, "itself", `${RECEIVE}${WHO}${APPLICATION}${COUNTED}${N}`, `${RECEIVE}${COUNTED_FIRST}`),
  ...pattern(RECEIVED, "applications", `^(?:全年|本年度?|共)*新收(?:申请)?${COUNTED}${N}$`),
  ...pattern(
    CARRIED,
    "applications",
    `^(?:其中|包括|另有|加上|以及|[含有及和])*上一?年度?结转(?:的)?(?:${APPLICATION}|申请)?${COUNTED}${N}`,
  ),
  ...pattern(
    LEFT,
    "applications",
    `(?:结转|顺延|转)[至到入]?(?:[下次]一?|\\d{4})年度?(?:继续)?(?:办理|答复)?(?:的)?(?:${APPLICATION}|申请)?${COUNTED}${N}`,
    `^(?:其中|另?有|其余|剩余)*${N}(?:申请)?(?:正在办理)?(?:依法|按规定)?(?:结转|顺延)[至到]?[下次]一?年`,
  ),
  ...pattern(DONE, "itself", `${ANSWER}${WHO}${APPLICATION}${COUNTED}${N}`, `${ANSWER}${COUNTED_FIRST}`),
  ...pattern(
    DONE,
    "applications",
    `^(?:全年|本年度?|[共总合]计|共|已|全部|依法)*(?:答复|办结|办复|办理完毕)(?:申请)?${COUNTED}${N}$`,
  ),
  ...OUTCOMES.flatMap(([name, rows]) => part({ name, sums: [rows.map((row) => cell(row))] }, name)),
  ...part(PEOPLE, "自然人"),
  ...part(BODIES, "法人(?:或者?|和|及)其[他它]组织"),
  ...pattern(REVIEWS, "cases", `行政复议(?:案件|申请)?${COUNTED}${N}`),
  ...pattern(SUITS, "cases", `(?<!民事|刑事|复议后)(?:行政)?诉讼(?:案件)?${COUNTED}${N}`),
  ...pattern(MADE, "documents", `(?:制发|制定|出台)(?:行政规范性文件)${COUNTED}${N}$`),
  ...pattern(REPEALED, "documents", `^废止(?:行政规范性文件)?${COUNTED}${N}$`),
  ...pattern(VALID, "documents", `现行有效(?:的)?(?:行政规范性文件)?${COUNTED}${N}$`),
];

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
}

const ALL = "(?:均|全部|都)";
const settled = (subject: Subject, kind: keyof typeof CASES, en: string): Statement[] => [
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

const NONE = "(?:未发生|未产生|未出现|未引发|没有发生|没有|未涉及|不存在|无)";
const WON = "(?!.{0,8}(?:败诉|纠错|纠正|撤销|违法))";

export const STATEMENTS: readonly Statement[] = [
  {
    subject: { name: "新收政府信息公开申请", sums: [[cell("新收")]] },
    words: new RegExp(
      `(?:未|没有)(?:新?收到|接到|受理|产生|发生)(?:任何|过)?${WHO}${APPLICATION}$|(?<=^|年度?|[共我].?)(?:无|没有)${APPLICATION}$`,
    ),
    unless: /[个家](?:单位|部门)|其余|其他|部分|有的/,
    tie: "itself",
    says: { zh: "没有收到政府信息公开申请", en: "no application was received" },
  },
  {
    subject: BODIES,
    words: /(?:均|全部|都)(?:为|是|来自|由)自然人|类别(?:均|都)?[为是]自然人$/,
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
    unless: /除|到期|顺延|结转[至到入]?[下次]|正在/,
    tie: "applications",
    says: { zh: "申请全部办结", en: "all applications were dealt with" },
  },
  ...settled(REVIEWS, "行政复议", "review"),
  ...settled(SUITS, "行政诉讼", "suit"),
  {
    subject: { name: "行政复议和行政诉讼", sums: [[...REVIEWS.sums[0]!, ...SUITS.sums[0]!]] },
    words: new RegExp(
      `${NONE}(?:(?:因|有关|涉及)?政府信息公开(?:工作|申请)?(?:而?引[起发])?的?)?行政复议(?:案件)?(?:和|、|及|或|与)(?:提起)?(?:行政)?诉讼${WON}`,
    ),
    tie: "plainly",
    says: { zh: "没有行政复议、行政诉讼", en: "there were no reviews and no suits" },
  },
  {
    subject: REVIEWS,
    words: new RegExp(`${NONE}(?:因|有关|涉及)?政府信息公开(?:工作|申请)?(?:而?引[起发])?的?行政复议(?:案件)?$`),
    tie: "plainly",
    says: { zh: "没有因政府信息公开引起的行政复议", en: "there were no reviews" },
  },
  {
    subject: SUITS,
    words: new RegExp(`${NONE}(?:因|有关|涉及)?政府信息公开(?:工作|申请)?(?:而?引[起发])?的?行政诉讼(?:案件)?$`),
    tie: "plainly",
    says: { zh: "没有因政府信息公开引起的行政诉讼", en: "there were no suits" },
  },
];

/** The value of a sum of figures; undefined where one of them was not read. */
export function sumOf({ figures }: Report, ids: readonly string[]): number | undefined {
  let sum = 0;
  for (const id of ids) {
    const reading = figures.get(id)?.reading;
    if (reading?.state !== "number") return undefined;
    sum += reading.value;
  }
  return sum;
}
