import { type Equation, nameRow } from "../form/edition.js";
import type { Text } from "../language.js";
import type { Report } from "../report.js";

/**
 * An equation solved for one of its figures, in words: 自然人 1＋商业企业 2＝3, or 总计 3－自然人 1＝2. Terms of 0 are left out.
 * @param valueAt of each of the other figures
 */
export function saySolved(
  report: Report,
  { terms, each }: Equation,
  id: string,
  valueAt: (figure: string) => number,
): Text {
  const own = terms.find(({ figure }) => figure === id)!;
  const others = terms
    .filter((term) => term !== own)
    .map(({ figure, weight }) => ({ figure, value: valueAt(figure), sign: 0 - weight / own.weight }))
    .sort((a, b) => b.sign - a.sign);
  const sum = others.reduce((total, { value, sign }) => total + sign * value, 0);
  const shown = others.filter(({ value }) => value !== 0);
  if (shown.length === 0) return { zh: "各项都是 0", en: "every term is 0" };
  const name = (figure: string) => {
    const { block, row, column } = report.figures.get(figure)!.slot;
    return each === "row" ? column.label : nameRow(block, { ...row, label: row.label.replace(/(.{4,}?)（.*$/, "$1") });
  };
  const say = (plus: string, minus: string, term: (figure: string, value: number) => string) =>
    shown
      .map(({ figure, value, sign }, i) => (sign < 0 ? minus : i > 0 ? plus : "") + term(name(figure), value))
      .join("");
  return {
    zh: `${say("＋", "－", (words, value) => `${words} ${value}`)}＝${sum}`,
    en: `${say(" + ", " - ", (words, value) => `“${words}” ${value}`)} = ${sum}`.trim(),
  };
}
