import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { applyEdits, fixAll } from "../../server/core/fix.js";
import type { Edit } from "../../server/core/text.js";
import { editions } from "../../server/editions/index.js";
import { draftOf, KINDS } from "../bench/mistakes/index.js";
import {
  drawn,
  type Family,
  type Magnitude,
  type Random,
  type Rendered,
  randomDress,
  randomModel,
  randomOf,
  rarer,
  readable,
  render,
} from "../generate/index.js";
import { variedProse } from "../generate/varied.js";
import { readPages } from "../rules/pages.js";
import { faultsIn } from "./soundness.js";

// Whatever is wrong with a draft, two mistakes at a time: what is offered ends its finding and adds no error.

/** `DRAFTS=1000` tries more of them than every run of the tests has time for, `FROM=5000` others. */
const DRAFTS = Number(process.env.DRAFTS ?? 36);
const FROM = Number(process.env.FROM ?? 1);
/** Chance may find no place for a mistake: so many tries. */
const TRIES = 4;
const MAGNITUDES: readonly Magnitude[] = ["zero", "digits", "thousands"];

/** What the pages of the rules show to be found, where it stands in prose: each may be said anywhere. */
const passages = readPages().flatMap(({ examples }) =>
  examples
    .filter(({ passage }) => passage.start > 0)
    .map(({ text, passage }) => text.slice(passage.start, passage.end))
    .filter((words) => words.length > 0 && words.length < 600 && !/[\t|<]/.test(words)),
);

/** A report in one of these layouts and on any form, to the letter or with all that varies in real ones. */
function randomReport(seed: number, random: Random, families: readonly Family[]): Rendered {
  const write = random.chance(0.3) ? { write: variedProse } : {};
  const model = randomModel(seed, { edition: random.pick(editions), magnitude: random.pick(MAGNITUDES), ...write });
  const dress = random.chance(0.3) ? { dress: randomDress(random) } : {};
  return render(model, random.pick(families), seed, dress);
}

/** A mistake of any kind: of those that the benchmark makes, or a passage that a rule is about. */
function mistake(rendered: Rendered, random: Random): { kind: string; edits: readonly Edit[] } {
  if (random.chance(0.3)) {
    const words = random.pick(passages);
    const section = rendered.sections.get(random.pick(["一", "五", "六"]))!;
    const at = rendered.text.indexOf("。", section.start) + 1;
    const lineEnd = /\r\n?|\n/.exec(rendered.text)?.[0] ?? "\n";
    const text = words.replaceAll("\n", lineEnd);
    const own = random.chance(0.5) ? text : lineEnd + text + lineEnd;
    return { kind: words.slice(0, 20), edits: [{ start: at, end: at, text: own }] };
  }
  const kind = random.pick(Object.keys(KINDS));
  const draft = draftOf(rendered, random);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const made = KINDS[kind]!(draft);
    if (made) return { kind, edits: made.edits };
  }
  return { kind, edits: [] };
}

/** A draft with two mistakes that do not touch each other. */
function hurtDraft(seed: number, families: readonly Family[]): { text: string; kinds: readonly string[] } | undefined {
  const random = randomOf(seed);
  const rendered = randomReport(seed, random, families);
  const mistakes = [mistake(rendered, random), mistake(rendered, random)];
  const edits = mistakes.flatMap((one) => one.edits);
  const clash = edits.some((one, i) =>
    edits.some((other, j) => i < j && one.start <= other.end && other.start <= one.end),
  );
  if (clash || mistakes.some((one) => one.edits.length === 0)) return undefined;
  return { text: applyEdits(rendered.text, edits), kinds: [rendered.family, ...mistakes.map(({ kind }) => kind)] };
}

it.each([
  ["of the survey", [...readable, ...drawn]],
  ["that tools write", rarer],
] as const)(
  "everything offered in layouts %s ends its finding and adds no error",
  (_, families) => {
    const faults: unknown[] = [];
    let drafts = 0;
    for (let seed = FROM; seed < FROM + DRAFTS; seed++) {
      const draft = hurtDraft(seed, families);
      if (!draft) continue;
      drafts++;
      for (const fault of faultsIn(draft.text)) faults.push({ seed, kinds: draft.kinds, ...fault });
    }
    expect(drafts).toBeGreaterThan(DRAFTS / 2);
    expect(faults).toEqual([]);
  },
  3_600_000,
);

const SAFE = ["full-width digits", "decimals in a count", "section numeral lost"];

it("all that is safe is put back at once, byte for byte", () => {
  for (let seed = FROM; seed < FROM + DRAFTS / 3; seed++) {
    const random = randomOf(seed);
    const model = randomModel(seed, { edition: random.pick(editions), magnitude: random.pick(MAGNITUDES) });
    const rendered = render(model, random.pick(readable), seed, { ways: { indent: "wide" } });
    const before = fixAll(rendered.text, (text) => check(text).findings).text;
    if (before !== rendered.text) continue;
    const edits = SAFE.flatMap((kind) => KINDS[kind]!(draftOf(rendered, random))?.edits ?? []);
    if (new Set(edits.map(({ start }) => start)).size < edits.length) continue;
    const fixed = fixAll(applyEdits(rendered.text, edits), (text) => check(text).findings);
    expect([seed, rendered.family, fixed.text, fixed.count]).toEqual([
      seed,
      rendered.family,
      rendered.text,
      edits.length,
    ]);
  }
}, 600_000);

const FOLDERS = ["../drafts/", "../reports/"].map((name) => new URL(name, import.meta.url));

it("so is everything in texts that were not generated", () => {
  const faults: unknown[] = [];
  for (const folder of FOLDERS) {
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
      if (!/\.(?:txt|md|html)$/.test(file)) continue;
      const text = readFileSync(new URL(encodeURI(file), folder), "utf8");
      for (const fault of faultsIn(text)) faults.push({ file, ...fault });
    }
  }
  expect(faults).toEqual([]);
}, 600_000);
