import type { Figure, Report } from "../../server/core/report.js";
import { type Edit, type Span, span } from "../../server/core/text.js";
import type { Rendered } from "../generate/index.js";

/** How much of a rendering the reader gave back. */
export interface Recovery {
  readonly cells: number;
  /** Figures at exactly their place with exactly their writing. */
  readonly recovered: number;
  /** What was not: figures that were not read, or elsewhere, or as others. */
  readonly missed: readonly Miss[];
  /** Edition, year and sections, where they are not the model's. */
  readonly frame: readonly string[];
}

export interface Miss {
  readonly id: string;
  readonly written: string;
  /** As which it was read; undefined when it was not. */
  readonly read: string | undefined;
}

export function recover(report: Report, rendered: Rendered): Recovery {
  const { model, figures: places, lost } = rendered;
  // Where a blank left no trace no place in its row is certain, and unknown is a right answer.
  const uncertain = new Set([...lost].map(rowOf));
  const missed = [...model.figures].flatMap(([id, written]): Miss[] => {
    const figure = report.figures.get(id);
    if (!figure && uncertain.has(rowOf(id))) return [];
    const place = places.get(id);
    const right = figure && (place ? stands(figure, place, rendered) : figure.raw === written);
    return right ? [] : [{ id, written, read: figure?.raw }];
  });
  return {
    cells: model.figures.size,
    recovered: model.figures.size - missed.length,
    missed,
    frame: [...frameOf(report, rendered)],
  };
}

/** A blank may be filled anywhere in its white space; the hard space that holds its place is to be replaced. */
function stands({ raw, start, end }: Figure, place: Span, { text }: Rendered): boolean {
  const written = text.slice(place.start, place.end);
  if (start === place.start && end === place.end) return raw === (written === "&nbsp;" ? "" : written);
  return written + raw === "" && text.slice(Math.min(start, place.start), Math.max(end, place.end)).trim() === "";
}

/** 表四's rows share one line; elsewhere a row is its own. */
export const rowOf = (id: string) => (id.startsWith("四/") ? "四" : id.split("/").slice(0, 2).join("/"));

function* frameOf({ edition, year, sections }: Report, { model, headings }: Rendered): Iterable<string> {
  if (edition.id !== model.edition.id) yield `edition ${edition.id}`;
  if (year !== model.year) yield `year ${year}`;
  const read = sections.map(({ form }) => form.numeral).join("");
  const meant = [...headings.keys()].join("");
  if (read !== meant) yield `sections ${read}`;
  for (const { form, heading } of sections) {
    const place = headings.get(form.numeral);
    if (place && (heading.start < place.start || heading.end > place.end)) yield `heading ${form.numeral}`;
  }
}

/** Where a place of a text is after an edit that does not touch it. */
export const moved = ({ start, end }: Span, edit: Edit): Span => {
  const by = end <= edit.start ? 0 : edit.text.length - (edit.end - edit.start);
  return span(start + by, end + by);
};
