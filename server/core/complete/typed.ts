import { foldText } from "../text.js";
import { initials } from "./pinyin.js";

/**
 * Whether what is typed begins what would be written, or another name of it, or the initials of either in pinyin. Editors
 * match with the word before the cursor, by their own notion of a word: they know nothing of 、 nor of initials, so that it
 * is settled here.
 * @param typed "" begins everything; nothing is begun by what stands there in full
 */
export function begins(typed: string, written: string, names: readonly string[] = []): boolean {
  const begun = foldText(typed);
  if (begun === foldText(written)) return false;
  const words = [written, ...names];
  if (/^[a-z]+$/i.test(begun)) return words.some((word) => initials(word).startsWith(begun.toLowerCase()));
  return words.some((word) => foldText(word).startsWith(begun));
}
