import { describe, expect, it } from "vitest";
import { pairs, singles } from "../../server/core/culprits/figures.js";
import { diagnose, type System } from "../../server/core/culprits/index.js";
import { exchangedRows, exchanges, shiftedRows } from "../../server/core/culprits/lines.js";
import { failingSystems } from "../../server/core/culprits/system.js";
import { slotsOf } from "../../server/core/form/edition.js";
import { randomOf } from "../generate/index.js";
import { consistent, editionOf, formIn, tableOf, type Written } from "../helpers/table.js";

const edition = editionOf("2021");
const form = formIn(edition, "三");
const slots = slotsOf(form);

/** A table in which some figures are more than they should be, by these amounts. */
function hurtBy(figures: Written, amounts: ReadonlyMap<string, number>): Map<string, string> {
  const more = [...amounts].map(([id, by]): [string, string] => [id, String(Number(figures.get(id)) + by)]);
  return new Map([...figures, ...more]);
}

describe("the search for what is wrong", () => {
  it("is sure of two figures that are wrong by different amounts, wherever they stand", () => {
    const random = randomOf(4);
    for (let round = 0; round < 150; round++) {
      const figures = consistent(form, edition, "digits", round);
      const one = random.pick(slots).id;
      const other = random.pick(slots.filter(({ id }) => id !== one)).id;
      const by = random.int(1, 9);
      const amounts = new Map([
        [one, by],
        [other, by + random.int(1, 9)],
      ]);
      const said = diagnose(form, tableOf(form, hurtBy(figures, amounts))).map(({ determined, candidates }) => [
        determined,
        candidates.map((changes) => new Map(changes.map(({ slot, to }) => [slots[slot]!.id, String(to)]))),
      ]);
      const truth = new Map([one, other].map((id) => [id, figures.get(id)]));
      expect(said).toEqual([[true, [truth]]]);
    }
  });

  /** A system, and how often a figure's equations were looked up in it. */
  function watched(figures: Written): { system: System; looks: () => number } | undefined {
    const [system] = failingSystems(form, tableOf(form, figures));
    if (!system) return undefined;
    let looks = 0;
    const get = (shares: System["shares"], key: string | symbol) => {
      if (Number.isInteger(Number(String(key)))) looks++;
      return Reflect.get(shares, key);
    };
    return { system: { ...system, shares: new Proxy(system.shares, { get }) }, looks: () => looks };
  }

  const SEARCHES: Readonly<Record<string, readonly [search: (system: System) => unknown, most: number]>> = {
    "one figure": [singles, 2 * 22],
    exchanges: [exchanges, 2 * 318],
    "two figures": [pairs, 4 * 22 * 175],
    "exchanged rows": [exchangedRows, 2 * 175],
    "shifted rows": [shiftedRows, 2 * 175],
  };

  it.each(Object.entries(SEARCHES))("takes a bounded number of steps for %s", (_, [search, bound]) => {
    const random = randomOf(8);
    let most = 0;
    for (let wrong = 1; wrong <= 40; wrong++) {
      const ids = Array.from({ length: wrong }, () => random.pick(slots).id);
      const figures = consistent(form, edition, "digits", wrong);
      const watch = watched(hurtBy(figures, new Map(ids.map((id, i) => [id, 20 + i]))));
      if (!watch) continue;
      search(watch.system);
      most = Math.max(most, watch.looks());
    }
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(bound);
  });
});
