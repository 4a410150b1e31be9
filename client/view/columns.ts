import type { TableFormView } from "../../server/core/view/view.js";

/** Which columns hold figures: they are of one width, as printed. */
export const columnsOf = ({ rows, width }: TableFormView): ("figure" | "label")[] => {
  const labels = new Set(
    rows
      .flatMap(({ id, cells }) => (id === undefined ? [] : cells.filter(({ slot }) => slot === undefined)))
      .flatMap(({ column, colspan }) => Array.from({ length: colspan }, (_, i) => column + i)),
  );
  return Array.from({ length: width }, (_, column) => (labels.has(column) ? "label" : "figure"));
};
