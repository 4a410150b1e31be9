import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readReport } from "../../server/core/read.js";
import { editions } from "../../server/editions/index.js";
import {
  type Family,
  legible,
  MAGNITUDES,
  type Rendered,
  randomDress,
  randomModel,
  randomOf,
  render,
  withBlanks,
} from "../generate/index.js";
import { damageTables } from "./damages.js";
import { type Recovery, recover } from "./recovery.js";

// How many cells of random reports the reader gives back, family by family, and what one damage costs:
// `npm run bench:layouts`.

/** Share of the figures that a draft leaves blank. */
const BLANK = 0.05;

/** A family in every edition and magnitude: to the letter of the form, with what varies in real reports, with blanks. */
export function* renderings(family: Family, seeds: number): Iterable<Rendered> {
  for (const edition of editions) {
    for (const magnitude of MAGNITUDES) {
      for (let seed = 0; seed < seeds; seed++) {
        const model = randomModel(seed, { edition, magnitude });
        const random = randomOf(seed * 31 + magnitude.length);
        yield render(model, family, seed);
        yield render(model, family, seed, { dress: randomDress(random) });
        yield render(withBlanks(model, BLANK, random), family, seed);
      }
    }
  }
}

interface Row {
  readonly family: Family;
  readonly reports: number;
  readonly cells: number;
  readonly recovered: number;
  /** Reports whose edition, year and sections are all right. */
  readonly framed: number;
}

export function measure(family: Family, seeds: number): Row {
  const recoveries: Recovery[] = [];
  for (const rendered of renderings(family, seeds))
    recoveries.push(recover(readReport(rendered.text, editions), rendered));
  const sum = (of: (recovery: Recovery) => number) => recoveries.reduce((all, one) => all + of(one), 0);
  return {
    family,
    reports: recoveries.length,
    cells: sum(({ cells }) => cells),
    recovered: sum(({ recovered }) => recovered),
    framed: sum(({ frame }) => (frame.length === 0 ? 1 : 0)),
  };
}

/** The table of families × recovered cells, as it is checked in. */
export function table(seeds: number): string {
  const lines = legible.map((family) => {
    const { reports, cells, recovered, framed } = measure(family, seeds);
    return [family.padEnd(9), String(reports), String(cells), share(recovered, cells), share(framed, reports)];
  });
  const head = ["family   ", "reports", "cells", "recovered", "edition, year, sections"];
  return [head, ...lines]
    .map((cells) => `${cells.map((cell, i) => cell.padStart(head[i]!.length)).join("  ")}\n`)
    .join("");
}

const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;

export const SEEDS = 2;

/** What is checked in under a name in this folder. */
export const checkedIn = (name: string) => readFileSync(fileOf(name), "utf8");
const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const tables = { "layouts.txt": () => table(SEEDS), "damages.txt": damageTables };
  for (const [name, measured] of Object.entries(tables)) {
    const now = measured();
    console.log(now);
    if (process.env.UPDATE) writeFileSync(fileOf(name), now);
    else if (now !== checkedIn(name)) {
      console.error(`test/bench/${name} says otherwise; UPDATE=1 writes what is measured.`);
      process.exitCode = 1;
    }
  }
}
