import { isInOnePiece } from "../edits/models.js";
import type { TableForm } from "../form/edition.js";
import { type Grid, type GridCell, gridOf } from "../form/grid.js";
import { rowsOf } from "../form/labels.js";
import type { Report, Table, TableRow } from "../report.js";
import type { Span } from "../text.js";

/** A table as printed, with the draft's own figures and row labels in it. */
export interface Drafted {
  readonly grid: Grid;
  textOf(cell: GridCell): string;
}

/**
 * Fits a draft's table into the form's grid. Undefined unless it fills it exactly: every row once and in its place, every
 * figure in its column. Rows that only some copies of a form have are left out where the draft leaves them out.
 */
export function drafted({ source }: Report, table: Table): Drafted | undefined {
  if (!table.readable || table.surplus.length > 0 || !table.rows.every(isWhole)) return undefined;
  const rows = new Map(table.rows.map((row) => [row.form.id, row]));
  const form = without(table.form, rows);
  if (rowsOf(form).length !== rows.size) return undefined;
  const figures = new Map(table.rows.flatMap((row) => row.figures.map((figure) => [figure!.id, figure!.raw])));
  const labels = new Map(
    table.rows.flatMap(({ label, form: { id } }): [string, string][] =>
      label && isInOnePiece(source, label) ? [[`${form.id}/${id}`, onOneLine(source, label)]] : [],
    ),
  );
  const textOf = ({ slot, names = "", text }: GridCell) =>
    slot === undefined ? (labels.get(names) ?? text) : figures.get(slot)!;
  return { grid: gridOf(form), textOf };
}

const isWhole = ({ figures, displaced, again }: TableRow) =>
  !displaced && !again && figures.length > 0 && !figures.includes(undefined);

/** The form with the rows that the draft has; unchanged where it has them all. */
function without(form: TableForm, rows: ReadonlyMap<string, TableRow>): TableForm {
  const isAbsent = ({ id, optional }: { id: string; optional?: boolean | undefined }) =>
    optional === true && !rows.has(id);
  if (!rowsOf(form).some(({ row }) => isAbsent(row))) return form;
  return {
    ...form,
    blocks: form.blocks.map((block) => ({ ...block, rows: block.rows.filter((row) => !isAbsent(row)) })),
  };
}

/** Chinese breaks its lines anywhere. */
const onOneLine = (source: string, { start, end }: Span) => source.slice(start, end).replace(/\s*[\r\n]\s*/g, "");
