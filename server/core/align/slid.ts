import type { Match } from "./chain.js";
import type { TableOutline } from "./outline.js";
import { isWritten, type Record, ROWED } from "./records.js";

/** So many figures too many are another row's; fewer may be a cell doubled or split. */
const SEVERAL = 3;

/**
 * The records whose figures may be those of another row: where each cell has a line of its own, figures that come twice
 * in one place and are missing in a later one have slid, and all between with them.
 */
export function slidRecords(
  records: readonly Record[],
  matches: readonly Match[],
  spare: readonly number[],
  { rows, place }: TableOutline,
): ReadonlySet<number> {
  const owned = new Map(matches.flatMap(({ record, row, owns }) => (owns ? [[record, row] as const] : [])));
  const without = new Set(matches.flatMap(({ record, owns }) => (owns ? [] : [record])));
  const counts = new Set(rows.map(({ slots }) => slots.length));
  const slid = new Set<number>();
  let since: number | undefined;
  for (const index of [...new Set([...owned.keys(), ...without, ...spare])].sort((a, b) => a - b)) {
    const { values, found } = records[index]!;
    if (ROWED.has(values[0]?.row.layout ?? "prose")) continue;
    const figures = values.filter(isWritten).length;
    const row = owned.get(index);
    const count = row === undefined ? 0 : rows[row]!.slots.length;
    if (since !== undefined && (without.has(index) || (count > 0 && figures === 0))) {
      for (const record of owned.keys()) if (record >= since && record <= index) slid.add(record);
      since = undefined;
    }
    const isSpare = row === undefined && counts.has(figures) && !found.some(({ label }) => label.rows.has(place));
    if (isSpare || (count > 0 && figures >= count + SEVERAL)) since ??= index;
  }
  return slid;
}
