import type { FigureView, TableFormView, TableView, View } from "../../../server/core/view/view.js";
import { columnsOf } from "../columns.js";
import { make, setAll } from "./dom.js";
import { saidOf, shownIn, type Words } from "./words.js";

/** A table of the form on the page. */
export interface Sheet {
  readonly element: HTMLElement;
  readonly grid: HTMLTableElement;
  readonly form: TableFormView;
  readonly table: TableView;
  readonly cells: ReadonlyMap<string, HTMLTableCellElement>;
  /** The slots as a spreadsheet has them: rows of figures, each as wide as the form. */
  readonly matrix: readonly (readonly (string | undefined)[])[];
  /** Where the rows stand in the draft. */
  placeOf(row: Element): number | undefined;
  update(table: TableView): void;
}

export interface Look {
  readonly view: View;
  readonly words: Words;
  /** What was typed and waits for the rest of its line, by slot. */
  readonly pending: ReadonlyMap<string, string>;
}

/** Draws a table once; later only the cells that say something else are touched. */
export function sheetOf(form: TableFormView, table: TableView, look: () => Look): Sheet {
  const cells = new Map<string, HTMLTableCellElement>();
  const labels = new Map<string, HTMLTableCellElement>();
  const rows = new Map<string, HTMLTableRowElement>();
  const body = make("tbody");
  for (const { id, cells: own } of form.rows) {
    const row = make("tr");
    if (id !== undefined) rows.set(id, row);
    for (const { rowspan, colspan, text, slot, names } of own) {
      const spans = { rowspan: rowspan > 1 ? rowspan : undefined, colspan: colspan > 1 ? colspan : undefined };
      if (slot !== undefined) {
        const cell = make("td", { ...spans, role: "gridcell", tabindex: -1, "data-slot": slot });
        cells.set(slot, cell);
        row.append(cell);
        continue;
      }
      const isHead = id === undefined;
      const scope = isHead ? (colspan > 1 ? "colgroup" : "col") : rowspan > 1 ? "rowgroup" : "row";
      const role = isHead ? "columnheader" : "rowheader";
      const cell = make("th", { ...spans, scope, role, class: isHead ? "head" : "label" }, text);
      if (names !== undefined) labels.set(names, cell);
      row.append(cell);
    }
    body.append(row);
  }
  const columns = make("colgroup", {}, ...columnsOf(form).map((kind) => make("col", { class: kind })));
  const grid = make(
    "table",
    { role: "grid", "aria-label": form.name, "aria-multiselectable": "true", class: "form" },
    columns,
    body,
  );
  const note = make("p", { class: "note" });
  const frame = make("div", { class: "frame" }, grid);
  const element = make("section", { class: "sheet", "data-table": form.id }, note, frame);
  const drawn = new Map<Element, string>();
  let now = table;

  function update(next: TableView): void {
    now = next;
    const { view, words, pending } = look();
    note.textContent = next.state === "absent" ? words.absent : next.state === "unsure" ? words.unsure : "";
    note.hidden = next.state === "read";
    setAll(grid, { "data-found": gravest(next.findings, view) });
    for (const [slot, cell] of cells) {
      const figure = next.figures[slot]!;
      const sums = form.equations.flatMap(({ total }, i) => (total === slot ? [next.sums[i]!.state] : []));
      const typed = pending.get(slot);
      const { start, end, findings, ...shown } = figure;
      const found = gravest(findings, view);
      const key = JSON.stringify([shown, sums, typed, found]);
      // What is being typed is left alone; the cell is drawn when that has ended.
      if (drawn.get(cell) === key || cell.hasAttribute("data-typing")) continue;
      drawn.set(cell, key);
      drawFigure(cell, figure, { sums, typed, found, words });
      setAll(cell, { "aria-label": `${form.names[slot]}${words.colon}${sayCell(figure, typed, found, words)}` });
    }
    for (const [id, cell] of labels) {
      const label = next.labels[id];
      setAll(cell, {
        "data-found": gravest(label?.findings ?? [], view),
        "data-lost": label ? undefined : "",
        title: next.unread[id]
          ? `${words.read} ${next.unread[id].length}${words.colon}${next.unread[id].join("  ")}`
          : undefined,
      });
    }
  }
  update(table);

  return {
    element,
    grid,
    form,
    get table() {
      return now;
    },
    cells,
    matrix: matrixOf(form),
    placeOf: (row) => {
      const id = [...rows].find(([, element]) => element === row)?.[0];
      return id === undefined ? undefined : now.labels[id]?.start;
    },
    update,
  };
}

const matrixOf = ({ rows, width }: TableFormView) =>
  rows
    .filter(({ cells }) => cells.some(({ slot }) => slot !== undefined))
    .map(({ cells }) => {
      const line = new Array<string | undefined>(width).fill(undefined);
      for (const { slot, column, colspan } of cells) if (slot !== undefined) line.fill(slot, column, column + colspan);
      return line;
    });

type Severity = View["findings"][number]["severity"];

/** The gravest of some findings. */
export function gravest(indices: readonly number[], { findings }: View): Severity | undefined {
  const found = indices.map((index) => findings[index]!.severity);
  return (["error", "warning", "information"] as const).find((severity) => found.includes(severity));
}

const SIGNS = { holds: "✓", fails: "✗", unread: "?" } as const;
type State = keyof typeof SIGNS;

interface Dressing {
  readonly sums: readonly State[];
  readonly typed: string | undefined;
  readonly found: Severity | undefined;
  readonly words: Words;
}

function drawFigure(cell: HTMLElement, figure: FigureView, { sums, typed, found, words }: Dressing): void {
  const { culprit, total, state } = figure;
  const offer = culprit?.to ?? (total === undefined ? undefined : String(total));
  const sum = (["fails", "unread", "holds"] as const).find((each) => sums.includes(each));
  setAll(cell, {
    "data-state": typed === undefined ? state : "pending",
    "data-found": found,
    "data-culprit": culprit ? (culprit.sure ? "sure" : "maybe") : undefined,
    "aria-invalid": found === "error" || culprit ? "true" : undefined,
  });
  cell.replaceChildren(
    make("span", { class: "raw" }, typed ?? shownIn(figure, words)),
    ...(offer === undefined
      ? []
      : [make("button", { class: "offer", type: "button", tabindex: -1, "data-offer": "" }, `→${offer}`)]),
    ...(sum === undefined ? [] : [make("span", { class: `sum ${sum}`, "aria-hidden": "true" }, SIGNS[sum])]),
  );
}

function sayCell(figure: FigureView, typed: string | undefined, found: Severity | undefined, words: Words): string {
  const { culprit, total } = figure;
  return [
    typed === undefined ? saidOf(figure, words) : `${typed}${words.comma}${words.pending}`,
    ...(found ? [words[found]] : []),
    ...(culprit ? [`${words.culprit} ${culprit.to}`] : total === undefined ? [] : [`${words.total} ${total}`]),
  ].join(words.comma);
}
