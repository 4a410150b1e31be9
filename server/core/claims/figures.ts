import { slotId } from "../form/edition.js";
import type { Report } from "../report.js";

/** What a claim counts, as sums of the tables' figures, by id. Where offices count differently there are several. */
export interface Subject {
  readonly name: string;
  readonly sums: readonly (readonly string[])[];
}

const cell = (row: string, column = "总计") => slotId("三", row, column);
const LEGAL = ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"];
const legal = (...rows: string[]) => rows.flatMap((row) => LEGAL.map((column) => cell(row, column)));
const REVIEW = slotId("四", "行政复议", "总计");
const SUITS = [slotId("四", "未经复议直接起诉", "总计"), slotId("四", "复议后起诉", "总计")];

/** The outcomes by the groups of 表三. */
const OUTCOMES: Record<string, readonly string[]> = {
  不予公开: [
    ...["国家秘密", "法律行政法规禁止公开", "三安全一稳定", "第三方合法权益", "内部事务信息", "过程性信息"],
    ...["行政执法案卷", "行政查询事项"],
  ],
  无法提供: ["不掌握相关政府信息", "需要另行制作", "补正后仍不明确"],
  不予处理: ["信访举报投诉", "重复申请", "公开出版物", "大量反复申请", "确认或重新出具"],
};

const outcome = (name: string): readonly string[] => (OUTCOMES[name] ?? [name]).map((row) => cell(row));

/** 新收 may mean what came in, or with what was carried over (收办). */
const received: Subject = { name: "新收政府信息公开申请", sums: [[cell("新收")], [cell("新收"), cell("上年结转")]] };

export interface Pattern {
  readonly subject: Subject;
  /** The number is group 1. */
  readonly words: RegExp;
  /** Words that the sentence must hold besides. */
  readonly about?: RegExp;
}

const NUMBER = "(\\d[\\d,]*)件";
const APPLICATION = "(?:政府信息公开|信息公开|依申请公开|政府信息)(?:的)?(?:申请)?(?:案件|事项|信息)?(?:数量)?";

/** Narrow by intent: a sentence that none of them fits is not compared. */
export const PATTERNS: readonly Pattern[] = [
  {
    subject: received,
    words: new RegExp(
      `(?:新收|收到|受理|接到|接收|收|接)(?:到)?(?:各类)?${APPLICATION}(?:共计|总计|合计|共)?${NUMBER}`,
    ),
    about: /申请/,
  },
  {
    subject: { name: "上年结转政府信息公开申请", sums: [[cell("上年结转")]] },
    words: new RegExp(`上(?:一)?年度?结转(?:的)?(?:${APPLICATION})?(?:共)?${NUMBER}`),
  },
  {
    subject: { name: "结转下年度继续办理", sums: [[cell("结转下年度")]] },
    words: new RegExp(`(?:结转|顺延)(?:至|到)?(?:下|次)(?:一)?年度?(?:继续)?(?:办理)?(?:的)?${NUMBER}`),
  },
  {
    subject: {
      name: "办理结果总计",
      sums: [[cell("总计")], [cell("新收")], [cell("新收"), cell("上年结转")]],
    },
    words: new RegExp(`(?:答复|办结|办理完毕)(?:${APPLICATION})?(?:共)?${NUMBER}`),
    about: /申请/,
  },
  ...["予以公开", "部分公开", "不予公开", "无法提供", "不予处理"].map(
    (name): Pattern => ({
      subject: { name, sums: [outcome(name)] },
      words: new RegExp(`^(?:其中)?${name}(?:的)?(?:${APPLICATION})?${NUMBER}$`),
      about: /申请|答复|办理/,
    }),
  ),
  {
    subject: {
      name: "自然人申请",
      sums: [[cell("新收", "自然人")], [cell("新收", "自然人"), cell("上年结转", "自然人")]],
    },
    words: new RegExp(`^(?:其中)?(?:申请人为)?自然人(?:提出|申请)?(?:的)?(?:申请)?${NUMBER}$`),
    about: /申请/,
  },
  {
    subject: { name: "法人或其他组织申请", sums: [legal("新收"), legal("新收", "上年结转")] },
    words: new RegExp(`^(?:其中)?法人(?:或|和|及)(?:者)?其他组织(?:提出|申请)?(?:的)?(?:申请)?${NUMBER}$`),
    about: /申请/,
  },
  {
    subject: { name: "因政府信息公开引起的行政复议", sums: [[REVIEW]] },
    words: new RegExp(`(?:发生|产生|引发|引起|被申请|收到)?(?:的)?行政复议(?:案件|申请)?(?:共)?${NUMBER}`),
    about: /信息公开/,
  },
  {
    subject: { name: "因政府信息公开引起的行政诉讼", sums: [SUITS] },
    words: new RegExp(`(?:发生|产生|引发|引起|被提起)?(?:的)?行政诉讼(?:案件)?(?:共)?${NUMBER}`),
    about: /信息公开/,
  },
];

/** What the prose says without a number. */
export interface Statement {
  readonly subject: Subject;
  readonly words: RegExp;
  readonly about?: RegExp;
  /** The subject must be 0. */
  readonly says: string;
}

export const STATEMENTS: readonly Statement[] = [
  {
    subject: { name: "新收政府信息公开申请", sums: [[cell("新收")]] },
    words: /(?:未|没有)(?:收到|接到|受理)(?:任何|过)?(?:政府信息公开|信息公开|依申请公开)(?:的)?申请/,
    says: "没有收到申请",
  },
  {
    subject: { name: "法人或其他组织申请", sums: [legal("新收"), legal("新收", "上年结转")] },
    words: /(?:均为|全部为|都是|全部是)自然人/,
    about: /申请/,
    says: "申请人都是自然人",
  },
  {
    subject: { name: "结转下年度继续办理", sums: [[cell("结转下年度")]] },
    words: /(?:全部|均已?|都已?)(?:按时|按期|依法|及时)?(?:办结|办理完毕)/,
    about: /申请/,
    says: "申请全部办结",
  },
  {
    subject: { name: "行政复议和行政诉讼", sums: [[REVIEW, ...SUITS]] },
    words:
      /(?:未|没有|无)(?:发生|产生|出现|引发)?(?:因?政府信息公开(?:工作)?(?:引起|引发)?的?)?行政复议(?:和|、|及|或)?(?:行政)?诉讼/,
    says: "没有行政复议、行政诉讼",
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
