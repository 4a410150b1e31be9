import type { Edition } from "../form/edition.js";
import type { Labels } from "../form/labels.js";
import type { Row } from "../layouts/cell.js";
import type { Table } from "../report.js";
import type { Span } from "../text.js";
import { alignAbreast } from "./abreast.js";
import { withBegun } from "./begun.js";
import { gather } from "./gather.js";
import { outlineOf, type TableOutline } from "./outline.js";
import type { Record } from "./records.js";
import { alignStacked } from "./stacked.js";
import { alignRows } from "./table.js";

export { chooseEdition } from "./edition.js";

/** Gathers cells into records, with the labels that they hold, broken ones too. */
export const recordsIn = (rows: readonly Row[], labels: Labels): Record[] => withBegun(gather(rows, labels), labels);

/** Lays the records against the tables of an edition. A table of which nothing was found is left out. */
export function align(records: readonly Record[], edition: Edition): Table[] {
  const tables = alignEach(records, edition);
  return tables.filter((table) => table.readable || !tables.some((other) => other.readable && holds(other, table)));
}

/** Words that tables share, 总计, are no trace of a lost one where they stand in another. */
const holds = (table: Span, { rows }: Table) => rows.every(({ start, end }) => start < table.end && table.start < end);

function alignEach(records: readonly Record[], edition: Edition): Table[] {
  return outlineOf(edition).tables.flatMap((outline) => {
    const abreast = outline.rows[0]?.block.abreast;
    const table = abreast ? alignSides(records, outline) : alignRows(records, outline);
    return table ? [table] : [];
  });
}

/** Rows that the form has side by side stand so, or below each other. */
function alignSides(records: readonly Record[], outline: TableOutline): Table | undefined {
  const table = alignAbreast(records, outline);
  return table?.readable ? table : (alignStacked(records, outline) ?? table);
}
