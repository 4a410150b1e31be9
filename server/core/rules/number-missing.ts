import { PATTERNS } from "../claims/patterns.js";
import { sentencesOf } from "../claims/sentences.js";
import { sumOf } from "../claims/subjects.js";
import { placeOf } from "../document/prose.js";
import type { Report } from "../report.js";
import type { Rule } from "../rule.js";
import { isSpace, type Span } from "../text.js";

const MISSING = [
  /(?:共|累计|总计|合计)[一-龥]{0,16}?(?:申请|工作|信息|案件|公开)(件|条|份|次|篇)$/,
  /(?:公开|发布|受理|收到|办理|办结|制发)(?:各类)?(?:政府)?信息(件|条|份|篇)$/,
  /(?:公开|发布|更新|推送)[一-龥]{0,14}信息(条)$/,
  /(?:组织|开展|召开|举办|参加)[一-龥]{0,14}(?:培训|会议|活动|讲座)(次|场)$/,
  /占比?(?:约|为)?(%)$/,
];
/** Where the sentence counts other things in 件, this is a count as well; elsewhere 申请件 may be a word. */
const MISSING_BESIDE =
  /(?:申请|数量|结转|办理|予以公开|部分公开|不予公开|无法提供|处理|复议|诉讼|规范性文件|废止|有效|办结|自然人|组织)(件)$/;
const COUNTED = /\d件/;
/** 无结转下年件: what there is none of needs no number. */
const NONE = /^(?:且|并|也)?(?:无|没有|未|不存在)/;
const COUNT = /\d.$/;

/** 量词前缺数字：共承办依申请公开工作件. */
export const rule: Rule = {
  name: "number-missing",
  title: { zh: "量词前缺少数字", en: "Number left out before its unit" },
  severity: "error",
  *check(report) {
    for (const { text, clauses } of sentencesOf(report)) {
      for (const clause of clauses) {
        if (!"件条份篇次场%".includes(clause.text.at(-1)!) || COUNT.test(clause.text) || NONE.test(clause.text))
          continue;
        const patterns = COUNTED.test(text) ? [...MISSING, MISSING_BESIDE] : MISSING;
        const unit = patterns.map((pattern) => pattern.exec(clause.text)?.[1]).find((found) => found);
        if (!unit) continue;
        const { start, end } = placeOf(report.prose, Math.max(clause.from, clause.to - 3), clause.to);
        yield {
          start,
          end,
          message: {
            zh: `“${clause.text}”的“${unit}”前没有数字，可能是填写时漏了。请对照表格补上。`,
            en: `“${clause.text}”: there is no number before “${unit}”; it may have been left out. Put it there, by the table.`,
          },
          fixes: countsFor(report, clause.text).map((count) => ({
            title: { zh: `填上 ${count}`, en: `Insert ${count}` },
            edits: [{ ...gapBefore(report, end - 1), text: String(count) }],
            safe: false,
          })),
        };
      }
    }
  },
};

/** The blanks that were left for the number. */
function gapBefore({ source }: Report, end: number): Span {
  let start = end;
  while (start > 0 && isSpace(source.charCodeAt(start - 1)) && !/[\r\n]/.test(source[start - 1]!)) start--;
  return { start, end };
}

/** What the tables have for it, where the words leave no doubt of what is counted. */
function countsFor(report: Report, text: string): number[] {
  const counted = `${text.slice(0, -1)}1${text.at(-1)}`;
  const pattern = PATTERNS.find(({ tie, words }) => tie === "itself" && words.test(counted));
  const sums = pattern?.subject.sums.map((ids) => sumOf(report, ids)) ?? [];
  return [...new Set(sums.filter((sum) => sum !== undefined))];
}
