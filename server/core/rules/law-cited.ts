import { changeToWords } from "../edits/titles.js";
import type { Text } from "../language.js";
import { findWords, rewrite, type Words } from "../prose/words.js";
import type { Report } from "../report.js";
import type { Found, Rule } from "../rule.js";

const REGULATION = "《(?:中华人民共和国)?政府信息公开条例》";
/** In brackets behind it, or before it: 国务院令第492号公布的《…条例》. */
const DECREE = new RegExp(
  `(?<=${REGULATION}\\((?:以下[^,()]*,)?)(?:中华人民共和国)?国(?:务院)?令第?(\\d+)号|(?:中华人民共和国)?国(?:务院)?令第?(\\d+)号(?=\\)?(?:公布|发布|颁布)?的?(?:新修订的)?${REGULATION})`,
  "g",
);
const ARTICLE =
  /(?<=条例》?(?:\([^)]{0,30}\))*(?:的)?)第([一二三四五六七八九十]+|\d+)条(?=(?:之)?(?:的)?(?:有关|相关)?(?:规定|要求)?,?[^。;]{0,60}(?:编制|制定|公布|发布|编写|撰写|形成|向社会)[^。;]{0,40}报告)/g;
/** 第四十九条 says when a report is published, 第五十条 what it contains. */
const RIGHT_ARTICLES = ["四十九", "五十", "49", "50"];
const DECREE_NUMBER = "711";

/** 《条例》的文号、条款引用有误. */
export const rule: Rule = {
  name: "law-cited",
  title: { zh: "《条例》的文号或条款有误", en: "Number or article of 《条例》 is wrong" },
  severity: "warning",
  *check(report) {
    if (report.year === undefined || report.year < 2019) return;
    for (const words of findWords(report, DECREE)) {
      if (words.text.includes(DECREE_NUMBER)) continue;
      const right = words.text.replace(/\d+/, DECREE_NUMBER);
      yield tell(report, words, right, {
        zh: "现行《条例》由国务院令第711号公布，自2019年5月15日起施行。",
        en: "《条例》 in force was issued by State Council decree 711, in force since 15 May 2019.",
      });
    }
    for (const words of findWords(report, ARTICLE)) {
      if (RIGHT_ARTICLES.some((article) => words.text === `第${article}条`)) continue;
      yield tell(report, words, "第五十条", {
        zh: "年度报告的内容由《条例》第五十条规定。",
        en: "What an annual report contains is laid down in article 50 of 《条例》.",
      });
    }
  },
};

function tell(report: Report, words: Words, right: string, why: Text): Found {
  return {
    start: words.start,
    end: words.end,
    message: {
      zh: `引用“${words.text}”有误，应为“${right}”。${why.zh}`,
      en: `“${words.text}” is cited wrongly; it should be “${right}”. ${why.en}`,
    },
    fixes: [{ title: changeToWords(right), edits: rewrite(report, words, right), safe: false, preferred: true }],
  };
}
