import type { FoundLabel } from "../form/labels.js";
import type { Table } from "../report.js";
import { fit } from "./fit.js";
import { headsAbove } from "./heads.js";
import type { TableOutline } from "./outline.js";
import { isSentence, isWritten, type Placed, type Record, wordAt } from "./records.js";
import { extent, unlabelledRow } from "./row.js";
import { firstRowEnd } from "./split.js";
import { layoutOf, regionOf } from "./table.js";
import { wrappedEnds } from "./wrapped.js";

/** A table whose rows stand side by side has one line of figures, told by the words above it and by its count. */
export function alignAbreast(records: readonly Record[], outline: TableOutline): Table | undefined {
  const { form, rows } = outline;
  const count = rows.reduce((sum, row) => sum + row.slots.length, 0);
  const index = findAbreast(records, outline, count);
  if (index === undefined) return undefined;
  const record = records[index]!;
  const figures = withoutHeads(record);
  const cut = firstRowEnd(figures, count) ?? figures.length;
  const line = figures.slice(0, cut);
  // What is more than the heads take as well is no filling: a cell was doubled or split.
  const isOverfull = line.length > Math.max(count, ...record.words.map(({ row }) => row.cells.length));
  const own = isOverfull ? (wholeIn(line, count) ?? line) : fit(line, count);
  const slots = rows.flatMap(({ slots }) => slots);
  const values = [...own, ...wrappedEnds(own, figures.slice(cut), slots)];
  const cells = values.map(({ cell }) => cell);
  const whole = cells.length === count && !values.some(({ row }) => row.torn);
  let from = 0;
  const aligned = rows.map((row) => {
    const own = whole ? cells.slice(from, from + row.slots.length) : cells;
    from += row.slots.length;
    return unlabelledRow(row, own, whole, extent(record, values));
  });
  const rest = figures.slice(cut).filter(isWritten);
  const surplus = rest.length < count ? [] : [{ ...extent(record, rest), cells: rest.map(({ cell }) => cell) }];
  return {
    form,
    readable: cells.length * 5 >= count * 4,
    rows: aligned,
    surplus,
    heads: headsAbove(records, index, outline),
    layout: layoutOf(record),
    ...regionOf(record, aligned),
  };
}

/**
 * The figures of a line that has all of them and nothing else but blank cells at its ends: several, as a figure that was
 * doubled where the first is blank leaves one.
 */
function wholeIn(line: readonly Placed[], count: number): readonly Placed[] | undefined {
  if (line.length < count + 2) return undefined;
  const written = line.slice(line.findIndex(isWritten), line.findLastIndex(isWritten) + 1);
  return written.length === count && written.every(isWritten) ? written : undefined;
}

/** What stands behind the heads in their own row only fills it up. */
function withoutHeads({ words, values }: Record): readonly Placed[] {
  const heads = words.at(-1)?.row;
  const below = values.findIndex(({ cell, row }) => row !== heads || cell.text !== "");
  return below < 0 ? [] : values.slice(below);
}

/** Figures in each column tell more than any heads. */
const WHOLE = 16;

function findAbreast(records: readonly Record[], { heads, rows }: TableOutline, count: number): number | undefined {
  let best: { index: number; score: number } | undefined;
  let above = 0;
  for (const [index, record] of records.entries()) {
    const here = record.found.filter((label) => isHead(label, heads) && !isTold(record, label)).length;
    const figures = withoutHeads(record);
    const values = fit(figures.slice(0, firstRowEnd(figures, count)), count);
    // Between spaces totals that nobody filled in leave no place.
    const isUnfilled = values.length === count - rows.length && values.every(isWritten);
    const off = isUnfilled ? 1 : Math.min(6, Math.abs(values.length - count));
    // Heads of several lines may have as many blank cells below them.
    const whole = off > 0 ? 0 : values.some(isWritten) ? WHOLE : 6;
    const score = Math.min(here, 8) + Math.min(above, 6) + whole - off;
    if (here + above >= 2 && score > (best?.score ?? 2)) best = { index, score };
    // Heads broken over several rows leave rows without one of them.
    const hasNone = !record.values.some(isWritten);
    above = here + (here > 0 || hasNone ? above : 0);
  }
  return best?.index;
}

const isHead = ({ label: { key } }: FoundLabel, heads: ReadonlySet<string>) => heads.has(key) && key.length > 2;

/** A heading numbers itself and ends without a mark: the table that it announces follows. */
const HEADING = /^[一二三四五六七八九十]+、[^。,;:]*$/;

/** Whether a label is a word of a sentence. */
function isTold(record: Record, { start }: FoundLabel): boolean {
  const word = wordAt(record, start)!;
  const end = word.at + word.folded.text.length;
  return (
    !HEADING.test(word.folded.text) &&
    isSentence(
      word,
      record.found.filter((label) => label.start >= word.at && label.start < end),
    )
  );
}
