import { type Edition, slotsOf, type TableForm, type TableId } from "../../server/core/form/edition.js";
import { evaluateFigures } from "../../server/core/form/equations.js";
import { readNumber } from "../../server/core/number.js";
import type { Figure, Report } from "../../server/core/report.js";
import { editions } from "../../server/editions/index.js";
import { type Magnitude, randomModel } from "../generate/index.js";

/** Tables by their figures alone, without a text around them. */

/** Slot id → what is written; "" where it is blank. */
export type Written = ReadonlyMap<string, string>;

export const editionOf = (id: string): Edition => editions.find((edition) => edition.id === id)!;

export const formIn = (edition: Edition, id: TableId): TableForm => edition.tables.find((table) => table.id === id)!;

/** The figures of a random table in which every equation holds. */
export function consistent(form: TableForm, edition: Edition, magnitude: Magnitude, seed: number): Map<string, string> {
  const { figures } = randomModel(seed, { edition, magnitude });
  return new Map(slotsOf(form).map(({ id }) => [id, figures.get(id)!]));
}

/** A table as the core sees it once it is read. */
export function tableOf(form: TableForm, written: Written): Pick<Report, "equations" | "figures"> {
  const figures = new Map(
    slotsOf(form).map((slot): [string, Figure] => {
      const raw = written.get(slot.id)!;
      return [slot.id, { id: slot.id, slot, raw, start: 0, end: 0, reading: readNumber(raw, slot.column) }];
    }),
  );
  return { figures, equations: evaluateFigures(form, figures) };
}
