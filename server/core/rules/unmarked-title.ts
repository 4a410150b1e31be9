import { findWords, isInTitle, rewrite } from "../prose/words.js";
import type { Rule } from "../rule.js";

/** A newspaper named among other means; a document named with its place. */
const PAPERS = "日报|晚报|晨报|早报|时报|周报|商报|都市报|青年报|法[制治]报";
const TITLES = [
  new RegExp(
    `(?<=通过|利用好?|依托|借助|[在于与和、])[一-龥]{2,4}(?<!工作|信息|每日|疫情|舆情|情况|值班|统计|要情|动态|简报|监测)(?:${PAPERS})(?=、|等|和|上|刊|登|发[表布]|开[设辟]|报道|推)`,
    "g",
  ),
  /(?<=通过|利用好?)(?:[一-龥]{2}(?<![海年简公月通举申上填情电播汇捷警画墙快周季日早晚回预板抄子会])报)(?=、|等|和|上)/g,
  /(?<=按照|根据|依据|落实|对照|围绕)[一-龥]{1,6}[省市州县旗区](?:政府信息与政务公开|政务公开与政府信息公开|政务公开|政府信息公开)工作要点/g,
];

/** 报刊、文件的名称没有书名号. */
export const rule: Rule = {
  name: "unmarked-title",
  title: { zh: "报刊、文件名称没有书名号", en: "Title without title marks" },
  severity: "information",
  *check(report) {
    for (const pattern of TITLES) {
      const places = findWords(report, pattern).filter((words) => !isInTitle(report.prose, words));
      const [first, ...others] = places;
      if (!first) continue;
      yield {
        start: first.start,
        end: first.end,
        message: {
          zh: `“${first.text}”是报刊或文件的名称，宜用书名号写作“《${first.text}》”；文件的名称要写全。`,
          en: `“${first.text}” is the title of a paper or a document, better written “《${first.text}》”; titles of documents are written in full.`,
        },
        related: others.map(({ start, end }) => ({
          start,
          end,
          message: { zh: "这里也没有书名号", en: "None here either" },
        })),
        fixes: [
          {
            title: { zh: "加上“《》”", en: "Insert “《》”" },
            edits: places.flatMap((words) => [
              { start: words.start, end: words.start, text: "《" },
              { start: words.end, end: words.end, text: "》" },
            ]),
            safe: false,
            preferred: true,
          },
        ].filter(() => places.every((words) => rewrite(report, words, `${words.text}·`).length > 0)),
      };
    }
  },
};
