import { type Change, mends, type System } from "./system.js";

/** Slips of the hand that two figures side by side bear witness to. */

export type Pair = readonly [Change, Change];

/** Two neighbours of a row or a column, each typed in the other's place. */
export const isExchange = ({ values, form }: System, [one, other]: Pair): boolean =>
  one.to === values[other.slot] && other.to === values[one.slot] && areNeighbours(form, one.slot, other.slot);

/** 1 and 2 for 12, 3 and 3 for 303: a number split over two cells of a row, the second of which held another figure. */
export const isSplit = (system: System, pair: Pair): boolean =>
  inOrder(system, pair, ({ values }, first, second) => {
    const [whole, begun] = [String(first.to), String(values[first.slot])];
    const rest = whole.slice(begun.length);
    return whole.startsWith(begun) && rest !== "" && Number(rest) === values[second.slot];
  });

/** 12 for 1 and 2: two neighbours of a row run together in the first cell. */
export const isJoined = (system: System, pair: Pair): boolean =>
  inOrder(system, pair, ({ values }, first, second) => `${values[first.slot]}` === `${first.to}${second.to}`);

/** An amount counted in another column or row: the equation that both figures are added up in still holds. */
export function isMove({ values, shares }: System, [one, other]: Pair): boolean {
  const [step, back] = [one.to - values[one.slot]!, other.to - values[other.slot]!];
  const isShared = ({ equation, weight }: System["shares"][number][number]) =>
    shares[other.slot]!.some((share) => share.equation === equation && share.weight === weight);
  return step + back === 0 && shares[one.slot]!.some((share) => share.weight > 0 && isShared(share));
}

/** Whether it is true of two neighbours of a row, the left one first. */
function inOrder(
  system: System,
  [one, other]: Pair,
  isTrue: (system: System, first: Change, second: Change) => boolean,
): boolean {
  const [first, second] = one.slot < other.slot ? [one, other] : [other, one];
  return isBeside(system.form, first.slot, second.slot) && isTrue(system, first, second);
}

const widthOf = ({ blocks }: System["form"]) => blocks[0]!.columns.length;

/** Slots run row by row, each as long as the columns. */
const isBeside = (form: System["form"], left: number, right: number): boolean =>
  right === left + 1 && right % widthOf(form) !== 0;

function areNeighbours(form: System["form"], one: number, other: number): boolean {
  const [first, second] = one < other ? [one, other] : [other, one];
  return isBeside(form, first, second) || second - first === widthOf(form);
}

/** 12 for 1 and 2 where the second cell was left blank: what the blank's own equations ask for must be the rest of it. */
export function joinedBesideBlank(system: System): Pair[] {
  const { form, values, blanks } = system;
  return [...blanks].flatMap((blank) => {
    const written = values[blank - 1];
    if (written === undefined || !isBeside(form, blank - 1, blank)) return [];
    return cuts(String(written)).flatMap(([left, right]): Pair[] => {
      const changes: Pair = [
        { slot: blank - 1, to: left },
        { slot: blank, to: right },
      ];
      return mends(system, [changes[0]]) && holdWith(system, changes) ? [changes] : [];
    });
  });
}

/** The two numbers that a number may have run together of. */
const cuts = (digits: string): [number, number][] =>
  [...digits.slice(1)].flatMap((_, i): [number, number][] => {
    const [left, right] = [digits.slice(0, i + 1), digits.slice(i + 1)];
    return right.length > 1 && right.startsWith("0") ? [] : [[Number(left), Number(right)]];
  });

/** Whether the equations of a blank hold once it is filled in; those with other unknown figures say nothing. */
function holdWith({ values, members, weights, incidence }: System, [other, filled]: Pair): boolean {
  const valueAt = (slot: number) =>
    slot === filled.slot ? filled.to : slot === other.slot ? other.to : (values[slot] ?? Number.NaN);
  const sums = incidence.shares[filled.slot]!.map(({ equation }) =>
    members[equation]!.reduce((sum, slot, i) => sum + weights[equation]![i]! * valueAt(slot), 0),
  ).filter((sum) => !Number.isNaN(sum));
  return sums.length > 0 && sums.every((sum) => sum === 0);
}
