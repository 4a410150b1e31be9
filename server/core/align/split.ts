import type { Match } from "./chain.js";
import { fit } from "./fit.js";
import type { TableOutline } from "./outline.js";
import { type Placed, type Record, ROWED } from "./records.js";

/** How many cells the first row of the source has, when it is a whole row and cells of another follow. */
export function firstRowEnd(values: readonly Placed[], count: number): number | undefined {
  if (values.length <= count) return undefined;
  const end = values.findIndex(({ row }) => row !== values[0]!.row);
  if (end < 1 || (end < 2 && !ROWED.has(values[0]!.row.layout))) return undefined;
  const rest = values.slice(end);
  // A blank cell alone in the same layout is the row's own, however it was broken.
  const isOwn = ({ cell, row }: Placed) => cell.text === "" && row.layout === values[0]!.row.layout;
  if (rest.length < count && rest.every(isOwn)) return undefined;
  return fit(values.slice(0, end), count).length === count ? end : undefined;
}

/**
 * Where a row's label was lost, its figures follow those of the row above: a row of the source that is complete in
 * itself ends the record there.
 */
export function splitRecords(records: readonly Record[], chain: readonly Match[], { rows }: TableOutline) {
  const owners = new Map(chain.filter((match) => match.owns).map((match) => [match.record, match]));
  const moved: number[] = [];
  const result: Record[] = [];
  for (const [index, record] of records.entries()) {
    moved.push(result.length);
    const owner = owners.get(index);
    const count = owner ? rows[owner.row]!.slots.length : 0;
    const cut = owner ? firstRowEnd(record.values, count) : undefined;
    if (cut === undefined) {
      result.push(record);
      continue;
    }
    result.push({ ...record, values: record.values.slice(0, cut) });
    const rest = record.values.slice(cut);
    result.push({ words: [], text: "", found: [], values: rest, start: rest[0]!.row.start });
  }
  return { records: result, chain: chain.map((match) => ({ ...match, record: moved[match.record]! })) };
}
