import { evaluate } from "../form/equations.js";
import type { Cell } from "../layouts/cell.js";
import type { Figure, TableRow } from "../report.js";
import type { TableOutline } from "./outline.js";
import { figureOf } from "./row.js";

/**
 * A column of totals that nobody filled in leaves no trace where spaces part the cells: every row is short of its last. Where
 * bars fill rows up it may leave none in the last row.
 */

/** The rows with a blank for their last cell, where all of them lack just that and the other columns add up. */
export function withUnfilledTotals(
  rows: readonly TableRow[],
  { form, rows: outlines }: TableOutline,
): readonly TableRow[] {
  const last = form.blocks[0]!.columns.at(-1)!;
  if (form.blocks.length > 1 || form.sums.length === 0 || rows.length < outlines.length - 1) return rows;
  const isShort = ({ cells, block }: TableRow) => cells.length === block.columns.length - 1;
  const short = rows.filter(isShort);
  if (last.role !== "sum" || short.length === 0 || !rows.every((row) => isShort(row) || isUnfilled(row))) return rows;
  const filled = rows.map((row) => (isShort(row) ? withBlank(row, outlines) : row));
  const figures = new Map(
    filled.flatMap((row) => row.figures.map((figure): [string, Figure] => [figure!.id, figure!])),
  );
  const sums = evaluate(form, (id) => {
    const reading = figures.get(id)?.reading;
    return reading?.state === "number" ? reading.value : undefined;
  });
  const states = sums.map(({ state }) => state);
  const addsUp = states.includes("holds") && !states.includes("fails");
  const told = filled.filter(({ cells }) => cells.some(({ text }) => /[1-9]/.test(text)));
  const isSure = short.length < rows.length || told.length === 0 || !told.every(mayEndInTotal);
  return addsUp && isSure ? filled : rows;
}

const isUnfilled = ({ figures }: TableRow) => figures.at(-1)?.raw === "";

/** Whether the last figure is not below the sum of those before it: it may be the total, and another one be lost. */
function mayEndInTotal({ figures }: TableRow): boolean {
  const values = figures.slice(0, -1).map((figure) => (figure!.reading.state === "number" ? figure!.reading.value : 0));
  return values.slice(0, -1).reduce((sum, value) => sum + value, 0) <= values.at(-1)!;
}

function withBlank(row: TableRow, outlines: TableOutline["rows"]): TableRow {
  const { end } = row.cells.at(-1)!;
  const blank: Cell = { start: end, end, text: "" };
  const cells = [...row.cells, blank];
  const { slots } = outlines.find((outline) => outline.row === row.form && outline.block === row.block)!;
  return { ...row, cells, figures: cells.map((cell, i) => figureOf(slots[i]!, cell)) };
}
