import type { FoundLabel } from "../form/labels.js";
import type { Row } from "../layouts/cell.js";
import type { Span } from "../text.js";
import { fit } from "./fit.js";
import type { RowOutline, TableOutline } from "./outline.js";
import { isAmongLabels, isWhole, isWritten, type Placed, type Record, ROWED, wordAt } from "./records.js";

/** A record taken for a row of the form. */
export interface Match {
  readonly row: number;
  readonly record: number;
  /** The label in the record's text; absent when it was lost or stands in other words. */
  readonly label?: Span;
  /** Whether the record's figures are the row's: they follow its last label. */
  readonly owns: boolean;
  readonly displaced?: boolean;
}

interface Link extends Match {
  readonly score: number;
  readonly before?: Link | undefined;
}

/** The heaviest run of labels in the order of the form: labels recur, so none is found by itself. */
export function bestChain(records: readonly Record[], outline: TableOutline): Match[] {
  const { rows, place } = outline;
  const ends: (Link | undefined)[] = rows.map(() => undefined);
  for (const [index, record] of records.entries()) {
    const owner = ownerOf(record, outline);
    for (const [at, found] of record.found.entries()) {
      const labelled = found.label.rows.get(place);
      if (!labelled) continue;
      const row = labelled.index;
      const owns = at === owner;
      const before = bestBefore(ends, row, index);
      const score = weigh(record, found, labelled.weak, rows[row]!, owns) + (before?.score ?? 0) - gap(before, index);
      if (score <= (ends[row]?.score ?? 0)) continue;
      ends[row] = { row, record: index, label: found, owns, score, before };
    }
  }
  return unroll(ends.reduce((best, link) => ((link?.score ?? 0) > (best?.score ?? 0) ? link : best), undefined));
}

/**
 * The last label of a row, unless words of another table part it from the figures, or heads in another row of the
 * source: then they are not its own.
 */
export function ownerOf(record: Record, { place, heads, ownHeads }: TableOutline): number {
  const { found, values } = record;
  const last = found.findLastIndex(({ label }) => label.rows.has(place));
  const between = last < 0 ? [] : found.slice(last + 1);
  if (!between.every(({ label }) => heads.has(label.key))) return -1;
  const head = between.at(-1);
  if (!head || rowAt(record, head) === rowAt(record, found[last]!)) return last;
  // The heads of the next block in cells of their own: the row's figures left no trace, and these are of another.
  const isNext = between.some(({ label }) => ownHeads.has(label.key)) && between.length > 1;
  const isRun = between.every(({ start }, i) => i === 0 || start === between[i - 1]!.end);
  if (isNext && isRun && isWhole(record, between[0]!.start, head.end)) return -1;
  const [first] = values;
  const isParted = first && (ROWED.has(first.row.layout) || isPaddingOf(rowAt(record, head), first));
  return isParted ? -1 : last;
}

/** Whether what follows heads in their own line only fills it up. */
const isPaddingOf = (heads: Row | undefined, { row, cell }: Placed) =>
  row === heads && row.layout === "pipes" && cell.text === "";

const rowAt = (record: Record, { start }: FoundLabel) => wordAt(record, start)?.row;

function bestBefore(ends: readonly (Link | undefined)[], row: number, record: number): Link | undefined {
  let best: Link | undefined;
  for (let i = 0; i < row; i++) {
    const link = ends[i];
    if (link && link.record <= record && link.score - gap(link, record) > (best ? best.score - gap(best, record) : 0))
      best = link;
  }
  return best;
}

/** Rows of one table stand near each other. */
const gap = (before: Link | undefined, record: number) =>
  before ? Math.min(1, 0.03 * (record - before.record - 1)) : 0;

function weigh(record: Record, found: FoundLabel, weak: boolean, row: RowOutline, owns: boolean) {
  const sure = weak ? Math.min(0.9, 0.15 * found.label.key.length) : 1;
  // Without figures it may be a word of the prose, behind which a spreadsheet has blank cells.
  const isSaid = !record.values.some(isWritten) && (record.values.length === 0 || !isAmongLabels(record, found));
  if (!owns || isSaid) return sure * 0.3;
  const whole = found.end === record.text.length ? 0.2 : 0;
  const count = row.slots.length;
  return sure + whole + (fit(record.values, count).length === count ? 1 : 0.4);
}

function unroll(link: Link | undefined): Match[] {
  const chain: Match[] = [];
  for (let at = link; at; at = at.before)
    chain.push({ row: at.row, record: at.record, label: at.label!, owns: at.owns });
  return chain.reverse();
}
