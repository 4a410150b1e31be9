import { fileURLToPath } from "node:url";
import { check } from "../../server/core/check.js";
import { diagnose } from "../../server/core/culprits/index.js";
import { slotsOf, type TableForm } from "../../server/core/form/edition.js";
import { evaluate } from "../../server/core/form/equations.js";
import { type Random, randomModel, randomOf, render } from "../generate/index.js";
import { consistent, editionOf, formIn, tableOf, type Written } from "../helpers/table.js";

// What it costs to explain a table, whatever is wrong with it: `npm run bench:search [tables of each kind]`.

/** Ways to ruin a table; each figure as written. */
const RUINS: Readonly<Record<string, (figures: Written, random: Random) => Map<string, string>>> = {
  "1 figure wrong": (figures, random) => wrong(figures, random, 1),
  "2 figures wrong": (figures, random) => wrong(figures, random, 2),
  "3 to 6 figures wrong": (figures, random) => wrong(figures, random, random.int(3, 6)),
  "7 to 40 figures wrong": (figures, random) => wrong(figures, random, random.int(7, 40)),
  "digits everywhere": (figures, random) => each(figures, () => String(random.int(0, 9))),
  "thousands everywhere": (figures, random) => each(figures, () => String(random.int(0, 99_999))),
  "blanks among garbage": (figures, random) =>
    each(figures, () => (random.chance(0.3) ? "" : String(random.int(0, 999)))),
  "nothing written": (figures) => each(figures, () => ""),
  "unreadable among figures, some wrong": (figures, random) =>
    each(figures, (written) => (random.chance(0.3) ? "1O" : random.chance(0.1) ? "77" : written)),
  "every figure one more": (figures) => each(figures, (written) => String(Number(written) + 1)),
  "blanks among figures, 3 wrong": (figures, random) =>
    each(wrong(figures, random, 3), (written) => (random.chance(0.1) ? "" : written)),
  "opposite amounts in a row": (figures, random) => inLine(figures, random, 0),
  "opposite amounts in a column": (figures, random) => inLine(figures, random, 1),
};

const each = (figures: Written, write: (written: string) => string) =>
  new Map([...figures].map(([id, written]): [string, string] => [id, write(written)]));

function wrong(figures: Written, random: Random, count: number): Map<string, string> {
  const changed = new Map(figures);
  const ids = [...figures.keys()];
  for (let i = 0; i < count; i++) changed.set(random.pick(ids), String(random.int(0, 5000)));
  return changed;
}

/** The pairs of a row, or of a column, have the most twins. */
function inLine(figures: Written, random: Random, axis: 0 | 1): Map<string, string> {
  const by = random.int(1, 9);
  const lineOf = (id: string) => id.split("/")[axis + 1];
  const first = random.pick([...figures.keys()]);
  const second = random.pick([...figures.keys()].filter((id) => id !== first && lineOf(id) === lineOf(first)));
  return new Map([...figures])
    .set(first, String(Number(figures.get(first)) + by))
    .set(second, String(Math.max(0, Number(figures.get(second)) - by)));
}

const timed = (work: () => unknown): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
};

/** Adding the same table up, for the same machine at the same moment. */
const floorOf = (form: TableForm, written: Written) => timed(() => evaluate(form, (id) => Number(written.get(id))));

function measure(form: TableForm, edition: string, tables: number) {
  const known = editionOf(edition);
  return Object.entries(RUINS).map(([name, ruin]) => {
    const costs: { readonly ms: number; readonly sums: number }[] = [];
    for (let seed = 1; seed <= tables; seed++) {
      const magnitude = (["digits", "thousands", "zero"] as const)[seed % 3]!;
      const written = ruin(consistent(form, known, magnitude, seed), randomOf(seed));
      const sums = tableOf(form, written);
      diagnose(form, sums);
      const ms = timed(() => diagnose(form, sums));
      costs.push({ ms, sums: ms / floorOf(form, written) });
    }
    costs.sort((a, b) => a.ms - b.ms);
    return { name, median: costs[costs.length >> 1]!, worst: costs.at(-1)! };
  });
}

/** Whole drafts, sound and ruined, and how long it takes to check them: what is wrong must not cost much more than reading. */
const DRAFTS: Readonly<Record<string, number>> = {
  "one report": 1,
  "two reports in a text": 2,
  "25 reports in a text": 25,
};

function measureDrafts() {
  const edition = editionOf("2021");
  const textOf = (count: number, ruin: boolean) =>
    Array.from({ length: count }, (_, seed) => {
      const model = randomModel(seed, { edition, magnitude: "digits" });
      const random = randomOf(seed);
      const figures = [...model.figures].map(([id, written]): [string, string] => [
        id,
        ruin && /^[三四]/.test(id) ? String(random.int(0, 9)) : written,
      ]);
      return render({ ...model, figures: new Map(figures) }, "R", seed).text;
    }).join("\n");
  return Object.entries(DRAFTS).map(([name, count]) => {
    const [sound, ruined] = [false, true].map((ruin) => {
      const text = textOf(count, ruin);
      return timed(() => check(text));
    }) as [number, number];
    return { name, sound, ruined };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const tables = Number(process.argv[2] ?? 200);
  const say = (ms: number, sums: number) => `${ms.toFixed(2)} ms (${Math.round(sums)} ×)`.padStart(18);
  console.log(`explaining 表三, and how often it could be added up meanwhile; ${tables} tables each`);
  for (const edition of ["2021", "2019"]) {
    const form = formIn(editionOf(edition), "三");
    console.log(
      `\n${`${edition} form, ${slotsOf(form).length} figures`.padEnd(36)}${"median".padStart(18)}${"worst".padStart(18)}`,
    );
    for (const { name, median, worst } of measure(form, edition, tables)) {
      console.log(`${name.padEnd(36)}${say(median.ms, median.sums)}${say(worst.ms, worst.sums)}`);
    }
  }
  console.log(`\n${"whole drafts, every sum ruined".padEnd(36)}${"sound".padStart(12)}${"ruined".padStart(12)}`);
  for (const { name, sound, ruined } of measureDrafts())
    console.log(`${name.padEnd(36)}${`${sound.toFixed(1)} ms`.padStart(12)}${`${ruined.toFixed(1)} ms`.padStart(12)}`);
}
