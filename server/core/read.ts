import { align, chooseEdition, recordsIn } from "./align/index.js";
import { readDocument } from "./document/index.js";
import type { Edition } from "./form/edition.js";
import { evaluate } from "./form/equations.js";
import { type Labels, labelsOf } from "./form/labels.js";
import { recogniseGarbled } from "./garbled.js";
import { cut } from "./layouts/index.js";
import { type Part, partsOf } from "./parts.js";
import type { Figure, Report, Table } from "./report.js";

let known: { readonly editions: readonly Edition[]; readonly labels: Labels } | undefined;

/** The labels of the editions, gathered once. */
function labelsIn(editions: readonly Edition[]): Labels {
  if (known?.editions !== editions) known = { editions, labels: labelsOf(editions) };
  return known.labels;
}

/** The first report of a text; any text gives one. */
export const readReport = (source: string, editions: readonly Edition[]): Report => readReports(source, editions)[0]!;

/** text → cells → records → the edition they fit → report. Any text gives at least one; it never throws. */
export const readReports = (source: string, editions: readonly Edition[]): Report[] =>
  partsOf(source, cut(source)).map((part) => readPart(source, part, editions));

function readPart(source: string, { start, end, rows }: Part, editions: readonly Edition[]): Report {
  const labels = labelsIn(editions);
  const records = recordsIn(rows, labels);
  const { edition, fit } = chooseEdition(records, editions);
  const found = align(records, edition);
  const garbled = isReadable(found) ? undefined : recogniseGarbled(rows, edition, labels);
  const tables = garbled ? found.map((table) => ({ ...table, readable: false })) : found;
  const figures = figuresOf(garbled ? [] : tables);
  const readable = new Set(tables.filter((table) => table.readable).map((table) => table.form.id));
  return {
    source,
    start,
    end,
    edition,
    fit,
    ...(garbled && { garbled }),
    tables,
    figures,
    equations: edition.tables.flatMap((form) => evaluate(form, readable.has(form.id) ? valueIn(figures) : unread)),
    ...readDocument(source, { start, end }, rows, edition, tables),
  };
}

/** Whether 表三 was read: no extraction that loses tables leaves that one. */
const isReadable = (tables: readonly Table[]) => tables.some(({ form, readable }) => form.id === "三" && readable);

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
