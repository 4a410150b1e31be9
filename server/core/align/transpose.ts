import type { BlockForm } from "../form/edition.js";
import type { FoundLabel, Place } from "../form/labels.js";
import { isFigure, isWritten, type Record } from "./records.js";

/** Fewer labels in a run are a table's own, hurt or not. */
const SEVERAL = 4;

/**
 * Turns a run of labels that is followed by their figures column after column into rows, where the sums of every row
 * prove that it is one.
 */
export const transpose = (records: readonly Record[], place: Place, block: BlockForm): readonly Record[] => {
  const total = block.columns.findIndex(({ role }) => role === "sum");
  if (total < 0 || !records.some((record) => record.values.length >= SEVERAL * block.columns.length)) return records;
  return records.flatMap((record) => turned(record, place, block.columns.length, total) ?? [record]);
};

function turned(record: Record, place: Place, width: number, total: number): Record[] | undefined {
  const labels = record.found.filter(({ label }) => label.rows.get(place)?.weak === false);
  const values = record.values.filter(isWritten);
  const height = labels.length;
  if (height < SEVERAL || values.length !== height * width) return undefined;
  if (!values.every(({ cell }) => isFigure(cell.text))) return undefined;
  const rows = labels.map((_, row) => values.filter((_, i) => i % height === row));
  const proven = rows.every((row) => {
    const numbers = row.map(({ cell }) => Number(cell.text));
    const sum = numbers.reduce((all, value, i) => (i === total ? all : all + value), 0);
    return sum === numbers[total];
  });
  return proven ? rows.map((row, i) => ({ ...wordsUpTo(record, labels, i), values: row })) : undefined;
}

/** A record of the words that end with a label, behind the label before it. */
function wordsUpTo(record: Record, labels: readonly FoundLabel[], index: number): Record {
  const from = labels[index - 1]?.end ?? 0;
  const to = labels[index]!.end;
  const words = record.words.filter(({ at }) => at >= from && at < to).map((word) => ({ ...word, at: word.at - from }));
  const found = record.found
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ label, start, end }) => ({ label, start: start - from, end: end - from }));
  return { words, text: record.text.slice(from, to), found, values: [], start: words[0]?.row.start ?? record.start };
}
