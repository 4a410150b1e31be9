import { TextDocument } from "vscode-languageserver-textdocument";
import { countEquations, type EquationCounts } from "../core/counts.js";
import type { Ignore } from "../core/options.js";
import type { Figure, Report } from "../core/report.js";
import type { Finding, Severity } from "../core/rule.js";
import type { Span } from "../core/text.js";
import type { Encoding } from "../encoding/index.js";
import type { Outcome, Read } from "./outcome.js";

/** Line and column from 1, offset from 0; columns and offsets in UTF-16 units, without the byte order mark. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** The shape of `--format json`: fields may be added, none changes its meaning. */
export interface Json {
  readonly files: readonly (JsonFile | { readonly file: string; readonly failure: string })[];
}
export interface JsonFile {
  readonly file: string;
  readonly encoding: Encoding;
  /** Characters that are not whole, where there are any. */
  readonly broken?: number;
  readonly recognised: boolean;
  readonly fixed: number;
  readonly reports: readonly {
    readonly edition: string;
    readonly year?: number;
    readonly organ?: string;
    readonly equations: EquationCounts;
    readonly figures: readonly {
      readonly id: string;
      readonly line: number;
      readonly column: number;
      readonly raw: string;
      /** Absent when it could not be read. */
      readonly value?: number;
    }[];
  }[];
  readonly findings: readonly JsonFinding[];
  /** Found and ignored. */
  readonly ignored: readonly (JsonFinding & { readonly reason: string })[];
  /** Ignores that no finding needs any longer. */
  readonly lapsed: readonly Ignore[];
  /** Rules that threw, so that theirs was not checked. */
  readonly failures: readonly string[];
}

export interface JsonFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: Place;
  readonly end: Place;
  readonly related: readonly { readonly message: string; readonly start: Place; readonly end: Place }[];
  readonly fixes: readonly {
    readonly title: string;
    readonly safe: boolean;
    readonly preferred: boolean;
    readonly edits: readonly { readonly start: Place; readonly end: Place; readonly text: string }[];
  }[];
}

/** For programs. */
export function json(outcomes: readonly Outcome[]): string {
  const files = outcomes.map((outcome) => ("failure" in outcome ? outcome : fileJson(outcome)));
  return `${JSON.stringify({ files } satisfies Json, null, 2)}\n`;
}

function fileJson({ file, text, encoding, broken, recognised, checked, fixed }: Read): JsonFile {
  const document = TextDocument.create(file, "gouji", 0, text);
  const place = (offset: number): Place => {
    const { line, character } = document.positionAt(offset);
    return { line: line + 1, column: character + 1, offset };
  };
  const ends = ({ start, end }: Span) => ({ start: place(start), end: place(end) });
  const figure = ({ id, raw, reading, start }: Figure) => {
    const { line, column } = place(start);
    return { id, line, column, raw, ...(reading.state === "number" && { value: reading.value }) };
  };
  const report = ({ edition, year, title, equations, figures }: Report) => ({
    edition: edition.id,
    ...(year !== undefined && { year }),
    ...(title?.organ && { organ: title.organ.text }),
    equations: countEquations(equations),
    figures: [...figures.values()].map(figure),
  });
  const finding = ({ rule, severity, message, related, fixes, ...at }: Finding) => ({
    rule,
    severity,
    message,
    ...ends(at),
    related: related.map((note) => ({ message: note.message, ...ends(note) })),
    fixes: fixes.map(({ title, safe, preferred = false, edits }) => ({
      title,
      safe,
      preferred,
      edits: edits.map((edit) => ({ ...ends(edit), text: edit.text })),
    })),
  });
  return {
    file,
    encoding,
    ...(broken > 0 && { broken }),
    recognised,
    fixed,
    reports: checked.reports.map(report),
    findings: checked.findings.map(finding),
    ignored: checked.ignored.map((each) => ({ ...finding(each), reason: each.reason })),
    lapsed: checked.lapsed,
    failures: checked.failures.map(({ rule }) => rule),
  };
}
