import { areaOf } from "../document/area.js";
import { totalsOf } from "../figures/totals.js";
import { equationsOf, type Slot, slotsOf, type TableForm } from "../form/edition.js";
import type { Figure, Report, Table } from "../report.js";
import type { Finding } from "../rule.js";
import { type Place, placeAt } from "./places.js";
import type { FigureView, Surplus, TableView } from "./view.js";

/** The tables of a report on their way to the view: with places on which findings are put. */
export interface Placed {
  readonly figures: readonly (Place & { readonly id: string })[];
  readonly labels: readonly (Place & { readonly id: string })[];
  readonly tables: readonly (Place & { readonly table: Table })[];
  readonly surplus: readonly (Place & { readonly label: string; readonly cells: readonly string[] })[];
}

const inOrder = <T extends Place>(places: readonly T[]) => [...places].sort((a, b) => a.start - b.start);

export function placesIn({ source, tables, figures }: Report): Placed {
  return {
    figures: inOrder([...figures.values()].map((figure) => ({ ...placeAt(figure), id: figure.id }))),
    labels: inOrder(
      tables.flatMap(({ form, rows }) =>
        rows.flatMap(({ label, form: row }) => (label ? [{ ...placeAt(label), id: `${form.id}/${row.id}` }] : [])),
      ),
    ),
    tables: tables.map((table) => ({ ...placeAt(areaOf(source, table)), table })),
    surplus: inOrder(
      tables.flatMap(({ surplus }) =>
        surplus.map((row) => ({
          ...placeAt(row),
          label: row.label?.text ?? "",
          cells: row.cells.map(({ text }) => text),
        })),
      ),
    ),
  };
}

export const surplusViews = ({ surplus }: Placed): Surplus[] =>
  surplus.map((row) => ({ kind: "surplus", ...row, cells: [...row.cells] }));

/** Every table of the form, those that the draft has not among them, behind the heading of their section. */
export function tableViews(
  report: Report,
  placed: Placed,
  findings: readonly Finding[],
  own: readonly number[],
): TableView[] {
  const totals = totalsOf(report);
  const culprits = culpritsIn(findings, own, placed);
  const found = new Map(placed.figures.map(({ id, findings }) => [id, findings]));
  const labels = placed.labels.map(({ id, start, end, findings }) => [id, { start, end, findings }] as const);
  return report.edition.tables.map((form): TableView => {
    const place = placed.tables.find(({ table }) => table.form.id === form.id);
    const figureOf = (slot: Slot): FigureView => {
      const total = totals.get(slot.id);
      return {
        ...written(report, place?.table, slot),
        findings: found.get(slot.id) ?? [],
        ...(total !== undefined && { total }),
        ...culprits.get(slot.id),
      };
    };
    return {
      kind: "table",
      ...(place ? { start: place.start, end: place.end } : missingAt(report, form)),
      id: form.id,
      state: !place ? "absent" : place.table.readable ? "read" : "unsure",
      figures: Object.fromEntries(slotsOf(form).map((slot) => [slot.id, figureOf(slot)])),
      labels: Object.fromEntries(labels.filter(([id]) => id.startsWith(`${form.id}/`))),
      unread: Object.fromEntries(place ? unreadRows(place.table) : []),
      sums: sumsOf(report, form),
      findings: place?.findings ?? [],
    };
  });
}

function written({ figures, garbled }: Report, table: Table | undefined, { id, row, block }: Slot): FigureView {
  const figure = figures.get(id);
  if (figure) return asRead(figure);
  if (garbled) return { state: "unread", raw: "", findings: [] };
  const own = table?.rows.find(({ form, block: of }) => form.id === row.id && of === block);
  if (!own) return { state: "lost", raw: "", findings: [] };
  const [first, last] = [own.cells[0], own.cells.at(-1)];
  return { state: "unread", raw: "", findings: [], ...(first && last && { start: first.start, end: last.end }) };
}

/** What was read of the rows whose cells cannot be told by column. */
const unreadRows = ({ form, rows }: Table) =>
  rows
    .filter(({ cells, figures }) => cells.length > 0 && figures.length === 0)
    .map((row) => [`${form.id}/${row.form.id}`, row.cells.map(({ text }) => text)] as const);

function asRead({ reading, raw, start, end }: Figure): FigureView {
  const { state } = reading;
  return { state, raw, start, end, findings: [], ...(state === "number" && { value: reading.value }) };
}

/** Behind the heading of its section, else at the end. */
function missingAt({ sections, end }: Report, { id }: TableForm) {
  const at = sections.find(({ form }) => form.numeral === id)?.heading.end ?? end;
  return { start: at, end: at };
}

function sumsOf({ equations }: Report, form: TableForm): TableView["sums"] {
  const states = new Map(equations.map((equation) => [equation.id, equation]));
  return equationsOf(form).map(({ id }) => {
    const { state, residual } = states.get(id) ?? { state: "unread" as const };
    return { state, ...(residual !== undefined && { residual }) };
  });
}

/** The figures that the fixes of failed sums would change, by slot; those that are preferred before those that are not. */
function culpritsIn(findings: readonly Finding[], own: readonly number[], { figures }: Placed) {
  const ids = new Map(figures.map(({ start, id }) => [start, id]));
  const culprits = new Map<string, Pick<FigureView, "culprit">>();
  for (const finding of own) {
    const { rule, fixes } = findings[finding]!;
    if (rule !== "sums") continue;
    for (const [fix, { edits, preferred: sure = false }] of fixes.entries()) {
      for (const { start, text: to } of edits) {
        const id = ids.get(start);
        if (id !== undefined && !culprits.get(id)?.culprit?.sure)
          culprits.set(id, { culprit: { to, sure, finding, fix } });
      }
    }
  }
  return culprits;
}
