import type { Finding } from "../rule.js";
import type { Span } from "../text.js";

/** Something on which findings may stand; their indices are added to `findings`. */
export interface Place extends Span {
  readonly findings: number[];
}

export const placeAt = ({ start, end }: Span): Place => ({ start, end, findings: [] });

/**
 * Puts each finding on what it touches: on everything of the first kind that it touches at all, the smallest first; else
 * on what stands before it. None is left out.
 * @param kinds places in the order of the text; those of a kind do not overlap
 * @param own the indices of the findings to place
 */
export function placeFindings(
  findings: readonly Finding[],
  own: readonly number[],
  kinds: readonly (readonly Place[])[],
) {
  const all = kinds.flat().sort((a, b) => a.start - b.start);
  for (const index of own) {
    const finding = findings[index]!;
    let touched: readonly Place[] = [];
    for (const kind of kinds) {
      touched = touching(kind, finding);
      if (touched.length > 0) break;
    }
    const near = all[Math.max(0, firstWhere(all, ({ start }) => start > finding.start) - 1)];
    for (const place of touched.length > 0 ? touched : near ? [near] : []) place.findings.push(index);
  }
}

function touching(places: readonly Place[], at: Span): Place[] {
  const found: Place[] = [];
  for (let i = firstWhere(places, ({ end }) => end >= at.start); i < places.length && places[i]!.start <= at.end; i++) {
    if (touch(places[i]!, at)) found.push(places[i]!);
  }
  return found;
}

/** Whether two pieces share a character, or an empty one begins or lies in the other. */
const touch = (a: Span, b: Span) => a.start === b.start || (a.start < b.start ? b.start < a.end : a.start < b.end);

/** The index of the first for which something is true that is true of all behind it; the length, where of none. */
export function firstWhere<T>(items: readonly T[], isTrue: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
