import type { Slot } from "../../server/core/edition.js";
import { cellOf, type Draft, harm, type Mistake, placeOf, rowOf, rowsIn, valueOf, write } from "./draft.js";

/** A cell too few or too many in a row of 表三: whether its equations tell where, is tried out on all of its kind. */

const chosenRow = (draft: Draft): Slot[] => rowOf(draft, draft.random.pick(rowsIn(draft)));

/** The figures of a row with one taken out, or written twice: others may give the same. */
const numbers = (draft: Draft, row: readonly Slot[]) => row.map(({ id }) => valueOf(draft, id));

export function lost(draft: Draft): Mistake {
  const row = chosenRow(draft);
  const { id } = draft.random.pick(row);
  return harm(draft, [write(cellOf(draft, id), "")], [rowPlace(draft, row)], "heal");
}

export function doubled(draft: Draft): Mistake {
  const row = chosenRow(draft);
  const cell = cellOf(draft, draft.random.pick(row).id);
  const edit = { start: cell.end, end: cell.end, text: draft.text.slice(cell.start, cell.end) };
  return harm(draft, [edit], [rowPlace(draft, row)], "heal");
}

/** `12` as `1` and `2`. */
export function split(draft: Draft): Mistake | undefined {
  const rows = rowsIn(draft).map((row) => rowOf(draft, row));
  const choices = rows.flatMap((row) => row.filter(({ id }) => valueOf(draft, id) > 9).map(({ id }) => ({ row, id })));
  if (choices.length === 0) return undefined;
  const { row, id } = draft.random.pick(choices);
  const digits = String(valueOf(draft, id));
  const [cell, place] = [cellOf(draft, id), placeOf(draft, id)];
  const at = draft.random.int(1, digits.length - 1);
  if (digits[at] === "0" && at < digits.length - 1) return undefined;
  const [before, after] = [draft.text.slice(cell.start, place.start), draft.text.slice(place.end, cell.end)];
  const parts = [digits.slice(0, at), digits.slice(at)].map((part) => before + part + after);
  return harm(draft, [write(cell, parts.join(""))], [rowPlace(draft, row)], "heal");
}

/** `1` and `2` as `12`. */
export function joined(draft: Draft): Mistake | undefined {
  const row = chosenRow(draft);
  const at = draft.random.int(0, row.length - 2);
  const [one, other] = [row[at]!.id, row[at + 1]!.id];
  if (valueOf(draft, one) === 0) return undefined;
  const edits = [
    write(placeOf(draft, one), numbers(draft, row).slice(at, at + 2).join("")),
    write(cellOf(draft, other), ""),
  ];
  return harm(draft, edits, [rowPlace(draft, row)], "heal");
}

/** From the row's label, if it has one, to its last figure. */
function rowPlace(draft: Draft, row: readonly Slot[]) {
  const line = draft.rows.get(`三/${row[0]!.row.id}`)!;
  return { start: line.start, end: line.end };
}
