import { check } from "../../server/core/check.js";
import { applyEdits } from "../../server/core/fix.js";
import { nameRow, quote } from "../../server/core/form/edition.js";
import { rowsOf } from "../../server/core/form/labels.js";
import { readReport } from "../../server/core/read.js";
import type { Span } from "../../server/core/text.js";
import { editions } from "../../server/editions/index.js";
import {
  type Family,
  legible,
  MAGNITUDES,
  type Rendered,
  randomModel,
  randomOf,
  render,
  withBlanks,
} from "../generate/index.js";
import { DAMAGES, type Damage, type DamageKind, damage } from "./damage.js";
import { moved, recover, rowOf } from "./recovery.js";

// What one damage costs a report: other rows that are no longer read, and figures read as others.

/** Shares of the figures that a draft leaves blank. */
const BLANKS = [0, 0.05, 0.7];

/** How many rows of a report a damage left alone, how many of them are read as before, and what is read as another. */
interface Cost {
  readonly rows: number;
  readonly recovered: number;
  readonly wrong: number;
}

/** With how many seeds reports are made, and every how many of them are damaged. */
interface Run {
  readonly seeds: number;
  readonly every: number;
}
const LARGE: Run = { seeds: 1, every: 5 };
/** For the unit suite. */
export const SMALL: Run = { seeds: 1, every: 13 };

type Hurt = readonly [Rendered, Damage];

function* reports(family: Family, kind: DamageKind, { seeds, every }: Run, shares = BLANKS): Iterable<Hurt> {
  let count = DAMAGES.indexOf(kind);
  for (const edition of editions) {
    for (const magnitude of MAGNITUDES) {
      for (const share of shares) {
        for (let seed = 0; seed < seeds; seed++) {
          if (count++ % every > 0) continue;
          // Of its own for each report: else all are hurt at the same place.
          const random = randomOf(count * 7919 + kind.length);
          const model = randomModel(count, { edition, magnitude });
          const rendered = render(share > 0 ? withBlanks(model, share, random) : model, family, count);
          const done = damage(kind, rendered, random);
          if (done && isCertain(rendered, done)) yield [rendered, done];
        }
      }
    }
  }
}

/** Where a blank of the row had left no trace the row was not certain before either. */
const isCertain = ({ lost }: Rendered, { row }: Damage) => ![...lost].some((id) => rowOf(id) === row);

/** What an edit of one row costs; a number or a blank is wrong wherever the text has another. */
export function costOf(rendered: Rendered, done: Damage): Cost {
  const report = readReport(applyEdits(rendered.text, [done.edit]), editions);
  const { missed } = recover(report, after(rendered, done));
  const rows = new Set([...rendered.model.figures.keys()].map(rowOf));
  rows.delete(done.row);
  const hurt = new Set(missed.map(({ id }) => rowOf(id)));
  hurt.delete(done.row);
  const wrong = missed.filter(({ id, written }) => {
    const figure = report.figures.get(id);
    const said = done.typed?.[0] === id ? done.typed[1] : written;
    return figure && figure.raw !== said && ["number", "blank"].includes(figure.reading.state);
  });
  return { rows: rows.size, recovered: rows.size - hurt.size, wrong: wrong.length };
}

/** A rendering after an edit: what the edit does not touch is where it went. */
function after(rendered: Rendered, { edit }: Damage): Rendered {
  const all = <K>(spans: ReadonlyMap<K, Span>) => new Map([...spans].map(([id, at]) => [id, moved(at, edit)]));
  const { text, figures, headings } = rendered;
  return { ...rendered, text: applyEdits(text, [edit]), figures: all(figures), headings: all(headings) };
}

function measure(hurt: Iterable<Hurt>): string {
  const costs = [...hurt].map(([rendered, done]) => costOf(rendered, done));
  const sum = (of: (cost: Cost) => number) => costs.reduce((all, cost) => all + of(cost), 0);
  return costs.length === 0
    ? "–"
    : `${share(
        sum(({ recovered }) => recovered),
        sum(({ rows }) => rows),
      )} ${sum(({ wrong }) => wrong)}`;
}

/** In percent; rounded down, so that 100 is all of them. */
const share = (part: number, whole: number) => (Math.floor((10_000 * part) / whole) / 100).toFixed(2);

/** Those that the text itself gives away, whatever was meant. */
const TOLD: readonly DamageKind[] = [
  ...(["cell lost", "cell doubled", "cell split", "row lost", "row doubled"] as const),
  ...(["figure half typed", "dash typed", "letter typed", "label another", "label emptied"] as const),
];

/** Whether a finding names the row in its official words. */
function isNamed({ text, model }: Rendered, { row, edit, typed }: Damage): boolean {
  const name = rowsOf(model.edition.tables.find(({ id }) => row.startsWith(id))!)
    .filter((each) => row === "四" || row.endsWith(`/${each.row.id}`))
    .map((each) => quote(nameRow(each.block, each.row)).slice(1, -1));
  const before = new Set(check(text).findings.map(({ message }) => message));
  const said = check(applyEdits(text, [edit])).findings.filter(({ message }) => !before.has(message));
  // 表二 has no sums that tell of a figure that is only smaller.
  const isSilent = typed && row.startsWith("二") && /^\d+$/.test(typed[1]);
  return isSilent || said.some(({ message }) => name.some((one) => message.includes(one)) || message.includes("表四"));
}

function named(family: Family, kind: DamageKind, run: Run): string {
  const all = [...reports(family, kind, run, [0])];
  return all.length === 0 ? "–" : share(all.filter(([rendered, done]) => isNamed(rendered, done)).length, all.length);
}

const tableOf = (lines: readonly (readonly [string, (family: Family) => string])[], width: number) =>
  [["", ...legible] as const, ...lines.map(([name, cell]) => [name, ...legible.map(cell)] as const)]
    .map(([name, ...cells]) => `${name.padEnd(26)}${cells.map((cell) => cell.padStart(width)).join("")}\n`)
    .join("");

/** The table of damages × families: percent of undamaged rows recovered, and wrong values. */
export const damageTable = (run: Run): string =>
  tableOf(
    DAMAGES.map((kind) => [kind, (family) => measure(reports(family, kind, run))]),
    11,
  );

/** What is checked in. */
export const damageTables = () =>
  [
    "One damage: percent of undamaged rows recovered, wrong values",
    damageTable(LARGE),
    "Percent of them of which a finding names the row in its official words",
    tableOf(
      TOLD.map((kind) => [kind, (family) => named(family, kind, { seeds: 1, every: 7 })]),
      11,
    ),
    "Fewer of them, in the unit suite",
    damageTable(SMALL),
  ].join("\n");
