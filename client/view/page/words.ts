import type { Language, Text } from "../../../server/core/language.js";
import type { FigureView } from "../../../server/core/view/view.js";

/** What the page itself says. */
const WORDS = {
  comma: { zh: "，", en: ", " },
  colon: { zh: "：", en: ": " },
  stop: { zh: "。", en: ". " },
  plus: { zh: "＋", en: " + " },
  equals: { zh: "＝", en: "=" },
  blank: { zh: "空", en: "blank" },
  lost: { zh: "缺", en: "lost" },
  unread: { zh: "？", en: "?" },
  saidBlank: { zh: "没有填写", en: "blank" },
  saidLost: { zh: "原稿中没有这一格，可在此填写", en: "not in the draft; type to put it back" },
  saidUnread: { zh: "没有读出：这一行的各格对不上列", en: "not read: the row's cells cannot be told by column" },
  saidPlaceholder: { zh: "不是数字", en: "no number" },
  saidMalformed: { zh: "无法确定是多少", en: "cannot be read for certain" },
  read: { zh: "这一行读到", en: "Read of this row" },
  pending: { zh: "待写入", en: "waiting" },
  culprit: { zh: "可能填错，应为", en: "may be wrong, should be" },
  total: { zh: "按各项之和应为", en: "by its terms it should be" },
  take: { zh: "填", en: "write" },
  takeKey: { zh: "（Ctrl+Enter）", en: " (Ctrl+Enter)" },
  holds: { zh: "成立", en: "holds" },
  fails: { zh: "不成立", en: "does not hold" },
  unchecked: { zh: "未核", en: "not checked" },
  gap: { zh: "差", en: "off by" },
  surplus: { zh: "多出的行", en: "Row too many" },
  absent: { zh: "原稿中没有这张表", en: "the draft has no such table" },
  unsure: { zh: "这张表没有读全，未作核对", en: "this table was not read in full and not checked" },
  error: { zh: "错误", en: "error" },
  warning: { zh: "警告", en: "warning" },
  information: { zh: "提示", en: "hint" },
  nothingChosen: {
    zh: "方向键移动，直接键入即填写，Ctrl+Enter 采纳建议，F8 跳到下一处问题。",
    en: "Arrows move, typing fills in, Ctrl+Enter takes what is offered, F8 goes to the next problem.",
  },
  chosen: { zh: "已选", en: "Selected:" },
  figures: { zh: "格", en: "cells" },
  tooBig: {
    zh: " 格（行 × 列）放不下：从所选的格起，表中没有这么多行或列。没有写入。请只复制数字各格，不带行名和表头。",
    en: " cells (rows × columns) do not fit: the table has fewer from here on. Nothing was written. Copy the figures alone, without labels and heads.",
  },
  fewer: {
    zh: " 格（行 × 列）已粘贴，比所选的格少，其余各格没有改动。",
    en: " cells (rows × columns) pasted, fewer than were selected; the others are as they were.",
  },
  nothingPasted: { zh: "剪贴板里没有可粘贴的文字。", en: "There is no text on the clipboard to paste." },
  report: { zh: "年报", en: "Report" },
  details: { zh: "说明", en: "Details" },
} satisfies Record<string, Text>;

export type Words = Readonly<Record<keyof typeof WORDS, string>>;

export const wordsIn = (language: Language): Words =>
  Object.fromEntries(Object.entries(WORDS).map(([name, text]) => [name, text[language]])) as Words;

/** What stands in a cell: blank, 0 and what could not be read are told apart by words, not by colour. */
export function shownIn({ state, raw }: FigureView, words: Words): string {
  return state === "blank" || state === "lost" || state === "unread" ? words[state] : raw;
}

/** The state of a figure for whoever does not see it. */
export function saidOf({ state, raw }: FigureView, words: Words): string {
  if (state === "number") return raw;
  if (state === "blank") return words.saidBlank;
  if (state === "lost") return words.saidLost;
  if (state === "unread") return words.saidUnread;
  return `${raw}${words.comma}${state === "placeholder" ? words.saidPlaceholder : words.saidMalformed}`;
}
