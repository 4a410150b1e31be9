import type { Span } from "../text.js";
import { type Match, ownerOf } from "./chain.js";
import { fit } from "./fit.js";
import type { RowOutline, TableOutline } from "./outline.js";
import { isWhole, isWritten, type Record } from "./records.js";

/** Records that no label of the chain owns: rows out of their place, rows without their label. */

/** The records among the chain's that no row of it owns, and those next to it that its first or last row may be. */
export function freeRecords(
  records: readonly Record[],
  chain: readonly Match[],
  taken: ReadonlySet<number>,
  { place, ownHeads, rows }: TableOutline,
) {
  const counts = new Set(rows.map(({ slots }) => slots.length));
  const hasRow = (record: Record) =>
    record.found.some(({ label, start, end }) => label.rows.get(place)?.weak === false && isWhole(record, start, end));
  const hasHead = ({ found }: Record) => found.some(({ label }) => ownHeads.has(label.key));
  const isFull = ({ values }: Record) => [...counts].some((count) => fit(values, count).length === count);
  const isReworded = ({ text, words }: Record, { key }: RowOutline) =>
    [words.at(-1)?.at ?? 0, text.length - key.length].some((at) => alike(text.slice(Math.max(0, at)), key));
  const isFigures = ({ values }: Record) => values.some(isWritten);
  // Heads may have a record of their own above the row; blank cells part them.
  const isEdge = (record: Record | undefined, row: RowOutline, words: (record: Record) => boolean) =>
    record !== undefined &&
    (isFigures(record)
      ? hasRow(record) || isReworded(record, row) || (words(record) && isFull(record))
      : hasHead(record) || (record.values.length > 0 && hasRow(record)));
  let first = chain[0]!.record;
  let last = chain.at(-1)!.record;
  while (isEdge(records[first - 1], rows[0]!, hasHead)) first--;
  while (isEdge(records[last + 1], rows.at(-1)!, (record) => record.words.length === 0 || hasHead(record))) last++;
  return range(first, last + 1).filter((i) => !taken.has(i) && isFigures(records[i]!));
}

/** A row that stands elsewhere than the form has it is still that row: its label says so. */
export function* displacedRows(
  records: readonly Record[],
  free: readonly number[],
  matches: ReadonlyMap<number, Match>,
  { place, rows }: TableOutline,
): Iterable<Match> {
  const found = new Set<number>();
  for (const record of free) {
    const label = records[record]!.found.findLast(({ label }) => label.rows.get(place)?.weak === false);
    const row = label?.label.rows.get(place)?.index;
    if (row === undefined || matches.has(row) || found.has(row) || !rows[row]) continue;
    found.add(row);
    yield { row, record, label: label!, owns: true, displaced: true };
  }
}

/** Between two rows that are sure, as many records as rows are missing: theirs, whatever their labels say. */
export function* unlabelledRows(
  records: readonly Record[],
  free: readonly number[],
  matches: ReadonlyMap<number, Match>,
  chain: readonly Match[],
  outline: TableOutline,
): Iterable<Match> {
  const { rows } = outline;
  const ends = [...chain, undefined];
  let before: Match | undefined;
  for (const after of ends) {
    const missing = range((before?.row ?? -1) + 1, after?.row ?? rows.length).filter((row) => !matches.has(row));
    const between = free.filter(
      (record) =>
        record > (before?.record ?? -1) &&
        record < (after?.record ?? records.length) &&
        isUnlabelled(records[record]!, outline),
    );
    yield* pair(records, missing, between, outline);
    before = after;
  }
}

/** Whether no label of a row stands before its figures, or heads of the table part it from them. */
function isUnlabelled(record: Record, outline: TableOutline): boolean {
  const { place, ownHeads } = outline;
  const last = record.found.findLastIndex(({ label }) => label.rows.get(place)?.weak === false);
  const hasHeads = () => record.found.slice(last + 1).some(({ label }) => ownHeads.has(label.key));
  return last < 0 || (hasHeads() && ownerOf(record, outline) < 0);
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

function* pair(
  records: readonly Record[],
  missing: readonly number[],
  between: readonly number[],
  { rows }: TableOutline,
): Iterable<Match> {
  if (missing.length === between.length) {
    for (const [i, row] of missing.entries())
      yield { row, record: between[i]!, owns: true, ...altered(records[between[i]!]!, rows[row]!.key) };
    return;
  }
  let from = 0;
  for (const row of missing) {
    const at = between.findIndex((record, i) => i >= from && alike(records[record]!.text, rows[row]!.key));
    if (at < 0) continue;
    from = at + 1;
    yield { row, record: between[at]!, owns: true, ...altered(records[between[at]!]!, rows[row]!.key) };
  }
}

/** The words next to the figures, when they are the row's label in other words; else the label was lost. */
function altered({ text, words, found }: Record, key: string): { label?: Span } {
  // Other labels may stand before it, or be a word of it: 其他 in 2.其他法律法规禁止公开.
  const before = found.reduce((end, label) => (label.start === end ? label.end : end), 0);
  const starts = [Math.max(before, words.at(-1)?.at ?? 0), before, found.at(-1)?.end ?? 0];
  const start = starts.find((at) => alike(text.slice(at), key)) ?? pieceOf(text, key);
  return start === undefined ? {} : { label: { start, end: text.length } };
}

/** Where the words next to the figures are a piece of a label that broke over several lines. */
function pieceOf(text: string, key: string): number | undefined {
  for (let at = Math.max(0, text.length - key.length); at + 1 < text.length; at++) {
    if (key.includes(text.slice(at))) return at;
  }
  return undefined;
}

/** Whether most of a label's pairs of characters stand in the text, or the text is what is left of a label that lost some. */
function alike(text: string, key: string): boolean {
  if (text === "" || text.length > key.length * 2 + 4) return false;
  if (text.length * 2 > key.length && isLeftOf(text, key)) return true;
  let shared = 0;
  for (let i = 0; i + 1 < key.length; i++) if (text.includes(key.slice(i, i + 2))) shared++;
  return shared * 2 >= key.length - 1;
}

/** Whether striking characters of the label gives the text. */
function isLeftOf(text: string, key: string): boolean {
  let at = 0;
  for (const char of key) if (char === text[at]) at++;
  return at === text.length;
}
