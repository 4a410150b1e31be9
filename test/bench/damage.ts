import type { Edit, Span } from "../../server/core/text.js";
import type { Random, Rendered } from "../generate/index.js";
import { rowOf } from "./recovery.js";

/** One thing that happened to a rendering while it was edited, in whatever layout. */
export interface Damage {
  readonly kind: DamageKind;
  readonly edit: Edit;
  /** The row that it happened to, as `rowOf` names it. */
  readonly row: string;
}

export const DAMAGES = ["cell lost", "cell doubled", "cell split", "row lost", "row doubled", "label broken"] as const;
export type DamageKind = (typeof DAMAGES)[number];

const LOSE = (at: Span): Edit => ({ ...at, text: "" });

/** What of a text must be known to hurt it. */
type Hurt = Pick<Rendered, "text" | "rows" | "cells" | "figures" | "labels"> & { readonly family: string };

/** A damage of a kind at a place that chance chooses; undefined where the rendering has none such. */
export function damage(kind: DamageKind, rendered: Hurt, random: Random): Damage | undefined {
  const { text, rows, cells, figures, labels } = rendered;
  const from = (spans: ReadonlyMap<string, Span>, fits: (said: string) => boolean = () => true) => {
    const fitting = [...spans].filter(([, { start, end }]) => fits(text.slice(start, end)));
    return fitting.length > 0 ? random.pick(fitting) : undefined;
  };
  const made = (found: [string, Span] | undefined, edit: (at: Span, said: string) => Edit): Damage | undefined =>
    found && { kind, row: rowOf(found[0]), edit: edit(found[1], text.slice(found[1].start, found[1].end)) };
  switch (kind) {
    case "cell lost":
      return made(from(cells), LOSE);
    case "cell doubled":
      return made(from(cells), ({ end }, said) => ({ start: end, end, text: said }));
    case "cell split": {
      const found = from(figures, (said) => /^\d{2,}$/.test(said));
      return found && splitCell(rendered, found[0], found[1], random);
    }
    case "row lost":
      return made(from(rows), LOSE);
    case "row doubled":
      return made(from(rows), ({ end }, said) => ({ start: end, end, text: said }));
    case "label broken":
      return made(
        from(labels, (said) => said.length > 1),
        ({ start }, said) => {
          const at = start + random.int(1, said.length - 1);
          return { start: at, end: at, text: rendered.family === "M" ? "<br>" : "\n" };
        },
      );
  }
}

/** 12 becomes 1 and 2, parted as the row parts its cells. */
function splitCell({ text, cells }: Hurt, id: string, { start, end }: Span, random: Random): Damage {
  const cell = cells.get(id)!;
  const [before, after] = [text.slice(cell.start, start), text.slice(end, cell.end)];
  const at = start + random.int(1, end - start - 1);
  return { kind: "cell split", row: rowOf(id), edit: { start: at, end: at, text: after + before } };
}
