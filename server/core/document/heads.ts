import { headsOf } from "../form/labels.js";
import type { Head, Table, TableForm } from "../report.js";
import { foldText, least, type Span } from "../text.js";
import { lineStart } from "./area.js";

/** A header cell of the form: how it may be written, folded, its own words first, and how often it stands there. */
interface HeadLabel {
  readonly keys: readonly string[];
  readonly expected: number;
}

interface HeadForm {
  /** Every header cell in the order of the form. */
  readonly cells: readonly string[];
  readonly labels: ReadonlyMap<string, HeadLabel>;
  /** The official words for each of the other ways of writing, folded. */
  readonly aliases: ReadonlyMap<string, string>;
}

const forms = new WeakMap<TableForm, HeadForm>();

function headForm(form: TableForm): HeadForm {
  const known = forms.get(form);
  if (known) return known;
  const all = form.blocks.flatMap(headsOf);
  const cells = all.map(([label]) => label!);
  const labels = new Map(
    all.map((written) => [
      written[0]!,
      { keys: written.map(foldText), expected: cells.filter((label) => label === written[0]).length },
    ]),
  );
  const aliases = new Map(
    all.flatMap(([label, ...others]) => others.map((other) => [foldText(other), label!] as const)),
  );
  const made = { cells, labels, aliases };
  forms.set(form, made);
  return made;
}

/** The header cells of a table, by their official words. */
export const headLabels = (form: TableForm): ReadonlyMap<string, HeadLabel> => headForm(form).labels;

/** A header cell as a draft writes it. */
export interface Written extends Span {
  readonly text: string;
}

/** A header cell cut to a form that is known, as 现行有效件 is; where the rest stands on the next line it is whole. */
export function shortened(source: string, form: TableForm, head: Head): (Written & { label: string }) | undefined {
  const label = headForm(form).aliases.get(head.label);
  if (label === undefined) return undefined;
  const text = source.slice(head.start, head.end);
  const next = foldText(source.slice(head.end, head.end + 40)).replace(/^(?:[|<>/]|br)+/, "");
  if (foldText(text) !== head.label || next.startsWith(foldText(label).slice(head.label.length))) return undefined;
  return { start: head.start, end: head.end, text, label };
}

/** The cell that stands for a label in other words: among those of the table that are neither header cells nor labels. */
export function wordedOtherwise(
  source: string,
  { rows, start, end }: Table,
  label: string,
  heads: readonly Head[],
): Written | undefined {
  const known = [...heads, ...rows.flatMap(({ label: own, group }) => [own, group].filter((one) => one !== undefined))];
  const isKnown = (cell: Span) => known.some((one) => one.start < cell.end && cell.start < one.end);
  const wanted = foldText(label);
  const starts = heads.map((head) => head.start);
  const first = lineStart(source, least(starts, start));
  const [best] = cellsBetween(source, first, end)
    .filter((cell) => !isKnown(cell))
    .map((cell) => ({ cell, like: likeness(foldText(cell.text), wanted) }))
    .filter(({ cell, like }) => like >= LIKE && foldText(cell.text) !== wanted)
    .sort((a, b) => b.like - a.like);
  return best?.cell;
}

/** From so much in common on, one wording stands for the other. */
const LIKE = 0.5;
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

/** The place where a label is missed: the first row of its group, else next to the header cells that the form has beside it. */
export function besides(label: string, table: Table, heads: readonly Head[]): Span | undefined {
  const row = table.rows.find(({ form }) => form.groups.includes(label));
  if (row) return row.label;
  const { cells } = headForm(table.form);
  const matched = alignHeads(table.form, heads);
  const at = cells.findIndex((cell, i) => cell === label && matched[i] === undefined);
  return matched.slice(at + 1).find((head) => head) ?? matched.slice(0, Math.max(at, 0)).findLast((head) => head);
}

/** For each header cell of the form the one found for it: the longest common sequence of the two. */
function alignHeads(form: TableForm, heads: readonly Head[]): (Head | undefined)[] {
  const { cells, labels } = headForm(form);
  const same = (i: number, j: number) => labels.get(cells[i]!)!.keys.includes(heads[j]!.label);
  const longest = Array.from({ length: cells.length + 1 }, () => Array<number>(heads.length + 1).fill(0));
  for (let i = cells.length - 1; i >= 0; i--) {
    for (let j = heads.length - 1; j >= 0; j--) {
      const skipped = Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
      longest[i]![j] = same(i, j) ? Math.max(skipped, longest[i + 1]![j + 1]! + 1) : skipped;
    }
  }
  let j = 0;
  return cells.map((_, i) => {
    while (j < heads.length && longest[i]![j]! === longest[i]![j + 1]! && longest[i]![j]! > longest[i + 1]![j]!) j++;
    if (j >= heads.length || longest[i]![j] === longest[i + 1]![j]) return undefined;
    return heads[j++];
  });
}
