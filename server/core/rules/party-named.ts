import { SURNAME } from "../prose/lexicon/people.js";
import { findPrivate } from "../prose/private.js";
import type { Rule } from "../rule.js";

/** A whole name, or one with 先生 or 女士; shorter words are too often no names. */
const NAME = new RegExp(
  `(?:申请人|原告|上诉人|被申请人)[:：为是]?(?:${SURNAME}[一-龥]{2}(?=[，,、（(；;。]|申请|提出|要求|提起|不服|起诉|诉)|${SURNAME}[一-龥]{0,2}(?:先生|女士))`,
  "g",
);
/** 王建国诉我局政府信息公开一案. */
const PLAINTIFF = new RegExp(
  `(?<![一-龥])(${SURNAME}[一-龥]{1,2})(?=等?(?:诉|起诉|状告|不服)(?:我|本|县|区|市|镇|乡|街道|[一-龥]{2,12}(?:局|委|办|政府|街道|中心|单位|机关)))`,
  "g",
);
/** Words that begin as names do. */
const NO_NAMES =
  /[某×]|人员|单位|企业|公司|机构|群众|居民|村民|农民|市民|组织|部门|机关|项目|信息|情况|规定|时间|同意|提供|要求|不服/;

/** Names that are other words as a rule: 申请人应补正，…; with 先生 or 女士 they are names. */
const VERBAL = /^[向应任和于关连查全解时明成何易白温党方高单常]/;
const TITLED = /(?:先生|女士)$/;

/** 点了申请人的姓名. */
export const rule: Rule = {
  name: "party-named",
  title: { zh: "公布了申请人的姓名", en: "Applicant named" },
  severity: "warning",
  *check(report) {
    const named = [...findPrivate(report, NAME), ...findPrivate(report, PLAINTIFF)];
    for (const { start, end, text } of named) {
      const who = /^(?:(?:申请人|原告|上诉人|被申请人)[:：为是]?)?/.exec(text)![0];
      const name = text.slice(who.length);
      if (NO_NAMES.test(name) || (VERBAL.test(name) && !TITLED.test(name))) continue;
      const hidden = `${name[0]}某`;
      yield {
        start: start + who.length,
        end,
        message: {
          zh: `“${name}”像是申请人的姓名。年度报告向社会公布，不应披露个人信息（《条例》第十五条）。请隐去。`,
          en: `“${name}” looks like an applicant's name. A report is published, and must not disclose personal data (article 15 of 《条例》). Hide it.`,
        },
        fixes: [
          {
            title: { zh: `改为“${hidden}”`, en: `Change to “${hidden}”` },
            edits: [{ start: start + who.length, end, text: hidden }],
            safe: false,
            preferred: true,
          },
        ],
      };
    }
  },
};
