import { type DocumentSymbol, SymbolKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Language } from "../core/language.js";
import type { Report, Section, Table, TableRow } from "../core/report.js";
import type { Span } from "../core/text.js";
import { rangeOf } from "./convert.js";
import type { Draft } from "./drafts.js";

/** The outline: report, sections, tables, rows. */
export function symbols({ document, checked, language }: Draft): DocumentSymbol[] {
  return checked.reports.map((report) => reportSymbol(document, report, language));
}

function reportSymbol(document: TextDocument, report: Report, language: Language): DocumentSymbol {
  const { title, sections, tables, edition } = report;
  const written = title?.lines.map((line) => report.source.slice(line.start, line.end)).join("");
  const loose = tables.filter((table) => !sections.some(({ body }) => within(table, body)));
  const children = [
    ...sections.map((section) => sectionSymbol(document, section, tables, language)),
    ...loose.map((table) => tableSymbol(document, table, language)),
  ];
  return symbol(document, {
    name: written || "政府信息公开工作年度报告",
    detail: edition.name[language],
    kind: SymbolKind.File,
    at: report,
    head: title ?? { start: report.start, end: report.start },
    children: children.sort((a, b) => a.range.start.line - b.range.start.line),
  });
}

const sectionSymbol = (
  document: TextDocument,
  { heading, form, body, ...at }: Section,
  tables: readonly Table[],
  language: Language,
) =>
  symbol(document, {
    name: `${heading.numeral?.text ?? ""}${heading.title.text}` || form.title,
    kind: SymbolKind.Namespace,
    at,
    head: heading,
    children: tables.filter((table) => within(table, body)).map((table) => tableSymbol(document, table, language)),
  });

const tableSymbol = (document: TextDocument, { form, rows, ...at }: Table, language: Language) =>
  symbol(document, {
    name: form.name[language],
    kind: SymbolKind.Array,
    at,
    head: { start: at.start, end: at.start },
    children: rows.map((row) => rowSymbol(document, row)),
  });

const rowSymbol = (document: TextDocument, { form, cells, label, ...at }: TableRow) =>
  symbol(document, {
    name: form.label,
    detail: cells.map((cell) => cell.text || "␣").join(" "),
    kind: SymbolKind.Field,
    at,
    head: label ?? { start: at.start, end: at.start },
    children: [],
  });

const within = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;

interface Shape {
  readonly name: string;
  readonly detail?: string;
  readonly kind: SymbolKind;
  readonly at: Span;
  readonly head: Span;
  readonly children: DocumentSymbol[];
}

/** Clients refuse a symbol whose head is not inside it. */
function symbol(document: TextDocument, { name, detail, kind, at, head, children }: Shape): DocumentSymbol {
  const whole = { start: Math.min(at.start, head.start), end: Math.max(at.end, head.end) };
  return {
    name,
    ...(detail && { detail }),
    kind,
    range: rangeOf(document, whole),
    selectionRange: rangeOf(document, head),
    children,
  };
}
