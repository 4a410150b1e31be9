import { editions } from "../../editions/index.js";
import type { Table } from "../report.js";
import { foldText, type Span } from "../text.js";
import type { Edition } from "./edition.js";
import { headsOf, rowsOf, writtenAs } from "./labels.js";

/** A label in a table that stands in the forms of one family of editions alone. */
export interface Mark extends Span {
  readonly form: string;
  readonly label: string;
}

/** The national form for a report year: the newest that was in force. */
export const formOf = (year: number | undefined, among: readonly Edition[] = editions): Edition | undefined =>
  year === undefined ? undefined : among.findLast(({ id, form, from }) => id === form && from <= year);

let known: ReadonlyMap<string, string> | undefined;

/** Folded labels → the one family that has them, in whatever words. */
function marks(): ReadonlyMap<string, string> {
  if (known) return known;
  const families = new Map<string, Set<string>>();
  for (const { form, tables } of editions) {
    for (const table of tables) {
      const rows = rowsOf(table).map(({ row }) => writtenAs(row));
      for (const label of [...table.blocks.flatMap(headsOf), ...rows].flat()) {
        const key = foldText(label);
        families.set(key, (families.get(key) ?? new Set()).add(form));
      }
    }
  }
  known = new Map([...families].flatMap(([key, forms]) => (forms.size === 1 ? [[key, [...forms][0]!]] : [])));
  return known;
}

/** The marks of editions in a table, in the order of the text. */
export function marksIn({ heads, surplus }: Table): Mark[] {
  const labels = [
    ...heads,
    ...surplus.flatMap(({ label }) => (label ? [{ ...label, label: foldText(label.text) }] : [])),
  ];
  return labels
    .flatMap(({ start, end, label }) => {
      const form = marks().get(label);
      return form ? [{ start, end, label, form }] : [];
    })
    .sort((a, b) => a.start - b.start);
}
