import { trim } from "../text.js";
import type { Cell } from "./cell.js";

/** Markup within a line that says nothing of its own: <span …>, pandoc's [words]{…}. */
const SPANS = /<\/?(?:span|font|strong|em|[abiups]|su[bp]|div)(?:\s[^<>]*)?>|\[(?=[^[\]]*\]\{[^{}]*\})|\]\{[^{}]*\}/gi;

/** The same cell without the markup around its words; a long attribute may be broken over several lines of the cell. */
export function withoutSpans(cell: Cell): Cell {
  const { text } = cell;
  if (!text.includes("<") && !text.includes("]{")) return cell;
  const placeOf = (index: number) => cell.offsets?.[index] ?? cell.start + index;
  let says = "";
  const offsets: number[] = [];
  let from = 0;
  let place: number | undefined;
  const take = (to: number) => {
    says += text.slice(from, to);
    for (let i = from; i < to; i++) offsets.push(placeOf(i));
  };
  for (const { 0: markup, index } of text.matchAll(SPANS)) {
    take(index);
    from = index + markup.length;
    place ??= placeOf(from - 1) + 1;
  }
  if (place === undefined) return cell;
  take(text.length);
  const { start, end } = trim(says, 0, says.length);
  if (start === end) return { start: place, end: place, text: "" };
  const own = offsets.slice(start, end);
  return { start: own[0]!, end: own.at(-1)! + 1, text: says.slice(start, end), offsets: own };
}
