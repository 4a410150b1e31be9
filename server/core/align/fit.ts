import { isWritten, type Placed } from "./records.js";

/** The cells of a row, once those that only pad it are taken off. */
export function fit(values: readonly Placed[], count: number): readonly Placed[] {
  let from = 0;
  let to = values.length;
  const behind = to - 1 - values.findLastIndex(isWritten);
  // What both ends could spare is padding, and padding stands behind; one end alone must be what is spare.
  if (behind < to - count) while (to - from > count && values[from]!.cell.text === "") from++;
  while (to - from > count && values[to - 1]!.cell.text === "") to--;
  while (to - from > count && values[from]!.cell.text === "") from++;
  return values.slice(from, to);
}
