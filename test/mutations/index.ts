import { check } from "../../server/core/check.js";
import { applyEdits } from "../../server/core/fix.js";
import type { Finding } from "../../server/core/rule.js";
import type { Span } from "../../server/core/text.js";
import { editions } from "../../server/editions/index.js";
import { type Magnitude, randomModel, readable, render } from "../generate/index.js";
import * as cells from "./cells.js";
import * as document from "./document.js";
import { type Draft, draftOf, type Mistake } from "./draft.js";
import * as figures from "./figures.js";
import * as rows from "./rows.js";
import * as writing from "./writing.js";

/** The kinds of mistakes, by the name under which they are counted. */
export const kinds: Readonly<Record<string, (draft: Draft) => Mistake | undefined>> = {
  "one figure of 表三": figures.oneFigure,
  "one figure of 表四": figures.oneCase,
  "digits transposed": figures.transposed,
  "digit lost": figures.digitLost,
  "digit doubled": figures.digitDoubled,
  "0 for a figure": figures.zeroed,
  "two figures apart": figures.twoApart,
  "two figures of a row": figures.twoInRow,
  "two figures of a column": figures.twoInColumn,
  "two figures, the same amount": figures.twins,
  "amount moved along a row": figures.moved,
  "neighbours exchanged": figures.exchangedAcross,
  "exchanged with the one below": figures.exchangedDown,
  "cell lost": cells.lost,
  "cell doubled": cells.doubled,
  "number split over two cells": cells.split,
  "two numbers run together": cells.joined,
  "figure blank": writing.blank,
  "figure /": writing.slash,
  "letter in a figure": writing.letter,
  "figure full-width": writing.fullWidth,
  "figure with a sign": writing.sign,
  "figure with decimals": writing.decimals,
  "comma in a figure": writing.comma,
  "unit in a figure": writing.unit,
  "row lost": rows.lost,
  "row doubled": rows.doubled,
  "rows exchanged": rows.exchanged,
  "row label lost": rows.labelLost,
  "figures one column off": figures.shifted,
  "figures of two rows exchanged": figures.rowsExchanged,
  "总计 column left at 0": figures.totalsForgotten("column"),
  "总计 row left at 0": figures.totalsForgotten("row"),
  "three to six figures": figures.several,
  "last year's outcomes": figures.stale("thousands"),
  "section heading lost": document.headingLost,
  "section numeral lost": document.numeralLost,
  "section numeral wrong": document.numeralWrong,
  "sections exchanged": document.sectionsExchanged,
  "last year in the title": document.titleYear,
  "comma in an amount": document.amount,
};

export const magnitudes: readonly Magnitude[] = ["zero", "digits", "thousands"];
export { editions, readable };

/** A report in which nothing is wrong; the seed decides everything else. */
export function draft(seed: number, edition: (typeof editions)[number], family: (typeof readable)[number]): Draft {
  const model = randomModel(seed, { edition, magnitude: magnitudes[seed % magnitudes.length]! });
  return draftOf(render(model, family, seed), seed);
}

export interface Outcome {
  /** Something is said. */
  readonly found: boolean;
  /** Every place is touched by a finding. */
  readonly placed: boolean;
  /** What was demanded of the fixes came true; absent where nothing was. */
  readonly mended?: boolean;
  /** Findings beyond those deserved. */
  readonly extra: number;
}

const touches = (one: Span, other: Span) => one.start <= other.end && other.start <= one.end;

/** More than the fixes of one mistake ever take. */
const ROUNDS = 4;

export function judge({ text: whole }: Draft, { text, places, demand, deserves }: Mistake): Outcome {
  const { findings } = check(text);
  const outcome = {
    found: findings.length > 0,
    placed: places.every((place) => findings.some((finding) => touches(finding, place))),
    extra: Math.max(0, findings.length - (deserves ?? places.length)),
  };
  if (demand === "tell") return outcome;
  return { ...outcome, mended: demand === "heal" ? heals(text, whole) : offers(findings, text, whole) };
}

const preferredOf = ({ fixes }: Finding) => fixes.find(({ preferred }) => preferred);

/** Whether the preferred fixes, one after another, bring the text back. */
export function heals(text: string, whole: string): boolean {
  let now = text;
  for (let round = 0; round < ROUNDS && now !== whole; round++) {
    const fix = check(now).findings.flatMap((finding) => preferredOf(finding) ?? [])[0];
    if (!fix) return false;
    now = applyEdits(now, fix.edits);
  }
  return now === whole;
}

const offers = (findings: readonly Finding[], text: string, whole: string) =>
  findings.every((finding) => !preferredOf(finding)) &&
  findings.some(({ fixes }) => fixes.some(({ edits }) => applyEdits(text, edits) === whole));

export interface Tally {
  cases: number;
  found: number;
  placed: number;
  mended: number;
  demanded: number;
  extra: number;
}

export const emptyTally = (): Tally => ({ cases: 0, found: 0, placed: 0, mended: 0, demanded: 0, extra: 0 });

export function count(tally: Tally, { found, placed, mended, extra }: Outcome) {
  tally.cases++;
  tally.found += Number(found);
  tally.placed += Number(placed);
  tally.demanded += Number(mended !== undefined);
  tally.mended += Number(mended === true);
  tally.extra += extra;
}
