import { placeOf } from "../document/prose.js";
import type { Report } from "../report.js";
import type { Span } from "../text.js";
import { sectionTexts } from "./sentences.js";
import { numberOf } from "./words.js";

/** Something counted: the span is the number's. */
export interface Counted extends Span {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** A whole and the parts that 其中 tells. */
export interface Breakdown {
  readonly whole: Counted;
  readonly parts: readonly Counted[];
  /** The parts are all there can be. */
  readonly complete: boolean;
}

const UNITS = "件|条|项|篇|份|次|个|人|宗";
const COUNTED = new RegExp(`(?<!约|近|超|达|余|\\d|\\.)(\\d[\\d,]*)(${UNITS})(?!次)`, "g");
/** 规划计划类信息1条 and nothing else. */
const PART = new RegExp(`^([一-龥"《》·]{2,24}?)(\\d[\\d,]*)(${UNITS})$`);
const VAGUE = /等|余|约|近|超|其中|包括|以上|累计|占/;
/** What comes after the parts, in the same breath; and what overlaps. */
const NO_PART = /结转|办结|答复|受理|新收|收到|上年|合计|共|复议|诉讼|涉及|关于|同比|增|减|均/;

const APPLICATIONS = /申请|答复|办结|办理|受理/;
/** What applications are parted by; a list that mixes two ways counts everything twice. */
const WAYS: readonly (readonly [way: string, names: RegExp])[] = [
  ["applicant", /自然人|法人|企业|组织|机构|公民/],
  ["channel", /当面|现场|窗口|信函|邮寄|信件|来信|网络|网上|线上|在线|互联网|邮件|邮箱|传真|电话|平台|网站/],
  ["outcome", /予以公开|部分公开|不予公开|无法提供|不予处理|其[他它]处理/],
];
const OUTCOMES = [/予以公开/, /部分公开/, /不予公开/, /无法提供/, /不予处理/, /其[他它]处理/];
const OTHER = /^其[他它余]/;

/** Only lists that are parts of one whole for certain; the same thing published in two places is no part. */
export function* breakdownsOf(report: Report): Iterable<Breakdown> {
  for (const { from, text } of sectionTexts(report)) {
    for (const { index } of text.matchAll(/其中/g)) {
      const read = breakdownAt(text, index);
      if (!read) continue;
      const place = ({ at, value, name, unit }: Raw): Counted => {
        const { start, end } = placeOf(report.prose, from + at, from + at + value.length);
        return { start, end, name, unit, value: numberOf(value) };
      };
      yield { ...read, whole: place(read.whole), parts: read.parts.map(place) };
    }
  }
}

interface Raw {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly at: number;
}

function breakdownAt(text: string, at: number) {
  const whole = wholeBefore(text, at);
  if (!whole) return undefined;
  const list = listAfter(text, at);
  if (VAGUE.test(list.text)) return undefined;
  const parts = partsIn(list.text, list.at, whole.unit);
  if (parts.length < 2) return undefined;
  const names = parts.map(({ name }) => name);
  const told = APPLICATIONS.test(whole.name) ? names : [];
  const ways = new Set(told.filter((name) => !OTHER.test(name) || /处理/.test(name)).map(wayOf));
  const [way] = ways;
  if (ways.size > 1 || (way === undefined && !areOfOneKind(names))) return undefined;
  // What was carried over is answered as well: outcomes are parts of what was answered only.
  if (way === "outcome" && !/答复|办结|办理/.test(whole.name)) return undefined;
  return {
    whole,
    parts,
    complete: way === "outcome" && OUTCOMES.every((outcome) => names.some((name) => outcome.test(name))),
  };
}

const wayOf = (name: string) => WAYS.find(([, names]) => names.test(name))?.[0];

/** Where one thing may be published in two places, or told in two ways. */
const PLACES = /网|微信|微博|公众号|新媒体|平台|客户端|专栏|栏目|频道|报|电视|广播|渠道|方式|途径/;

/** 政务类 7 条，规划类 1 条 …: what is named in a row, and is no place. */
const areOfOneKind = (names: readonly string[]) => names.length > 2 && !names.some((name) => PLACES.test(name));

/** The count that 其中 follows at once; or the only one of the sentence before. */
function wholeBefore(text: string, at: number): Raw | undefined {
  const stop = text[at - 1] === "。" ? at - 1 : at;
  const start = Math.max(text.lastIndexOf("。", stop - 1), text.lastIndexOf(";", stop - 1)) + 1;
  const before = text.slice(start, stop);
  const counts = [...before.matchAll(COUNTED)];
  const last = counts.at(-1);
  if (!last) return undefined;
  const end = last.index + last[0].length;
  const isNear = /^[,(:]?$/.test(before.slice(end));
  if (!isNear && (stop === at || counts.length > 1)) return undefined;
  const clause = before.slice(0, last.index);
  const name = clause.slice(Math.max(clause.lastIndexOf(","), clause.lastIndexOf(":")) + 1);
  return { name, value: last[1]!, unit: last[2]!, at: start + last.index };
}

/** What 其中 tells, to the end of the sentence or of its brackets; inner brackets blanked. */
function listAfter(text: string, at: number) {
  const from = at + "其中".length;
  const inBrackets = text[at - 1] === "(";
  const stop = text.indexOf("。", from);
  const all = text
    .slice(from, stop < 0 ? text.length : stop)
    .replace(/\([^()]*\)/g, (inner) => " ".repeat(inner.length));
  const close = inBrackets ? all.indexOf(")") : -1;
  const list = close < 0 ? all : all.slice(0, close);
  const lead = /^[,:]?/.exec(list)![0].length;
  return { at: from + lead, text: list.slice(lead) };
}

/** None when a piece with a count is no part. */
function partsIn(list: string, at: number, unit: string): Raw[] {
  const isLong = list.includes(";");
  const parts: Raw[] = [];
  let from = 0;
  let ended = false;
  for (const piece of list.split(isLong ? ";" : /[,、]/)) {
    const text = (isLong ? piece.split(",")[0]! : piece).trimEnd();
    const match = PART.exec(text);
    const isPart = match && match[3] === unit && !NO_PART.test(match[1]!) && !ended;
    if (isPart) parts.push({ name: match[1]!, value: match[2]!, unit, at: at + from + match[1]!.length });
    else if (isLong || /\d/.test(piece)) return [];
    else ended = true;
    from += piece.length + 1;
  }
  return parts;
}
