import { type Slot, slotsOf, type TableForm } from "../form/edition.js";
import type { Figure, Report, Table, TableRow } from "../report.js";
import { type Edit, isSpace } from "../text.js";
import { layoutLike, writeTable } from "../write/table.js";
import { addCell, writeCells } from "./cells.js";
import { insertRow, rewriteRow } from "./rows.js";

/** A line of figures of the form, as it is to read: a row, or all rows that stand side by side (表四). */
export interface Line {
  readonly report: Report;
  readonly form: TableForm;
  readonly slots: readonly Slot[];
  /** For each slot what is to stand in it; undefined where it is left as it is. */
  readonly texts: readonly (string | undefined)[];
}

/** The slots that stand in one line with a slot, itself among them. */
export const lineOf = ({ table, block, row }: Slot): Slot[] =>
  slotsOf(table).filter((slot) => slot.block === block && (block.abreast || slot.row === row));

/** The ways in which a line may be written, the one that changes least first; none may turn out to read as meant. */
export const waysToWrite = (line: Line): readonly Edit[][] => WAYS.flatMap((way) => nonEmpty(way(line)));

const nonEmpty = (edits: readonly (Edit | undefined)[]): Edit[][] => {
  const real = edits.filter((edit) => edit !== undefined);
  return real.length > 0 ? [real] : [];
};

type Way = (line: Line) => readonly (Edit | undefined)[];

const WAYS: readonly Way[] = [
  (line) => inPlace(line, (_, edit) => edit),
  (line) => inPlace(line, keepEnd),
  (line) => inPlace(line, keepStart),
  fillGap,
  allCells,
  (line) => {
    const [table, row] = [tableOf(line), rowOf(line)];
    return table && row && isWhole(line.texts) ? [rewriteRow(line.report, table, row, line.texts)] : [];
  },
  (line) => {
    const table = tableOf(line);
    if (!table || rowOf(line)) return [];
    return insertRow(
      line.report,
      table,
      line.slots[0]!.row,
      line.texts.map((text) => text ?? ""),
    );
  },
  wholeTable,
];

const tableOf = ({ report, form }: Line): Table | undefined => report.tables.find((table) => table.form.id === form.id);

const rowOf = (line: Line): TableRow | undefined =>
  tableOf(line)?.rows.find((row) => row.form.id === line.slots[0]!.row.id && row.block === line.slots[0]!.block);

const isWhole = (texts: readonly (string | undefined)[]): texts is readonly string[] => !texts.includes(undefined);

/** Each figure where it stands; where one of them has no certain place, no edit. */
function inPlace({ report, slots, texts }: Line, write: (source: string, edit: Edit) => Edit): Edit[] {
  const wanted = texts.flatMap((text, i) =>
    text === undefined ? [] : [{ text, figure: report.figures.get(slots[i]!.id) }],
  );
  if (!wanted.every((each): each is { text: string; figure: Figure } => each.figure !== undefined)) return [];
  return wanted.map(({ text, figure: { start, end } }) => write(report.source, { start, end, text }));
}

const isPad = (source: string, at: number) => isSpace(source.charCodeAt(at)) && !/[\r\n\t]/.test(source[at]!);

/** Takes up the difference in width from the white space behind the figure, where columns are held by it. */
function keepEnd(source: string, { start, end, text }: Edit): Edit {
  const longer = text.length - (end - start);
  if (longer <= 0) return { start, end, text: text + " ".repeat(-longer) };
  let to = end;
  // The one before another word stays.
  while (to - end < longer && isPad(source, to) && (isPad(source, to + 1) || /[\r\n]|^$/.test(source[to + 1] ?? "")))
    to++;
  return { start, end: to, text };
}

/** The same before the figure. */
function keepStart(source: string, { start, end, text }: Edit): Edit {
  const longer = text.length - (end - start);
  if (longer <= 0) return { start, end, text: " ".repeat(-longer) + text };
  let from = start;
  while (start - from < longer && isPad(source, from - 1) && isPad(source, from - 2)) from--;
  return { start: from, end, text };
}

/** A row that has lost one cell: that which is typed is the lost one. */
function fillGap(line: Line): Edit[] {
  const cells = rowOf(line)?.cells ?? [];
  const at = line.texts.findIndex((text) => text !== undefined);
  const alone = line.texts.filter((text) => text !== undefined).length === 1;
  if (cells.length === 0 || cells.length !== line.slots.length - 1 || !alone) return [];
  return [addCell(line.report, cells, at, line.texts[at]!)];
}

/** A row whose cells cannot be told by column, written anew between its first cell and its last. */
function allCells(line: Line): Edit[] {
  const cells = rowOf(line)?.cells ?? [];
  return cells.length > 1 && isWhole(line.texts) ? [writeCells(line.report, cells, line.texts)] : [];
}

/** A table that the draft has not at all: below its heading, in the layout of the others, all else blank. */
function wholeTable(line: Line): Edit[] {
  const { report, form, slots, texts } = line;
  const { source, sections, tables } = report;
  const heading = sections.find((section) => section.form.numeral === form.id)?.heading;
  if (tableOf(line) || !heading) return [];
  const values = new Map(slots.map(({ id }, i) => [id, texts[i] ?? ""]));
  const layout = layoutLike(tables[0]?.layout, source);
  const lineEnd = /\r\n?|\n/.exec(source)?.[0] ?? "\n";
  const text = ["", "", ...writeTable(form, (id) => values.get(id) ?? "", layout), ""].join(lineEnd);
  return [{ start: heading.end, end: heading.end, text }];
}
