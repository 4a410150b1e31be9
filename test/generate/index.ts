import { type Dress, PLAIN } from "./dress.js";
import { asciiGrid, boxGrid } from "./families/ascii.js";
import { alignedColumns } from "./families/columns.js";
import { commaRows, sheetRows } from "./families/delimited.js";
import { gfm } from "./families/gfm.js";
import { html } from "./families/html.js";
import { html2text } from "./families/html2text.js";
import { blankLines, proseLines, tabbedLines } from "./families/lines.js";
import { columnMajor, concatenated, deduplicated, drawingOrder } from "./families/lossy.js";
import { oneLine } from "./families/one-line.js";
import { brokenGfm, ownLinePipes, pipedLines } from "./families/pipe-lines.js";
import { framedPipes, loosePipes, paddedPipes } from "./families/pipes.js";
import { ruledColumns } from "./families/ruled.js";
import { spacedRows } from "./families/spaced.js";
import { sentences, withoutTables } from "./families/tableless.js";
import { tabRows } from "./families/tabs.js";
import { wikiTables } from "./families/wiki.js";
import type { Model } from "./model.js";
import type { Marks } from "./pen.js";
import { randomOf } from "./random.js";
import { compose, type Page, type Sheet, sheetOf } from "./sheet.js";

/** The families of layout that keep the tables, by the letters of the survey of real reports. */
const READABLE = {
  A: tabbedLines,
  B: blankLines,
  C: paddedPipes,
  D: pipedLines,
  E: loosePipes,
  F: framedPipes,
  G: ownLinePipes,
  H: brokenGfm,
  I: spacedRows,
  J: alignedColumns,
  M: html,
  R: tabRows,
  S: gfm,
  grid: asciiGrid,
} satisfies Record<string, (sheet: Sheet) => Page>;

/** Those that lose them, or have none. */
const LOSSY = {
  K: drawingOrder,
  L: columnMajor,
  N: deduplicated,
  O: concatenated,
  P: withoutTables,
  Q: sentences,
} satisfies Record<string, (sheet: Sheet) => Page>;

/** Those that are read, but that no fix writes a whole row of: it would have to be drawn anew. */
const DRAWN = { box: boxGrid, ruled: ruledColumns } satisfies Record<string, (sheet: Sheet) => Page>;

/** What else tools write that is read: no page of the survey is so, but a researcher's files and a spreadsheet are. */
const RARER = {
  sheet: sheetRows,
  csv: commaRows,
  wiki: wikiTables,
  html2text,
  line: oneLine,
} satisfies Record<string, (sheet: Sheet) => Page>;

const FAMILIES = { ...READABLE, ...DRAWN, ...RARER, ...LOSSY };

export type Family = keyof typeof FAMILIES;
export const readable = Object.keys(READABLE) as (keyof typeof READABLE)[];
export const drawn = Object.keys(DRAWN) as (keyof typeof DRAWN)[];
export const rarer = Object.keys(RARER) as (keyof typeof RARER)[];
/** All that are read whole. */
export const legible = [...readable, ...drawn, ...rarer];
export const families = Object.keys(FAMILIES) as Family[];

/** A text and the truth about it: where each thing stands, in UTF-16 units. */
export interface Rendered extends Marks {
  readonly text: string;
  readonly family: Family;
  readonly model: Model;
  /** The variations that the family took, by name: ask for them to have the same again. */
  readonly ways: ReadonlyMap<string, string>;
  /** Slots whose blank left no trace: their place in the row cannot be known. */
  readonly lost: ReadonlySet<string>;
}

export interface RenderOptions {
  readonly dress?: Partial<Dress>;
  /** Variations of the family asked for by name; the seed chooses the others. */
  readonly ways?: Readonly<Record<string, string>>;
}

/** Writes a report in a layout family; the seed chooses among the family's real variations. */
export const render = (model: Model, family: Family, seed: number, options: RenderOptions = {}): Rendered =>
  write(model, family, FAMILIES[family], seed, options);

/** Writes a report of plain lines whose tables are each in another family. */
export function renderMixed(
  model: Model,
  mix: Readonly<Record<string, Family>>,
  seed: number,
  options: RenderOptions = {},
): Rendered {
  const page = (sheet: Sheet): Page => {
    const table: Page["table"] = (grid) => {
      FAMILIES[mix[grid.table]!](sheet).table(grid);
      sheet.pen.write("\n\n");
    };
    return { ...proseLines(sheet), table };
  };
  return write(model, mix.三!, page, seed, options);
}

function write(
  model: Model,
  family: Family,
  page: (sheet: Sheet) => Page,
  seed: number,
  options: RenderOptions,
): Rendered {
  const ways = new Map<string, string>();
  const dress = { ...PLAIN, ...options.dress };
  const sheet = sheetOf({ model, random: randomOf(seed), dress, asked: options.ways ?? {}, ways });
  compose(sheet, page(sheet));
  return { text: sheet.pen.text(), ...sheet.pen.marks, family, model, ways, lost: sheet.lost };
}

export { type Dress, PLAIN, randomDress } from "./dress.js";
export { MAGNITUDES, type Magnitude } from "./figures.js";
export { type Model, randomModel, withBlanks } from "./model.js";
export { type Random, randomOf } from "./random.js";
