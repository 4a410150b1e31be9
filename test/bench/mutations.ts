import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { check } from "../../server/core/check.js";
import { applyEdits } from "../../server/core/fix.js";
import type { Finding } from "../../server/core/rule.js";
import type { Edit, Span } from "../../server/core/text.js";
import { editions } from "../../server/editions/index.js";
import {
  drawn,
  type Family,
  type Magnitude,
  type Random,
  type Rendered,
  randomModel,
  randomOf,
  readable,
  render,
} from "../generate/index.js";
import { type Draft, draftOf, draftOfReport, KINDS, type Mistake } from "./mistakes/index.js";
import { add, type Column, checkIn, NONE, type Scores, sayScores, UNHARMED } from "./scores.js";

// One known mistake at a time in invented reports, through the same door as the editor:
// `npm run bench:mutations [reports of each layout] [layouts, as A,J,box]`.

const FORMS = editions.filter(({ id }) => ["2021", "2019", "2019-beijing"].includes(id));
const MAGNITUDES: readonly Magnitude[] = ["digits", "thousands", "zero"];
/** Paragraphs as they should be: how they are indented is no matter of the tables. */
const WAYS = { indent: "wide" };
/** Chance may find no place for a mistake: so many tries. */
const TRIES = 8;

export interface Miss {
  readonly kind: string;
  readonly sample: Sample;
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

/**
 * Whether findings stand where the mistake is. A finding points at one place: figures that one slip changed are told on one
 * of them, with the others as related places.
 */
function arePlaced(findings: readonly Finding[], places: readonly Span[]): boolean {
  const isAt = (place: Span) => findings.some((finding) => touches(finding, place));
  const isBeside = (place: Span) => findings.some(({ related = [] }) => related.some((told) => touches(told, place)));
  return (
    findings.length > 0 && (places.length === 0 || places.some(isAt)) && places.every((at) => isAt(at) || isBeside(at))
  );
}

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
const bare = (text: string) => text.replace(PAGE, "").replace(/<[^>]*>|&nbsp;|[\s|+=*#─-╬-]/g, "");

/** The number of a page: on which side of it stood what was lost, nothing tells. */
const PAGE = /^[ \t]*[-—–][ \t]*\d{1,3}[ \t]*[-—–][ \t]*$/gm;

/** Whether a mistake is found, at its place, and made good. */
function judge({ text }: Sample, mistake: Mistake, before: readonly Finding[]) {
  const hurt = applyEdits(text, mistake.edits);
  const findings = added(before, inspect(hurt)).filter(({ rule }) => !OF_THE_LAYOUT.has(rule));
  const places = mistake.at.map((place) => follow(place, mistake.edits));
  const fixes = findings.flatMap(({ fixes }) => fixes);
  const sure = fixes.some(({ preferred }) => preferred);
  const wanted = mistake.mended ?? text;
  const same = (mended: string) => mended === wanted || (mistake.loses === true && bare(mended) === bare(wanted));
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
    placed: arePlaced(findings, places),
    healed: right[mistake.wanted](),
    extra: Math.max(0, findings.length - mistake.findings),
  };
}

/** A text before it is hurt; each chance makes a draft of its own. */
interface Sample {
  readonly column: Column;
  readonly name: string;
  readonly text: string;
  draft(random: Random): Draft | undefined;
}

/** Every layout that the reader knows, and the texts that were not generated. */
const EVERYWHERE: readonly Column[] = [...readable, ...drawn, "drafts", "reports", "seeds"];

/** Makes every kind of mistake in every layout, each in `samples` reports, and in texts that were not generated. */
export function measure(
  samples: number,
  miss: (miss: Miss) => void = () => {},
  columns: readonly Column[] = EVERYWHERE,
): Scores {
  const kinds = Object.keys(KINDS);
  const scores: Scores = Object.fromEntries([UNHARMED, ...kinds].map((kind) => [kind, {}]));
  for (const [number, sample] of [...generated(samples), ...written(samples)].entries()) {
    if (!columns.includes(sample.column)) continue;
    const before = inspect(sample.text);
    const own = before.filter(({ rule }) => !OF_THE_LAYOUT.has(rule));
    if (!NOT_CLEAN.has(sample.column)) {
      count(scores, UNHARMED, sample.column, { found: false, placed: false, healed: false, extra: own.length });
    }
    for (const [index, kind] of kinds.entries()) {
      if (samples <= SMALL && (index + number) % THIN > 0) continue;
      const mistake = makeMistake(kind, sample, number * 1009 + index);
      if (!mistake) continue;
      const result = judge(sample, mistake, before);
      count(scores, kind, sample.column, result);
      const faults = JUDGED.filter((part) => !result[part]);
      if (faults.length > 0 || result.extra > 0) miss({ kind, sample, mistake, faults, ...result });
    }
  }
  return scores;
}

/** Information, no error: what they say is true of what a PDF or a Word table became: broken lines and labels, hard spaces, a row to spare. */
const OF_THE_LAYOUT: ReadonlySet<string> = new Set([
  ...["broken-lines", "mixed-indent"],
  ...["label-broken", "hard-space", "empty-row"],
]);
/** Real drafts have mistakes of their own. */
const NOT_CLEAN: ReadonlySet<Column> = new Set(["drafts", "reports", "seeds"]);

function* generated(samples: number): Iterable<Sample> {
  for (const [offset, family] of [...readable, ...drawn].entries()) {
    for (let sample = 0; sample < samples; sample++) {
      const rendered = sampleOf(family, sample, offset);
      const draft = (random: Random) => draftOf(rendered, random);
      yield { column: family, name: `${family} · ${rendered.model.edition.id}`, text: rendered.text, draft };
    }
  }
}

/** The sample drafts, the golden reports and, where they lie beside the project, the real reports. */
function* written(samples: number): Iterable<Sample> {
  for (const [column, folder] of Object.entries(FOLDERS) as [Column, URL][]) {
    if (!existsSync(folder) || (samples <= SMALL && column === "seeds")) continue;
    for (const [at, file] of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort().entries()) {
      if (samples <= SMALL && at % THIN > 0) continue;
      if (!/\.(?:txt|md|html)$/.test(file)) continue;
      const text = readFileSync(new URL(encodeURI(file), folder), "utf8");
      const [report, ...others] = check(text).reports;
      if (others.length > 0 || !draftOfReport(report!, randomOf(0))) continue;
      const draft = (random: Random) => draftOfReport(report!, random);
      for (let sample = 0; sample < Math.ceil(samples / SMALL / 4); sample++) yield { column, name: file, text, draft };
    }
  }
}

const FOLDERS: Partial<Record<Column, URL>> = {
  drafts: new URL("../drafts/", import.meta.url),
  reports: new URL("../reports/", import.meta.url),
  seeds: new URL("../../../shared/seeds/", import.meta.url),
};

const JUDGED = ["found", "placed", "healed"] as const;

type Result = Readonly<Record<(typeof JUDGED)[number], boolean>> & { readonly extra: number };

function count(scores: Scores, kind: string, column: Column, { found, placed, healed, extra }: Result) {
  const one = { made: 1, found: Number(found), placed: Number(placed), healed: Number(healed), extra };
  scores[kind]![column] = add(scores[kind]![column] ?? NONE, one);
}

function sampleOf(family: Family, sample: number, offset: number): Rendered {
  const magnitude = MAGNITUDES[(sample + offset) % MAGNITUDES.length]!;
  const edition = FORMS[(sample + Math.floor(offset / MAGNITUDES.length)) % FORMS.length]!;
  return render(randomModel(sample, { edition, magnitude }), family, sample, { ways: WAYS });
}

function makeMistake(kind: string, sample: Sample, seed: number): Mistake | undefined {
  const draft = sample.draft(randomOf(seed))!;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const mistake = KINDS[kind]!(draft);
    if (mistake) return mistake;
  }
  return undefined;
}

/** Few enough for every run of the tests, in which each text has but one of so many kinds. */
export const SMALL = 1;
const THIN = 4;

function sayMiss({ kind, sample, mistake, faults, hurt, findings }: Miss): string {
  const [{ start }] = mistake.edits as [Edit];
  const said = findings.map(({ rule, message }) => `    ${rule}: ${message}`);
  return [
    `${kind} · ${sample.column} · ${sample.name}: ${faults.length > 0 ? `not ${faults.join(", ")}` : "too much"} (${mistake.wanted})`,
    ...said,
    `    ${JSON.stringify(hurt.slice(Math.max(0, start - 60), start + 60))}`,
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const misses: Miss[] = [];
  const columns = process.argv[3]?.split(",") as Column[] | undefined;
  console.log(sayScores(measure(Number(process.argv[2] ?? 12), (miss) => misses.push(miss), columns)));
  if (process.env.MISSES) for (const miss of misses) console.log(`\n${sayMiss(miss)}`);
  if (process.env.UPDATE) checkIn(measure(SMALL));
}
