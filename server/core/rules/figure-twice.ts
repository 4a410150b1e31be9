import { type Piece, sentencesOf } from "../claims/sentences.js";
import { numberOf } from "../claims/words.js";
import { placeOf } from "../document/prose.js";
import type { Rule } from "../rule.js";

/** Of the whole year and of everything: other numbers of the same thing may count parts of it. */
const COUNTED =
  /^(?:\d{4}年度?|全年|本年度?|我[局办委中心镇乡街道]{1,2}|本机关|本单位|[共总合]计?|累计)*((?:主动)?(?:公开|发布)(?:各类)?(?:政府)?信息)(?:[共总合]计|共)?(\d[\d,]*)(条|件|篇)$/;
/** By one medium, named in the same breath: 微信公众号全年推送文章120篇. */
const BY_MEDIUM =
  /^(?:其中|\d{4}年度?|全年|本年度?|[共总合]计?|累计|通过|在|我[局办委镇乡]|本[机单][关位])*((?:["“《][^"”》]{2,12}["”》])?(?:[一-龥]{0,8}(?:网站|公众号|微博|抖音号?|客户端|头条号?|视频号|专栏|栏目))(?:["“][^"”]{2,12}["”])?)(?:上|中|平台)*(?:\d{4}年度?|全年|本年度?|[共总合]计?|累计)*(?:公开|发布|推送|更新|刊[发登]|编发)(?:了|各类|政府|政务|相关)*(信息|文章|稿件|图文|视频|消息|动态)(?:[共总合]计|共)?(\d[\d,]*)([条件篇个])$/;
const WHOLE_YEAR = /\d{4}年|全年|本年/;
const PARTIAL = /通过|网站|公众号|微博|平台|客户端|媒体|专栏|栏目|其中/;
/** Other stretches of time, and what only adds to another count. */
const OTHER_TIME = /\d月|月份|月底|季度|半年|上年|去年|同比|[较比]|以来|另|还|新增|转载|原创/;

interface Told {
  readonly written: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** 同一数字前后不一. */
export const rule: Rule = {
  name: "figure-twice",
  title: { zh: "同一数字前后不一", en: "One figure told in two ways" },
  severity: "warning",
  *check(report) {
    const first = new Map<string, Told>();
    for (const { text, clauses } of sentencesOf(report)) {
      if (OTHER_TIME.test(text)) continue;
      const isWhole = WHOLE_YEAR.test(text) && !PARTIAL.test(text);
      for (const clause of clauses) {
        const read = isWhole ? readCount(clause) : readByMedium(clause);
        if (!read) continue;
        const [key, told] = read;
        const before = first.get(key);
        if (!before) first.set(key, told);
        else if (before.value !== told.value) {
          yield {
            ...placeOf(report.prose, told.from, told.to),
            message: {
              zh: `这里写作“${told.written}”，前文写作“${before.written}”，同一个数前后不一。请核对，统计范围不同的要写明。`,
              en: `This reads “${told.written}”, but above it was “${before.written}”: one figure, told in two ways. Check; if they count different things, say so.`,
            },
            fixes: [
              {
                title: { zh: `改为 ${before.value}，与前文一致`, en: `Change to ${before.value}, as above` },
                edits: [{ ...placeOf(report.prose, told.from, told.to), text: String(before.value) }],
                safe: false,
              },
            ],
            related: [
              {
                ...placeOf(report.prose, before.from, before.to),
                message: { zh: `前文：“${before.written}”`, en: `Above: “${before.written}”` },
              },
            ],
          };
        }
      }
    }
  },
};

function readByMedium({ from, text }: Piece): readonly [key: string, Told] | undefined {
  const match = BY_MEDIUM.exec(text);
  if (!match) return undefined;
  const [written, medium, thing, number, unit] = match as unknown as [string, string, string, string, string];
  const to = from + text.length - unit.length;
  return [`${medium} ${thing}${unit}`, { written, value: numberOf(number), from: to - number.length, to }];
}

function readCount({ from, text }: Piece): readonly [key: string, Told] | undefined {
  const match = COUNTED.exec(text);
  if (!match) return undefined;
  const [written, thing, number, unit] = match as unknown as [string, string, string, string];
  const to = from + text.length - unit.length;
  const value = numberOf(number);
  const key = thing.replace(/主动|各类|政府/g, "").replace("发布", "公开") + unit;
  return [key, { written, value, from: to - number.length, to }];
}
