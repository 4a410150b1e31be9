import type { Checked } from "../core/check.js";
import { countEquations, countFindings } from "../core/counts.js";
import { fillEquation } from "../core/figures/filled.js";
import { nameLine } from "../core/figures/sums.js";
import { slotsOf } from "../core/form/edition.js";
import type { Text } from "../core/language.js";
import type { Evaluated, Report } from "../core/report.js";
import type { Span } from "../core/text.js";
import { rangeOf, visible } from "./convert.js";
import type { Draft } from "./drafts.js";
import type { Status, Unsettled } from "./protocol.js";

const NOTHING: Checked = { reports: [], findings: [], ignored: [], lapsed: [], failures: [] };

export function statusOf(uri: string, draft: Draft | undefined): Status {
  const { reports, findings, ignored, lapsed, failures } = draft?.checked ?? NOTHING;
  const [report] = reports;
  return {
    uri,
    ...(draft && { version: draft.document.version }),
    recognised: draft !== undefined,
    ...(report && { edition: report.edition.name }),
    ...(report?.year !== undefined && { year: report.year }),
    equations: countEquations(reports.flatMap((each) => each.equations)),
    findings: countFindings(findings),
    ignored: ignored.length,
    lapsed: lapsed.length,
    failures: failures.map(({ rule }) => rule),
  };
}

/** The equations that do not hold for certain, in the order of the form. */
export const unsettled = ({ document, text, checked }: Draft): Unsettled[] =>
  checked.reports.flatMap((report) =>
    report.equations.flatMap((equation) => {
      const { state } = equation;
      if (state === "holds") return [];
      return {
        state,
        line: lineOf(report, equation),
        equation: fillEquation(report, equation),
        range: rangeOf(document, visible(text, placeOf(report, equation))),
      };
    }),
  );

function lineOf({ edition }: Report, equation: Evaluated): Text {
  const slot = edition.tables.flatMap(slotsOf).find(({ id }) => id === equation.terms[0]!.figure)!;
  return nameLine({ slot }, equation);
}

/** The total of a sum that fails; the first figure that was not read; else its table, or the report. */
function placeOf(report: Report, { state, table, terms }: Evaluated): Span {
  const figures = terms.flatMap(({ figure, weight }) => ({ weight, at: report.figures.get(figure) }));
  const place =
    state === "fails"
      ? figures.findLast(({ weight }) => weight < 0)
      : figures.find(({ at }) => at && at.reading.state !== "number");
  return place?.at ?? report.tables.find(({ form }) => form.id === table) ?? { start: report.start, end: report.start };
}
