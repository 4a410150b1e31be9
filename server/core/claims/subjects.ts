import { slotId } from "../form/edition.js";
import type { Report } from "../report.js";

/** What a claim counts, as sums of the tables' figures, by id. Where offices count differently there are several. */
export interface Subject {
  readonly name: string;
  readonly sums: readonly (readonly string[])[];
  /** All applications: what 其中 then names are parts that 表三 counts. */
  readonly whole?: boolean;
  /** The text may mean a wider circle than the table. */
  readonly loose?: boolean;
  /** A part that the table does not tell apart: it cannot be more than the figure. */
  readonly part?: boolean;
}

export const cell = (row: string, column = "总计") => slotId("三", row, column);
const LEGAL = ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"];
const legal = (...rows: string[]) => rows.flatMap((row) => LEGAL.map((column) => cell(row, column)));
const applicants = (column: string) =>
  [["新收"], ["新收", "上年结转"], ["总计"]].map((rows) => rows.map((row) => cell(row, column)));

export type Cases = "行政复议" | "行政诉讼";
const BLOCKS: Record<Cases, readonly string[]> = {
  行政复议: ["行政复议"],
  行政诉讼: ["未经复议直接起诉", "复议后起诉"],
};
/** Figures of 表四, over the blocks of a kind of cases. */
export const cases = (kind: Cases, ...columns: string[]): string[] =>
  BLOCKS[kind].flatMap((block) => columns.map((column) => slotId("四", block, column)));

const outcome = (name: string, ...rows: string[]): Subject => ({ name, sums: [rows.map((row) => cell(row))] });

/** The outcomes by the groups of 表三; 其他处理 is one row or three, by edition: the other is never there. */
export const OUTCOMES: readonly Subject[] = [
  outcome("予以公开", "予以公开"),
  outcome("部分公开", "部分公开"),
  outcome(
    "不予公开",
    ...["国家秘密", "法律行政法规禁止公开", "三安全一稳定", "第三方合法权益", "内部事务信息", "过程性信息"],
    ...["行政执法案卷", "行政查询事项"],
  ),
  outcome("无法提供", "不掌握相关政府信息", "需要另行制作", "补正后仍不明确"),
  outcome("不予处理", "信访举报投诉", "重复申请", "公开出版物", "大量反复申请", "确认或重新出具"),
  outcome("其他处理", "其他处理"),
  outcome("其他处理", "逾期不补正", "逾期不缴费", "其他"),
];

/** Single rows, by the words that prose has for them. */
export const ROWS: readonly (readonly [words: string, subject: Subject])[] = [
  ["属于国家秘密(?:的?信息)?", outcome("属于国家秘密", "国家秘密")],
  ["(?:属于)?(?:三类)?内部事务信息", outcome("属于三类内部事务信息", "内部事务信息")],
  ["(?:属于)?(?:四类)?过程性信息", outcome("属于四类过程性信息", "过程性信息")],
  ["(?:属于)?行政执法案卷(?:信息)?", outcome("属于行政执法案卷", "行政执法案卷")],
  ["(?:属于)?行政查询(?:事项)?", outcome("属于行政查询事项", "行政查询事项")],
  [
    "(?:本[机单]?[关位办局]|我[局办委镇乡])不掌握(?:相关)?(?:政府)?信息",
    outcome("本机关不掌握相关政府信息", "不掌握相关政府信息"),
  ],
  ["没有现成信息,?需要?另行制作", outcome("没有现成信息需要另行制作", "需要另行制作")],
  ["补正后(?:申请)?(?:内容)?仍不明确", outcome("补正后申请内容仍不明确", "补正后仍不明确")],
  ["信访、?举报、?投诉类申请", outcome("信访举报投诉类申请", "信访举报投诉")],
  ["重复申请", outcome("重复申请", "重复申请")],
];

/** 新收 may mean what came in, or with what was carried over (收办). */
export const RECEIVED: Subject = {
  name: "新收政府信息公开申请",
  sums: [[cell("新收")], [cell("新收"), cell("上年结转")]],
  whole: true,
};
export const FRESH: Subject = { name: RECEIVED.name, sums: [[cell("新收")]] };
export const DONE: Subject = {
  name: "办理结果总计",
  sums: [[cell("总计")], [cell("新收")], [cell("新收"), cell("上年结转")]],
  whole: true,
};
export const CARRIED: Subject = { name: "上年结转政府信息公开申请", sums: [[cell("上年结转")]] };
/** What came in and what was carried over, told together. */
export const TOGETHER: Subject = {
  name: "新收和上年结转的申请",
  sums: [[cell("新收"), cell("上年结转")]],
  whole: true,
};
export const LEFT: Subject = { name: "结转下年度继续办理", sums: [[cell("结转下年度")]] };
export const PEOPLE: Subject = { name: "自然人申请", sums: applicants("自然人") };
export const BODIES: Subject = {
  name: "法人或其他组织申请",
  sums: [legal("新收"), legal("新收", "上年结转"), legal("总计")],
};
/** The single kinds of legal persons that prose names. */
export const KINDS_OF_BODIES: readonly Subject[] = LEGAL.slice(0, -1).map((column) => ({
  name: `${column}申请`,
  sums: applicants(column),
}));
export const BY_CHANNEL: Subject = { name: "一种途径的申请", sums: RECEIVED.sums, part: true };

const counted = (name: string, kind: Cases): Subject => ({
  name: `因政府信息公开引起的${name}`,
  sums: [cases(kind, "总计")],
});
export const REVIEWS = counted("行政复议", "行政复议");
export const SUITS = counted("行政诉讼", "行政诉讼");
export const REVIEWS_AND_SUITS: Subject = {
  name: "行政复议和行政诉讼",
  sums: [[...REVIEWS.sums[0]!, ...SUITS.sums[0]!]],
};
export const AT_ONCE: Subject = { name: "未经复议直接起诉", sums: [[slotId("四", "未经复议直接起诉", "总计")]] };
export const AFTER_REVIEW: Subject = { name: "复议后起诉", sums: [[slotId("四", "复议后起诉", "总计")]] };

const documents = (row: string, name: string, column: string): Subject => ({
  name: `${name}${column}`,
  sums: [[slotId("二", row, column)]],
  loose: true,
});
const normative = (column: string) => documents("规范性文件", "行政规范性文件", column);
export const MADE = normative("本年制发件数");
export const REPEALED = normative("本年废止件数");
export const VALID = normative("现行有效件数");

/** The decisions that 表二 counts; 处理决定数量 in the 2019 form, 本年处理决定数量 since. */
export const decisions = (row: string): Subject[] =>
  ["本年处理决定数量", "处理决定数量"].map((column) => documents(row, row, column));

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
