import { align, chooseEdition } from "./align.js";
import { readDocument } from "./document/index.js";
import type { Edition } from "./edition.js";
import { evaluate } from "./equations.js";
import { type Labels, labelsOf } from "./labels.js";
import { cut } from "./layouts/index.js";
import { gather } from "./records.js";
import type { Figure, Report, Table } from "./report.js";

let known: { readonly editions: readonly Edition[]; readonly labels: Labels } | undefined;

/** The labels of the editions, gathered once. */
function labelsIn(editions: readonly Edition[]): Labels {
  if (known?.editions !== editions) known = { editions, labels: labelsOf(editions) };
  return known.labels;
}

/** text → cells → records → the edition they fit → report. Any text gives one; it never throws. */
export function readReport(source: string, editions: readonly Edition[]): Report {
  const rows = cut(source);
  const records = gather(rows, labelsIn(editions));
  const { edition, fit } = chooseEdition(records, editions);
  const tables = align(records, edition);
  const figures = figuresOf(tables);
  const readable = new Set(tables.filter((table) => table.readable).map((table) => table.form.id));
  return {
    source,
    start: 0,
    end: source.length,
    edition,
    fit,
    tables,
    figures,
    equations: edition.tables.flatMap((form) => evaluate(form, readable.has(form.id) ? valueIn(figures) : unread)),
    ...readDocument(source, rows, edition, tables),
  };
}

const unread = () => undefined;

const valueIn = (figures: ReadonlyMap<string, Figure>) => (id: string) => {
  const reading = figures.get(id)?.reading;
  return reading?.state === "number" ? reading.value : undefined;
};

function figuresOf(tables: readonly Table[]): Map<string, Figure> {
  const figures = new Map<string, Figure>();
  for (const { rows } of tables) {
    for (const { figures: own } of rows) for (const figure of own) if (figure) figures.set(figure.id, figure);
  }
  return figures;
}
