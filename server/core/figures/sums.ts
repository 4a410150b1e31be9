import { type Equation, nameRow, nameSlot, type Slot } from "../form/edition.js";
import type { Figure } from "../report.js";

/** Words for equations: both sides with their terms, by the official names. */

export interface Said {
  readonly slot: Slot;
  readonly value: number;
}

/** Which line an equation adds up: 表三“（一）予以公开”行, 表三“自然人”列 or 表四“行政复议”组. */
export function nameLine({ slot: { table, block, row, column } }: Said, equation: Equation): string {
  if (equation.each === "row") return `${table.name.zh}“${nameRow(block, row)}”${block.abreast ? "组" : "行"}`;
  return `${table.name.zh}“${column.label}”列`;
}

/** E.g. 自然人 1＋商业企业 2＝3，总计写作 5. Terms of 0 are left out. */
export function sayEquation(equation: Equation, said: (figure: string) => Said): string {
  const terms = equation.terms.map((term) => ({ ...term, ...said(term.figure) }));
  const [left, right] = [terms.filter(({ weight }) => weight > 0), terms.filter(({ weight }) => weight < 0)];
  const name = ({ slot }: Said) => (equation.each === "row" ? slot.column.label : shortLabel(slot.row.label));
  const side = (part: typeof terms) => {
    const shown = part.filter(({ value }) => value !== 0);
    const sum = part.reduce((total, { value }) => total + value, 0);
    if (shown.length === 0) return "各项都是 0";
    const words = shown.map((term) => `${name(term)} ${term.value}`).join("＋");
    return shown.length === 1 ? words : `${words}＝${sum}`;
  };
  if (right.length === 1) return `${side(left)}，${name(right[0]!)}写作 ${right[0]!.value}`;
  return `${side(left)}，而${side(right)}`;
}

const shortLabel = (label: string) => label.replace(/(.{4,}?)（.*$/, "$1");

/** The figure on which a failed equation is told: its total. */
export const totalOf = (equation: Equation, figures: ReadonlyMap<string, Figure>): Figure =>
  figures.get(equation.terms.findLast(({ weight }) => weight < 0)!.figure)!;

/** Figures together, each with words of its own: 表三“（一）予以公开”行的自然人 3、总计 4; else one by one. */
export function nameTogether(slots: readonly Slot[], say: (index: number) => string): string {
  const [first] = slots as readonly [Slot, ...Slot[]];
  const said = slots.map((slot, i) => ({ slot, words: say(i) }));
  const list = (those: typeof said, name: (slot: Slot) => string) =>
    those.map(({ slot, words }) => `${name(slot)}${words}`).join("、");
  const row = (those: typeof said, { table, block, row }: Slot) =>
    `${table.name.zh}“${nameRow(block, row)}”${block.abreast ? "组" : "行"}的${list(those, ({ column }) => column.label)}`;
  if (slots.length === 1) return list(said, nameSlot);
  if (slots.every((slot) => slot.row === first.row)) return row(said, first);
  if (slots.every((slot) => slot.column === first.column)) {
    return `${first.table.name.zh}“${first.column.label}”列的${list(said, (slot) => `“${nameRow(slot.block, slot.row)}”`)}`;
  }
  const rows = [...new Set(slots.map((slot) => slot.row))];
  if (rows.length * 2 > slots.length) return list(said, nameSlot);
  const ofRow = rows.map((row) => said.filter(({ slot }) => slot.row === row));
  return ofRow.map((those) => row(those, those[0]!.slot)).join("；");
}
