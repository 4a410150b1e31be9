import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { check } from "../../server/core/check.js";
import { applyEdits } from "../../server/core/fix.js";
import type { Finding } from "../../server/core/rule.js";
import type { Edit, Span } from "../../server/core/text.js";
import { editions } from "../../server/editions/index.js";
import {
  type Family,
  type Magnitude,
  type Rendered,
  randomModel,
  randomOf,
  readable,
  render,
} from "../generate/index.js";
import { draftOf, KINDS, type Mistake } from "./mistakes.js";

// One known mistake at a time in invented reports, through the same door as the editor: `npm run bench:mutations`.

const FILE = fileURLToPath(new URL("mutations.json", import.meta.url));
const FORMS = editions.filter(({ id }) => ["2021", "2019", "2019-beijing"].includes(id));
const MAGNITUDES: readonly Magnitude[] = ["digits", "thousands", "zero"];
/** Paragraphs as they should be: how they are indented is no matter of the tables. */
const WAYS = { indent: "wide" };
const UNHARMED = "unharmed text";
/** Chance may find no place for a mistake: so many tries. */
const TRIES = 8;

/** How often, of `made` mistakes, each was done right. */
export interface Score {
  readonly made: number;
  /** At least one finding more. */
  readonly found: number;
  /** A finding touches each place of the mistake. */
  readonly placed: number;
  /** What was wanted: the preferred fixes bring the text back, or the truth is among the fixes and none is preferred. */
  readonly healed: number;
  /** Findings beyond those that it deserves. */
  readonly extra: number;
}
export type Scores = Record<string, Partial<Record<Family, Score>>>;

export interface Miss {
  readonly kind: string;
  readonly rendered: Rendered;
  readonly mistake: Mistake;
  readonly faults: readonly string[];
  /** The text with the mistake, and what was found in it. */
  readonly hurt: string;
  readonly findings: readonly Finding[];
}

function inspect(text: string): readonly Finding[] {
  const { findings, failures } = check(text);
  if (failures.length > 0) throw new Error(`rule ${failures[0]!.rule} threw`, { cause: failures[0]!.error });
  return findings;
}

const name = ({ rule, message }: Finding) => `${rule} ${message}`;

/** The findings that the text had not before it was hurt. */
function added(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const left = before.map(name);
  return after.filter((finding) => {
    const at = left.indexOf(name(finding));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Where a place of the unharmed text is in the hurt one: its ends go outward with what was written there. */
function follow({ start, end }: Span, edits: readonly Edit[]): Span {
  let [from, to] = [start, end];
  for (const edit of edits) {
    const by = edit.text.length - (edit.end - edit.start);
    if (edit.end <= start && edit.start < start) from += by;
    if (edit.start < end || edit.end <= end) to += by;
  }
  return { start: from, end: Math.max(from, to) };
}

const touches = (a: Span, b: Span) => a.start <= b.end && b.start <= a.end;

/** Applies one preferred fix after the other until nothing new is left that has one. */
function heal(text: string, before: readonly Finding[]): string {
  let now = text;
  for (let turn = 0; turn < 4; turn++) {
    const fix = added(before, inspect(now)).flatMap(({ fixes }) => fixes.filter(({ preferred }) => preferred))[0];
    if (!fix) break;
    now = applyEdits(now, fix.edits);
  }
  return now;
}

/** What a text says, without white space and what layouts part cells and words with. */
const bare = (text: string) => text.replace(/<[^>]*>|&nbsp;|[\s|+=*#-]/g, "");

/** Whether a mistake is found, at its place, and made good. */
function judge({ text }: Rendered, mistake: Mistake, before: readonly Finding[]) {
  const hurt = applyEdits(text, mistake.edits);
  const findings = added(before, inspect(hurt));
  const places = mistake.at.map((place) => follow(place, mistake.edits));
  const fixes = findings.flatMap(({ fixes }) => fixes);
  const sure = fixes.some(({ preferred }) => preferred);
  const same = (mended: string) => mended === text || (mistake.loses === true && bare(mended) === bare(text));
  const truth = fixes.some(({ edits }) => same(applyEdits(hurt, edits)));
  const right = {
    healed: () => same(heal(hurt, before)),
    offered: () => truth && !sure,
    told: () => !sure || same(heal(hurt, before)),
  };
  return {
    hurt,
    findings,
    found: findings.length > 0,
    placed: findings.length > 0 && places.every((place) => findings.some((finding) => touches(finding, place))),
    healed: right[mistake.wanted](),
    extra: Math.max(0, findings.length - mistake.findings),
  };
}

/** Makes every kind of mistake in every family, each in `samples` reports. */
export function measure(samples: number, miss: (miss: Miss) => void = () => {}): Scores {
  const scores: Scores = Object.fromEntries([UNHARMED, ...Object.keys(KINDS)].map((kind) => [kind, {}]));
  for (const [offset, family] of readable.entries()) {
    for (let sample = 0; sample < samples; sample++) {
      const rendered = sampleOf(family, sample, offset);
      const before = inspect(rendered.text);
      count(scores, UNHARMED, family, { found: false, placed: false, healed: false, extra: before.length });
      for (const [index, kind] of Object.keys(KINDS).entries()) {
        const mistake = makeMistake(kind, rendered, sample * 1009 + index);
        if (!mistake) continue;
        const result = judge(rendered, mistake, before);
        count(scores, kind, family, result);
        const faults = JUDGED.filter((part) => !result[part]);
        if (faults.length > 0 || result.extra > 0) miss({ kind, rendered, mistake, faults, ...result });
      }
    }
  }
  return scores;
}

const JUDGED = ["found", "placed", "healed"] as const;

type Result = Readonly<Record<(typeof JUDGED)[number], boolean>> & { readonly extra: number };

function count(scores: Scores, kind: string, family: Family, { found, placed, healed, extra }: Result) {
  const one = { made: 1, found: Number(found), placed: Number(placed), healed: Number(healed), extra };
  scores[kind]![family] = add(scores[kind]![family] ?? NONE, one);
}

function sampleOf(family: Family, sample: number, offset: number): Rendered {
  const magnitude = MAGNITUDES[(sample + offset) % MAGNITUDES.length]!;
  const edition = FORMS[(sample + Math.floor(offset / MAGNITUDES.length)) % FORMS.length]!;
  return render(randomModel(sample, { edition, magnitude }), family, sample, { ways: WAYS });
}

function makeMistake(kind: string, rendered: Rendered, seed: number): Mistake | undefined {
  const draft = draftOf(rendered, randomOf(seed));
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const mistake = KINDS[kind]!(draft);
    if (mistake) return mistake;
  }
  return undefined;
}

const PARTS = ["found", "placed", "healed", "extra"] as const;

const NONE: Score = { made: 0, found: 0, placed: 0, healed: 0, extra: 0 };

const add = (a: Score, b: Score): Score => ({
  made: a.made + b.made,
  found: a.found + b.found,
  placed: a.placed + b.placed,
  healed: a.healed + b.healed,
  extra: a.extra + b.extra,
});

const total = (scores: Partial<Record<Family, Score>>): Score => Object.values(scores).reduce(add, NONE);

const share = (part: number, whole: number) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);

/** Per kind over all layouts, then what is healed per kind and layout. */
export function sayScores(scores: Scores): string {
  const wide = Math.max(
    ...Object.keys(scores).map((kind) => kind.length + (kind.match(/\p{Script=Han}/gu)?.length ?? 0)),
  );
  const pad = (kind: string) => kind + " ".repeat(wide - kind.length - (kind.match(/\p{Script=Han}/gu)?.length ?? 0));
  const lines = Object.entries(scores).map(([kind, families]) => {
    const { made, ...sum } = total(families);
    const parts = PARTS.map((part) =>
      part === "extra" ? String(sum.extra) : share(sum[part], kind === UNHARMED ? 0 : made),
    );
    return [pad(kind), String(made).padStart(6), ...parts.map((part) => part.padStart(9))].join("");
  });
  const matrix = Object.entries(scores).map(([kind, families]) =>
    [pad(kind), ...readable.map((family) => healedIn(families[family]).padStart(6))].join(""),
  );
  return [
    [pad("mistake"), "  made", ...PARTS.map((part) => part.padStart(9))].join(""),
    ...lines,
    "",
    [pad("healed, %, by layout"), ...readable.map((family) => family.padStart(6))].join(""),
    ...matrix,
  ].join("\n");
}

const healedIn = (score: Score | undefined) =>
  !score || score.made === 0 ? "–" : String(Math.round((100 * score.healed) / score.made));

/** Few enough for every run of the tests. */
export const SMALL = 1;

/** Each score as its numbers: made, found, placed, healed, extra. */
type Written = Record<string, Partial<Record<Family, readonly number[]>>>;

const write = (scores: Scores): Written =>
  mapValues(scores, (families) =>
    mapValues(families, (score) => ["made" as const, ...PARTS].map((part) => score[part])),
  );

/** A line for each kind and layout. */
const say = (written: Written) =>
  `${JSON.stringify(written, undefined, 2).replace(/\[[^\]]*\]/g, (list) => list.replace(/\s+/g, " ").replace("[ ", "[").replace(" ]", "]"))}\n`;

const readScore = ([made, found, placed, healed, extra]: readonly number[]) =>
  ({ made, found, placed, healed, extra }) as Score;

const mapValues = <T, U>(of: Partial<Record<string, T>>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key, change(value!)]));

export const checkedIn = (): Scores =>
  mapValues(JSON.parse(readFileSync(FILE, "utf8")) as Written, (families) => mapValues(families, readScore));

/** Where a measure is worse than the one that is checked in. */
export function fallen(now: Scores, then: Scores): string[] {
  return Object.entries(then).flatMap(([kind, families]) =>
    Object.entries(families).flatMap(([family, before]) => {
      const after = now[kind]?.[family as Family];
      const worse = PARTS.filter((part) => {
        const [a, b] = [after?.[part] ?? 0, before[part]];
        return part === "extra" ? a > b : a < b;
      });
      return worse.map((part) => `${kind}, ${family}: ${part} ${before[part]} → ${after?.[part]}`);
    }),
  );
}

function sayMiss({ kind, rendered, mistake, faults, hurt, findings }: Miss): string {
  const { family, model } = rendered;
  const [{ start }] = mistake.edits as [Edit];
  const said = findings.map(({ rule, message }) => `    ${rule}: ${message}`);
  return [
    `${kind} · ${family} · ${model.edition.id}: ${faults.length > 0 ? `not ${faults.join(", ")}` : "too much"} (${mistake.wanted})`,
    ...said,
    `    ${JSON.stringify(hurt.slice(Math.max(0, start - 60), start + 60))}`,
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const misses: Miss[] = [];
  console.log(sayScores(measure(Number(process.argv[2] ?? 12), (miss) => misses.push(miss))));
  if (process.env.MISSES) for (const miss of misses) console.log(`\n${sayMiss(miss)}`);
  if (process.env.UPDATE) writeFileSync(FILE, say(write(measure(SMALL))));
}
