import type { Edition } from "../../server/core/form/edition.js";
import { type Magnitude, randomFigures } from "./figures.js";
import { type Facts, type Prose, randomProse } from "./prose.js";
import { type Random, randomOf } from "./random.js";

/** A report without any form of writing: what every rendering of it must give back. */
export interface Model {
  readonly edition: Edition;
  readonly organ: string;
  readonly year: number;
  /** Slot id → figure as written; "" where it is blank. */
  readonly figures: ReadonlyMap<string, string>;
  readonly preamble: string;
  /** Section numeral → heading without its numeral. */
  readonly headings: ReadonlyMap<string, string>;
  /** Section numeral → paragraphs. */
  readonly prose: ReadonlyMap<string, readonly string[]>;
  /** 统计期限, as the last section states it. */
  readonly period?: string;
  readonly signature?: { readonly organ: string; readonly date: string };
}

/** Invented organs, each with what it calls itself. */
const ORGANS = [
  ["云岭县水务局", "我局"],
  ["青禾县栖溪镇人民政府", "我镇"],
  ["望川市档案局", "我局"],
  ["岚安县文化和旅游局", "我局"],
  ["澜岳区城市管理局", "我局"],
  ["云岭县人民政府办公室", "我办"],
  ["苍浦区柳汀街道办事处", "我街道"],
] as const;

interface ModelOptions {
  readonly edition: Edition;
  readonly magnitude: Magnitude;
  /** How the text is written. */
  readonly write?: (facts: Facts, random: Random) => Prose;
}

/** A consistent report: equations hold, the prose says what the tables say, years and dates are right. */
export function randomModel(seed: number, { edition, magnitude, write = randomProse }: ModelOptions): Model {
  const random = randomOf(seed);
  const [organ, self] = random.pick(ORGANS);
  const year = random.int(edition.from, edition.to ?? 2025);
  const figures = randomFigures(edition, magnitude, random);
  return {
    edition,
    organ,
    year,
    figures,
    headings: new Map(edition.sections.map(({ numeral, title }) => [numeral, title])),
    ...write({ edition, organ, self, year, figures }, random),
    ...(random.chance(0.7) ? { signature: { organ, date: `${year + 1}年1月${random.int(4, 29)}日` } } : {}),
  };
}

/**
 * The same report with some figures left blank, as a draft has them.
 * @param share of the figures, 0 to 1
 */
export function withBlanks(model: Model, share: number, random: Random): Model {
  const figures = new Map([...model.figures].map(([id, figure]) => [id, random.chance(share) ? "" : figure]));
  return { ...model, figures };
}
