/** A piece of the source: UTF-16 offsets, half open. An empty span is a place where something belongs. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A replacement of a span of the source. */
export interface Edit extends Span {
  readonly text: string;
}

export const span = (start: number, end: number): Span => ({ start, end });

/** The least of any number of numbers and one more; a call of Math.min takes no more than the stack has room for. */
export const least = (numbers: readonly number[], other: number): number =>
  numbers.reduce((best, number) => Math.min(best, number), other);

/** The greatest of any number of numbers and one more. */
export const greatest = (numbers: readonly number[], other: number): number =>
  numbers.reduce((best, number) => Math.max(best, number), other);

/** What is there most often, the first of several; `other` where there is nothing. */
export function commonest<T>(values: readonly T[], other: T): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [other, 0] as [T, number])[0];
}

/** Text as labels and words are compared: no white space, half-width forms, one kind of quotes and brackets. */
export interface Folded {
  readonly text: string;
  /** For each unit of `text`, its index in what was folded; one more for the end. */
  readonly offsets: readonly number[];
}

const FOLDED: Record<string, string> = {
  ...{ "“": '"', "”": '"', "„": '"', "〝": '"', "〞": '"', "‘": "'", "’": "'" },
  ...{ "【": "[", "】": "]", "﹙": "(", "﹚": ")", "•": "·" },
};

/** White space of every kind that reports hold, the ideographic, the no-break and the zero-width ones among it. */
export const isSpace = (code: number) =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200d) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0xfeff;

/** One unit of a folded text; "" where white space is dropped. */
function foldUnit(unit: string, code: number, before: string): string {
  if (isSpace(code)) return "";
  if (code < 0x80) return unit;
  // After a number 、 and ． do the same as the full stop: 1、 1． 1.
  if ((code === 0x3001 || code === 0xff0e) && /\d/.test(before)) return ".";
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return FOLDED[unit] ?? unit;
}

/** Folds a text and keeps the way back to it. A draft is read at each key, and most of its lines are as they were. */
export const fold: (text: string) => Folded = memo((text) => {
  const offsets: number[] = [];
  let folded = "";
  // Kept beside it: to look at the end of a string that grows is to copy it.
  let last = "";
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnit(text[i]!, text.charCodeAt(i), last);
    if (unit === "") continue;
    folded += unit;
    last = unit;
    offsets.push(i);
  }
  offsets.push(text.length);
  return { text: folded, offsets };
});

/** Folds without the way back. */
export const foldText = (text: string): string => fold(text).text;

/** The span without the white space at its ends; empty at its start when there is nothing else. */
export function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return from === to ? { start, end: start } : { start: from, end: to };
}

/** Remembers the last few thousand answers for short texts; an answer must depend on the text alone. */
export function memo<T>(answer: (text: string) => T, most = 4096, longest = 2048): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return answer(text);
    const old = known.get(text);
    if (old !== undefined) return old;
    if (known.size >= most) known.clear();
    const fresh = answer(text);
    known.set(text, fresh);
    return fresh;
  };
}
