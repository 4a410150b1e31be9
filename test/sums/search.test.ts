import { describe, expect, it } from "vitest";
import { charge } from "../../server/core/charges/index.js";
import { check } from "../../server/core/check.js";
import { pairs, singles } from "../../server/core/culprits/figures.js";
import { diagnose, explained, type System } from "../../server/core/culprits/index.js";
import { exchangedRows, misplacedRows, rewrittenRows } from "../../server/core/culprits/rows.js";
import { failingSystems } from "../../server/core/culprits/system.js";
import { slotsOf } from "../../server/core/form/edition.js";
import type { Report } from "../../server/core/report.js";
import { type Random, randomModel, randomOf, render } from "../generate/index.js";
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
    "two figures": [pairs, 4 * 22 * 175],
    "exchanged rows": [exchangedRows, 2 * 175],
    "rewritten rows": [rewrittenRows, 4 * 175],
    "misplaced rows": [misplacedRows, 8 * 175],
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

  it("says so where it was cut short, and leaves the sums as they are", () => {
    const figures = consistent(form, edition, "digits", 3);
    const table = tableOf(
      form,
      hurtBy(
        figures,
        new Map([
          ["三/予以公开/自然人", 4],
          ["三/部分公开/商业企业", 9],
        ]),
      ),
    );
    const tables = [{ form }] as unknown as Report["tables"];
    const said = (tries?: number) =>
      diagnose(form, table, tries).map(({ mistake, determined, cut = false }) => [mistake, determined, cut]);
    expect(said()).toEqual([["figures", true, false]]);
    expect(said(100)).toEqual([["unknown", false, true]]);
    const [diagnosis] = diagnose(form, table, 100);
    const found = charge({ ...table, tables } as Report, diagnosis!);
    expect(found).toHaveLength(diagnosis!.system.failing.length);
    for (const { message, fixes = [] } of found) {
      expect(message.zh).toContain("没有逐一试完");
      expect(fixes).toEqual([]);
    }
  });

  /** Ways to ruin a table, each figure as written. */
  const RUINS: Readonly<Record<string, (written: string, random: Random, place: number) => string>> = {
    "a digit in every cell": (_, random) => String(random.int(0, 9)),
    "thousands in every cell": (_, random) => String(random.int(0, 99_999)),
    "one cell in ten wrong": (written, random) => (random.chance(0.1) ? String(random.int(0, 999)) : written),
    "one cell in three blank, the rest garbage": (_, random) => (random.chance(0.3) ? "" : String(random.int(0, 999))),
    "one cell in three unreadable, some wrong": (written, random) =>
      random.chance(0.3) ? "1O" : random.chance(0.1) ? "77" : written,
    "nothing written": () => "",
    "every figure one more": (written) => String(Number(written) + 1),
    "each figure in the place of the next": (_written, _random, place) => String(place % 7),
  };

  it.each(Object.entries(RUINS))("is never cut short, nor near it: %s", (_, ruin) => {
    const random = randomOf(11);
    for (let round = 0; round < 20; round++) {
      const magnitude = (["zero", "digits", "thousands"] as const)[round % 3]!;
      const figures = new Map(
        [...consistent(form, edition, magnitude, round)].map(([id, written], place): [string, string] => [
          id,
          ruin(written, random, place),
        ]),
      );
      // A quarter of the tries that it has.
      expect(diagnose(form, tableOf(form, figures), 10_000).filter(({ cut }) => cut)).toEqual([]);
    }
  });

  it("explains a report once, however many rules ask", () => {
    const table = tableOf(form, hurtBy(consistent(form, edition, "digits", 5), new Map([["三/予以公开/自然人", 4]])));
    const report = { ...table, tables: [{ form }] } as unknown as Report;
    expect(explained(report)).toBe(explained(report));
  });

  it("explains each of many ruined tables by itself", () => {
    const random = randomOf(3);
    const ruined = (seed: number) => {
      const model = randomModel(seed, { edition, magnitude: "digits" });
      const figures = [...model.figures].map(([id, written]): [string, string] => [
        id,
        /^[三四]/.test(id) ? String(random.int(0, 9)) : written,
      ]);
      return render({ ...model, figures: new Map(figures) }, "R", seed).text;
    };
    const { reports, findings } = check(Array.from({ length: 20 }, (_, i) => ruined(i)).join("\n"));
    const sums = findings.filter(({ rule }) => rule === "sums");
    expect(reports).toHaveLength(20);
    for (const { start, end } of reports) {
      const own = sums.filter((finding) => start <= finding.start && finding.end <= end);
      expect(own.length).toBeGreaterThan(0);
      expect(own.length).toBeLessThanOrEqual(4);
    }
    expect(sums.filter(({ message }) => message.includes("没有逐一试完"))).toEqual([]);
  });
});
