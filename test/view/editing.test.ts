import { describe, expect, it } from "vitest";
import { applyEdits } from "../../server/core/fix.js";
import { type Span, trim } from "../../server/core/text.js";
import type { TableView, View } from "../../server/core/view/view.js";
import { editions } from "../../server/editions/index.js";
import {
  type Family,
  legible,
  type Random,
  randomDress,
  randomModel,
  randomOf,
  render,
  withBlanks,
} from "../generate/index.js";
import { figuresIn, shownIn, type Typed, written } from "../helpers/view.js";

// Random cells of random drafts in every layout, edited through the view's own messages: nothing but what was typed
// changes in the draft, and what is read again is the table that was meant.

type Figures = TableView["figures"];

const ROUNDS = 1;

/** Layouts in which a blank may leave no trace, so that none can be written where others stand beside it. */
const TRACELESS = new Set<Family>(["D", "G", "I", "J", "line"]);
const NO_TRACE = "空格不留痕迹";

const isThere = ({ state }: Figures[string]) => state !== "lost" && state !== "unread";
const rowOf = (slot: string) => (slot.startsWith("四/") ? "四" : slot.split("/").slice(0, 2).join("/"));
const textOf = (random: Random) => String(random.int(0, random.pick([9, 999, 123_456])));

/** A draft as real ones are: any form, any size, some blank, some untidy; `hurt` has lost a row of 表三, or a figure. */
function draftIn(family: Family, seed: number, random: Random, hurt: "whole" | "a row lost" | "a cell lost"): string {
  const edition = random.pick(editions);
  const magnitude = random.pick(["zero", "digits", "thousands"] as const);
  const filled = randomModel(seed, { edition, magnitude });
  const model = hurt === "whole" && random.chance(0.5) ? withBlanks(filled, 0.05, random) : filled;
  const dress = random.chance(0.5) ? { dress: randomDress(random) } : {};
  const { text, rows, figures } = render(model, family, seed, dress);
  const id = random.pick([...figures.keys()].filter((slot) => slot.startsWith("三/")));
  if (hurt === "a row lost") return applyEdits(text, [{ ...rows.get(rowOf(id))!, text: "" }]);
  if (hurt === "a cell lost") return applyEdits(text, [{ ...figures.get(id)!, text: "" }]);
  return text;
}

/** What was replaced lies within the places that were written to; beside them only the white space that holds columns. */
function isKept(before: string, after: string, places: readonly Span[]): void {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let [end, to] = [before.length, after.length];
  while (end > start && to > start && before[end - 1] === after[to - 1]) [end, to] = [end - 1, to - 1];
  const replaced = trim(before, start, end);
  if (replaced.start === replaced.end) return;
  const from = Math.min(...places.map((place) => place.start));
  const until = Math.max(...places.map((place) => place.end));
  expect([replaced.start >= from, replaced.end <= until, before.slice(start, end)]).toEqual([
    true,
    true,
    expect.any(String),
  ]);
}

/** The draft after an edit that is meant; everything else must say what it said. */
function edited(text: string, figures: readonly Typed[], family: Family): string | undefined {
  const before = figuresIn(shownIn(text));
  const ids = figures.map(({ id }) => id);
  const result = written(text, figures);
  if (result.text === undefined) {
    // A line that is not there, or not whole, may wait for the rest of it.
    if (ids.some((id) => !isThere(before[id]!))) expect(result.partial).toBe(true);
    else expect([result.refused, TRACELESS.has(family)]).toEqual([expect.stringContaining(NO_TRACE), true]);
    return undefined;
  }
  const now = figuresIn(shownIn(result.text));
  for (const { id, text } of figures) {
    expect([id, now[id]!.raw, now[id]!.state]).toEqual([id, text, text === "" ? "blank" : "number"]);
  }
  const rows = new Set(ids.map(rowOf));
  for (const [id, figure] of Object.entries(before)) {
    if (ids.includes(id)) continue;
    const { raw, state } = now[id]!;
    if (isThere(figure)) expect([id, raw, state]).toEqual([id, figure.raw, figure.state]);
    // Nothing is invented for the rest of a line that comes back.
    else if (rows.has(rowOf(id))) expect([id, shownBefore(text, raw)]).toEqual([id, true]);
    else expect([id, state]).toEqual([id, figure.state]);
  }
  isKept(text, result.text, placesOf(shownIn(text), ids));
  return result.text;
}

/** Where figures stand in the draft, and the labels of those whose line has lost something. */
function placesOf({ reports }: View, ids: readonly string[]): Span[] {
  const tables = reports[0]!.blocks.filter((block) => block.kind === "table");
  return tables.flatMap(({ figures, labels }) =>
    ids.flatMap((id) => {
      const { start, end, ...figure } = figures[id] ?? { state: "lost" as const };
      if (start === undefined || end === undefined) return [];
      const label = isThere({ ...figure } as Figures[string]) ? undefined : labels[rowOf(id)];
      return [{ start: label?.start ?? start, end }];
    }),
  );
}

/** Whether a figure that shows up is one that the draft had: blank, or read of its row before. */
const shownBefore = (text: string, raw: string) => raw === "" || text.includes(raw);

describe.each(legible)("in layout %s", (family) => {
  it.each(["whole", "a row lost", "a cell lost"] as const)("cells of a draft edited at random: %s", (hurt) => {
    for (let seed = 1; seed <= ROUNDS; seed++) {
      const random = randomOf(seed * 100 + family.charCodeAt(0));
      let text = draftIn(family, seed, random, hurt);
      for (let round = 0; round < 2; round++) {
        const figures = figuresIn(shownIn(text));
        const lost = Object.keys(figures).filter((id) => !isThere(figures[id]!));
        const id = random.pick(round === 0 && lost.length > 0 ? lost : Object.keys(figures));
        const typed = random.chance(0.15) && isThere(figures[id]!) ? "" : textOf(random);
        text = edited(text, [{ id, text: typed }], family) ?? wholeLine(text, id, random, family);
      }
    }
  });
});

/** Where one figure alone has no place, all of its line have. */
function wholeLine(text: string, id: string, random: Random, family: Family): string {
  const figures = figuresIn(shownIn(text));
  if (isThere(figures[id]!)) return text;
  const line = Object.keys(figures).filter((other) => rowOf(other) === rowOf(id));
  const next = edited(
    text,
    line.map((slot) => ({ id: slot, text: textOf(random) })),
    family,
  );
  expect(next).toBeDefined();
  return next!;
}
