import { type Prose, placeOf } from "../document/prose.js";
import type { Report } from "../report.js";
import type { Span } from "../text.js";
import { sectionTexts } from "./sentences.js";
import { DONE, RECEIVED, sumOf } from "./subjects.js";
import { numberOf } from "./words.js";

/** A part of a whole with the share that the prose gives it. */
export interface Share extends Span {
  readonly part: number;
  readonly whole: number;
  /** As written, without the sign. */
  readonly percent: string;
  /** Of last year's count, by which this year's has changed. */
  readonly grows: boolean;
  /** The figures of the tables that may make up the whole, by id, where no number of the prose does. */
  readonly figures?: readonly string[];
}

const QUANTITY = /(\d[\d,]*)(件|条|项|篇|份|次|个|人)/g;
const SHARE =
  /(\d[\d,]*)(件|条|项|篇|份|次|个|人)(?:\([^)]*\))?,?占(?:比|总数的?|总量的?|全部的?)?(?:约?为?)?(\d+(?:\.\d+)?)%/g;
/** 12件，占新收申请总数的30%: the table says how many these are. */
const SHARE_OF =
  /(\d[\d,]*)件,占(?:全年|本年度?)?(?:(新收|收到|受理)|办结|办理|答复)(?:的)?(?:政府信息公开)?(?:申请|件)?(?:总数|总量|总件数)?的?(?:约?为?)?(\d+(?:\.\d+)?)%/g;

/**
 * Enumerations that give each part's share of a whole named before them. The whole is certain only when it stands right
 * before its only part, most of the shares are right for it or the parts add up to it; others are not compared. So is
 * a share of what the tables count, and growth where it is told in numbers.
 */
export function* sharesOf(report: Report): Iterable<Share> {
  const { prose } = report;
  for (const { from, to, text } of sectionTexts(report)) {
    if (!text.includes("%")) continue;
    for (const { index } of text.matchAll(/其中/g)) {
      const stop = text.indexOf("。", index);
      yield* enumerated(prose, from + index, stop < 0 ? to : from + stop);
    }
    yield* sharesOfTotal(report, from, text);
    if (!COMPARED.test(text)) continue;
    yield* growths(prose, from, text);
    yield* growthsFrom(prose, from, text);
  }
}

const COMPARED = /同比|[较比与](?:上年|去年|20\d\d年)/;
const GROWTH =
  /(\d[\d,]*)(件|条|项|篇|份|次),(?:同比|[较比与]上年(?:度|同期)?(?:相比)?)(增加|增长|减少|下降)了?(\d[\d,]*)\2,(?:同比)?(?:增长|上升|增幅|下降|降低|降幅|减少)(?:了|率)?(?:约?[为达]?)(\d+(?:\.\d+)?)%/g;

/** 22件，比2022年（31件）下降29%. */
const GROWTH_FROM =
  /(\d[\d,]*)(件|条|项|篇|份|次|起|宗),(?:同比|(?:[较比与](?:上年|去年|20\d\d年)|(?:上年|去年)[为是]?)(?:度|同期)?[的为是]?)\(?(\d[\d,]*)\2\)?(?:相比)?,?(?:同比)?(增长|上升|增加|下降|减少|降低)了?(?:约?[为达]?)(\d+(?:\.\d+)?)%/g;

/** 36件，比上年增加12件，增长50%: last year's count follows. */
function* growths(prose: Prose, from: number, text: string): Iterable<Share> {
  for (const match of text.matchAll(GROWTH)) {
    const [count, change] = [numberOf(match[1]!), numberOf(match[4]!)];
    const whole = /增/.test(match[3]!) ? count - change : count + change;
    if (whole <= 0) continue;
    const end = from + match.index + match[0].length;
    const percent = match[5]!;
    yield { ...placeOf(prose, end - percent.length - 1, end), part: change, whole, percent, grows: true };
  }
}

/** Where last year's count is told. */
function* growthsFrom(prose: Prose, from: number, text: string): Iterable<Share> {
  for (const match of text.matchAll(GROWTH_FROM)) {
    const [count, whole] = [numberOf(match[1]!), numberOf(match[3]!)];
    const part = /增|上/.test(match[4]!) ? count - whole : whole - count;
    if (whole === 0 || part < 0) continue;
    const end = from + match.index + match[0].length;
    const percent = match[5]!;
    yield { ...placeOf(prose, end - percent.length - 1, end), part, whole, percent, grows: true };
  }
}

function* enumerated(prose: Prose, from: number, to: number): Iterable<Share> {
  const { text } = prose;
  const before = [...text.slice(Math.max(0, from - 60), from).matchAll(QUANTITY)].at(-1);
  if (!before) return;
  const whole = numberOf(before[1]!);
  const shares = [...text.slice(from, to).matchAll(SHARE)]
    .filter((match) => match[2] === before[2])
    .map((match): Share => {
      const percent = match[3]!;
      const end = from + match.index + match[0].length - 1;
      return {
        ...placeOf(prose, end - percent.length, end + 1),
        part: numberOf(match[1]!),
        whole,
        percent,
        grows: false,
      };
    });
  const sum = shares.reduce((total, { part }) => total + part, 0);
  const isOnly =
    shares.length === 1 && /\d[条篇项份],?\(?$/.test(text.slice(Math.max(0, from - 4), from)) && sum <= whole;
  if (isOnly || shares.filter(isRight).length * 2 > shares.length || (shares.length > 1 && sum === whole))
    yield* shares;
}

/** Offices count what came in with what was carried over or without; a share that fits one of the ways is right. */
function* sharesOfTotal(report: Report, from: number, text: string): Iterable<Share> {
  for (const match of text.matchAll(SHARE_OF)) {
    const percent = match[3]!;
    const end = from + match.index + match[0].length;
    const place = placeOf(report.prose, end - percent.length - 1, end);
    const { sums } = match[2] ? RECEIVED : DONE;
    const figures = sums.flat();
    const wholes = sums.map((ids) => sumOf(report, ids));
    // With one of them unread it is not known which way was meant.
    if (!wholes.every((whole) => whole !== undefined)) continue;
    const shares = wholes
      .filter((whole) => whole > 0)
      .map((whole): Share => ({ ...place, part: numberOf(match[1]!), whole, percent, grows: false, figures }));
    const [likeliest] = shares;
    if (likeliest && likeliest.part <= likeliest.whole) yield shares.find(isRight) ?? likeliest;
  }
}

/** Rounded half up at the printed places; half a unit of the last place is allowed. */
export function isRight({ part, whole, percent }: Share): boolean {
  const places = percent.split(".")[1]?.length ?? 0;
  return Math.abs((part / whole) * 100 - Number(percent)) <= 0.5 * 10 ** -places + 1e-9;
}

export const shareText = ({ part, whole, percent }: Share): string =>
  ((part / whole) * 100).toFixed(percent.split(".")[1]?.length ?? 0);
