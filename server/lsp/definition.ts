import type { DefinitionParams, Location } from "vscode-languageserver";
import { comparedWith } from "../core/claims/index.js";
import { equationsWith, totalled } from "../core/figures/relations.js";
import { totalIn } from "../core/form/edition.js";
import type { Report } from "../core/report.js";
import { locations } from "./convert.js";
import type { Draft } from "./drafts.js";
import { targetAt } from "./target.js";

/** Where a figure comes from: a total from its terms, a claim from its figures; from a term the way leads to its totals. */
export function definition(draft: Draft, { position }: DefinitionParams): Location[] {
  const target = targetAt(draft, position);
  if (target?.kind === "figure") return locate(draft, target.report, sourcesOf(target.report, target.figure.id));
  if (target?.kind === "claim") return locate(draft, target.report, comparedWith(target.claim));
  return [];
}

function sourcesOf(report: Report, id: string): string[] {
  const own = totalled(report, id);
  if (own.length === 0) return equationsWith(report, id).map((equation) => totalIn(equation).figure);
  return own.flatMap(({ terms }) => terms.map(({ figure }) => figure)).filter((figure) => figure !== id);
}

/** Those of the figures that the text holds, each once, in its order. */
const locate = (draft: Draft, { figures }: Report, ids: readonly string[]): Location[] =>
  locations(
    draft.document,
    [...new Set(ids)].flatMap((id) => figures.get(id) ?? []),
  );
