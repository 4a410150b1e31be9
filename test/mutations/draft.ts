import { type RowForm, type Slot, slotsOf, type TableForm, type TableId } from "../../server/core/edition.js";
import { applyEdits } from "../../server/core/fix.js";
import type { Edit, Span } from "../../server/core/text.js";
import { type Random, type Rendered, randomOf } from "../generate/index.js";

/** A whole report in which nothing is wrong, and the truth about it. */
export interface Draft extends Rendered {
  readonly random: Random;
}

/** What is asked of the check where a mistake was made. */
export type Demand =
  | "heal" // the preferred fixes, one after another, bring the text back
  | "offer" // a fix that brings the text back is offered, and none is preferred
  | "tell"; // it is said; nobody could know more

/** A text with one known mistake. */
export interface Mistake {
  readonly text: string;
  /** Where it was made; each place is to be touched by a finding of its own. */
  readonly places: readonly Span[];
  readonly demand: Demand;
  /** How many findings the mistake deserves; one for each place, unless said otherwise. */
  readonly deserves?: number;
}

export const draftOf = (rendered: Rendered, seed: number): Draft => ({ ...rendered, random: randomOf(seed) });

/** Makes the edits, and says where the places have moved. */
export function harm({ text }: Draft, edits: readonly Edit[], places: readonly Span[], demand: Demand): Mistake {
  return { text: applyEdits(text, edits), places: places.map((place) => moved(place, edits)), demand };
}

function moved({ start, end }: Span, edits: readonly Edit[]): Span {
  const grown = (upTo: number, closed: boolean) =>
    edits
      .filter((edit) => (closed ? edit.start < upTo : edit.end <= upTo && edit.start < upTo))
      .reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
  const from = start + grown(start, false);
  return { start: from, end: Math.max(from, end + grown(end, true)) };
}

export const write = (place: Span, text: string): Edit => ({ start: place.start, end: place.end, text });

export const tableIn = ({ model }: Draft, id: TableId): TableForm =>
  model.edition.tables.find((table) => table.id === id)!;

export const slotsIn = (draft: Draft, id: TableId): readonly Slot[] => slotsOf(tableIn(draft, id));

/** The slots of a row of 表三, in the order of its columns. */
export const rowOf = (draft: Draft, row: RowForm): Slot[] => slotsIn(draft, "三").filter((slot) => slot.row === row);

export const rowsIn = (draft: Draft): readonly RowForm[] => tableIn(draft, "三").blocks[0]!.rows;

export const valueOf = ({ model }: Draft, id: string): number => Number(model.figures.get(id));

export const placeOf = ({ figures }: Draft, id: string): Span => figures.get(id)!;

/** A cell with what parts it from its neighbours. */
export const cellOf = ({ cells }: Draft, id: string): Span => cells.get(id)!;
