import { editions } from "../../editions/index.js";
import { applyEdits } from "../fix.js";
import { readReports } from "../read.js";
import type { Report, Table } from "../report.js";
import type { Edit, Span } from "../text.js";

/**
 * Whether edits of a text leave what it says: the same reports of the same editions, every figure as it was written,
 * every heading and every word that the edits do not touch. Whoever rewrites a layout asks this before offering it.
 * @param reports what `source` was read as, all of them
 */
export const readsAlike = (source: string, reports: readonly Report[], edits: readonly Edit[]): boolean =>
  readsWith(
    source,
    reports,
    edits,
    (before, after) =>
      before.edition === after.edition &&
      sameFigures(before, after) &&
      sameList(before.tables, after.tables, sameTable),
  );

/**
 * Whether edits of a text leave what it says beside them, and what they change is as it should be.
 * @param isRight compares each report with what it became
 */
export function readsWith(
  source: string,
  reports: readonly Report[],
  edits: readonly Edit[],
  isRight: (before: Report, after: Report) => boolean,
): boolean {
  const after = readReports(applyEdits(source, edits), editions);
  return sameList(reports, after, (one, other) => sameAround(one, other, edits) && isRight(one, other));
}

function sameAround(before: Report, after: Report, edits: readonly Edit[]): boolean {
  return (
    before.year === after.year &&
    sameList(
      before.sections,
      after.sections,
      (a, b) => a.form === b.form && a.heading.title.text === b.heading.title.text,
    ) &&
    (before.prose.text === after.prose.text ||
      sameLines(linesOutside(before, edits), linesOutside(after, editedIn(edits))))
  );
}

function sameFigures({ figures }: Report, { figures: others }: Report): boolean {
  if (figures.size !== others.size) return false;
  for (const [id, { raw }] of figures) if (others.get(id)?.raw !== raw) return false;
  return true;
}

const sameTable = (a: Table, b: Table) =>
  a.form === b.form &&
  a.readable === b.readable &&
  a.surplus.length === b.surplus.length &&
  sameList(
    a.rows,
    b.rows,
    (one, other) => one.form === other.form && (one.label === undefined) === (other.label === undefined),
  );

const sameLines = (a: readonly string[], b: readonly string[]) => sameList(a, b, (one, other) => one === other);

const sameList = <T>(a: readonly T[], b: readonly T[], same: (one: T, other: T) => boolean) =>
  a.length === b.length && a.every((one, i) => same(one, b[i]!));

/** The lines of prose that the edits do not touch; header cells may be read as such, and those may be written anew. */
const linesOutside = ({ prose }: Report, edits: readonly Span[]) =>
  prose.lines
    .filter(({ start }) => !edits.some((edit) => edit.start <= start && start < Math.max(edit.end, edit.start + 1)))
    .map(({ from, to }) => prose.text.slice(from, to));

/** Where the edits' own text stands once they are made. */
function editedIn(edits: readonly Edit[]): Span[] {
  let shift = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, text }) => {
      const from = start + shift;
      shift += text.length - (end - start);
      return { start: from, end: from + text.length };
    });
}
