import { type InlayHint, InlayHintKind, type InlayHintParams, MarkupKind } from "vscode-languageserver";
import { fillEquation, SIGN } from "../core/figures/filled.js";
import { type Slot, totalIn } from "../core/form/edition.js";
import { inBoth, type Text } from "../core/language.js";
import type { Evaluated, Report } from "../core/report.js";
import type { Span } from "../core/text.js";
import { positionOf, spanOf } from "./convert.js";
import type { Draft } from "./drafts.js";

/** Behind totals, what their terms make; before the cells of tables with one cell a line, the names of their columns. */
export function inlayHints(draft: Draft, { range }: InlayHintParams): InlayHint[] {
  const { checked, document, settings } = draft;
  const wanted = settings.inlayHints;
  if (wanted === "off") return [];
  const shown = spanOf(document, range);
  return checked.reports.flatMap((report) => [
    ...sums(draft, report, shown),
    ...(wanted === "all" ? columnNames(draft, report, shown) : []),
  ]);
}

const touches = (one: Span, other: Span) => one.start <= other.end && other.start <= one.end;

function* sums({ document, language }: Draft, report: Report, shown: Span): Iterable<InlayHint> {
  for (const [id, equations] of byTotal(report.equations)) {
    const figure = report.figures.get(id);
    if (figure?.reading.state !== "number" || !touches(figure, shown)) continue;
    const lines = equations.map((equation) => `- ${fillEquation(report, equation)[language]}`);
    yield {
      position: positionOf(document, figure.end),
      label: verdict(figure.reading.value, equations)[language],
      tooltip: { kind: MarkupKind.Markdown, value: lines.join("\n") },
      paddingLeft: true,
    };
  }
}

function byTotal(equations: readonly Evaluated[]): Map<string, Evaluated[]> {
  const groups = new Map<string, Evaluated[]>();
  for (const equation of equations) {
    const { figure } = totalIn(equation);
    const group = groups.get(figure);
    if (group) group.push(equation);
    else groups.set(figure, [equation]);
  }
  return groups;
}

/** ＝6 ✓ where all hold, ≠ 5 ✗ with what the terms of those make that fail; a total is not approved before all are read. */
function verdict(value: number, equations: readonly Evaluated[]): Text {
  const failing = equations.filter(({ state }) => state === "fails");
  if (failing.length > 0) {
    const made = new Set(failing.map((equation) => value - equation.residual! / totalIn(equation).weight));
    return { zh: `≠ ${[...made].join("、")} ${SIGN.fails}`, en: `≠ ${[...made].join(", ")} ${SIGN.fails}` };
  }
  if (equations.some(({ state }) => state === "unread")) return { zh: "未核", en: "not checked" };
  return { zh: `＝${value} ${SIGN.holds}`, en: `= ${value} ${SIGN.holds}` };
}

function* columnNames({ document, language }: Draft, report: Report, shown: Span): Iterable<InlayHint> {
  for (const { layout, rows } of report.tables) {
    if (layout !== "lines") continue;
    for (const row of rows.filter((each) => touches(each, shown))) {
      for (const figure of row.figures) {
        if (!figure || !touches(figure, shown)) continue;
        yield {
          position: positionOf(document, figure.start),
          label: nameColumn(figure.slot)[language],
          kind: InlayHintKind.Parameter,
          paddingRight: true,
        };
      }
    }
  }
}

/** Rows that stand side by side are groups of columns; the unit in a head's brackets is not said again in each cell. */
function nameColumn({ block, row, column }: Slot): Text {
  const name = [...(block.abreast ? [row.label] : []), column.label.replace(/（.*$/, "")].join("·");
  return inBoth((language) => (language === "zh" ? `${name}：` : `${name}:`));
}
