import { slotId } from "../../server/core/form/edition.js";
import type { Facts, Prose } from "./prose.js";
import type { Random } from "./random.js";

/** A report as published ones are written: the same facts in the many wordings that offices have for them. */
export function variedProse(facts: Facts, random: Random): Prose {
  const { year } = facts;
  const period = random.pick([
    `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    `本报告中所列数据的统计期限为${year}年1月1日至12月31日。`,
    `报告中所列数据的统计时限为${year}年1月1日到${year}年12月31日。`,
  ]);
  return {
    preamble: preamble(facts, random),
    prose: new Map([
      ["一", overview(facts, random)],
      ["五", problems(facts, random)],
      ["六", [fee(facts, random), period]],
    ]),
    period,
  };
}

const SIX =
  "总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项";

function preamble({ organ, self, year, edition }: Facts, random: Random): string {
  const notice = `（${edition.notice}）`;
  const made = random.pick([
    `结合${organ}（以下简称“${self}”）${year}年政府信息公开工作情况编制本报告`,
    `现公布${organ}（以下简称“${self}”）${year}年政府信息公开工作年度报告`,
    `${organ}（以下简称“${self}”）编制了本报告`,
  ]);
  return [
    `根据《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）第五十条和国务院办公厅有关通知${random.chance(0.5) ? notice : ""}要求，${made}。`,
    random.pick(["", `全文包括${SIX}六个部分。`, "本报告由总体情况、主动公开政府信息情况等六个部分组成。"]),
    random.pick(["", `如对本报告有疑问，请与${organ}联系，电话：0717-8${random.int(100000, 999999)}。`]),
  ].join("");
}

const read = ({ figures }: Facts, table: "二" | "三" | "四", row: string, column = "总计") =>
  Number(figures.get(slotId(table, row, column)) ?? 0);

function overview(facts: Facts, random: Random): string[] {
  const { self, year } = facts;
  const aspects = [
    ["主动公开", [publishing(facts, random), documents(facts, random)].join("")],
    ["依申请公开", `${applications(facts, random)}${cases(facts, random)}`],
    ["政府信息管理", random.pick(MANAGEMENT)],
    ["政府信息公开平台建设", random.pick(PLATFORMS)],
    ["监督保障", random.pick(SUPERVISION)(random)],
  ] as const;
  const opening = random.pick([
    `${year}年，${self}认真落实《条例》要求，坚持以公开为常态、不公开为例外，政府信息公开工作平稳有序。`,
    `${year}年，${self}按照《条例》和上级部署，以公开促落实、促规范、促服务。现将有关情况报告如下：`,
    `一年来，${self}围绕中心工作，细化公开内容，规范办理流程，各项公开任务按期完成。`,
  ]);
  const suffix = random.pick(["", "情况", "方面"]);
  return [opening, ...random.pick([onOneLine, onTwoLines, pointByPoint])(aspects, suffix)];
}

type Aspects = readonly (readonly [name: string, text: string])[];
const NUMERALS = "一二三四五";
const onOneLine = (aspects: Aspects, suffix: string) =>
  aspects.map(([name, text], i) => `（${NUMERALS[i]}）${name}${suffix}。${text}`);
const onTwoLines = (aspects: Aspects, suffix: string) =>
  aspects.flatMap(([name, text], i) => [`（${NUMERALS[i]}）${name}${suffix}`, text]);
const pointByPoint = (aspects: Aspects) => aspects.map(([name, text], i) => `${NUMERALS[i]}是抓好${name}。${text}`);

/** What was published, with parts that make up the whole, shares and growth that are right. */
function publishing({ year }: Facts, random: Random): string {
  const parts = [random.int(20, 90), random.int(20, 90), random.int(1, 9)];
  const [news = 0, notices = 0, others = 0] = parts;
  const sum = news + notices + others;
  const share = (part: number) => `${((part / sum) * 100).toFixed(2)}%`;
  const before = sum + random.int(1, 20);
  return random.pick([
    `全年通过县政府网站主动公开政府信息${sum}条，其中工作动态类信息${news}条、通知公告类信息${notices}条、其他信息${others}条。`,
    `截至${year}年12月31日，共公开政府信息${sum}条。其中，工作动态${news}条，占${share(news)}；通知公告${notices}条，占${share(notices)}；其他${others}条，占${share(others)}。`,
    `主动公开各类信息${sum}余条，微信公众号推送信息${news}条，阅读量达${notices}万次，关注人数${random.int(1000, 90000)}人。`,
    `主动公开信息${sum}条，比${year - 1}年（${before}条）下降${(((before - sum) / before) * 100).toFixed(1)}%。制作图解${others}期，召开新闻发布会${random.int(1, 5)}场。`,
    `围绕防汛抗旱、供水保障、预算决算等群众关心的事项，及时发布工作动态，答复网民留言${news}条，12345热线工单${notices}件均已办结。`,
  ]);
}

function documents(facts: Facts, random: Random): string {
  if (facts.edition.form === "2019") return "";
  const [made, repealed, valid] = ["本年制发件数", "本年废止件数", "现行有效件数"].map((column) =>
    read(facts, "二", "规范性文件", column),
  );
  return random.pick([
    "",
    `制发行政规范性文件${made}件，废止${repealed}件，年末现行有效${valid}件。`,
    `全年制定行政规范性文件${made}件，废止行政规范性文件${repealed}件，现行有效行政规范性文件${valid}件，解读率100%。`,
  ]);
}

function applications(facts: Facts, random: Random): string {
  const total = (row: string) => read(facts, "三", row);
  const [fresh, before, done, left] = [total("新收"), total("上年结转"), total("总计"), total("结转下年度")];
  const proposals = random.pick(["", `办理人大建议、政协提案${random.int(3, 30)}件，全部按期办结。`]);
  if (fresh + before === 0)
    return random.pick([
      "全年未收到政府信息公开申请。",
      `${facts.year}年，${facts.self}未收到公民、法人或其他组织提出的政府信息公开申请。`,
      "本年度未接到任何形式的依申请公开事项，无上年结转。",
      "共收到依申请公开0件。",
    ]);
  const people = read(facts, "三", "新收", "自然人");
  const [open, part] = [total("予以公开"), total("部分公开")];
  const after = left === 0 ? "，无结转下年度办理件" : `，剩余${left}件结转下年度继续办理`;
  return random.pick([
    `全年新收政府信息公开申请${fresh}件（其中自然人申请${people}件，法人或其他组织申请${fresh - people}件），上年结转${before}件，办结${done}件${after}。`,
    `共受理政府信息公开申请${fresh}件，结转上年度申请${before}件，均依法登记；本年度办结${done}件${after}。`,
    `全年收办依申请公开${fresh + before}件（含上年结转${before}件）。在办结的申请中，予以公开${open}件，部分公开${part}件。`,
    `${facts.year}年，共收到${fresh}份政府信息公开申请。${proposals}`,
    `新收政府信息公开申请${fresh}件，上年结转${before}件。其中，予以公开${open}件，部分公开${part}件，结转下年度${left}件。`,
  ]);
}

function cases(facts: Facts, random: Random): string {
  const reviews = read(facts, "四", "行政复议");
  const [first, after] = [read(facts, "四", "未经复议直接起诉"), read(facts, "四", "复议后起诉")];
  if (reviews + first + after === 0)
    return random.pick([
      "未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。",
      "没有因政府信息公开引发的举报、投诉、行政复议或行政诉讼。",
      "全年无政府信息公开行政复议、行政诉讼情况。",
    ]);
  return random.pick([
    `因政府信息公开被申请行政复议${reviews}件，被提起行政诉讼${first + after}件。`,
    `因政府信息公开引起的行政复议${reviews}件、行政诉讼案件${first + after}件。`,
    `因政府信息公开工作被申请行政复议${reviews}件，未经复议直接起诉${first}件，复议后起诉${after}件。`,
  ]);
}

const MANAGEMENT = [
  "落实公开属性源头认定和发布审查制度，对已公开的信息定期清理，没有发生失泄密事件。",
  "严格执行“三审三校”制度，做到先审后发、一事一审；动态调整主动公开目录。",
  "健全信息发布台账，由办公室统一登记、分类、归档，及时更新失效和废止的文件。",
];
const PLATFORMS = [
  "维护政府信息公开专栏，更新政府信息公开指南和目录。",
  "依托县政府网站和政务新媒体，优化栏目设置，方便群众查阅；线下在政务服务大厅设立公开专区。",
  "按照集约化要求改版网站，增设检索功能，全年运行安全稳定。",
];
const SUPERVISION: readonly ((random: Random) => string)[] = [
  (random) =>
    `明确分管负责人和承办机构，组织业务培训${random.int(1, 4)}次，开展工作考核和社会评议，未发生责任追究情形。`,
  () => "将政府信息公开纳入年度工作考核，邀请代表开展社会评议，全年没有需要责任追究的情况。",
  (random) =>
    `成立由主要负责人任组长的领导小组，每季度开展自查，举办培训${random.int(1, 3)}期。工作考核、社会评议结果良好，未发生责任追究。`,
];

function problems({ year, self }: Facts, random: Random): string[] {
  const opening = random.pick([
    `${year}年，政府信息公开工作取得一定成效，但对照群众需求仍有差距。`,
    `${self}在政府信息公开工作中还存在一些不足。`,
  ]);
  return random.pick([
    [
      opening,
      "存在的主要问题：一是政策解读形式比较单一；二是个别栏目更新不够及时；三是业务培训还不够深入。",
      `改进情况：上一年度提出的问题已经完成整改。${year + 1}年将从以下三个方面改进：一是增加图解和问答；二是按月核查栏目；三是每季度组织一次培训。`,
    ],
    [
      `${opening}主要表现在公开内容不够全面、队伍力量不足两个方面。下一步，将梳理群众咨询集中的事项，补齐目录，充实人员。`,
    ],
    [
      opening,
      "（一）存在的主要问题。重点领域公开不够主动，依申请公开答复的说理性有待加强。",
      "（二）改进措施。建立会商机制，规范答复文书，加强对承办科室的指导。",
    ],
  ]);
}

/** The 2021 form reports here what was charged for handling applications; every sum is a multiple of ten yuan. */
function fee({ edition, year }: Facts, random: Random): string {
  if (edition.form === "2019") return "本年度没有其他需要报告的事项。";
  return random.pick([
    `${year}年，本机关没有发出信息处理费收费通知，没有收取信息处理费。`,
    "本年度未收取信息处理费，无其他需要报告的事项。",
    "依据《政府信息公开信息处理费管理办法》，本年度发出收费通知1件，收费通知总金额200元，实际收取信息处理费200元。",
  ]);
}
