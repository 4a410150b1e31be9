import type { FoldingRange } from "vscode-languageserver";
import { type Part, structureOf } from "../core/structure.js";
import { rangeOf } from "./convert.js";
import type { Draft } from "./drafts.js";

/** Sections fold under their heading, tables and groups of rows under their first line. */
export function folding({ document, text, checked }: Draft): FoldingRange[] {
  const folds = new Map<number, FoldingRange>();
  const fold = (part: Part) => {
    const { start, end } = rangeOf(document, { start: part.head.start, end: lastWord(text, part) });
    // One line folds one thing: the outermost.
    if (FOLDS.has(part.kind) && start.line < end.line && !folds.has(start.line)) {
      folds.set(start.line, { startLine: start.line, endLine: end.line });
    }
    part.parts.forEach(fold);
  };
  for (const report of checked.reports) fold(structureOf(report));
  return [...folds.values()];
}

const FOLDS: ReadonlySet<Part["kind"]> = new Set(["section", "table", "group"]);

const lastWord = (text: string, { start, end }: Part) => start + text.slice(start, end).trimEnd().length;
