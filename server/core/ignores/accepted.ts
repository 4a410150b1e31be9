import { indexAt } from "../document/prose.js";
import type { Ignore } from "../options.js";
import type { Report, TableRow } from "../report.js";
import type { Finding } from "../rule.js";
import { foldText, type Span } from "../text.js";

/** Where a finding stands and what stands there, as an ignore keeps it: by the form's own names, without a position. */
export type Accepted = Pick<Ignore, "at" | "text">;

/** Of the report in which the finding stands. */
export function acceptedBy(report: Report, finding: Finding): Accepted {
  const { start, end, related } = finding;
  const more = related.length > 0 ? `（另 ${related.length} 处）` : "";
  const cell = cellAt(report, finding);
  if (cell !== undefined)
    return { at: cell, text: brief(report.source.slice(start, end)) + broken(report, cell) + more };
  return { at: partAt(report, finding), text: quote(report, finding) + more };
}

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

/** The figure, row or table that the span is in. */
function cellAt({ figures, tables }: Report, span: Span): string | undefined {
  for (const figure of figures.values()) if (holds(figure, span)) return figure.id;
  const table = tables.find((each) => holds(each, span));
  const row = table?.rows.find((each) => holds(each, span) || holdsLabel(each, span));
  return table && (row ? `${table.form.id}/${row.form.id}` : table.form.id);
}

const holdsLabel = ({ label }: TableRow, span: Span) => label !== undefined && holds(label, span);

/** By how much the figure's equations fail: who accepts a figure does not accept the next mistake in its row. */
function broken({ equations }: Report, id: string): string {
  const failing = equations.filter(
    ({ state, terms }) => state === "fails" && terms.some(({ figure }) => figure === id),
  );
  const gaps = failing.map(({ name, residual }) => `${name}差 ${residual}`);
  return gaps.length > 0 ? `（${gaps.join("，")}）` : "";
}

/** The numeral of the section; 标题 or 引言 before the first. */
function partAt({ sections, title }: Report, span: Span): string {
  const section = sections.find((each) => holds(each, span));
  return section?.form.numeral ?? (title && holds(title, span) ? "标题" : "引言");
}

/** So much of a sentence tells it from its neighbours. */
const CONTEXT = 15;
const STOP = /[。;!?]/;

/**
 * The words in their sentence, folded, so that neither line breaks nor the width of a comma make it another; headings
 * stand alone. Where nothing is written, what the message names tells what is missed.
 */
function quote(report: Report, finding: Finding): string {
  const { prose, source, title, sections } = report;
  const words = brief(foldText(source.slice(finding.start, finding.end)));
  const mark = `⟦${words}⟧`;
  if (title && holds(title, finding)) return mark;
  if (words !== "" && sections.some(({ heading }) => holds(heading, finding))) return mark;
  const [from, to] = [indexAt(prose, finding.start), indexAt(prose, finding.end)];
  const before = prose.text
    .slice(Math.max(0, from - CONTEXT), from)
    .split(STOP)
    .at(-1);
  const after = prose.text.slice(to, to + CONTEXT).split(STOP)[0];
  const missed = words === "" ? (/“[^“”]*”/.exec(finding.message)?.[0] ?? "") : "";
  return `${missed}${before}${mark}${after}`;
}

/** Longer words keep both ends and a sum over what lies between, so that no change of it goes unseen. */
const LONGEST = 60;
const ENDS = 20;

function brief(words: string): string {
  const text = words.trim().replace(/\s+/g, " ");
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, ENDS)}…${digest(text.slice(ENDS, -ENDS))}…${text.slice(-ENDS)}`;
}

/** FNV-1a, 32 bits. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
