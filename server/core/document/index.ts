import type { Edition } from "../form/edition.js";
import type { Row } from "../layouts/cell.js";
import type { Report, Section, Table } from "../report.js";
import type { Span } from "../text.js";
import { areaOf } from "./area.js";
import { findDates } from "./dates.js";
import { isHeading } from "./headings.js";
import { readPeriod } from "./period.js";
import { readPreamble } from "./preamble.js";
import { indexAt, type Prose, readProse } from "./prose.js";
import { readSections } from "./sections.js";
import { readSignature } from "./signature.js";
import { readTitles } from "./title.js";
import { readYears, voteYear } from "./years.js";

type Parts = Pick<
  Report,
  "prose" | "title" | "titles" | "year" | "preamble" | "sections" | "period" | "signature" | "dates" | "years"
>;

/** Lines at the head in which a title is looked for when there is no section. */
const HEAD_LINES = 40;

/** Reads what stands around the tables of a report: title, sections, period, signature, dates and years. */
export function readDocument(
  source: string,
  area: Span,
  rows: readonly Row[],
  edition: Edition,
  tables: readonly Table[],
): Parts {
  // What stands in a table that could not be read stands anywhere.
  const readable = tables.filter((table) => table.readable);
  const landmarks = readable.map((table) => ({ ...areaOf(source, table), id: table.form.id }));
  const prose = readProse(source, rows, landmarks, (words) => isHeading(words, edition.sections));
  const sections = readSections(area, prose, edition.sections, landmarks);
  const found = findDates(prose);
  const head = headEnd(prose, sections, landmarks);
  const titles = readTitles(prose, head, found);
  const title = titles.at(-1);
  const below = prose.lines.slice(title ? lineAt(prose, title.end) : 0, head);
  const preamble = readPreamble(prose, below, sections[0]);
  const period = readPeriod(prose, found);
  const tail = lineAt(prose, sections.at(-1)?.body.start ?? landmarks.at(-1)?.end ?? 0);
  // The end of a period that is broken over lines stands on a line of its own, as a signature's date does.
  const dates = found.filter(({ date }) => date !== period?.from && date !== period?.to);
  const signature = readSignature(prose, tail, dates);
  const years = yearsIn(prose, sections, period);
  const year = voteYear({ titles, period, signature, years });
  return {
    prose,
    titles,
    ...(title ? { title } : {}),
    ...(year === undefined ? {} : { year }),
    ...(preamble ? { preamble } : {}),
    sections,
    ...(period ? { period } : {}),
    ...(signature ? { signature } : {}),
    dates: found.map(({ date }) => date),
    years,
  };
}

/** The first line that begins at a place of the source or after it. */
function lineAt({ lines, offsets }: Prose, place: number): number {
  const index = lines.findIndex(({ from }) => offsets[from]! >= place);
  return index < 0 ? lines.length : index;
}

/** How many lines stand before the first section, or else before the first table. */
function headEnd(prose: Prose, [first]: readonly Section[], tables: readonly Span[]): number {
  if (first) return lineAt(prose, first.start);
  return Math.min(HEAD_LINES, lineAt(prose, tables[0]?.start ?? Number.POSITIVE_INFINITY));
}

/** The years that the sections name, without those of the period. */
function yearsIn(prose: Prose, [first]: readonly Section[], period: Span | undefined) {
  if (!first) return [];
  const years = readYears(prose, indexAt(prose, first.start));
  return period ? years.filter(({ start, end }) => end <= period.start || start >= period.end) : years;
}
