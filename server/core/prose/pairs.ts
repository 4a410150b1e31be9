/** Marks that stand in pairs; brackets of either width, as which they should have is told by a rule of its own. */
export const PAIRS: Readonly<Record<string, string>> = { "（": "）", "《": "》", "“": "”" };
const MARKS = /[（）()《》“”]/g;
const FULL: Readonly<Record<string, string>> = { "(": "（", ")": "）" };
/** 1) and 一) number what follows; a paragraph that begins with the mark has lost its number, which is told elsewhere. */
const NUMBERS = /(?:^|[\s，。；：])[\d一二三四五六七八九十]{1,2}$|^\s*$/;
/** No word in quotation marks is longer, where one of them is turned the wrong way. */
const REACH = 20;

/** A mark of a paragraph that has no pair there. */
export interface Single {
  /** Full-width. */
  readonly mark: string;
  readonly at: number;
  /** It is there twice: one should be the other of the pair. */
  readonly turned?: string;
}

/** The marks of a paragraph that have no pair. */
export function singles(text: string): Single[] {
  const open: Single[] = [];
  const alone: Single[] = [];
  for (const { 0: written, index: at } of text.matchAll(MARKS)) {
    const mark = FULL[written] ?? written;
    const last = open.at(-1);
    if (mark === "“" && last?.mark === mark && at - last.at <= REACH) {
      open.pop();
      alone.push({ mark, at, turned: "”" });
    } else if (PAIRS[mark]) open.push({ mark, at });
    else {
      const pair = open.findLastIndex((one) => PAIRS[one.mark] === mark);
      if (pair >= 0) alone.push(...open.splice(pair).slice(1));
      else if (mark !== "）" || !NUMBERS.test(text.slice(0, at))) alone.push({ mark, at });
    }
  }
  return [...alone, ...open];
}

/** Where a paragraph was broken in the midst of a sentence: the mark that it opens and the next one closes. */
export function brokenAt(text: string, next: string | undefined): Single | undefined {
  if (next === undefined || /[。！？；：]$/.test(text)) return undefined;
  const opening = singles(text).at(-1);
  const closing = opening && PAIRS[opening.mark];
  return closing !== undefined && singles(next)[0]?.mark === closing ? opening : undefined;
}
