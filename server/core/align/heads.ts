import { afterRemark } from "../form/labels.js";
import type { Head } from "../report.js";
import type { Match } from "./chain.js";
import type { TableOutline } from "./outline.js";
import { isAmongLabels, isWhole, type Record, sourceSpan } from "./records.js";

export function headsIn(records: readonly Record[], chain: readonly Match[], outline: TableOutline) {
  const inside = records.slice(chain[0]!.record + 1, chain.at(-1)!.record + 1);
  return [
    ...headsAbove(records, chain[0]!.record, outline),
    ...inside.flatMap((record) => headsOfRecord(record, outline)),
  ];
}

/** The header cells over a table's first figures: they may lie in several records, parted by blank cells. */
export function headsAbove(records: readonly Record[], first: number, outline: TableOutline) {
  const isRow = (record: Record) =>
    record.found.some(
      ({ label, start, end }) => label.rows.get(outline.place)?.weak === false && isWhole(record, start, end),
    );
  const isHeader = (record: Record) => record.found.some(({ label }) => outline.heads.has(label.key)) && !isRow(record);
  let from = first;
  while (from > 0 && isHeader(records[from - 1]!)) from--;
  return records.slice(from, first + 1).flatMap((record) => headsOfRecord(record, outline));
}

/** A label that heads no row is a header cell, of this form or of another; the prose above a table runs into its first record. */
function headsOfRecord(record: Record, { heads }: TableOutline): Head[] {
  const cells: Head[] = [];
  for (const found of record.found) {
    const { label, start, end } = found;
    if ((label.rows.size > 0 && !heads.has(label.key)) || !isAmongLabels(record, found)) continue;
    const place = sourceSpan(record, start, end);
    cells.push({
      start: place.start,
      end: place.end,
      label: label.key,
      whole: isWhole(record, start, afterRemark(record.text, end)),
    });
  }
  return cells;
}
