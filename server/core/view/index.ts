import type { Checked } from "../check.js";
import { countEquations, countFindings, sayEquations, sayFindings, sayYear } from "../counts.js";
import { join, type Language } from "../language.js";
import type { Report } from "../report.js";
import type { Finding } from "../rule.js";
import { formView } from "./form.js";
import { passagesIn, passageViews } from "./passages.js";
import { firstWhere, placeFindings } from "./places.js";
import { placesIn, surplusViews, tableViews } from "./tables.js";
import type { Block, FindingView, ReportView, View } from "./view.js";

export type { View } from "./view.js";

/** What is shown of a checked draft. Nothing is judged here: it says where what the check has found stands. */
export const viewOf = (checked: Checked, language: Language): View => ({
  language,
  summary: summaryOf(checked, language),
  forms: Object.fromEntries(checked.reports.map(({ edition }) => [edition.id, formView(edition, language)])),
  reports: checked.reports.map((report, index) => reportView(report, checked, index)),
  findings: checked.findings.map(findingView),
});

function summaryOf({ reports, findings }: Checked, language: Language): string {
  const [first] = reports;
  const parts = [
    ...(first ? [first.edition.name] : []),
    sayYear(first?.year),
    sayFindings(countFindings(findings)),
    sayEquations(countEquations(reports.flatMap(({ equations }) => equations))),
  ];
  return join(parts, { zh: "，", en: ", " })[language];
}

function reportView(report: Report, { reports, findings }: Checked, index: number): ReportView {
  const [from, to] = [index === 0 ? 0 : report.start, reports[index + 1]?.start ?? Number.POSITIVE_INFINITY];
  // They come in the order of the text, so that a report's own are a run.
  const [first, next] = [from, to].map((at) => firstWhere(findings, ({ start }) => start >= at));
  const own = Array.from({ length: next! - first! }, (_, i) => first! + i);
  const placed = placesIn(report);
  const passages = passagesIn(report);
  placeFindings(findings, own, [placed.figures, placed.labels, placed.surplus, passages, placed.tables]);
  const blocks: Block[] = [
    ...tableViews(report, placed, findings, own),
    ...surplusViews(placed),
    ...passageViews(passages, findings),
  ];
  return { form: report.edition.id, blocks: blocks.sort((a, b) => a.start - b.start) };
}

const findingView = ({ start, end, rule, severity, message, related, fixes }: Finding): FindingView => ({
  ...{ start, end, rule, severity, message },
  related: related.map((note) => ({ start: note.start, end: note.end, message: note.message })),
  fixes: fixes.map(({ title, edits }) => ({
    title,
    edits: edits.map(({ start, end, text }) => ({ start, end, text })),
  })),
});
