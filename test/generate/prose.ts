import { type Edition, slotId } from "../../server/core/form/edition.js";
import type { Random } from "./random.js";

export interface Facts {
  readonly edition: Edition;
  readonly organ: string;
  /** What the organ calls itself: 我局. */
  readonly self: string;
  readonly year: number;
  readonly figures: ReadonlyMap<string, string>;
}

export interface Prose {
  readonly preamble: string;
  readonly prose: ReadonlyMap<string, readonly string[]>;
  readonly period: string;
}

/** The text of a report: the five aspects, the figures as the tables have them, problems, fees and the period. */
export function randomProse(facts: Facts, random: Random): Prose {
  const { organ, self, year } = facts;
  const period = random.pick([
    `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    `本报告所列数据的统计期限为${year}年1月1日至${year}年12月31日。`,
  ]);
  return {
    preamble: `根据《中华人民共和国政府信息公开条例》（以下简称《条例》）第五十条规定，${organ}（以下简称“${self}”）编制本报告。`,
    prose: new Map([
      ["一", overview(facts, random)],
      ["五", problems(random)],
      ["六", [...fees(facts, random), period]],
    ]),
    period,
  };
}

function overview(facts: Facts, random: Random): string[] {
  const { self, year } = facts;
  const published = random.int(40, 400);
  const number = random.pick([
    (index: number) => `（${"一二三四五"[index]}）`,
    (index: number) => `${index + 1}.`,
    (index: number) => `${"一二三四五"[index]}是`,
  ]);
  const aspects = [
    `主动公开。围绕群众关心的事项，全年通过县政府网站公开信息${published}条。${documents(facts)}`,
    `依申请公开。${applications(facts)}${cases(facts)}`,
    `政府信息管理。落实公开属性源头认定和发布审查制度，对已公开的信息${random.pick(["定期清理", "逐条核对"])}，没有发生失泄密事件。`,
    `政府信息公开平台建设。维护政府信息公开专栏，更新政府信息公开指南和${random.pick(["目录", "基本目录"])}。`,
    `监督保障。明确分管负责人和承办机构，组织业务培训${random.int(1, 4)}次，开展工作考核和社会评议，未发生责任追究情形。`,
  ];
  return [
    `${year}年，${self}认真落实《条例》要求，${random.pick(["政府信息公开工作平稳有序。", "各项公开任务按期完成。"])}`,
    ...aspects.map((aspect, index) => `${number(index)}${aspect}`),
  ];
}

const read = ({ figures }: Facts, table: "二" | "三" | "四", row: string, column: string) =>
  Number(figures.get(slotId(table, row, column)) ?? 0);

function documents(facts: Facts): string {
  if (facts.edition.form === "2019") return "";
  const [made, repealed, valid] = ["本年制发件数", "本年废止件数", "现行有效件数"].map((column) =>
    read(facts, "二", "规范性文件", column),
  );
  return `制发行政规范性文件${made}件，废止${repealed}件，年末现行有效${valid}件。`;
}

function applications(facts: Facts): string {
  const total = (row: string) => read(facts, "三", row, "总计");
  const [fresh, before, done, left] = [total("新收"), total("上年结转"), total("总计"), total("结转下年度")];
  if (fresh + before! === 0) return "全年未收到政府信息公开申请，无上年结转。";
  const people = read(facts, "三", "新收", "自然人");
  const by = `其中自然人申请${people}件，法人或其他组织申请${fresh! - people}件`;
  return `全年新收政府信息公开申请${fresh}件，${by}；上年结转${before}件。办结${done}件，结转下年度继续办理${left}件。`;
}

function cases(facts: Facts): string {
  const total = (row: string) => read(facts, "四", row, "总计");
  const reviews = total("行政复议");
  const suits = total("未经复议直接起诉") + total("复议后起诉");
  if (reviews + suits === 0) return "未发生因政府信息公开引起的行政复议、行政诉讼。";
  return `因政府信息公开被申请行政复议${reviews}件，被提起行政诉讼${suits}件。`;
}

function problems(random: Random): string[] {
  const [problem, remedy] = random.pick([
    ["重点领域信息更新不够及时，政策解读形式比较单一", "建立按月核查机制，增加图解和问答形式的解读"],
    ["公开内容与群众需求还有差距，承办人员业务不够熟练", "梳理咨询集中的事项，每季度组织一次业务培训"],
    ["个别栏目内容不够完整，目录编排不便查找", "对照基本目录补齐内容，按办事环节重新编排栏目"],
  ] as const);
  return [`存在的主要问题：${problem}。`, `改进情况：${remedy}。上一年度提出的问题已经完成整改。`];
}

/** The 2021 form reports here what was charged for handling applications; every sum is a multiple of ten yuan. */
function fees(facts: Facts, random: Random): string[] {
  if (facts.edition.form === "2019") return [];
  const charged = read(facts, "二", "行政事业性收费", "本年收费金额");
  if (charged < 1 || random.chance(0.6)) return ["本年度发出收费通知0件，收费通知总金额0元，实际收取信息处理费0元。"];
  const yuan = random.int(1, 90) * 10;
  return [`本年度发出收费通知${random.int(1, 3)}件，收费通知总金额${yuan}元，实际收取信息处理费${yuan}元。`];
}
