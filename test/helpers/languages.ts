import type { Language } from "../../server/core/language.js";

/**
 * What is amiss between the two texts of one thing; undefined when they have the same shape: the same numbers, the same
 * quoted names, and no Chinese in the English outside quotation marks.
 */
export function mismatch(texts: Readonly<Record<Language, string>>): string | undefined {
  const { zh, en } = texts;
  if (zh.trim() === "" || en.trim() === "") return "empty";
  if (/undefined|NaN|\[object|\bnull\b/.test(zh + en)) return "not words";
  const bare = pieces(en)
    .filter(({ quoted }) => !quoted)
    .map(({ words }) => words)
    .join(" ");
  if (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(bare)) return `Chinese outside quotation marks: ${bare}`;
  const [ours, theirs] = [numbersIn(inDigits(zh)), numbersIn(inDigits(en))];
  if (ours.join() !== theirs.join()) return `numbers: ${ours.join(" ")} | ${theirs.join(" ")}`;
  const lost = quotedIn(zh).find((name) => !en.includes(name));
  if (lost !== undefined) return `“${lost}” is not in the English`;
  const invented = quotedIn(en).find((name) => !zh.includes(name));
  if (invented !== undefined) return `“${invented}” is not in the Chinese`;
  return undefined;
}

const quotedIn = (text: string) => pieces(text).flatMap(({ words, quoted }) => (quoted ? [words] : []));

/** A text cut at its outermost quotation marks: names may hold some of their own. */
function pieces(text: string): { readonly words: string; readonly quoted: boolean }[] {
  const cut = [{ words: "", quoted: false }];
  let depth = 0;
  for (const character of text) {
    const [opens, closes] = [/[“《]/.test(character), /[”》]/.test(character) && depth > 0];
    if (opens && depth++ === 0) cut.push({ words: "", quoted: true });
    else if (closes && --depth === 0) cut.push({ words: "", quoted: false });
    else cut.at(-1)!.words += character;
  }
  return cut;
}

const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).sort();

const NUMERALS = "零一二三四五六七八九十";
const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

/** 表三 is Table 3, 第五十条 article 50, 31 December 12月31日. */
function inDigits(text: string): string {
  const digits = text.replace(
    /(表|第)([一二三四五六七八九十]+)(?=部分|[条款项]|(?<=表.))/g,
    (_, before, numeral: string) => {
      const [tens, ones] = numeral.includes("十") ? numeral.split("十") : ["", numeral];
      const value = numeral.includes("十") ? (tens ? NUMERALS.indexOf(tens) : 1) * 10 : 0;
      return `${before}${value + (ones ? NUMERALS.indexOf(ones) : 0)}`;
    },
  );
  // 第（一）（五）项 is (1) and (5).
  const items = digits.replace(
    /（([一二三四五六七八九])）(?=（.）|项)/g,
    (_, numeral: string) => `（${NUMERALS.indexOf(numeral)}）`,
  );
  return items.replace(new RegExp(`\\b(?:${MONTHS.join("|")})\\b`, "g"), (month) => String(MONTHS.indexOf(month) + 1));
}

/**
 * What a text on a screen says in the other language: nothing, where the screen is whole. What is quoted, set as code or
 * among the names is the same in both.
 */
export function foreignIn(text: string, language: Language, names: readonly string[] = []): readonly string[] {
  const known = [...names].sort((a, b) => b.length - a.length);
  const bare = known
    .reduce((rest, name) => rest.replaceAll(name, "·"), text.replace(/`[^`]*`/g, "·"))
    .split("\n")
    .map((line) =>
      pieces(line)
        .map(({ words, quoted }) => (quoted ? "·" : words))
        .join(""),
    )
    .join("\n");
  // One English word alone may be a name, such as Word.
  return bare.match(language === "en" ? /\p{Script=Han}+/gu : /[A-Za-z]+(?:[ ,]+[a-z]{2,})+/g) ?? [];
}
