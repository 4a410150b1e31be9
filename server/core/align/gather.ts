import { type FoundLabel, findLabels, type Labels } from "../form/labels.js";
import type { Cell, Row } from "../layouts/cell.js";
import { fold, foldText, memo } from "../text.js";
import { paddingIn, withoutBars } from "./bars.js";
import { isFigure, type Placed, type Record, ROWED, type Word } from "./records.js";

/** Longer lines outside a table are sentences, which no row of a table runs through. */
const SENTENCE = 120;

/** From so many cells of words on, the heads of a table stand before a row's label. */
const HEADED = 8;

/** So much of a label's words tells it, behind its number. */
const BEGINNING = 2;

/** Gathers cells into records; a table may be cut in whatever way. */
export function gather(rows: readonly Row[], labels: Labels): Record[] {
  const records: Record[] = [];
  let words: Placed[] = [];
  let values: Placed[] = [];
  let start: number | undefined;
  const close = (next?: Row) => {
    const rest = overhang(values, next);
    if (words.length > 0 || values.length > 0) records.push(record(words, values, start ?? 0, labels));
    words = [];
    values = [];
    start = rest[0]?.row.start;
  };
  // Behind the heads of a table no other row of it tells.
  const isFull = () =>
    words.length < HEADED &&
    values.length > 0 &&
    values.length >= (records.at(-1)?.values.length ?? Number.POSITIVE_INFINITY);
  const padded = paddingIn(rows);
  for (const [at, row] of rows.entries()) {
    if (at > 0 && padded.get(rows[at - 1]!) === row) continue;
    if (row.layout === "prose" && row.cells.some(({ text }) => text.length > SENTENCE)) {
      close();
      start = undefined;
      continue;
    }
    for (const [i, cell] of row.cells.entries()) {
      const placed = { cell, row };
      const next = row.cells[i + 1] ?? rows[at + 1]?.cells[0];
      if (cell.text === "" || (isFigure(cell.text) && !isNumbering(cell, next, labels, isFull()))) {
        if (words.length === 0 && values.length === 0 && cell.text === "") start ??= row.start;
        else {
          start ??= row.start;
          values.push(placed);
        }
        continue;
      }
      if (values.length > 0) {
        if (row.layout !== "prose" && follows(values, row) && !isWord(cell, labels)) {
          values.push(placed);
          continue;
        }
        close(row);
      }
      start ??= row.start;
      words.push(placed);
    }
  }
  close();
  return withoutBars(records, padded, labels);
}

/**
 * Whether a cell is the number of a label: 5 / .属于三类内部事务信息, 2. / 重复申请; 2. / 行政许可 is a figure.
 * @param full the figures before it make a row: what follows is the label of the next one, be it but begun
 */
function isNumbering({ text }: Cell, rest: Cell | undefined, labels: Labels, full: boolean): boolean {
  const next = rest?.text ?? "";
  if (/^[.．、]\p{Script=Han}/u.test(next)) return true;
  if (!/^\d+[.．]$/.test(text)) return false;
  const begins = (words: string) => labels.get(words[0]!)?.some(({ key }) => key.startsWith(words)) ?? false;
  if (!/^\p{Script=Han}/u.test(next)) return full && begins(foldText(text));
  const follows = foldText(next);
  return (
    begins(foldText(text + next.slice(0, BEGINNING))) ||
    !labels.get(follows[0]!)?.some(({ key }) => follows.startsWith(key))
  );
}

/** Whether a figure of the same row was read before. */
const follows = (values: readonly Placed[], row: Row) =>
  values.some((value) => value.row === row && value.cell.text !== "");

/** Something unreadable among figures, as against the label of the next row. */
const isWord = (cell: Cell, labels: Labels) =>
  cell.text.length > 12 || /[、（(]/.test(cell.text) || findLabels(fold(cell.text).text, labels).length > 0;

/** Takes off the blank cells that begin the next row: there they stand for the merged cells before its label. */
function overhang(values: Placed[], next?: Row): Placed[] {
  let last = values.length - 1;
  while (last > 0 && values[last]!.cell.text === "") last--;
  const own = values[last]?.row;
  let cut = values.length;
  const begins = ({ row }: Placed) => row !== own && (row === next || ROWED.has(row.layout));
  while (cut > last + 1 && begins(values[cut - 1]!)) cut--;
  return values.splice(cut);
}

function record(placed: readonly Placed[], values: Placed[], start: number, labels: Labels): Record {
  let text = "";
  const words = placed.map(({ cell, row }): Word => {
    const word = { cell, row, folded: fold(cell.text), at: text.length };
    text += word.folded.text;
    return word;
  });
  return { words, text, found: withSwallowed(findOnce(text, labels), words, labels), values, start };
}

/** Labels that fill a cell of a later row are found whatever remark was left open before them. */
function withSwallowed(found: readonly FoundLabel[], words: readonly Word[], labels: Labels): readonly FoundLabel[] {
  const open = words.findIndex(({ folded }) => folded.text.lastIndexOf("(") > folded.text.lastIndexOf(")"));
  if (open < 0) return found;
  const swallowed = words.slice(open + 1).flatMap(({ row, folded: { text }, at }): FoundLabel[] => {
    if (!ROWED.has(row.layout) || row === words[open]!.row || found.some(({ start }) => start === at)) return [];
    const label = labels.get(text[0] ?? "")?.find(({ key }) => key === text);
    return label ? [{ label, start: at, end: at + text.length }] : [];
  });
  return [...found, ...swallowed].sort((a, b) => a.start - b.start);
}

const labelsFound = new WeakMap<Labels, (text: string) => FoundLabel[]>();

function findOnce(text: string, labels: Labels): readonly FoundLabel[] {
  const find = labelsFound.get(labels) ?? memo((text: string) => findLabels(text, labels));
  labelsFound.set(labels, find);
  return find(text);
}
