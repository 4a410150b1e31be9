import { areaOf } from "./document/area.js";
import type { Figure, Report, Section, Table, TableRow } from "./report.js";
import { foldText, greatest, least, type Span } from "./text.js";

/**
 * A report as it is built: report → sections → tables → groups of rows → rows → figures. Each part lies within the one
 * that holds it, its siblings stand in the order of the text.
 */
export type Part = Span & Of & { readonly head: Span; readonly parts: readonly Part[] };

type Of =
  | { readonly kind: "report"; readonly report: Report }
  | { readonly kind: "section"; readonly section: Section }
  | { readonly kind: "table"; readonly table: Table }
  /** Rows under one label (三、本年度办理结果), or under one head (第二十条第（一）项). */
  | { readonly kind: "group"; readonly label: string }
  | { readonly kind: "row"; readonly row: TableRow }
  | { readonly kind: "figure"; readonly figure: Figure };

const known = new WeakMap<Report, Part>();

export function structureOf(report: Report): Part {
  const structure = known.get(report) ?? reportPart(report);
  known.set(report, structure);
  return structure;
}

/** The parts that hold a place, the outermost first; where two touch, the one that begins there. */
export function pathAt(report: Report, offset: number): Part[] {
  const path = [structureOf(report)];
  for (;;) {
    const next = nearest(path.at(-1)!.parts, offset);
    if (!next) return path;
    path.push(next);
  }
}

/** The one that the offset is in, before one that it only ends. */
export function nearest<Thing extends Span>(things: readonly Thing[], offset: number): Thing | undefined {
  const touched = things.filter(({ start, end }) => start <= offset && offset <= end);
  return touched.find(({ end }) => offset < end) ?? touched[0];
}

function partOf(of: Of, own: Span, head: Span, parts: readonly Part[]): Part {
  const starts = [head, ...parts].map(({ start }) => start);
  const ends = [head, ...parts].map(({ end }) => end);
  return {
    ...of,
    start: least(starts, own.start),
    end: greatest(ends, own.end),
    head,
    parts: [...parts].sort((a, b) => a.start - b.start),
  };
}

const beginning = ({ start }: Span): Span => ({ start, end: start });

function reportPart(report: Report): Part {
  const tables = report.tables.map((table) => {
    const home = report.sections.find(({ body }) => holds(body, table.rows[0] ?? table));
    return { home, part: tablePart(report, table, home) };
  });
  const tablesOf = (section?: Section) => tables.filter(({ home }) => home === section).map(({ part }) => part);
  const sections = report.sections.map((section) =>
    partOf({ kind: "section", section }, section, section.heading, tablesOf(section)),
  );
  return partOf({ kind: "report", report }, report, report.title ?? beginning(report), [...sections, ...tablesOf()]);
}

const holds = (outer: Span, { start }: Span) => outer.start <= start && start < outer.end;

/** `Table.start` may lie in prose that names a head; the area begins with the head cells themselves. */
function tablePart({ source, start: first }: Report, table: Table, home: Section | undefined): Part {
  const area = areaOf(source, table);
  const start = Math.max(area.start, home?.body.start ?? first);
  const own = { start: Math.min(start, area.end), end: area.end };
  return partOf({ kind: "table", table }, own, beginning(own), groupsOf(table, inOrder(table.rows), 0));
}

const inOrder = (rows: readonly TableRow[]) => [...rows].sort((a, b) => a.start - b.start);

/** The labels above a row, outermost first. */
const labelsAbove = ({ form }: Table, { block, form: { groups } }: TableRow) =>
  form.blocks.length > 1 ? [block.heads[0]!, ...groups] : groups;

function groupsOf(table: Table, rows: readonly TableRow[], depth: number): Part[] {
  const parts: Part[] = [];
  for (let from = 0; from < rows.length; ) {
    const label = labelsAbove(table, rows[from]!)[depth];
    const next = rows.findIndex((row, i) => i > from && labelsAbove(table, row)[depth] !== label);
    const run = rows.slice(from, next < 0 ? rows.length : next);
    from += run.length;
    if (label === undefined) parts.push(...run.map(rowPart));
    else {
      const head = headOf(table, label, run[0]!);
      parts.push(partOf({ kind: "group", label }, head, head, groupsOf(table, run, depth + 1)));
    }
  }
  return parts;
}

/** Where a group's label stands: with its first row, or in a line of heads above it. */
function headOf({ heads, form }: Table, label: string, first: TableRow): Span {
  if (first.group) return first.group;
  const own = heads.findLast((head) => head.label === foldText(label) && head.end <= first.start);
  return own && form.blocks.length > 1 ? { start: own.start, end: own.end } : beginning(extentOf(first));
}

function rowPart(row: TableRow): Part {
  const figures = row.figures.flatMap((figure) => figure ?? []);
  const parts = figures.map((figure) => partOf({ kind: "figure", figure }, figure, figure, []));
  return partOf({ kind: "row", row }, extentOf(row), row.label ?? beginning(extentOf(row)), parts);
}

/** Rows that stand side by side share their lines; each is its own figures there. */
function extentOf({ block, figures, ...row }: TableRow): Span {
  const own = figures.flatMap((figure) => figure ?? []);
  return block.abreast && own.length > 0 ? { start: own[0]!.start, end: own.at(-1)!.end } : row;
}
