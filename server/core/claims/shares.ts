import { placeOf } from "../document/prose.js";
import type { Report } from "../report.js";
import type { Span } from "../text.js";

/** A part of a whole with the share that the prose gives it. */
export interface Share extends Span {
  readonly part: number;
  readonly whole: number;
  /** As written, without the sign. */
  readonly percent: string;
}

const QUANTITY = /(\d[\d,]*)(件|条|项|篇|份|次|个|人)/g;
const SHARE =
  /(\d[\d,]*)(件|条|项|篇|份|次|个|人)(?:\([^)]*\))?,?占(?:比|总数的?|总量的?|全部的?)?(?:约?为?)?(\d+(?:\.\d+)?)%/g;

/**
 * Enumerations that give each part's share of a whole named before them. The whole is certain only when most of the
 * shares are right for it; others are not compared.
 */
export function* sharesOf({ prose, sections }: Report): Iterable<Share> {
  const { text } = prose;
  for (const { body } of sections) {
    const at = prose.offsets.findIndex((offset) => offset >= body.start);
    const to = prose.offsets.findLastIndex((offset) => offset < body.end) + 1;
    if (at < 0 || to <= at) continue;
    for (const lead of text.slice(at, to).matchAll(/其中/g)) {
      const from = at + lead.index;
      const end = /\d{1,9}%[^%]*?。/s.test(text.slice(from, to)) ? endOf(text, from, to) : to;
      yield* enumerated(prose, from, end);
    }
  }
}

const endOf = (text: string, from: number, to: number) => {
  const stop = text.indexOf("。", from);
  return stop < 0 || stop > to ? to : stop;
};

function* enumerated(prose: Report["prose"], from: number, to: number): Iterable<Share> {
  const { text } = prose;
  const before = [...text.slice(Math.max(0, from - 60), from).matchAll(QUANTITY)].at(-1);
  if (!before) return;
  const whole = Number(before[1]!.replaceAll(",", ""));
  const shares = [...text.slice(from, to).matchAll(SHARE)]
    .filter((match) => match[2] === before[2])
    .map((match): Share => {
      const percent = match[3]!;
      const end = from + match.index + match[0].length - 1;
      return {
        ...placeOf(prose, end - percent.length, end + 1),
        part: Number(match[1]!.replaceAll(",", "")),
        whole,
        percent,
      };
    });
  if (shares.filter(isRight).length * 2 > shares.length) yield* shares;
}

/** Rounded half up at the printed places; half a unit of the last place is allowed. */
export function isRight({ part, whole, percent }: Share): boolean {
  const places = percent.split(".")[1]?.length ?? 0;
  return Math.abs((part / whole) * 100 - Number(percent)) <= 0.5 * 10 ** -places + 1e-9;
}

export const shareText = ({ part, whole, percent }: Share): string =>
  ((part / whole) * 100).toFixed(percent.split(".")[1]?.length ?? 0);
