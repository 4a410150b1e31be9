import type { TableForm } from "../form/edition.js";
import { across, type Grid, type GridCell, gridOf, regular } from "../form/grid.js";
import type { Layout } from "../layouts/cell.js";

/** The layouts in which a table can be written: each keeps every cell of the form, blank or not. */
export const WRITABLE = ["lines", "tabs", "pipes", "html"] as const;
export type Writable = (typeof WRITABLE)[number];

const LIKE: Partial<Record<Layout, Writable>> = {
  tabs: "tabs",
  commas: "tabs",
  spaced: "tabs",
  pipes: "pipes",
  wiki: "pipes",
  grid: "pipes",
  html: "html",
};

/** The layout in which to write beside a table of the draft: its own, or the nearest; without any, Markdown's or Word's. */
export const layoutLike = (layout: Layout | undefined, source: string): Writable =>
  layout ? (LIKE[layout] ?? "lines") : /^#{1,6} /m.test(source) ? "pipes" : "lines";

/**
 * A table of the form, heads and merged cells as printed.
 * @param figureOf what stands in a slot, by its id; "" leaves it blank
 * @returns its lines
 */
export const writeTable = (form: TableForm, figureOf: (slot: string) => string, layout: Writable): string[] =>
  writeGrid(gridOf(form), ({ slot, text }) => (slot === undefined ? text : figureOf(slot)), layout);

/** The same, with words of one's own in any cell. */
export const writeGrid = (grid: Grid, textOf: (cell: GridCell) => string, layout: Writable): string[] =>
  WRITERS[layout](grid, textOf);

/** A table's lines as one text, without the empty line that parts its last row from what follows. */
export const joinLines = (lines: readonly string[]): string =>
  lines.slice(0, lines.findLastIndex((line) => line !== "") + 1).join("\n");

type Writer = (grid: Grid, textOf: (cell: GridCell) => string) => string[];

const WRITERS: Readonly<Record<Writable, Writer>> = {
  /** As Word hands it over: one cell a line after a tab, an empty line after each row; where a merged cell goes on down, a tab alone. */
  lines: (grid, textOf) =>
    across(grid).flatMap((row) => [...row.map(({ cell, first }) => `\t${first ? textOf(cell) : ""}`), ""]),

  /** As Excel hands it over: a merged cell leaves empty ones to the right and below. */
  tabs: (grid, textOf) => regular(grid).map((row) => row.map((cell) => (cell ? textOf(cell) : "")).join("\t")),

  pipes: (grid, textOf) => {
    const [head, ...body] = regular(grid).map((row) =>
      barred(row.map((cell) => (cell ? escapeBars(textOf(cell)) : ""))),
    );
    return [head!, barred(Array<string>(grid.width).fill("---")), ...body];
  },

  html: (grid, textOf) => [
    "<table>",
    ...grid.rows.map(({ id, cells }) => {
      const tag = id === undefined ? "th" : "td";
      return `<tr>${cells.map((cell) => `<${tag}${spans(cell)}>${escapeMarkup(textOf(cell))}</${tag}>`).join("")}</tr>`;
    }),
    "</table>",
  ],
};

const barred = (cells: readonly string[]) => `|${cells.map((text) => (text === "" ? " " : ` ${text} `)).join("|")}|`;

const escapeBars = (text: string) => text.replace(/[\\|<&*]/g, "\\$&");

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escapeMarkup = (text: string) => text.replace(/[&<>]/g, (mark) => ENTITIES[mark]!);

const spans = ({ colspan, rowspan }: GridCell) =>
  (colspan > 1 ? ` colspan="${colspan}"` : "") + (rowspan > 1 ? ` rowspan="${rowspan}"` : "");
