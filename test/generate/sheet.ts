import { type Dress, dressHeading, dressLabel, dressWords, paddingOf, wide } from "./dress.js";
import { type Grid, type GridCell, type GridRow, gridsOf } from "./grid.js";
import type { Model } from "./model.js";
import { type Pen, penOf } from "./pen.js";
import type { Random } from "./random.js";

/** A report on its way to paper: what a layout family needs in order to write one. */
export interface Sheet {
  readonly model: Model;
  readonly pen: Pen;
  readonly random: Random;
  readonly dress: Dress;
  /** Slots whose blank leaves no trace in the text. */
  readonly lost: Set<string>;
  /** One of a family's real variations: chosen by chance unless it was asked for; remembered by name. */
  way<T extends string>(name: string, choices: readonly T[]): T;
  words(text: string): string;
  /** A label or head as the dress has it. */
  label(cell: GridCell): string;
  /** Writes what stands in a cell: a figure, or a label whose pieces `join` parts, as `written` has it. */
  put(cell: GridCell, join?: string, written?: (label: string) => string): void;
  /** Whether the cell takes a figure and none is there. */
  isBlank(cell: GridCell): boolean;
}

export interface SheetOptions {
  readonly model: Model;
  readonly random: Random;
  readonly dress: Dress;
  readonly asked: Readonly<Record<string, string>>;
  readonly ways: Map<string, string>;
}

export function sheetOf({ model, random, dress, asked, ways }: SheetOptions): Sheet {
  const pen = penOf(dress.lineEnd);
  const figureOf = (cell: GridCell) => (cell.slot === undefined ? "" : (model.figures.get(cell.slot) ?? ""));
  const put: Sheet["put"] = (cell, join, written) => {
    if (cell.slot === undefined) return putLabel(cell, join, written);
    const figure = figureOf(cell);
    const [before, after] = figure === "" ? ["", ""] : paddingOf(dress, random);
    pen.write(before);
    pen.mark("figures", cell.slot, () => pen.write(dress.digits === "full" ? wide(figure) : figure));
    pen.write(after);
  };
  const putLabel: Sheet["put"] = ({ text, names }, join, written = (label) => label) => {
    const label = written(dressLabel(text, dress));
    if (names !== undefined) pen.mark("labels", names, () => pen.write(label));
    else pen.write(join === undefined ? label : breakLabel(label).join(join));
  };
  return {
    model,
    pen,
    random,
    dress,
    lost: new Set(),
    way: (name, choices) => {
      const known = (ways.get(name) ?? asked[name]) as (typeof choices)[number] | undefined;
      const way = known !== undefined && choices.includes(known) ? known : random.pick(choices);
      ways.set(name, way);
      return way;
    },
    words: (text) => dressWords(text, dress),
    label: ({ text }) => dressLabel(text, dress),
    put,
    isBlank: (cell) => cell.slot !== undefined && figureOf(cell) === "",
  };
}

/** Narrow cells break their words where a page has no room: 商业/企业, （三）不予/公开, 本年新/制作数量. */
export function breakLabel(label: string): string[] {
  if (label === "信息内容") return [label];
  const parts =
    /^(\p{Script=Han}{2})(\p{Script=Han}{2})$/u.exec(label) ??
    /^([（(][三四五][）)]\p{Script=Han}{2})(\p{Script=Han}{2})$/u.exec(label) ??
    /^(本年新)(制作数量|公开数量)$/.exec(label);
  return parts ? parts.slice(1) : [label];
}

/** How a family writes the parts of a report. `tail` writes what follows on the same line. */
export interface Page {
  open?(): void;
  title(lines: readonly string[]): void;
  paragraph(text: string, tail?: () => void): void;
  heading(write: () => void): void;
  table(grid: Grid): void;
  close?(): void;
}

/** Writes a whole report: every family says the same, in its own layout. */
export function compose(sheet: Sheet, page: Page) {
  const { model, pen, dress, random } = sheet;
  const { organ, year, edition, prose } = model;
  const grids = gridsOf(edition);
  const title = [`${organ}`, `${year}年政府信息公开工作年度报告`];
  page.open?.();
  if (dress.chrome) for (const line of CHROME_ABOVE) page.paragraph(line);
  if (dress.cover) page.title([...title, `${year + 1}年1月`]);
  page.title(sheet.way("title", ["two lines", "one line"]) === "one line" ? [title.join("")] : title);
  if (dress.contents) for (const line of contentsOf(model)) page.paragraph(line);
  const glued = dress.headings === "glued";
  if (!glued) page.paragraph(sheet.words(model.preamble));
  for (const { numeral } of edition.sections) {
    pen.mark("sections", numeral, () => {
      const heading = () => writeHeading(sheet, numeral);
      if (glued && numeral === "一") page.paragraph(sheet.words(model.preamble), heading);
      else page.heading(heading);
      const grid = grids.get(numeral);
      if (grid && dress.lead) page.paragraph(random.pick(LEADS));
      for (const paragraph of prose.get(numeral) ?? []) page.paragraph(sheet.words(paragraph));
      if (grid) pen.mark("tables", numeral, () => page.table(grid));
    });
  }
  if (model.signature) {
    page.paragraph("", () => pen.mark("places", "signature", () => pen.write(model.signature!.organ)));
    page.paragraph("", () => pen.mark("places", "date", () => pen.write(model.signature!.date)));
  }
  if (dress.chrome) for (const line of CHROME_BELOW) page.paragraph(line);
  page.close?.();
}

function writeHeading({ model, pen, dress, random }: Sheet, numeral: string) {
  const heading = dressHeading(numeral, model.headings.get(numeral)!, dress, random);
  pen.mark("headings", numeral, () => {
    pen.mark("numerals", numeral, () => pen.write(heading.numeral));
    pen.write(heading.title);
  });
}

const CHROME_ABOVE = ["当前位置：首页 > 政务公开 > 政府信息公开年报", "字号：[大 中 小]  打印  浏览次数：126"];
const CHROME_BELOW = ["扫一扫在手机打开当前页", "主办单位：县人民政府办公室  网站地图"];
const LEADS = ["本年度主动公开和办理情况如下表所示。", "具体情况见下表。"];

function contentsOf({ edition }: Model): string[] {
  return [
    "目　录",
    ...edition.sections.map(({ numeral, title }, index) => `${numeral}、${title}${"…".repeat(12)}${index + 1}`),
  ];
}

/** Marks a row of the form while it is written; heads are not rows of the form. */
export function markRow({ pen }: Sheet, { id }: GridRow, write: () => void) {
  if (id === undefined) write();
  else pen.mark("rows", id, write);
}

/** Marks a cell with its separator while it is written: without that piece, the cell is lost. */
export function markCell({ pen }: Sheet, { slot }: GridCell, write: () => void) {
  if (slot === undefined) write();
  else pen.mark("cells", slot, write);
}
