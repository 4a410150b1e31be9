import type { Span } from "../text.js";

/**
 * One cell as a layout reader cuts it out: no meaning yet. A line of prose is a cell too.
 * The span covers the trimmed content in the source; a blank cell has an empty span at the place where content belongs,
 * or covers the hard space (&nbsp;) that was put there to hold the place and is to be replaced.
 */
export interface Cell extends Span {
  /** What the cell says: trimmed, entities decoded, markup and line breaks inside the cell removed. */
  readonly text: string;
  /** Where `text` is not the source as it stands: source offset of each UTF-16 unit of `text`. */
  readonly offsets?: readonly number[];
}

/** Cells that the source sets in one row; a row may still be a piece of a broken one. */
export interface Row extends Span {
  readonly cells: readonly Cell[];
  readonly layout: Layout;
  /** It is drawn much longer or shorter than its columns: a cell was added or lost, and none is certain to be in its own. */
  readonly torn?: boolean;
}

/** How a row was written. `prose` is a line outside any table. */
export type Layout = "prose" | "lines" | "spaced" | "tabs" | "commas" | "pipes" | "wiki" | "grid" | "html";

/** Whether one character parts the cells of a row, as in a spreadsheet's file. */
export const isDelimited = ({ layout }: { readonly layout: Layout }): boolean =>
  layout === "tabs" || layout === "commas";
