import type { Report } from "../report.js";
import type { Piece, Sentence } from "./sentences.js";
import type { Subject } from "./subjects.js";

/** What must be certain around words that count something. */
export type Tie =
  /** They leave no doubt, whatever stands beside them. */
  | "plainly"
  /** They name the thing themselves. */
  | "itself"
  /** The text has been speaking of applications, of nothing else, and of all of them. */
  | "applications"
  /** As applications, and it says by what way they came in. */
  | "channel"
  /** The sentence has said that the cases are about 政府信息公开. */
  | "cases"
  /** The sentence speaks of 行政规范性文件. */
  | "documents"
  /** The clause counts decisions, not what was published of them. */
  | "decisions";

/** Where a clause stands. */
export interface Context {
  /** The item of the text has spoken of applications. */
  applications: boolean;
  /** What the last count of the item was of; `null`: of something that no pattern fits. */
  last?: Subject | null;
  /** And the one before it. */
  before?: Subject | null | undefined;
  /** What 其中 parts, in this sentence. */
  parent?: Subject | null;
}

/** Other stretches of time, and what is to come. */
const OTHER_TIME = /上年同期|去年|前年|往年|历年|同期|以来|季度|[上下]半年|[\d一二三四五六七八九十]月|下一步|将/;
/** The whole year, said by its ends; what the next year gets; the years of documents. */
const NO_OTHER_TIME = /1月1日|12月31日|12月底|1[至-]12月|(?:结转|顺延|转)[至到入]?\d{4}年度?|《[^》]*》/g;
const COMPARED = /同比|环比|[较比与同](?:[上去前]一?年|\d{4}年)/;
const COMPARISON = new RegExp(`[^,]*(?:${COMPARED.source})[^,]*`, "g");
/** 累计 alone may mean since the beginning. */
const SINCE_EVER = /累计/;
const IN_THE_YEAR = /全年|本年|\d{4}年/;

/** Other matters that are applied for, received, answered and closed, and counted in 件. */
const OTHER_MATTER =
  /建议|提案|(?<!复)议案|热线|留言|来信|来电|来访|咨询|投诉|举报|网民|舆情|信访|工单|诉求|许可|审批|登记|证照|救助|援助|补贴|仲裁|调解|处罚|公文|属性/;
/** Of the five kinds that are not dealt with, this one only sounds like another matter. */
const PETITIONS = /信访、?举报、?投诉类?/g;
/** A part of what was received, by the way or the place where it came in. */
const BY_WAY = /网络|网上|线上|在线|互联网|信函|邮寄|信件|邮件|邮箱|传真|当面|现场|窗口|平台|网站|渠道|方式|途径/;
const BY_PLACE =
  /本级|[市县区]直|所属|下属|直属|镇街|各[镇乡街县区市单部]|其他部门|分局|系统|[个家]单位|协助|配合|转办|转来|移送/;
const WIDER = /全[省市区县州盟旗]/;
const OF_APPLICATIONS = /信息公开(?:的)?申请|申请公开|依申请(?:信息)?公开/;
const OF_DISCLOSURE = /[因涉由对就].*信息公开|信息公开[^,]{0,12}(?:引[起发]|复议|诉讼|提起|被)/;
const REVIEWING = /审理|裁决|复议机关|(?:办理|受理|收到)行政复议|民事|[一二]审|结转|未审结/;
const PUBLISHED = /公开|公示|发布|推送|录入|归集/;
const NOT_MADE = /备案|审查|审核|清理|起草|名义|报送|解读|规章|其中/;

export const speaksOfApplications = ({ text }: Piece) => OF_APPLICATIONS.test(text);

/** 同比增加3件 says nothing of this year's count. */
export const compares = ({ text }: Piece) => COMPARED.test(text);

export function isOfAnotherTime({ year }: Report, { text }: Sentence): boolean {
  const told = text.replace(NO_OTHER_TIME, "").replace(COMPARISON, "");
  if (OTHER_TIME.test(told) || (SINCE_EVER.test(told) && !IN_THE_YEAR.test(told))) return true;
  return [...told.matchAll(/(\d{4})年/g)].some(([, written]) => year !== undefined && Number(written) !== year);
}

/** A government's report counts its whole region, other organs' reports themselves. */
const isWhole = ({ title }: Report) => /人民政府$/.test(title?.organ?.text ?? "");

/** Whether what a clause counts can only be what the tables count; `scope` is the clause with what leads to it. */
export function isTied(tie: Tie, report: Report, sentence: Sentence, clause: Piece, scope: string, context: Context) {
  if (BY_PLACE.test(scope) || (WIDER.test(scope) && !isWhole(report))) return false;
  if (tie !== "channel" && BY_WAY.test(scope)) return false;
  if (tie === "plainly") return true;
  if (tie === "decisions") return !PUBLISHED.test(sentence.text);
  if (isOfOtherMatters(clause)) return false;
  if (tie === "applications" || tie === "channel")
    return (
      context.applications &&
      (context.parent === undefined || context.parent?.whole === true) &&
      !isOfOtherMatters(sentence)
    );
  if (tie === "cases")
    return OF_DISCLOSURE.test(sentence.text.slice(0, clause.to - sentence.from)) && !REVIEWING.test(sentence.text);
  if (tie === "documents") return sentence.text.includes("行政规范性文件") && !NOT_MADE.test(sentence.text);
  return true;
}

const isOfOtherMatters = ({ text }: Piece) => OTHER_MATTER.test(text.replace(PETITIONS, ""));
