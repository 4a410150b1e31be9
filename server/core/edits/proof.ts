import { editions } from "../../editions/index.js";
import { applyEdits } from "../fix.js";
import { slotId } from "../form/edition.js";
import { readReports } from "../read.js";
import type { Report, Table, TableRow } from "../report.js";
import type { Edit } from "../text.js";

/** Whether a line of figures reads as meant once an edit is made: a row's, or that of all that stand side by side. */
export function isReadAs(
  report: Report,
  { form }: Table,
  { form: row, block }: TableRow,
  values: readonly number[],
  edit: Edit,
): boolean {
  const after = readReports(applyEdits(report.source, [edit]), editions).find(({ start }) => start === report.start);
  const ids = (block.abreast ? block.rows : [row]).flatMap(({ id }) =>
    block.columns.map((column) => slotId(form.id, id, column.id)),
  );
  return ids.length === values.length && ids.every((id, i) => after?.figures.get(id)?.raw === String(values[i]));
}
