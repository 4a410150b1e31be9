import { type CodeAction, CodeActionKind, type Diagnostic } from "vscode-languageserver";
import { regionOf } from "../core/document/region.js";
import { join, type Text } from "../core/language.js";
import type { Report, Table } from "../core/report.js";
import type { Span } from "../core/text.js";
import { convertEdition } from "../core/write/edition.js";
import { insertMissing } from "../core/write/missing.js";
import { isPrivate, redact } from "../core/write/redact.js";
import { relayout } from "../core/write/relayout.js";
import { renumber } from "../core/write/renumber.js";
import type { Rewrite } from "../core/write/rewrite.js";
import { WRITABLE, type Writable } from "../core/write/table.js";
import { recompute } from "../core/write/totals.js";
import type { Draft } from "./drafts.js";
import type { Editor } from "./edits.js";

const { RefactorRewrite, QuickFix, Source } = CodeActionKind;

/** The kinds of what is offered for the whole; a key may be bound to each, and settings may run those of `source`. */
export const REWRITES = {
  layout: `${RefactorRewrite}.gouji.layout`,
  totals: `${RefactorRewrite}.gouji.totals`,
  edition: `${RefactorRewrite}.gouji.edition`,
  missing: `${RefactorRewrite}.gouji.missing`,
  renumber: `${Source}.renumber.gouji`,
  redact: `${Source}.redact.gouji`,
} as const;
type Kind = keyof typeof REWRITES;

/** Where a kind is asked for. */
export interface Asked {
  /** Where the cursor is. */
  readonly at: Span;
  wants(kind: string): boolean;
}

/** What can be written anew at a place: the table there, the report that it is in. */
export function rewrites(draft: Draft, { at, wants }: Asked, editor: Editor): CodeAction[] {
  const { document, language } = draft;
  const report = reportAt(draft, at);
  return (Object.keys(REWRITES) as Kind[]).flatMap((kind) => {
    if (!wants(REWRITES[kind])) return [];
    const offers = OFFERS[kind](draft, report, at);
    if (kind === "layout" && offers.length === 0 && editor.showsRefusals) return refused(draft, report, at);
    return offers.map((rewrite) => ({ ...editor.rewrite(document, rewrite, language), kind: REWRITES[kind] }));
  });
}

type Offer = (draft: Draft, report: Report | undefined, at: Span) => Rewrite[];

const some = <T>(thing: T | undefined): T[] => (thing === undefined ? [] : [thing]);

const OFFERS: Readonly<Record<Kind, Offer>> = {
  layout: (draft, report, at) =>
    report ? layoutsIn(draft).flatMap((layout) => some(inLayout(draft, report, tablesAt(report, at), layout))) : [],
  totals: (_, report, at) => (report ? some(recompute(report, tablesAt(report, at))) : []),
  edition: ({ checked }, report) => (report ? some(convertEdition(report, checked.reports)) : []),
  missing: (_, report) => (report ? some(insertMissing(report)) : []),
  renumber: (_, report) => (report ? some(renumber(report)) : []),
  redact: ({ checked }) => some(redact(checked.findings)),
};

const reportAt = ({ checked }: Draft, { start: at }: Span): Report | undefined =>
  checked.reports.find(({ start, end }) => start <= at && at <= end);

/** The tables that a selection touches, or that the cursor is in. */
const tablesAt = (report: Report, at: Span): Table[] =>
  report.tables.filter((table) => {
    const { start, end } = regionOf(report.source, table);
    return start <= at.end && at.start <= end;
  });

/** Markdown shows neither tabs nor one cell a line as a table. */
const layoutsIn = ({ document }: Draft): Writable[] =>
  WRITABLE.filter((one) => document.languageId !== "markdown" || one === "pipes" || one === "html");

const LAYOUTS: Readonly<Record<Writable, Text>> = {
  lines: { zh: "一格一行（同 Word 粘贴）", en: "one cell a line, as pasted from Word" },
  tabs: { zh: "制表符分列（可贴进 Excel）", en: "columns parted by tabs, as for Excel" },
  pipes: { zh: " Markdown 表格", en: "a Markdown table" },
  html: { zh: " HTML 表格", en: "an HTML table" },
};

/** The tables that can be written so, of those that are not. */
function inLayout({ checked }: Draft, report: Report, tables: readonly Table[], layout: Writable): Rewrite | undefined {
  const written = tables.flatMap((table) => {
    const edit = table.layout === layout ? undefined : relayout(report, table, layout, checked.reports);
    return edit ? [{ table, edit }] : [];
  });
  if (written.length === 0) return undefined;
  const { zh, en } = join(written.map(({ table }) => table.form.name));
  return {
    title: { zh: `${zh}改写为${LAYOUTS[layout].zh}`, en: `${en} as ${LAYOUTS[layout].en}` },
    edits: written.map(({ edit }) => edit),
  };
}

const REFUSED: Text = {
  zh: "表格缺行、缺格、次序不对，或者有格式以外的文字，改写会丢失内容。请先改正。",
  en: "Rows or cells are missing or misplaced, or there are words that the form does not have, which would be lost. Mend them first.",
};

/** Why a table at the cursor is not written in another layout. */
const refused = ({ language }: Draft, report: Report | undefined, at: Span): CodeAction[] =>
  (report ? tablesAt(report, at) : []).map(({ form: { name } }) => ({
    title: { zh: `改写${name.zh}的版式`, en: `${name.en} in another layout` }[language],
    kind: REWRITES.layout,
    disabled: { reason: REFUSED[language] },
  }));

/** The rewrites that mend a finding, by its rule. */
const MENDS: Readonly<Record<string, Kind>> = {
  "section-missing": "missing",
  "table-missing": "missing",
  "table-unread": "missing",
  "edition-year": "edition",
  "edition-mixed": "edition",
};

/** The rewrites that mend what is found at a place, as its quick-fixes. */
export function mending(draft: Draft, diagnostics: readonly Diagnostic[], at: Span, editor: Editor): CodeAction[] {
  const { document, checked, language } = draft;
  const report = reportAt(draft, at);
  const many = checked.findings.filter(isPrivate).length > 1;
  const kinds = new Map<Kind, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const rule = String(diagnostic.code);
    const kind = MENDS[rule] ?? (many && isPrivate({ rule }) ? "redact" : undefined);
    if (kind) kinds.set(kind, [...(kinds.get(kind) ?? []), diagnostic]);
  }
  return [...kinds].flatMap(([kind, own]) =>
    OFFERS[kind](draft, report, at).map((rewrite) => ({
      ...editor.rewrite(document, rewrite, language),
      kind: QuickFix,
      diagnostics: own,
    })),
  );
}
