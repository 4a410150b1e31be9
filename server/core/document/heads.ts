import { foldText, type Span } from "../text.js";

/** A header cell as a draft writes it. */
export interface Written extends Span {
  readonly text: string;
}

/** What parts cells: line ends, tabs, bars, tags, lines of a drawn table, a gap. */
const PARTS = /<[^<>]*>|&nbsp;|[\t\r\n|│┃+=*─━]+| {2,}|-{2,}/g;

/** The cells that hold words between two places of a table. */
function cellsBetween(source: string, start: number, end: number): Written[] {
  const cells: Written[] = [];
  let from = start;
  const close = (to: number) => {
    const words = source.slice(from, to);
    const text = words.trim();
    const at = from + words.indexOf(text);
    if (/\p{Script=Han}/u.test(text)) cells.push({ start: at, end: at + text.length, text });
  };
  for (const { 0: part, index } of source.slice(start, end).matchAll(PARTS)) {
    close(start + index);
    from = start + index + part.length;
  }
  close(end);
  return cells;
}

/** From so much in common on, one wording stands for the other. */
const LIKE = 0.5;

/** The cell of a table, none of the known ones, that words a label otherwise; undefined where none does. */
export function rewordedAs(
  source: string,
  label: string,
  { start, end }: Span,
  known: readonly Span[],
): Written | undefined {
  const wanted = foldText(label);
  const isKnown = (cell: Span) => known.some((one) => one.start < cell.end && cell.start < one.end);
  const [best] = cellsBetween(source, start, end)
    .filter((cell) => !isKnown(cell))
    .map((cell) => ({ cell, like: likeness(foldText(cell.text), wanted) }))
    .filter(({ cell, like }) => like >= LIKE && foldText(cell.text) !== wanted)
    .sort((a, b) => b.like - a.like);
  return best?.cell;
}

/** The longest common sequence of two wordings, as a share of the longer. */
function likeness(a: string, b: string): number {
  let above = Array<number>(b.length + 1).fill(0);
  for (const character of a) {
    const row = [0];
    for (let j = 0; j < b.length; j++) row.push(character === b[j] ? above[j]! + 1 : Math.max(above[j + 1]!, row[j]!));
    above = row;
  }
  return above[b.length]! / Math.max(a.length, b.length, 1);
}
