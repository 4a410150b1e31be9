import {
  type Equation,
  nameColumnOf,
  nameRow,
  nameRowOf,
  nameSlot,
  quote,
  type Slot,
  totalIn,
} from "../form/edition.js";
import { join, NOTHING, type Text } from "../language.js";
import type { Figure } from "../report.js";

/** Words for equations: both sides with their terms, by the official names. */

export interface Said {
  readonly slot: Slot;
  readonly value: number;
  /** Nothing is written there: it is taken for 0. */
  readonly empty?: boolean;
}

/** Which line an equation adds up: 表三“（一）予以公开”行, 表三“自然人”列 or 表四“行政复议”组. */
export const nameLine = (
  { slot: { table, block, row, column } }: Pick<Said, "slot">,
  equation: Pick<Equation, "each">,
): Text => (equation.each === "row" ? nameRowOf(table, block, row) : nameColumnOf(table, column));

/** E.g. 自然人 1＋商业企业 2＝3（其余 4 项为 0），总计写作 5. */
export function sayEquation(equation: Equation, said: (figure: string) => Said): Text {
  const terms = equation.terms.map((term) => ({ ...term, ...said(term.figure) }));
  const [left, right] = [terms.filter(({ weight }) => weight > 0), terms.filter(({ weight }) => weight < 0)];
  const name = ({ slot }: Said) => (equation.each === "row" ? slot.column.label : shortLabel(slot.row.label));
  const side = (part: typeof terms): Text => {
    const shown = part.filter(({ value }) => value !== 0);
    const sum = part.reduce((total, { value }) => total + value, 0);
    if (shown.length === 0) return { zh: "各项都是 0", en: "every term is 0" };
    const words = {
      zh: shown.map((term) => `${name(term)} ${term.value}`).join("＋"),
      en: shown.map((term) => `“${name(term)}” ${term.value}`).join(" + "),
    };
    const zeros = part.filter(({ value }) => value === 0);
    const rest = zeros.length > 0 ? sayZeros(zeros) : NOTHING;
    const total = shown.length === 1 ? NOTHING : { zh: `＝${sum}`, en: ` = ${sum}` };
    return join([words, total, rest], NOTHING);
  };
  const [adds, sum] = [side(left), side(right)];
  if (right.length > 1) return { zh: `${adds.zh}，而${sum.zh}`, en: `${adds.en}, but ${sum.en}` };
  const total = right[0]!;
  return {
    zh: `${adds.zh}，${name(total)}写作 ${total.value}`,
    en: `${adds.en}, but “${name(total)}” reads ${total.value}`,
  };
}

function sayZeros(zeros: readonly Said[]): Text {
  const { length } = zeros;
  if (!zeros.some(({ empty }) => empty)) return { zh: `（其余 ${length} 项为 0）`, en: ` (the other ${length} are 0)` };
  if (zeros.every(({ empty }) => empty))
    return { zh: `（其余 ${length} 项没有填，按 0 计）`, en: ` (the other ${length}, not filled in, are taken for 0)` };
  return { zh: `（其余 ${length} 项为 0 或没有填）`, en: ` (the other ${length} are 0 or not filled in)` };
}

const shortLabel = (label: string) => label.replace(/(.{4,}?)（.*$/, "$1");

/** The figure on which a failed equation is told: its total. */
export const totalOf = (equation: Equation, figures: ReadonlyMap<string, Figure>): Figure =>
  figures.get(totalIn(equation).figure)!;

/** More figures of one line than these are only counted. */
const SHOWN = 7;

/** Figures together, each with words of its own: 表三“（一）予以公开”行的自然人 3、总计 4; else one by one. */
export function nameTogether(slots: readonly Slot[], say: (index: number) => Text): Text {
  const [first] = slots as readonly [Slot, ...Slot[]];
  const said = slots.map((slot, i) => ({ slot, words: say(i) }));
  const list = (those: typeof said, name: (slot: Slot) => Text) => {
    const many = those.length > SHOWN;
    const shown = join((many ? those.slice(0, 3) : those).map(({ slot, words }) => join([name(slot), words], NOTHING)));
    return many ? { zh: `${shown.zh}等 ${those.length} 格`, en: `${shown.en} … (${those.length} cells)` } : shown;
  };
  const row = (those: typeof said, { table, block, row }: Slot) =>
    join([nameRowOf(table, block, row), list(those, ({ column }) => quoted(column.label, column.label))], OF_LINE);
  if (slots.length === 1) return list(said, nameSlot);
  if (slots.every((slot) => slot.row === first.row)) return row(said, first);
  if (slots.every((slot) => slot.column === first.column)) {
    const rows = list(said, (slot) => quoted(nameRow(slot.block, slot.row)));
    return join([nameColumnOf(first.table, first.column), rows], OF_LINE);
  }
  const rows = [...new Set(slots.map((slot) => slot.row))];
  if (rows.length * 2 > slots.length) return list(said, nameSlot);
  const ofRow = rows.map((row) => said.filter(({ slot }) => slot.row === row));
  return join(
    ofRow.map((those) => row(those, those[0]!.slot)),
    { zh: "；", en: "; " },
  );
}

const OF_LINE: Text = { zh: "的", en: ": " };
const quoted = (name: string, zh = quote(name)): Text => ({ zh, en: quote(name) });
