import { carriedIn, hintsOf } from "../figures/last.js";
import type { Edition } from "../form/edition.js";
import { formOf } from "../form/marks.js";
import { FEE_SINCE, feeOf, noFee, periodOf, preamble } from "../form/phrases.js";
import type { Text } from "../language.js";
import type { OrganKind } from "../options.js";
import { ASPECTS } from "../prose/lexicon/aspects.js";
import { isGovernment } from "../prose/organ.js";
import type { Report } from "../report.js";
import { type Span, span } from "../text.js";
import { blankReport } from "./blank.js";
import type { Writable } from "./table.js";

/** How a new draft is written: as Markdown with tables in HTML, or as plain text with tables in a layout of their own. */
export const DRAFT_LAYOUTS = ["markdown", "lines", "tabs"] as const;
export type DraftLayout = (typeof DRAFT_LAYOUTS)[number];

export interface Plan {
  /** Full name of the organ. */
  readonly organ: string;
  readonly kind?: OrganKind | undefined;
  readonly year: number;
  readonly layout: DraftLayout;
  /** The report on the year before, if there is one. */
  readonly last?: Report | undefined;
}

/** A draft of which nothing is stated that nobody has told yet. */
export interface Draft {
  readonly text: string;
  /** The places to fill in, in their order. */
  readonly stops: readonly Stop[];
}

/** Empty for a figure; else what stands there asks for what is to be written. */
export interface Stop extends Span {
  /** Set sentences, one of which it may become. */
  readonly choices?: readonly string[];
  /** What last year's report says to the figure: to be seen beside the draft, never in it. */
  readonly hint?: Text;
}

/** The form of a year; the local one that last year's report was on, while it is in force. Absent before the first form. */
export function editionFor(year: number, last?: Report): Edition | undefined {
  const national = formOf(year);
  return last && last.edition.form === national?.form ? last.edition : national;
}

/**
 * The blank form of a year: title, grounds and period, the aspects and questions that each section must answer, the
 * tables with what last year's report decides, all else blank.
 */
export function newReport({ organ, kind, year, layout, last }: Plan, edition: Edition): Draft {
  const { heading, tables } = WRITTEN[layout];
  const stops: Omit<Stop, keyof Span>[] = [];
  const texts: string[] = [];
  const stop = (text: string, more: Omit<Stop, keyof Span> = {}) => {
    stops.push(more);
    return `${MARK}${texts.push(text) - 1}${MARK}`;
  };
  const ask = (what: string) => stop(`（请填写${what}）`);
  const carried = last ? carriedIn(last) : new Map<string, string>();
  const hints = last ? hintsOf(last) : new Map<string, Text>();
  const lines = blankReport(
    edition,
    {
      organ: organ.replaceAll(MARK, ""),
      year: String(year),
      opening: `${preamble}${periodOf(String(year))}`,
      heading,
      figure: (slot) => carried.get(slot) ?? stop("", hints.has(slot) ? { hint: hints.get(slot)! } : {}),
      prose: (numeral) => ASKED[numeral]!({ kind, year, ask, stop }).flatMap(pointIn(heading)).join("\n\n"),
    },
    tables,
  );
  return cut(lines.join("\n"), texts, stops);
}

type Heading = (text: string, level: number) => string;

/** A point that has a title is numbered; what has none stands before them. */
function pointIn(heading: Heading) {
  let number = 0;
  return ({ title, paragraphs }: Point) =>
    title === undefined ? paragraphs : [heading(`（${NUMERALS[number++]}）${title}`, 3), ...paragraphs];
}

const NUMERALS = "一二三四五";

const WRITTEN: Readonly<Record<DraftLayout, { readonly tables: Writable; readonly heading: Heading }>> = {
  markdown: { tables: "html", heading: (text, level) => `${"#".repeat(level)} ${text}` },
  lines: { tables: "lines", heading: (text) => text },
  tabs: { tables: "tabs", heading: (text) => text },
};

interface Asking {
  readonly kind: OrganKind | undefined;
  readonly year: number;
  ask(what: string): string;
  stop(text: string, more: Omit<Stop, keyof Span>): string;
}

interface Point {
  readonly title?: string;
  readonly paragraphs: readonly string[];
}
const point = (title: string, ...paragraphs: readonly string[]): Point => ({ title, paragraphs });

/** What each section of prose must answer. */
const ASKED: Readonly<Record<string, (asking: Asking) => readonly Point[]>> = {
  一: ({ kind, ask }) => [
    { paragraphs: [ask("本机关实施《政府信息公开条例》的总体情况")] },
    ...ASPECTS.map(([name]) => point(name, ask(ABOUT[name]!), ...(isResults(name, kind) ? [ask(RESULTS)] : []))),
  ],
  五: ({ ask }) => [
    point("存在的主要问题", ask("本年度工作中存在的主要问题")),
    point("改进情况", ask("上年度所列问题的整改结果"), ask("对本年度问题的改进措施")),
  ],
  六: ({ year, ask, stop }) => {
    const others = ask("其他需要报告的事项，没有的写明没有");
    if (year < FEE_SINCE) return [{ paragraphs: [others] }];
    const charged = feeOf(String(year), ["（请填写件数）", "（请填写金额）", "（请填写金额）"]);
    const fee = stop("（请选择是否收取信息处理费的一句）", { choices: [noFee(String(year)), charged] });
    return [point("信息处理费", fee), point("其他事项", others)];
  },
};

/** Governments report them as well (《条例》第五十条第四项). */
const RESULTS = "工作考核、社会评议和责任追究的结果";
const isResults = (aspect: string, kind: OrganKind | undefined) => aspect === "监督保障" && isGovernment(kind);

/** What the notice wants of each aspect. */
const ABOUT: Readonly<Record<string, string>> = {
  主动公开: "主动公开的内容、数量和渠道，政策文件的发布和解读",
  依申请公开: "新收和办结的申请数量、主要内容和办理情况",
  政府信息管理: "公开属性认定、发布审查和动态调整情况",
  政府信息公开平台建设: "政府网站、政务新媒体和公开专栏的建设情况",
  监督保障: "组织领导、业务培训和监督检查情况",
};

/** Stands around the number of a stop until all is written; no text has it. */
const MARK = "\u{F0000}";

/** Puts the texts of the stops where their marks stand. */
function cut(marked: string, texts: readonly string[], stops: readonly Omit<Stop, keyof Span>[]): Draft {
  const pieces = marked.split(MARK);
  let text = "";
  const placed = pieces.flatMap((piece, index) => {
    const own = index % 2 === 1 ? texts[Number(piece)]! : piece;
    const start = text.length;
    text += own;
    return index % 2 === 1 ? [{ ...span(start, text.length), ...stops[Number(piece)] }] : [];
  });
  return { text, stops: placed };
}
