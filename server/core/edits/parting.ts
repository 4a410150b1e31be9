import { rowsOf, sharedGroups, writtenAs } from "../form/labels.js";
import type { Report, RowForm, SurplusRow, Table, TableRow } from "../report.js";
import { foldText, type Span } from "../text.js";
import { boxOf, cellsOf, withoutWords } from "./boxes.js";
import { begunBy } from "./groups.js";

/** Where the rows of a table stand in the source, and what parts them: copied from it, never invented. */

export type Line = TableRow | SurplusRow;

const known = new WeakMap<Table, readonly Line[]>();

/**
 * The lines of the source that hold each row of a table, in order; in a drawn table as far as the next border. Every row
 * too many asks for them, and there may be many.
 */
export function linesOf({ source }: Report, table: Table): readonly Line[] {
  const old = known.get(table);
  if (old) return old;
  const lines = [...table.rows, ...table.surplus].sort((a, b) => a.start - b.start);
  const whole = table.layout === "grid" ? lines.map((line) => ({ ...line, ...boxOf(source, line) })) : lines;
  known.set(table, whole);
  return whole;
}

/** The first line that begins where a row does; -1 for none. */
export function indexOf(lines: readonly Line[], row: Span): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.start < row.start) low = middle + 1;
    else high = middle;
  }
  return lines[low]?.start === row.start ? low : -1;
}

const SEPARATOR = /^(?:[\s|+=:-]|<[^>]*>)*$/;

/** What parts two lines that follow each other; undefined where there is more between them. */
export function between({ source }: Report, { layout }: Table, upper: Line | undefined, lower: Line | undefined) {
  if (!upper || !lower || upper.end > lower.start) return undefined;
  const text = source.slice(upper.end, lower.start);
  // The label of a group may go on beside the border.
  return layout === "grid" || SEPARATOR.test(text) || isRest(text, upper) ? text : undefined;
}

/** Whether nothing but white space and strokes parts two lines: the end of a label below its figures is that row's own. */
const isBare = (parting: string | undefined): boolean => parting !== undefined && SEPARATOR.test(parting);

/** The end of a label that stands below its figures. */
const isRest = (text: string, line: Line) => {
  const form = "form" in line ? line.form : line.repeats;
  return form !== undefined && writtenAs(form).some((label) => foldText(label).endsWith(foldText(text)));
};

/** What parts a row that is there from its neighbours; of a drawn table, a border between two like it. */
export function partingOf(report: Report, table: Table, row: Span): string {
  const lines = linesOf(report, table);
  const at = indexOf(lines, row);
  if (table.layout === "grid") return borderNear(report, table, lines, at);
  const near = [at - 1, at, ...lines.keys()].map((i) => between(report, table, lines[i], lines[i + 1]));
  return near.find(isBare) ?? "\n";
}

/** Rows to either side among which a border is looked for: as many as a form has. */
const NEAR = 60;

/** The border between two rows that have the cells of this one, the nearest; else one beside it. */
function borderNear(report: Report, table: Table, lines: readonly Line[], at: number): string {
  const cells = (i: number) => (lines[i] ? cellsOf(report.source, lines[i]) : -1);
  const own = cells(at);
  const near = Array.from({ length: NEAR }, (_, far) => [at - far, at + far]).flat();
  const alike = near.find((i) => cells(i) === own && cells(i + 1) === own);
  for (const i of [alike ?? at, at - 1, at]) {
    const text = between(report, table, lines[i], lines[i + 1]);
    if (text !== undefined) return withoutWords(text);
  }
  return "\n";
}

/**
 * What parts a row of the form from the one below it, as it does rows of their kind, the nearest first: bars fill a row
 * up by how many groups begin with it, a border goes round the labels that stand beside both rows.
 */
export function partingBelow(report: Report, table: Table, form: RowForm, below: RowForm): string | undefined {
  const lines = linesOf(report, table);
  const order = rowsOf(table.form).map(({ row }) => row.id);
  const from = ({ id }: RowForm) => order.indexOf(id) - order.indexOf(form.id);
  const far = ([upper]: Pair) => Math.abs(from(upper.form));
  const isAround = ([upper, lower]: Pair) => from(upper.form) < 0 && from(lower.form) > 0;
  const isDrawn = table.layout === "grid";
  const isAlike = ([upper, lower]: Pair) =>
    isDrawn
      ? depthsOf(upper.form, lower.form).join() === depthsOf(form, below).join()
      : begunBy(table, upper.form) === begunBy(table, form);
  const text = lines
    .flatMap((upper, i) => pairOf(upper, lines[i + 1]))
    .filter((pair) => isAlike(pair) && !isAround(pair))
    .sort((a, b) => far(a) - far(b))
    .map(([upper, lower]) => between(report, table, upper, lower))
    .find((parting) => (isDrawn ? parting !== undefined : isBare(parting)));
  return isDrawn && text !== undefined ? withoutWords(text) : text;
}

/** How many groups two rows stand in, each, and both of them. */
const depthsOf = (upper: RowForm, lower: RowForm) => [
  upper.groups.length,
  lower.groups.length,
  sharedGroups(upper, lower),
];

type Pair = readonly [TableRow, TableRow];

const pairOf = (upper: Line, lower: Line | undefined): Pair[] =>
  lower && "form" in upper && "form" in lower && !upper.displaced && !lower.displaced ? [[upper, lower]] : [];
