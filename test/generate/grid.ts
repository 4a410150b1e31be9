import type { Edition } from "../../server/core/form/edition.js";
import { type Grid, gridOf } from "../../server/core/form/grid.js";
import { withNotes } from "./notes.js";

/** The tables of an edition as grids, by the numeral of their section. */
export const gridsOf = (edition: Edition): Map<string, Grid> =>
  new Map(edition.tables.map((table) => [table.id, withNotes(gridOf(table), edition.id)]));

export { across, type Grid, type GridCell, type GridRow, type Met, regular } from "../../server/core/form/grid.js";
