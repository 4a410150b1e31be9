import {
  type Edition,
  type Equation,
  equationsOf,
  nameColumnOf,
  nameRowOf,
  nameSlot,
  slotsOf,
  type TableForm,
  totalIn,
} from "../form/edition.js";
import { gridOf } from "../form/grid.js";
import type { Language } from "../language.js";
import type { FormView, TableFormView } from "./view.js";

const known = new WeakMap<Edition, Map<Language, FormView>>();

/** The printed form of an edition; what follows from it alone is worked out once. */
export function formView(edition: Edition, language: Language): FormView {
  const views = known.get(edition) ?? new Map<Language, FormView>();
  known.set(edition, views);
  const view = views.get(language) ?? {
    name: edition.name[language],
    tables: edition.tables.map((table) => tableForm(table, language)),
  };
  views.set(language, view);
  return view;
}

function tableForm(table: TableForm, language: Language): TableFormView {
  const { width, rows } = gridOf(table);
  const slots = slotsOf(table);
  const slotAt = new Map(slots.map((slot) => [slot.id, slot]));
  const lineOf = ({ each, terms }: Equation) => {
    const { block, row, column } = slotAt.get(terms[0]!.figure)!;
    return (each === "row" ? nameRowOf(table, block, row) : nameColumnOf(table, column))[language];
  };
  return {
    id: table.id,
    name: table.name[language],
    width,
    rows: rows.map(({ id, cells }) => ({
      ...(id !== undefined && { id }),
      cells: cells.map(({ column, rowspan, colspan, text, slot, names }) => ({
        ...{ column, rowspan, colspan, text },
        ...(slot !== undefined && { slot }),
        ...(names !== undefined && { names }),
      })),
    })),
    names: Object.fromEntries(slots.map((slot) => [slot.id, nameSlot(slot)[language]])),
    equations: equationsOf(table).map((equation) => ({
      name: equation.name,
      line: lineOf(equation),
      terms: equation.terms.map(({ figure, weight }) => ({ figure, weight })),
      total: totalIn(equation).figure,
    })),
  };
}
