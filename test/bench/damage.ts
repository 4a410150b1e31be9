import type { Edit, Span } from "../../server/core/text.js";
import type { Random, Rendered } from "../generate/index.js";
import { rowOf } from "./recovery.js";

/** One thing that happened to a rendering while it was edited, in whatever layout. */
export interface Damage {
  readonly kind: DamageKind;
  readonly edit: Edit;
  /** The row that it happened to, as `rowOf` names it. */
  readonly row: string;
  /** The figure that now reads otherwise, and as what. */
  readonly typed?: readonly [id: string, written: string];
}

const LOSE = (at: Span): Edit => ({ ...at, text: "" });
const INSERT = (at: number, text: string): Edit => ({ start: at, end: at, text });

/** What of a text must be known to hurt it. */
type Hurt = Pick<Rendered, "text" | "rows" | "cells" | "figures" | "labels"> & { readonly family: string };

/** Hurts a rendering at a place that chance chooses; nothing where it has none such. */
type Maker = (rendered: Hurt, random: Random) => Omit<Damage, "kind"> | undefined;

const MAKERS = {
  "cell lost": ({ cells }, random) => hurt(random, cells, (_, at) => LOSE(at)),
  "cell doubled": (rendered, random) => {
    // Where nothing parts it from the others 1 only becomes 11.
    const parted = those(rendered, rendered.cells, (said) => !/^\d+$/.test(said));
    return hurt(random, parted, (_, at) => again(rendered.text, at));
  },
  "cell split": (rendered, random) => {
    const long = those(rendered, rendered.figures, (said) => /^\d{2,}$/.test(said));
    return hurt(random, long, (id, at) => splitCell(rendered, id, at, random));
  },
  "row lost": ({ rows }, random) => hurt(random, rows, (_, at) => LOSE(at)),
  "row doubled": ({ text, rows }, random) => hurt(random, rows, (_, at) => again(text, at)),
  "label broken": (rendered, random) => {
    const long = those(rendered, rendered.labels, (said) => said.length > 1);
    return hurt(random, long, (_, { start, end }) => breakAt(rendered, start + random.int(1, end - start - 1)));
  },
  "figure half typed": (rendered, random) => {
    const long = those(rendered, rendered.figures, (said) => /^[1-9]\d+$/.test(said));
    return typed(rendered, random, long, (said) => said.slice(0, random.int(1, said.length - 1)));
  },
  "dash typed": (rendered, random) => {
    const numbers = those(rendered, rendered.figures, (said) => /^\d+$/.test(said));
    return typed(rendered, random, numbers, () => "-");
  },
  "letter typed": (rendered, random) => {
    const numbers = those(rendered, rendered.figures, (said) => /^\d+$/.test(said));
    return typed(rendered, random, numbers, (said) => {
      const at = random.int(0, said.length);
      return said.slice(0, at) + random.pick(["a", "q", "、", "件。"]) + said.slice(at);
    });
  },
  "label half typed": ({ text, labels }, random) =>
    hurt(random, labels, (_, at) => ({ ...at, text: text.slice(at.start, random.int(at.start, at.end - 1)) })),
  "label another": ({ labels }, random) =>
    hurt(random, labels, (_, at) => ({ ...at, text: random.pick(["", "1", "12.", "3.", "待定", "（待核实后填写）"]) })),
  "tag not closed": ({ figures }, random) =>
    hurt(random, figures, (_, { start }) =>
      INSERT(start, random.pick(["<", "<b", "<td", '<td align="', "<!--", "<!-- 核"])),
    ),
  "end tag lost": ({ text, figures }, random) =>
    hurt(random, figures, (_, { end }) => {
      const tag = /<\/[a-z0-9]+>/y;
      tag.lastIndex = end;
      const written = tag.exec(text)?.[0];
      return written && { start: end, end: end + random.pick([1, written.length - 1, written.length]), text: "" };
    }),
  "label emptied": ({ labels }, random) => hurt(random, labels, (_, at) => LOSE(at)),
} satisfies Record<string, Maker>;

export type DamageKind = keyof typeof MAKERS;
export const DAMAGES = Object.keys(MAKERS) as DamageKind[];

/** A damage of a kind at a place that chance chooses; undefined where the rendering has none such. */
export function damage(kind: DamageKind, rendered: Hurt, random: Random): Damage | undefined {
  const made = MAKERS[kind](rendered, random);
  return made && { kind, ...made };
}

/** Breaks a text at a place, in whatever way its layout breaks lines. */
export const breakAt = ({ family }: Pick<Hurt, "family">, at: number): Edit =>
  INSERT(at, family === "M" ? "<br>" : "\n");

const again = (text: string, { start, end }: Span) => INSERT(end, text.slice(start, end));

type Places = Iterable<[id: string, Span]>;

const those = ({ text }: Hurt, places: Places, fits: (said: string) => boolean): [string, Span][] =>
  [...places].filter(([, { start, end }]) => fits(text.slice(start, end)));

function hurt(random: Random, places: Places, edit: (id: string, at: Span) => Edit | undefined | "") {
  const all = [...places];
  if (all.length === 0) return undefined;
  const [id, at] = random.pick(all);
  const made = edit(id, at);
  return made ? { row: rowOf(id), edit: made } : undefined;
}

/** A figure while it is typed. */
function typed({ text }: Hurt, random: Random, places: readonly [string, Span][], type: (said: string) => string) {
  if (places.length === 0) return undefined;
  const [id, at] = random.pick(places);
  const written = type(text.slice(at.start, at.end));
  return { row: rowOf(id), edit: { ...at, text: written }, typed: [id, written] as const };
}

/** 12 becomes 1 and 2, parted as the row parts its cells. */
function splitCell({ text, cells }: Hurt, id: string, { start, end }: Span, random: Random): Edit {
  const cell = cells.get(id)!;
  const [before, after] = [text.slice(cell.start, start), text.slice(end, cell.end)];
  return INSERT(start + random.int(1, end - start - 1), after + before);
}
