import { memo } from "../text.js";

/** The first character of each initial in the order of pinyin, so that no table of readings is needed. */
const FIRST = "阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀";
const INITIALS = "abcdefghjklmnopqrstwxyz";

let collator: Intl.Collator | undefined;

/** The initials of a Chinese phrase: 总体情况 → ztqk. Marks and digits are left out; of several readings, the usual one. */
export const initials: (text: string) => string = memo((text) =>
  [...text]
    .filter((character) => /\p{Script=Han}/u.test(character))
    .map(initialOf)
    .join(""),
);

function initialOf(character: string): string {
  collator ??= new Intl.Collator("zh-Hans-CN-u-co-pinyin");
  const { compare } = collator;
  return INITIALS[[...FIRST].findLastIndex((first) => compare(first, character) <= 0)] ?? "";
}
