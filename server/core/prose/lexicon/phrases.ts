/** Phrases of the form and of the law in which a dropped character is seen at once. */
const PHRASES = [
  "中华人民共和国政府信息公开条例",
  "政府信息公开工作年度报告",
  ...["工作", "年度", "申请", "指南", "目录", "条例", "情况", "平台", "专栏", "制度"].map(
    (rest) => `政府信息公开${rest}`,
  ),
  "政府信息公开",
  "依申请公开",
  "信息处理费",
  "政府信息管理",
  "监督保障",
];

/** What such a phrase looks like without one character, and yet is right. */
export const NATURAL =
  /[行财民市邮党执法内家]政信息(?:公开|管理)|信息开[放展发设通辟启]|公开作[为用]|公开(?:请[示求]|例[会外行]|度|南|录|台账|栏)|依申请开[展放]/;

/** What is left of each phrase when a character inside it is lost → the phrase; the longest first. */
export const CURTAILED: ReadonlyMap<string, string> = new Map(
  PHRASES.flatMap((phrase) =>
    Array.from({ length: phrase.length - 2 }, (_, i): [string, string] => [
      phrase.slice(0, i + 1) + phrase.slice(i + 2),
      phrase,
    ]),
  )
    .filter(([left]) => !PHRASES.some((phrase) => phrase.includes(left)))
    .sort(([a], [b]) => b.length - a.length),
);
