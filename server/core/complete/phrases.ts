import { indexAt } from "../document/prose.js";
import { feeOf, noFee, periodOf, preamble, titleOf } from "../form/phrases.js";
import type { Text } from "../language.js";
import type { Options } from "../options.js";
import { organName } from "../prose/organ.js";
import type { Report } from "../report.js";
import type { Span } from "../text.js";
import { type Completion, GAP, type Place } from "./completion.js";
import { begins } from "./typed.js";

interface Phrase {
  /** Other words by which it is asked for. */
  readonly names: readonly string[];
  readonly what: Text;
  readonly pieces: readonly string[];
}

/** The set phrases that a report lacks, with its organ and its year in place. Where a sentence may begin. */
export function phrases(report: Report, options: Partial<Options>, place: Place): Completion[] {
  const { typed, start } = sentenceAt(place);
  if (!place.atEnd || typed.length === 1) return [];
  return missing(report, options, { start, end: place.offset }).flatMap(({ names, what, pieces }): Completion[] => {
    if (!begins(typed, pieces.join(""), names)) return [];
    return [{ kind: "phrase", label: pieces.join("…"), detail: what, at: { start, end: place.offset }, pieces }];
  });
}

/** The sentence before the cursor. */
function sentenceAt({ typed, start }: Place): { typed: string; start: number } {
  const end = Math.max(...["。", "；", "："].map((mark) => typed.lastIndexOf(mark))) + 1;
  return { typed: typed.slice(end), start: start + end };
}

/** @param at what is being typed, which does not count as said */
function missing(report: Report, options: Partial<Options>, at: Span): Phrase[] {
  const { title, period, sections, prose } = report;
  const organ = options.organ?.name ?? organName(report) ?? GAP;
  const year = report.year === undefined ? GAP : String(report.year);
  const above = sections.filter((section) => section.start < at.start);
  const isHead = above.length === 0;
  const isLast = above.at(-1)?.form.numeral === "六";
  const said = prose.text.slice(0, indexAt(prose, at.start)) + prose.text.slice(indexAt(prose, at.end));
  const isPeriodThere = period !== undefined && (period.end <= at.start || period.start >= at.end);
  return [
    ...(isHead && !(title && (title.start < at.start || title.end > at.end))
      ? [phrase(["标题"], TITLE, titleOf({ organ, year }))]
      : []),
    ...(isHead && !/第五十条/.test(said) ? [phrase(["依据", "根据", "引言"], PREAMBLE, preamble)] : []),
    ...((isHead || isLast) && !isPeriodThere ? [phrase(["统计期限", "本报告"], PERIOD, periodOf(year))] : []),
    ...(isLast && !/信息处理费/.test(said)
      ? [
          phrase(["信息处理费", "未收取信息处理费"], NO_FEE, noFee(year)),
          phrase(["信息处理费", "收取信息处理费"], FEE, feeOf(year, [GAP, GAP, GAP])),
        ]
      : []),
  ];
}

const phrase = (names: readonly string[], what: Text, text: string): Phrase => ({
  names,
  what,
  pieces: text.split(GAP),
});

const TITLE: Text = { zh: "年报标题", en: "title of the report" };
const PREAMBLE: Text = { zh: "编制依据", en: "legal grounds" };
const PERIOD: Text = { zh: "统计期限", en: "period of the data" };
const NO_FEE: Text = { zh: "信息处理费：未收取", en: "processing fee: none was charged" };
const FEE: Text = { zh: "信息处理费：已收取", en: "processing fee: some was charged" };
