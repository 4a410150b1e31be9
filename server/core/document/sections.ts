import type { SectionForm } from "../form/edition.js";
import type { Heading, Section } from "../report.js";
import type { Span } from "../text.js";
import { type Candidate, type Form, findCandidates, type Landmark } from "./headings.js";
import { type Prose, placeOf } from "./prose.js";

/** No report has so many headings; what comes after is not worth its time. */
const MANY = 500;
/** From here on a candidate may be taken for a heading. */
const ENOUGH = 2;
/** From here on one is a heading wherever it stands. */
const SURE = 6;

/**
 * Finds the sections by the words of their titles, in order, with or without numeral. The heaviest chain of candidates
 * wins; those left over that can be nothing else are headings that are doubled or displaced.
 */
export function readSections(
  source: Span,
  prose: Prose,
  sections: readonly SectionForm[],
  tables: readonly Landmark[],
): Section[] {
  const candidates = withoutContents(findCandidates(prose, sections, tables).slice(0, MANY), prose, tables);
  const chain = bestChain(candidates);
  const taken = new Map(chain.map((candidate) => [candidate.form, candidate]));
  const found = candidates.filter((candidate) => taken.get(candidate.form) === candidate || isStray(candidate, taken));
  const headings = [...new Map(found.map((candidate) => [candidate.from, candidate])).values()];
  return headings.map((candidate, index) => {
    const heading = headingOf(candidate, prose);
    const next = headings[index + 1];
    const end = next ? headingOf(next, prose).start : source.end;
    const own = taken.get(candidate.form);
    const state = own === candidate ? {} : own ? { doubled: true } : { displaced: true };
    return {
      start: heading.start,
      end,
      form: candidate.form.section,
      heading,
      body: { start: heading.end, end },
      ...state,
    };
  });
}

function headingOf({ form, numeral, from, to }: Candidate, prose: Prose): Heading {
  const title = placeOf(prose, from, to);
  const written = prose.text.slice(from, to);
  const own = numeral && {
    ...placeOf(prose, numeral.from, numeral.to),
    text: prose.text.slice(numeral.from, numeral.to),
    value: numeral.value,
  };
  return {
    start: own?.start ?? title.start,
    end: title.end,
    form: form.section,
    ...(own ? { numeral: own } : {}),
    title: { ...title, text: written === form.key ? form.section.title : written },
  };
}

/** A heading outside the chain that is one all the same: as written it can be nothing else. */
function isStray(candidate: Candidate, taken: ReadonlyMap<Form, Candidate>): boolean {
  const own = taken.get(candidate.form);
  if (!own) return candidate.words >= SURE;
  const style = candidate.numeral?.style;
  return candidate.exact && style !== "bracketed" && (style === "chinese" || style === own.numeral?.style);
}

/** Leaves out a table of contents: headings with nothing between them that come again. */
function withoutContents(candidates: readonly Candidate[], prose: Prose, tables: readonly Landmark[]): Candidate[] {
  const isBetween = (a: Candidate, b: Candidate) => {
    const [start, end] = [prose.lines[a.line]!.start, prose.lines[b.line]!.start];
    return tables.some((table) => table.start > start && table.start < end);
  };
  const lastLines = new Map(candidates.map(({ form, line }) => [form, line]));
  const listed = new Set<number>();
  let run: Candidate[] = [];
  const close = () => {
    const end = run.at(-1)?.line ?? 0;
    const again = run.filter(({ form }) => lastLines.get(form)! > end).length;
    // One of the headings it lists may be lost.
    if (run.length > 1 && again >= (run.length > 3 ? run.length - 1 : run.length)) {
      for (const { line } of run) listed.add(line);
    }
    run = [];
  };
  for (const candidate of candidates) {
    const last = run.at(-1);
    if (last && candidate.line === last.line) continue;
    const goes = last && candidate.line === last.lastLine + 1 && candidate.form.ordinal > last.form.ordinal;
    if (last && (!goes || isBetween(last, candidate))) close();
    run.push(candidate);
  }
  close();
  return candidates.filter(({ line }) => !listed.has(line));
}

interface Link {
  readonly candidate: Candidate;
  readonly score: number;
  readonly before?: Link | undefined;
}

/** The heaviest chain of candidates in the order of the form. */
function bestChain(candidates: readonly Candidate[]): Candidate[] {
  const ends: (Link | undefined)[] = [];
  for (const candidate of candidates) {
    if (candidate.score < ENOUGH) continue;
    const { ordinal } = candidate.form;
    let before: Link | undefined;
    for (let i = 1; i < ordinal; i++) {
      const link = ends[i];
      if (link && link.candidate.from < candidate.from && link.score > (before?.score ?? 0)) before = link;
    }
    const score = candidate.score + (before?.score ?? 0);
    if (score > (ends[ordinal]?.score ?? 0)) ends[ordinal] = { candidate, score, before };
  }
  let link = ends.reduce((best, end) => ((end?.score ?? 0) > (best?.score ?? 0) ? end : best), undefined);
  const chain: Candidate[] = [];
  for (; link; link = link.before) chain.push(link.candidate);
  return chain.reverse();
}
