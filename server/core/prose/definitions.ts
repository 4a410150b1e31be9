import { type Prose, placeOf } from "../document/prose.js";
import type { Span } from "../text.js";

/** An abbreviation that the text defines: 《…条例》（以下简称《条例》）. */
export interface Definition {
  /** The title that it stands for, in 《》; absent for other things. */
  readonly full?: string;
  /** As it is to be written, 《》 included, quotation marks not. */
  readonly short: string;
  /** Where the abbreviation is defined. */
  readonly place: Span;
  /** Where the prose goes on after it. */
  readonly to: number;
}

const DEFINED =
  /(《[^》]{2,60}》)?\((?:以下|下)(?:统一)?(?:简称|称)(?:为)?:?新?(?:["']|&ldquo;)?(《[^》]{1,40}》|[^"'()《》,。;&]{1,30})[^()]{0,12}\)/g;

export function definitionsIn(prose: Prose): Definition[] {
  return [...prose.text.matchAll(DEFINED)].map((match) => {
    const [all, full, short] = match;
    const at = match.index + all.lastIndexOf(short!);
    return {
      ...(full && { full }),
      short: short!,
      place: placeOf(prose, at, at + short!.length),
      to: match.index + all.length,
    };
  });
}
