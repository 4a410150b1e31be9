import { regionOf } from "../document/region.js";
import type { Options } from "../options.js";
import type { Report } from "../report.js";
import { aspects } from "./aspects.js";
import { type Completion, placeAt } from "./completion.js";
import { figures } from "./figures.js";
import { headings } from "./headings.js";
import { phrases } from "./phrases.js";
import { rows } from "./rows.js";

export type { Completion } from "./completion.js";

/**
 * What may be written at a place: in a table the figure there or a row that is missing; outside, where a line or a sentence
 * begins, a heading, an aspect or a set phrase that the report lacks. Nothing in ordinary prose.
 */
export function completions(report: Report, options: Partial<Options>, offset: number): Completion[] {
  const place = placeAt(report.source, offset);
  const inTable = report.tables.some((table) => {
    const { start, end } = regionOf(report.source, table);
    return start <= offset && offset <= end;
  });
  const figure = figures(report, place);
  if (figure.length > 0) return figure;
  const row = rows(report, place);
  if (inTable || row.length > 0) return row;
  return [...headings(report, place), ...aspects(report, place), ...phrases(report, options, place)];
}
