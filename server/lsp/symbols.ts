import { type DocumentSymbol, SymbolKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Language } from "../core/language.js";
import { type Part, structureOf } from "../core/structure.js";
import { rangeOf } from "./convert.js";
import type { Draft } from "./drafts.js";

/** The outline: report, sections, tables, groups, rows. */
export const symbols = ({ document, checked, language }: Draft): DocumentSymbol[] =>
  checked.reports.map((report) => symbol(document, structureOf(report), language));

function symbol(document: TextDocument, part: Part, language: Language): DocumentSymbol {
  const detail = detailOf(part, language);
  return {
    name: nameOf(part, language),
    ...(detail && { detail }),
    kind: KIND[part.kind],
    range: rangeOf(document, part),
    selectionRange: rangeOf(document, part.head),
    children: part.parts.filter(({ kind }) => kind !== "figure").map((each) => symbol(document, each, language)),
  };
}

export const KIND: Record<Part["kind"], SymbolKind> = {
  report: SymbolKind.File,
  section: SymbolKind.Namespace,
  table: SymbolKind.Array,
  group: SymbolKind.Object,
  row: SymbolKind.Field,
  figure: SymbolKind.Number,
};

export function nameOf(part: Part, language: Language): string {
  switch (part.kind) {
    case "report": {
      const { source, title } = part.report;
      const lines = title?.lines.map(({ start, end }) => source.slice(start, end)) ?? [];
      return lines.join("").trim() || "政府信息公开工作年度报告";
    }
    case "section": {
      const { heading, form } = part.section;
      return `${heading.numeral?.text ?? ""}${heading.title.text}` || form.title;
    }
    case "table":
      return part.table.form.name[language];
    case "group":
      return part.label;
    case "row":
      return part.row.form.label;
    case "figure":
      return part.figure.slot.column.label;
  }
}

function detailOf(part: Part, language: Language): string | undefined {
  if (part.kind === "report") return part.report.edition.name[language];
  return part.kind === "row" ? part.row.cells.map(({ text }) => text || "␣").join(" ") : undefined;
}
