import { describe, expect, it } from "vitest";
import { diagnose } from "../../server/core/culprits/index.js";
import { slotsOf } from "../../server/core/form/edition.js";
import { randomOf } from "../generate/index.js";
import { consistent, editionOf, formIn, tableOf, type Written } from "../helpers/table.js";

// Many reports leave the zeros of 表三 out. What was not filled in is never taken for right, but what its sums cannot be,
// whatever it was, is told.

const FORMS = ["2019", "2021"].map((id) => ({ edition: editionOf(id), form: formIn(editionOf(id), "三") }));
const SEEDS = Array.from({ length: 20 }, (_, seed) => seed);
const CASES = FORMS.flatMap(({ edition, form }) =>
  (["digits", "thousands"] as const).flatMap((magnitude) =>
    SEEDS.map((seed) => ({ name: `${edition.id}, ${magnitude}, ${seed}`, edition, form, magnitude, seed })),
  ),
);

/** A table with its zeros left out, or as marks. */
const without = (written: Written, mark = "") =>
  new Map([...written].map(([id, value]) => [id, value === "0" ? mark : value]));

describe.each(CASES)("$name", ({ edition, form, magnitude, seed }) => {
  const whole = consistent(form, edition, magnitude, seed);
  const random = randomOf(seed);

  it.each(["", "/", "—"])("has no failed sum where zeros are written “%s”", (mark) => {
    const { equations } = tableOf(form, without(whole, mark));
    expect(equations.filter(({ state }) => state === "fails")).toEqual([]);
    // Silence must not look like approval.
    const empty = new Set([...whole].filter(([, value]) => value === "0").map(([id]) => id));
    const held = equations.filter(({ state }) => state === "holds");
    expect(held.filter(({ terms }) => terms.some(({ figure }) => empty.has(figure)))).toEqual([]);
  });

  it("finds one wrong figure among them, and says which it is wherever both its sums tell", () => {
    const written = without(whole);
    const [id, value] = random.pick([...written].filter(([, value]) => value !== ""));
    const sums = tableOf(form, new Map([...written, [id, String(Number(value) + 1 + seed)]]));
    const found = diagnose(form, sums);
    expect(
      found.map(({ candidates, system }) =>
        candidates.some((all) => all.some(({ slot, to }) => system.slots[slot]!.id === id && to === Number(value))),
      ),
    ).toEqual([true]);
  });

  it("says nothing while it is being filled in, cell by cell or column by column, with zeros or without", () => {
    const slots = slotsOf(form).map(({ id }) => id);
    const columns = form.blocks[0]!.columns.length;
    const turned = slots.toSorted((a, b) => (slots.indexOf(a) % columns) - (slots.indexOf(b) % columns));
    for (const order of [slots, turned]) {
      for (const full of [whole, without(whole)]) {
        const until = random.int(0, order.length);
        const begun = new Map(order.map((id, i) => [id, i < until ? full.get(id)! : ""]));
        expect(tableOf(form, begun).equations.filter(({ state }) => state === "fails")).toEqual([]);
      }
    }
  });
});
