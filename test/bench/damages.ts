import { applyEdits } from "../../server/core/fix.js";
import { readReport } from "../../server/core/read.js";
import type { Edit, Span } from "../../server/core/text.js";
import { editions } from "../../server/editions/index.js";
import {
  drawn,
  type Family,
  MAGNITUDES,
  type Rendered,
  randomModel,
  randomOf,
  readable,
  render,
  withBlanks,
} from "../generate/index.js";
import { DAMAGES, type DamageKind, damage } from "./damage.js";
import { moved, recover, rowOf } from "./recovery.js";

// What one damage costs a report: other rows that are no longer read, and figures read as others.

/** Shares of the figures that a draft leaves blank. */
const BLANKS = [0, 0.05];

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
const LARGE: Run = { seeds: 2, every: 1 };
/** For the unit suite. */
export const SMALL: Run = { seeds: 1, every: 13 };

function* reports(family: Family, kind: DamageKind, { seeds, every }: Run): Iterable<[Rendered, Edit, row: string]> {
  let count = DAMAGES.indexOf(kind);
  for (const edition of editions) {
    for (const magnitude of MAGNITUDES) {
      for (const share of BLANKS) {
        for (let seed = 0; seed < seeds; seed++) {
          if (count++ % every > 0) continue;
          const random = randomOf(seed * 17 + kind.length + share * 100);
          const model = randomModel(seed + 50, { edition, magnitude });
          const rendered = render(share > 0 ? withBlanks(model, share, random) : model, family, seed);
          const done = damage(kind, rendered, random);
          // Where a blank of the row had left no trace the row was not certain before either.
          if (done && ![...rendered.lost].some((id) => rowOf(id) === done.row)) yield [rendered, done.edit, done.row];
        }
      }
    }
  }
}

/** What an edit of one row costs; a number or a blank is wrong wherever the model has another. */
function costOf(rendered: Rendered, edit: Edit, row: string): Cost {
  const report = readReport(applyEdits(rendered.text, [edit]), editions);
  const { missed } = recover(report, after(rendered, edit));
  const rows = new Set([...rendered.model.figures.keys()].map(rowOf));
  rows.delete(row);
  const hurt = new Set(missed.map(({ id }) => rowOf(id)));
  hurt.delete(row);
  const wrong = missed.filter(({ id, written }) => {
    const figure = report.figures.get(id);
    return figure && figure.raw !== written && ["number", "blank"].includes(figure.reading.state);
  });
  return { rows: rows.size, recovered: rows.size - hurt.size, wrong: wrong.length };
}

/** A rendering after an edit: what the edit does not touch is where it went. */
function after(rendered: Rendered, edit: Edit): Rendered {
  const all = <K>(spans: ReadonlyMap<K, Span>) => new Map([...spans].map(([id, at]) => [id, moved(at, edit)]));
  const { text, figures, headings } = rendered;
  return { ...rendered, text: applyEdits(text, [edit]), figures: all(figures), headings: all(headings) };
}

function measureDamage(family: Family, kind: DamageKind, run: Run): Cost {
  const costs = [...reports(family, kind, run)].map(([rendered, edit, row]) => costOf(rendered, edit, row));
  const sum = (of: (cost: Cost) => number) => costs.reduce((all, cost) => all + of(cost), 0);
  return { rows: sum(({ rows }) => rows), recovered: sum((cost) => cost.recovered), wrong: sum(({ wrong }) => wrong) };
}

/** The table of families × damages: undamaged rows recovered, and wrong values. */
export function damageTable(run: Run): string {
  const lines = [...readable, ...drawn].map((family) => [
    family,
    ...DAMAGES.map((kind) => {
      const { rows, recovered, wrong } = measureDamage(family, kind, run);
      if (rows === 0) return "–";
      // Rounded down, so that 100 % is all of them.
      return `${(Math.floor((10_000 * recovered) / rows) / 100).toFixed(2)} %, ${wrong}`;
    }),
  ]);
  return [["family", ...DAMAGES], ...lines]
    .map((cells) => `${cells.map((cell, i) => (i ? cell.padStart(13) : cell.padEnd(6))).join("  ")}\n`)
    .join("");
}

/** Both runs, as they are checked in. */
export const damageTables = () =>
  `One damage: undamaged rows recovered, wrong values\n${damageTable(LARGE)}\nFewer of them, in the unit suite\n${damageTable(SMALL)}`;
