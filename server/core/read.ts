import { align, chooseEdition, recordsIn } from "./align/index.js";
import { readDocument } from "./document/index.js";
import type { Edition } from "./form/edition.js";
import { evaluateFigures } from "./form/equations.js";
import { type Labels, labelsOf } from "./form/labels.js";
import { formOf } from "./form/marks.js";
import { isBesideAnother } from "./garbled/beside.js";
import { type Garbled, recogniseGarbled } from "./garbled/index.js";
import { cut } from "./layouts/index.js";
import { type Part, partsOf } from "./parts.js";
import type { Figure, Report, Table } from "./report.js";
import type { Span } from "./text.js";

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
  linked(partsOf(source, cut).map((part) => readPart(source, part, editions)));

/** Each report with that on the year before of the same organ, where there is one. */
function linked(reports: Report[]): Report[] {
  if (reports.length === 1) return reports;
  return reports.map((report) => {
    const isLast = ({ year, title }: Report) =>
      year !== undefined && year + 1 === report.year && title?.organ?.text === report.title?.organ?.text;
    const last = reports.find(isLast);
    return last ? { ...report, last } : report;
  });
}

function readPart(source: string, { start, end, rows }: Part, editions: readonly Edition[]): Report {
  const labels = labelsIn(editions);
  const records = recordsIn(rows, labels);
  const { edition: likeliest, fit } = chooseEdition(records, editions);
  const { garbled, tables } = sift(source, align(records, likeliest), () => recogniseGarbled(rows, likeliest, labels));
  const readAs = (edition: Edition) => readDocument(source, { start, end }, rows, edition, tables);
  const document = readAs(likeliest);
  // Where no table tells the form, the year does.
  const edition = tables.length > 0 ? likeliest : (formOf(document.year, editions) ?? likeliest);
  const whole = tables.filter(({ readable }) => readable);
  const figures = figuresOf(garbled ? whole : tables);
  const readable = new Set(whole.map(({ form }) => form.id));
  return {
    source,
    start,
    end,
    edition,
    fit,
    ...(garbled && { garbled }),
    tables,
    figures,
    equations: edition.tables.flatMap((form) => evaluateFigures(form, readable.has(form.id) ? figures : NONE)),
    ...(edition === likeliest ? document : readAs(edition)),
  };
}

/**
 * How the tables were lost, and what is left of them. No extraction that loses tables leaves 表三, unless its sums
 * prove how it was turned; or each label stands behind its figures, so that it seems to have the next row's.
 */
function sift(
  source: string,
  tables: readonly Table[],
  recognise: () => Garbled | undefined,
): Pick<Report, "garbled" | "tables"> {
  const beside = tables.filter(isBesideAnother);
  if (beside.length > 0)
    return {
      garbled: "side-by-side",
      tables: tables.map((one) => (beside.includes(one) ? { ...one, readable: false } : one)),
    };
  const table = tables.find(({ form, readable }) => form.id === "三" && readable);
  if (table && (table.turned ? tables.every(isRead) : isInStep(table))) return { tables };
  const garbled = table?.turned ? "by-column" : recognise();
  if (!garbled) return { tables };
  const isProven = (one: Table) =>
    (table?.turned === true && isRead(table) && isRead(one)) || (isOrder(garbled) && isInLines(source, one));
  return { garbled, tables: tables.map((one) => ({ ...one, readable: isProven(one) })) };
}

/** What was taken out of order in one table need not have been in another: a page is drawn table by table. */
const isOrder = (garbled: Garbled) => garbled === "drawing-order" || garbled === "by-column";

/** Whether each row of a table has its label and its figures on one line; rows side by side, the figures of all of them. */
function isInLines(source: string, table: Table): boolean {
  const { form, rows, surplus } = table;
  if (form.id === "三" || !isRead(table) || surplus.length > 0 || rows.some(({ displaced }) => displaced)) return false;
  const isOneLine = (spans: readonly Span[]) => !/[\r\n]/.test(source.slice(spans[0]!.start, spans.at(-1)!.end));
  if (form.blocks.every(({ abreast }) => abreast)) return isOneLine(rows.flatMap(({ cells }) => cells));
  return rows.every(({ label, cells }) => label && label.end <= cells[0]!.start && isOneLine([label, ...cells]));
}

/** Whether the last row has cells, or the first one lost its label: then labels do not stand behind their figures. */
function isInStep({ form, rows }: Table): boolean {
  const last = form.blocks.at(-1)!.rows.at(-1);
  const hasLabel = rows.some(({ form: row, label }) => row === form.blocks[0]!.rows[0] && label);
  return !hasLabel || rows.some((row) => row.form === last && row.cells.length > 0);
}

/** Whether every row of a table was read. */
const isRead = ({ readable, rows }: Table) => readable && rows.every(({ figures }) => figures.length > 0);

const NONE: ReadonlyMap<string, Figure> = new Map();

function figuresOf(tables: readonly Table[]): Map<string, Figure> {
  const figures = new Map<string, Figure>();
  for (const { rows } of tables) {
    for (const { figures: own } of rows) for (const figure of own) if (figure) figures.set(figure.id, figure);
  }
  return figures;
}
