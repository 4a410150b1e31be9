import type { Location, ReferenceParams } from "vscode-languageserver";
import { comparedWith } from "../core/claims/index.js";
import { claimsOn, equationsWith } from "../core/figures/relations.js";
import type { Span } from "../core/text.js";
import { locations } from "./convert.js";
import type { Draft } from "./drafts.js";
import { type Target, targetAt } from "./target.js";

/** Whatever a figure has to do with: the figures of its equations, and what the prose says of it. */
export function references(draft: Draft, { position, context }: ReferenceParams): Location[] {
  const target = targetAt(draft, position);
  const [own, ...others] = target ? relatedTo(target) : [];
  return locations(draft.document, own && context.includeDeclaration ? [own, ...others] : others);
}

/** What stands there itself comes first. */
function relatedTo(target: Target): Set<Span> {
  const { report } = target;
  const figuresOf = (ids: readonly string[]) => ids.flatMap((id) => report.figures.get(id) ?? []);
  if (target.kind === "figure") {
    const { id } = target.figure;
    const terms = equationsWith(report, id).flatMap((equation) => equation.terms.map(({ figure }) => figure));
    return new Set([target.figure, ...figuresOf(terms), ...claimsOn(report, id)]);
  }
  if (target.kind === "claim") {
    const ids = comparedWith(target.claim);
    return new Set([target.claim, ...figuresOf(ids), ...ids.flatMap((id) => claimsOn(report, id))]);
  }
  return new Set();
}
