import type { Table } from "../report.js";
import { fit } from "./fit.js";
import { headsAbove } from "./heads.js";
import type { TableOutline } from "./outline.js";
import { isWritten, type Placed, type Record } from "./records.js";
import { extent, unlabelledRow } from "./row.js";
import { firstRowEnd } from "./split.js";
import { layoutOf, regionOf } from "./table.js";

/** The line of figures of one of the rows. */
interface Piece {
  readonly index: number;
  readonly values: readonly Placed[];
}

/**
 * A table whose rows stand side by side in the form, written as one small table for each of them, or with one row for
 * each: below the row's own name as many figures as it has, for more than half of them.
 */
export function alignStacked(records: readonly Record[], outline: TableOutline): Table | undefined {
  const pieces = piecesOf(records, outline);
  const first = records[pieces[0]?.index ?? -1];
  if (!first || pieces.length < outline.rows.length) return undefined;
  const rows = outline.rows.map((row, i) => {
    const { index, values } = pieces[i]!;
    const isWhole = values.length === row.slots.length && !values.some(({ row }) => row.torn);
    const cells = values.map(({ cell }) => cell);
    return unlabelledRow(row, cells, isWhole, extent(records[index]!, values));
  });
  const whole = rows.filter(({ figures }) => figures.length > 0).length;
  if (whole * 2 <= rows.length) return undefined;
  return {
    form: outline.form,
    readable: true,
    stacked: true,
    rows,
    surplus: [],
    heads: pieces.flatMap(({ index }) => headsAbove(records, index, outline)),
    layout: layoutOf(first),
    ...regionOf(first, rows),
  };
}

/** For each row in turn the next record with figures below its name. */
function piecesOf(records: readonly Record[], { rows, heads }: TableOutline): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { key, slots } of rows) {
    const index = records.findIndex((record, at) => at >= from && isNamed(record, key, heads));
    if (index < 0) break;
    const { values } = records[index]!;
    pieces.push({ index, values: fit(values.slice(0, firstRowEnd(values, slots.length)), slots.length) });
    from = index + 1;
  }
  return pieces;
}

/** Whether nothing but heads stands between a row's name, be it in brackets as a remark is, and the figures. */
function isNamed({ words, values }: Record, key: string, heads: ReadonlySet<string>): boolean {
  const name = words.findLastIndex(({ folded }) => !heads.has(folded.text) || folded.text === key);
  return values.some(isWritten) && (words[name]?.folded.text.includes(key) ?? false);
}
