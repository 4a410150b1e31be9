import { BORDER } from "../../../server/core/edits/drawing.js";
import { linesOf } from "../../../server/core/edits/parting.js";
import type { Edition } from "../../../server/core/form/edition.js";
import type { Report } from "../../../server/core/report.js";
import { type Edit, type Span, span } from "../../../server/core/text.js";
import type { Random, Rendered } from "../../generate/index.js";
import { type Oracle, oracleOf, type Values } from "../oracle.js";
import { rowOf } from "../recovery.js";

/** A known mistake, and what a checker can be asked to make of it. */
export interface Mistake {
  readonly edits: readonly Edit[];
  /** What a finding must touch, each of them: in the text before the edits. */
  readonly at: readonly Span[];
  /**
   * `healed`: the preferred fixes bring the text back. `offered`: nothing tells which explanation is right; the truth is
   * among the fixes and none is preferred. `told`: it is said there, without a fix that could be sure.
   */
  readonly wanted: "healed" | "offered" | "told";
  /** Findings that it deserves. */
  readonly findings: number;
  /** What can be asked for at best, where the text as it was had a mistake of its own that nothing tells any more. */
  readonly mended?: string;
  /** White space went with what was lost: how much of it nothing can tell. */
  readonly loses?: boolean;
}

export type Maker = (draft: Draft) => Mistake | undefined;
export type Kinds = Readonly<Record<string, Maker>>;

/** A whole report about to be hurt: where everything stands in it, and what it says. */
export interface Draft
  extends Pick<Rendered, "text" | "figures" | "cells" | "rows" | "labels" | "headings" | "numerals" | "sections"> {
  /** How its tables are laid out: a family of the generator, or the reader's word for it. */
  readonly family: string;
  readonly edition: Edition;
  readonly year: number;
  /** Slot id → figure as written. */
  readonly written: ReadonlyMap<string, string>;
  readonly values: Values;
  readonly random: Random;
  readonly oracle: (table: "三" | "四") => Oracle;
}

const oracles = new Map<string, Oracle>();

const oraclesOf = (edition: Edition) => (table: "三" | "四") => {
  const key = edition.id + table;
  const known = oracles.get(key) ?? oracleOf(edition, table);
  oracles.set(key, known);
  return known;
};

const valuesOf = (written: ReadonlyMap<string, string>): Values =>
  new Map([...written].map(([id, figure]) => [id, Number(figure)]));

export function draftOf(rendered: Rendered, random: Random): Draft {
  const { edition, year, figures: written } = rendered.model;
  return { ...rendered, edition, year, written, values: valuesOf(written), random, oracle: oraclesOf(edition) };
}

/** A text that nobody generated, as the reader reads it; undefined where a table or a section is not as it should be. */
export function draftOfReport(report: Report, random: Random): Draft | undefined {
  const { source: text, edition, tables, sections, signature, year } = report;
  const isWhole =
    tables.length === edition.tables.length &&
    tables.every(({ readable, surplus }) => readable && surplus.length === 0);
  const found = [...report.figures.values()];
  const isRead = found.length > 0 && found.every(({ reading }) => reading.state === "number" && !reading.flaw);
  const isInOrder = sections.length === edition.sections.length && sections.every((it) => !it.displaced && !it.doubled);
  if (!isWhole || !isRead || !isInOrder || year === undefined) return undefined;
  if (report.equations.some(({ state }) => state !== "holds")) return undefined;
  const lines = tables.flatMap((table) =>
    table.rows.flatMap((row, i): [string, Span, Span][] => {
      const id = row.block.abreast ? table.form.id : `${table.form.id}/${row.form.id}`;
      // In a box the label of a group goes on beside other rows.
      const ends = linesOf(report, table).find(({ start }) => start === row.start)!.end;
      const next = table.rows[i + 1];
      const parting = next && next.start >= ends ? text.slice(ends, next.start) : undefined;
      const isBetween = table.layout === "grid" ? BORDER : /^[\s|+=-]*$/;
      const close = next && parting !== undefined && isBetween.test(parting);
      const end = close ? next.start : ends + /^[^\S\r\n]*\|*[ \t]*[\r\n]*/.exec(text.slice(ends))![0].length;
      return row.displaced || !row.label
        ? row.block.abreast
          ? [[id, rowsAbreast(table.rows), row]]
          : []
        : [[id, span(row.start, end), row.label]];
    }),
  );
  const cells = tables.flatMap(({ rows }) =>
    rows.flatMap(({ figures }) =>
      figures.map((figure, i): [string, Span] => [
        figure!.id,
        figures[i + 1]
          ? span(figure!.start, figures[i + 1]!.start)
          : span(figures[i - 1]?.end ?? figure!.start, figure!.end),
      ]),
    ),
  );
  const written = new Map(found.map(({ id, raw }) => [id, raw]));
  const at = (place: (section: (typeof sections)[number]) => Span | undefined) =>
    new Map(
      sections.flatMap((section): [string, Span][] => {
        const found = place(section);
        return found ? [[section.form.numeral, span(found.start, found.end)]] : [];
      }),
    );
  return {
    text,
    family: tables[0]!.layout,
    edition,
    year,
    written,
    values: valuesOf(written),
    figures: new Map(found.map(({ id, start, end }) => [id, span(start, end)])),
    cells: new Map(cells),
    rows: new Map(lines.map(([id, row]) => [id, row])),
    labels: new Map(lines.map(([id, , { start, end }]) => [id, span(start, end)])),
    headings: at(({ heading }) => heading),
    numerals: at(({ heading }) => heading.numeral),
    sections: at(({ start, end }) =>
      span(lineOf(text, start), lineOf(text, Math.max(start, Math.min(end, signature?.start ?? end)))),
    ),
    random,
    oracle: oraclesOf(edition),
  };
}

/** Rows side by side share one line, or have one each. */
const rowsAbreast = (rows: readonly Span[]): Span =>
  span(Math.min(...rows.map(({ start }) => start)), Math.max(...rows.map(({ end }) => end)));

/** Where the line of a place begins, where only markup stands before it; else the place. */
function lineOf(text: string, at: number): number {
  const start = Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
  return /\p{Script=Han}/u.test(text.slice(start, at)) ? at : start;
}

export const ids = ({ figures }: Pick<Draft, "figures">, table: string) =>
  [...figures.keys()].filter((id) => id.startsWith(`${table}/`));

/** The figures of a row, in order. */
export const rowIds = (draft: Draft, row: string) => [...draft.figures.keys()].filter((id) => rowOf(id) === row);

/** Another figure than the one that stands there, near it or far. */
export function otherThan(value: number, random: Random): number {
  const other = random.chance(0.5) ? value + random.int(1, 9) : random.int(0, Math.max(9, value * 2));
  return other === value ? value + 1 : other;
}

/** The edits that write other figures. */
export function rewrite({ figures }: Draft, changes: ReadonlyMap<string, number | string>) {
  const edits = [...changes].map(([id, to]): Edit => ({ ...figures.get(id)!, text: String(to) }));
  return { edits, at: edits.map(({ start, end }) => span(start, end)) };
}

export const changed = ({ values }: Draft, changes: ReadonlyMap<string, number>): Values =>
  new Map([...values, ...changes]);

export const one = (draft: Draft, id: string, to: number | string): Mistake => ({
  ...rewrite(draft, new Map([[id, to]])),
  wanted: "healed",
  findings: 1,
});
