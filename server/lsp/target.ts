import type { Position } from "vscode-languageserver";
import { type Claim, claimsOf } from "../core/claims/index.js";
import type { Figure, Report, Section, TableForm, TableRow } from "../core/report.js";
import { nearest } from "../core/structure.js";
import type { Span } from "../core/text.js";
import { offsetOf, visible } from "./convert.js";
import type { Draft } from "./drafts.js";

/** What stands at a place of a draft; the span is what a user sees of it. */
export type Target = Span & { readonly report: Report } & (
    | { readonly kind: "figure"; readonly figure: Figure }
    | { readonly kind: "claim"; readonly claim: Claim }
    | { readonly kind: "heading"; readonly section: Section }
    | { readonly kind: "label"; readonly form: TableForm; readonly row: TableRow }
  );

export function targetAt(draft: Draft, position: Position): Target | undefined {
  const offset = offsetOf(draft.document, position);
  const report = nearest(draft.checked.reports, offset);
  return report && nearest(targetsIn(draft, report), offset);
}

const known = new WeakMap<Report, readonly Target[]>();

function targetsIn({ text }: Draft, report: Report): readonly Target[] {
  const targets = known.get(report) ?? [...readTargets(text, report)];
  known.set(report, targets);
  return targets;
}

/** Where two touch, the first counts. */
function* readTargets(text: string, report: Report): Iterable<Target> {
  for (const figure of report.figures.values()) yield { ...visible(text, figure), report, kind: "figure", figure };
  for (const claim of claimsOf(report)) yield { ...spanOf(claim), report, kind: "claim", claim };
  for (const section of report.sections) yield { ...spanOf(section.heading), report, kind: "heading", section };
  for (const { form, rows } of report.tables) {
    for (const row of rows) if (row.label) yield { ...spanOf(row.label), report, kind: "label", form, row };
  }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
