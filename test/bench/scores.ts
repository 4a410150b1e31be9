import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { drawn, readable } from "../generate/index.js";

/** How mistakes fared, by kind and layout: to print, and to hold against the figures that are checked in. */

const FILE = fileURLToPath(new URL("mutations.json", import.meta.url));
export const UNHARMED = "unharmed text";
/** The families of layout, and texts that were not generated. */
const COLUMNS = [...readable, ...drawn, "drafts", "reports", "seeds"] as const;
export type Column = (typeof COLUMNS)[number];

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
export type Scores = Record<string, Partial<Record<Column, Score>>>;

const PARTS = ["found", "placed", "healed", "extra"] as const;

export const NONE: Score = { made: 0, found: 0, placed: 0, healed: 0, extra: 0 };

export const add = (a: Score, b: Score): Score => ({
  made: a.made + b.made,
  found: a.found + b.found,
  placed: a.placed + b.placed,
  healed: a.healed + b.healed,
  extra: a.extra + b.extra,
});

const total = (scores: Partial<Record<Column, Score>>): Score => Object.values(scores).reduce(add, NONE);

const share = (part: number, whole: number) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);

/** Per kind over all layouts, then what is healed per kind and layout. */
export function sayScores(scores: Scores): string {
  const columns = COLUMNS.filter((column) => Object.values(scores).some((families) => families[column]));
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
    [pad(kind), ...columns.map((family) => healedIn(families[family]).padStart(8))].join(""),
  );
  return [
    [pad("mistake"), "  made", ...PARTS.map((part) => part.padStart(9))].join(""),
    ...lines,
    "",
    [pad("healed, %, by layout"), ...columns.map((family) => family.padStart(8))].join(""),
    ...matrix,
  ].join("\n");
}

const healedIn = (score: Score | undefined) =>
  !score || score.made === 0 ? "–" : String(Math.round((100 * score.healed) / score.made));

/** Each score as its numbers: made, found, placed, healed, extra. */
type Written = Record<string, Partial<Record<Column, readonly number[]>>>;

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

/** Writes the figures to check in. */
export const checkIn = (scores: Scores) => writeFileSync(FILE, say(write(scores)));

export const checkedIn = (): Scores =>
  mapValues(JSON.parse(readFileSync(FILE, "utf8")) as Written, (families) => mapValues(families, readScore));

/** Where a measure is worse than the one that is checked in. */
export function fallen(now: Scores, then: Scores): string[] {
  return Object.entries(then).flatMap(([kind, families]) =>
    Object.entries(families).flatMap(([family, before]) => {
      const after = now[kind]?.[family as Column];
      const worse = PARTS.filter((part) => {
        const [a, b] = [after?.[part] ?? 0, before[part]];
        return part === "extra" ? a > b : a < b;
      });
      return worse.map((part) => `${kind}, ${family}: ${part} ${before[part]} → ${after?.[part]}`);
    }),
  );
}
