import type { Text } from "../../language.js";
import type { Severity } from "../../rule.js";

/** Words that are wrong in a report of this kind; the patterns read folded text. */
export interface Term {
  readonly wrong: RegExp;
  /** Empty for what is superfluous; absent where only the drafter can know. */
  readonly right?: string;
  readonly why: Text;
  /** The rule's own, unless given. */
  readonly severity?: Severity;
  /** A sentence with these words means something else. */
  readonly unless?: RegExp;
  /** The first report year for which it is wrong. */
  readonly since?: number;
}

const APPLICATION = "(?:(?:政府)?信息公开申请|依申请公开|申请公开)";

export const TERMS: readonly Term[] = [
  {
    wrong: /(?<=复议[、,和及或与]?)上诉/g,
    right: "行政诉讼",
    why: {
      zh: "“上诉”是不服一审裁判；《条例》第五十条要求报告的是行政复议、行政诉讼。",
      en: "“上诉” is against a judgment of first instance; article 50 of 《条例》 asks for reviews and suits.",
    },
    unless: /一审|二审|判决|裁定|原告|被告/,
  },
  {
    wrong: /依法申请公开(?=工作|情况|方面|事项|办理|数量|制度|渠道|受理|[:。;]|\d)/g,
    right: "依申请公开",
    why: { zh: "与“主动公开”相对的是“依申请公开”。", en: "The counterpart of “主动公开” is “依申请公开”." },
    unless: /公民|法人|申请人|群众|公众|有权/,
  },
  {
    wrong: /依申请信息公开/g,
    right: "依申请公开",
    why: { zh: "《条例》和格式用“依申请公开”。", en: "《条例》 and the form say “依申请公开”." },
    severity: "information",
  },
  {
    wrong: /新(?=《(?:中华人民共和国)?(?:政府信息公开)?条例》)/g,
    right: "",
    why: {
      zh: "修订后的《条例》自2019年5月15日起施行，至今已不是新法。",
      en: "The revised 《条例》 has been in force since 15 May 2019 and is new no longer.",
    },
    since: 2021,
  },
  {
    wrong: /截止(?=20\d\d年|\d{1,2}月|目前|本年|年底|上年)/g,
    right: "截至",
    why: {
      zh: "“截止”是到期停止，“截至”是到某一时间为止。",
      en: "“截止” means to end at a time, “截至” means up to a time.",
    },
  },
  {
    wrong: /信息处理收费/g,
    right: "信息处理费",
    why: {
      zh: "《政府信息公开信息处理费管理办法》用“信息处理费”。",
      en: "《政府信息公开信息处理费管理办法》 says “信息处理费”.",
    },
    severity: "information",
  },
  {
    wrong: new RegExp(
      [
        // 收到政府信息公开申请3次, 收到3次政府信息公开申请, 依申请公开3次
        `(?<=(?:收到|受理|接收|新收|收办|办理|办结|答复|处理)[一-龥]{0,6}${APPLICATION}(?:申请|事项|信息)?(?:共|共计|数量)?\\d{1,6})(?:人?次|条|篇|例|个)`,
        `(?<=(?:收到|受理|接收|新收)\\d{1,6})(?:人?次|条|篇|例|个)(?=${APPLICATION})`,
        "(?<=依申请公开(?:信息)?\\d{1,4})(?:人?次|条|篇)",
      ].join("|"),
      "g",
    ),
    right: "件",
    why: { zh: "政府信息公开申请以“件”计，与表三一致。", en: "Applications are counted in “件”, as in Table 3." },
    severity: "information",
  },
  {
    wrong: /(?<=行政(?:复议|诉讼)(?:案件)?\d{1,4})(?:人?次|条|篇)/g,
    right: "件",
    why: {
      zh: "行政复议、行政诉讼以“件”计，与表四一致。",
      en: "Reviews and suits are counted in “件”, as in Table 4.",
    },
    severity: "information",
  },
  {
    wrong:
      /《中华人民共和国信息公开条例》|《(?:中华人民共和国)?(?:政务公开条例|政务信息公开条例|政府信息公开法|政府信息公开暂行条例)》/g,
    right: "《中华人民共和国政府信息公开条例》",
    why: {
      zh: "这部行政法规的名称是《中华人民共和国政府信息公开条例》。",
      en: "The regulation is called 《中华人民共和国政府信息公开条例》.",
    },
  },
  {
    wrong: /《信息公开条例》/g,
    right: "《政府信息公开条例》",
    why: { zh: "简称时保留“政府”二字。", en: "The short title keeps “政府”." },
    severity: "information",
  },
  {
    wrong: /(?<=各类信息\d{1,6})篇/g,
    right: "条",
    why: { zh: "公开的信息以“条”计。", en: "Published information is counted in “条”." },
    severity: "information",
  },
  {
    wrong: /全文电子化率/g,
    why: {
      zh: "这是2019年以前年度报告的指标，现行格式不再要求。请核对是否沿用了旧稿。",
      en: "It was reported in years before 2019; the form no longer asks for it. Check whether an old draft was taken over.",
    },
    severity: "information",
  },
  {
    wrong: /有涉及到/g,
    right: "涉及",
    why: { zh: "“有”和“到”多余。", en: "“有” and “到” are superfluous." },
    severity: "information",
  },
  {
    wrong: /其它/g,
    right: "其他",
    why: { zh: "公文用“其他”。", en: "Official documents write “其他”." },
    severity: "information",
  },
  {
    wrong: /帐号/g,
    right: "账号",
    why: { zh: "规范写法是“账号”。", en: "The standard spelling is “账号”." },
    severity: "information",
  },
];

/** Words of the law and set phrases that are often quoted wrongly. */
export const QUOTATIONS: readonly Term[] = [
  {
    wrong: /(?<!以)公开是常态[、,]?不公开是例外/g,
    right: "以公开为常态、不公开为例外",
    why: {
      zh: "《条例》第五条的原文是“以公开为常态、不公开为例外”。",
      en: "Article 5 of 《条例》 reads “以公开为常态、不公开为例外”.",
    },
  },
  {
    wrong: /应公开、尽公开/g,
    right: "应公开尽公开",
    why: { zh: "这一提法是“应公开尽公开”，中间没有顿号。", en: "The phrase is “应公开尽公开”, without a comma." },
  },
];
