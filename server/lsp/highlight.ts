import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from "vscode-languageserver";
import { comparedWith } from "../core/claims/index.js";
import { claimsOn, equationsWith } from "../core/figures/relations.js";
import { totalIn } from "../core/form/edition.js";
import type { Evaluated, Report } from "../core/report.js";
import type { Span } from "../core/text.js";
import { rangeOf, visible } from "./convert.js";
import type { Draft } from "./drafts.js";
import { targetAt } from "./target.js";

/**
 * The equation of the figure under the cursor, its total as written, its terms as read; and what the prose says of it.
 * The figure itself at least: else an editor would mark every word like it, that is, every 0.
 */
export function highlights(draft: Draft, { position }: DocumentHighlightParams): DocumentHighlight[] {
  const target = targetAt(draft, position);
  if (target?.kind !== "figure" && target?.kind !== "claim") return [];
  const { report } = target;
  const marks = new Map<Span, DocumentHighlightKind>();
  const mark = (id: string, kind: DocumentHighlightKind) => {
    const figure = report.figures.get(id);
    if (figure && marks.get(figure) !== DocumentHighlightKind.Write) marks.set(figure, kind);
  };
  if (target.kind === "figure") {
    const { id } = target.figure;
    mark(id, DocumentHighlightKind.Read);
    for (const equation of shownOf(report, id)) {
      for (const { figure } of equation.terms) mark(figure, DocumentHighlightKind.Read);
      mark(totalIn(equation).figure, DocumentHighlightKind.Write);
    }
    for (const claim of claimsOn(report, id)) marks.set(claim, DocumentHighlightKind.Text);
  } else {
    marks.set(target.claim, DocumentHighlightKind.Text);
    for (const id of comparedWith(target.claim)) mark(id, DocumentHighlightKind.Read);
  }
  const { document, text } = draft;
  return [...marks].map(([span, kind]) => ({ range: rangeOf(document, visible(text, span)), kind }));
}

/** A figure stands in a row and in a column. Those that do not add up are what one looks for; else the row. */
function shownOf(report: Report, id: string): Evaluated[] {
  const all = equationsWith(report, id);
  const failing = all.filter(({ state }) => state === "fails");
  return failing.length > 0 ? failing : all.filter(({ each }) => each === "row");
}
