import type { Edit, Span } from "../text.js";
import { numberingOf } from "./marks.js";

const PARTS = /<[^<>]*>|[^<>]+/g;

/**
 * Other words in the place of a label that tags part, which all stay: what numbers it where the number was, if the tags
 * part that from the words (Word sets each in its own font), the words in the next part, and nothing in the others.
 */
export function writeBetweenTags(source: string, { start, end }: Span, label: string): Edit[] {
  const parts = [...source.slice(start, end).matchAll(PARTS)].flatMap(
    ({ index, 0: text }): (Span & { text: string })[] =>
      text.startsWith("<") || text.trim() === ""
        ? []
        : [{ start: start + index, end: start + index + text.length, text }],
  );
  const number = numberingOf(label);
  let numbered = "";
  const behind = parts.findIndex(({ text }) => {
    const isWhole = numbered !== "" && numberingOf(numbered) === numbered && numberingOf(numbered + text) === numbered;
    numbered += isWhole ? "" : text;
    return isWhole;
  });
  const isLike = behind > 0 && (behind === 1 || number.length === numbered.length);
  let at = 0;
  return parts.map(({ start, end, text }, i) => {
    const from = at;
    if (!isLike) at = i === 0 ? label.length : at;
    else if (i < behind) at = i === behind - 1 ? number.length : at + text.length;
    else at = label.length;
    return { start, end, text: label.slice(from, at) };
  });
}
