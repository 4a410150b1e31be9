import { describe, expect, it } from "vitest";
import { diagnose } from "../../server/core/culprits/index.js";
import { type Slot, slotsOf } from "../../server/core/form/edition.js";
import { editionOf, formIn, tableOf } from "../helpers/table.js";

// Which explanations the wrong figures of 表三 have besides the true one: what the README says, tried pair by pair.

/** One pair in so many; `EVERY=1` tries all of them, and prints the table of the README. */
const EVERY = Number(process.env.EVERY ?? 53);
/** Large enough for every twin. */
const LARGE = 1000;

describe.each(["2021", "2019"])("of the %s form", (id) => {
  const form = formIn(editionOf(id), "三");
  const slots = slotsOf(form);
  const [{ rows, columns }] = form.blocks as [(typeof form.blocks)[number]];
  const having = (role: string) => rows.filter((row) => row.role === role).length;

  /** A table in which every equation holds, all its figures large. */
  const truth = (() => {
    const outcomes = having("outcome");
    const inRow: Readonly<Record<string, number>> = {
      outcome: LARGE,
      total: outcomes * LARGE,
      new: outcomes * LARGE,
      carriedIn: LARGE,
      carriedOut: LARGE,
    };
    const applicants = columns.filter(({ role }) => role === "applicant").length;
    const total = ({ row, column }: Slot) => inRow[row.role!]! * (column.role === "sum" ? applicants : 1);
    return new Map(slots.map((slot) => [slot.id, total(slot)]));
  })();

  const explain = (amounts: readonly (readonly [Slot, number])[]) => {
    const written = new Map([...truth].map(([id, value]) => [id, String(value)]));
    for (const [slot, by] of amounts) written.set(slot.id, String(truth.get(slot.id)! + by));
    return diagnose(form, tableOf(form, written));
  };

  it("is a table whose sums hold", () => expect(explain([])).toEqual([]));

  /** Of pairs wrong by these amounts: how many have one explanation, how many several, and how many the most has. */
  function tally(amounts: readonly [number, number], check: (one: Slot, other: Slot, count: number) => void) {
    const found = { one: 0, several: 0, most: 0 };
    let at = 0;
    for (const [i, one] of slots.entries()) {
      for (const other of slots.slice(i + 1)) {
        if (at++ % EVERY > 0) continue;
        const diagnoses = explain([
          [one, amounts[0]],
          [other, amounts[1]],
        ]);
        const count = diagnoses.flatMap(({ candidates }) => candidates).filter(({ length }) => length === 2).length;
        check(one, other, count);
        if (count === 1) found.one++;
        else found.several++;
        found.most = Math.max(found.most, count);
      }
    }
    if (EVERY === 1) console.log(id, amounts, found);
    return found;
  }

  it("two that are wrong by different amounts have one explanation", () =>
    expect(tally([5, 8], () => {})).toMatchObject({ several: 0, most: 1 }));

  it.each([
    ["the same amount", [5, 5]],
    ["opposite amounts", [5, -5]],
  ] as const)(
    "two that are wrong by %s are never unseen, and have a twin only at the corners of a rectangle",
    (_, by) => {
      const { most } = tally(by, (one, other, count) => {
        expect(count).toBeGreaterThan(0);
        if (one.row.role === "total" || other.row.role === "total")
          expect([one.id, other.id, count]).toEqual([one.id, other.id, 1]);
        // Corners that face each other have one twin, the other two corners.
        if (one.row !== other.row && one.column !== other.column) expect(count).toBeLessThanOrEqual(2);
      });
      expect(most).toBeLessThanOrEqual(having("outcome"));
    },
  );

  it("an amount in another column may be of any row that weighs alike, one in another row of any column", () => {
    const [first, second] = slots.filter(({ row }) => row.role === "outcome");
    const below = slots.find(
      ({ row, column }) => row !== first!.row && row.role === "outcome" && column === first!.column,
    );
    const count = (one: Slot, other: Slot) =>
      explain([
        [one, 5],
        [other, -5],
      ]).flatMap(({ candidates }) => candidates).length;
    expect([count(first!, second!), count(first!, below!)]).toEqual([having("outcome"), columns.length]);
  });
});
