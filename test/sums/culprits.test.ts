import { describe, expect, it } from "vitest";
import { type Change, type Diagnosis, diagnose } from "../../server/core/culprits/index.js";
import { equationsOf, type Slot, slotsOf, type TableForm } from "../../server/core/form/edition.js";
import { evaluate } from "../../server/core/form/equations.js";
import { oracleOf } from "../bench/oracle.js";
import { type Magnitude, type Random, randomOf } from "../generate/index.js";
import { consistent, editionOf, formIn, tableOf } from "../helpers/table.js";

type Values = ReadonlyMap<string, number>;

const MAGNITUDES: readonly Magnitude[] = ["zero", "digits", "thousands"];
const FORMS = ["2019", "2021"].map(editionOf);
const cases = FORMS.flatMap((edition) => MAGNITUDES.map((magnitude) => ({ edition, magnitude, form: edition.id })));

const truthOf = (form: TableForm, ...rest: [(typeof FORMS)[number], Magnitude, number]): Map<string, number> =>
  new Map([...consistent(form, ...rest)].map(([id, written]) => [id, Number(written)]));

/** Diagnoses a table of these values; a figure without one is blank. */
const explain = (form: TableForm, values: Values): Diagnosis[] =>
  diagnose(form, tableOf(form, new Map(slotsOf(form).map(({ id }) => [id, String(values.get(id) ?? "")]))));

/** The one thing that is said. */
function explainOnce(form: TableForm, values: Values): Diagnosis {
  const diagnoses = explain(form, values);
  expect(diagnoses).toHaveLength(1);
  return diagnoses[0]!;
}

const say = (form: TableForm, changes: readonly Change[]) =>
  changes
    .map(({ slot, to }) => `${slotsOf(form)[slot]!.id}=${to}`)
    .sort()
    .join();

/** What must be done to the changed values to have the true ones again. */
const undo = (truth: Values, changed: Values) =>
  [...truth]
    .filter(([id, value]) => changed.has(id) && changed.get(id) !== value)
    .map(([id, value]) => `${id}=${value}`)
    .sort()
    .join();

const holds = (form: TableForm, values: Values) =>
  equationsOf(form).every(
    ({ terms }) => terms.reduce((sum, { figure, weight }) => sum + weight * values.get(figure)!, 0) === 0,
  );

const applied = (form: TableForm, values: Values, changes: readonly Change[]) =>
  new Map([...values, ...changes.map(({ slot, to }) => [slotsOf(form)[slot]!.id, to] as const)]);

const otherValue = (random: Random, value: number) => {
  const to = random.chance(0.5) ? random.int(0, value * 2 + 3) : value + random.int(1, 9);
  return to === value ? value + 1 : to;
};

const pickTwo = (random: Random, slots: readonly Slot[]) => {
  const one = random.pick(slots);
  return [one, random.pick(slots.filter((slot) => slot !== one))] as const;
};

describe.each(cases)("表三 of $form, $magnitude", ({ edition, magnitude }) => {
  const form = formIn(edition, "三");
  const slots = slotsOf(form);
  const truth = truthOf(form, edition, magnitude, 1);
  const oracle = oracleOf(edition, "三");

  it("names the one wrong figure and its one right value, whichever it is", () => {
    const random = randomOf(2);
    for (const { id } of slots) {
      const values = new Map(truth).set(id, otherValue(random, truth.get(id)!));
      const { mistake, candidates, determined } = explainOnce(form, values);
      expect([mistake, candidates.map((changes) => say(form, changes)), determined]).toEqual([
        "figure",
        [undo(truth, values)],
        true,
      ]);
    }
  });

  it("finds all pairs that explain two wrong figures, and knows whether there is one", () => {
    const random = randomOf(3);
    for (let round = 0; round < 24; round++) {
      const values = new Map(truth);
      const step = random.int(1, 9);
      for (const { id } of pickTwo(random, slots)) {
        values.set(id, round % 3 === 0 ? truth.get(id)! + step : otherValue(random, truth.get(id)!));
      }
      if (holds(form, values) || oracle.singles(values) > 0) continue;
      const { candidates, determined } = explainOnce(form, values);
      expect(new Set(candidates.map((changes) => say(form, changes))).size).toBe(oracle.pairs(values));
      expect(candidates.filter((changes) => !holds(form, applied(form, values, changes)))).toEqual([]);
      expect(candidates.map((changes) => say(form, changes))).toContain(undo(truth, values));
      if (oracle.neighbours(values) === 0) expect(determined).toBe(candidates.length === 1);
    }
  });

  it("takes an exchange of neighbours for what happened where it is the only one", () => {
    const width = form.blocks[0]!.columns.length;
    const neighbours = slots.flatMap((slot, i) =>
      [(i + 1) % width === 0 ? -1 : i + 1, i + width].flatMap((next) =>
        slots[next] ? [[slot.id, slots[next].id]] : [],
      ),
    );
    const random = randomOf(9);
    for (let round = 0; round < 40; round++) {
      const [one, other] = random.pick(neighbours) as [string, string];
      const values = new Map(truth).set(one, truth.get(other)!).set(other, truth.get(one)!);
      if (holds(form, values)) continue;
      const { mistake, candidates, determined } = explainOnce(form, values);
      const said = candidates.map((changes) => say(form, changes));
      expect(said).toContain(undo(truth, values));
      expect([mistake, determined]).toEqual(["exchange", oracle.exchanges(values) === 1]);
      if (determined) expect(said[0]).toBe(undo(truth, values));
    }
  });

  it("still finds a wrong figure when another one is blank", () => {
    const random = randomOf(4);
    for (let round = 0; round < 60; round++) {
      const [one, other] = pickTwo(random, slots);
      const values = new Map(truth).set(one.id, otherValue(random, truth.get(one.id)!));
      values.delete(other.id);
      const said = explain(form, values).flatMap(({ candidates }) => candidates.map((changes) => say(form, changes)));
      expect(said).toContain(`${one.id}=${truth.get(one.id)}`);
    }
  });

  it("never says more than equations fail, and never a change that leaves none of them less", () => {
    const random = randomOf(5);
    for (let round = 0; round < 60; round++) {
      const values = new Map(truth);
      for (let i = random.int(3, 12); i > 0; i--) {
        const { id } = random.pick(slots);
        values.set(id, otherValue(random, truth.get(id)!));
      }
      const failed = evaluate(form, (id) => values.get(id)).filter(({ state }) => state === "fails").length;
      const diagnoses = explain(form, values);
      const told = diagnoses.map(({ mistake, candidates, system }) =>
        mistake === "unknown" ? system.failing.length : Math.max(1, candidates[0]?.length ?? 0),
      );
      expect(told.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(failed);
      for (const { candidates, system } of diagnoses.filter(({ mistake }) => mistake !== "scattered")) {
        const unmended = candidates.filter((changes) =>
          evaluate(form, (id) => applied(form, values, changes).get(id)).some(
            ({ id, state }) => state === "fails" && system.failing.some((i) => system.equations[i]!.id === id),
          ),
        );
        expect(unmended).toEqual([]);
      }
    }
  });
});

describe.each(FORMS)("several figures at once ($id)", (edition) => {
  const form = formIn(edition, "三");
  const slots = slotsOf(form);
  const truth = truthOf(form, edition, "thousands", 7);
  const rows = form.blocks[0]!.rows.map((row) => slots.filter((slot) => slot.row === row).map(({ id }) => id));
  const roleOf = (role: string) => slots.filter(({ row, column }) => row.role === role || column.role === role);

  /** Three figures in three rows and columns. */
  const apart = (random: Random) => {
    const taken: Slot[] = [];
    const free = () =>
      roleOf("outcome").filter((one) => taken.every((o) => o.row !== one.row && o.column !== one.column));
    while (taken.length < 3) taken.push(random.pick(free().filter(({ column }) => column.role === "applicant")));
    return taken;
  };

  const neighbourOf = ({ column }: Slot) => {
    const applicants = form.blocks[0]!.columns.filter(({ role }) => role === "applicant");
    return applicants[applicants.indexOf(column) + 1] ?? applicants.at(-2);
  };

  const expectWhole = (values: Values, mistake: string) => {
    const diagnosis = explainOnce(form, values);
    expect([diagnosis.mistake, diagnosis.determined]).toEqual([mistake, true]);
    expect(diagnosis.candidates.map((changes) => say(form, changes))).toEqual([undo(truth, values)]);
  };

  it.each([["total"], ["sum"]])("knows totals that were never filled in (%s)", (role) => {
    expectWhole(new Map([...truth, ...roleOf(role).map(({ id }) => [id, 0] as const)]), "totals");
  });

  it("knows a row one column off", () => {
    for (const ids of rows) {
      const values = new Map(truth);
      for (const [i, id] of ids.entries()) values.set(id, i === 0 ? 0 : truth.get(ids[i - 1]!)!);
      if (undo(truth, values).split(",").length > 2) expectWhole(values, "shift");
    }
  });

  it("knows two neighbouring rows in each other's place, where the sums can tell", () => {
    const told = rows.slice(1).filter((ids, i) => {
      const values = new Map(truth);
      ids.forEach((id, column) => {
        values.set(id, truth.get(rows[i]![column]!)!);
        values.set(rows[i]![column]!, truth.get(id)!);
      });
      if (holds(form, values)) return false;
      expectWhole(values, "rows");
      return true;
    });
    // 二 and the first outcome, the last outcome and （七）, （七） and 四: other neighbours weigh the same.
    expect(told).toHaveLength(3);
  });

  it("knows a row of which three figures are wrong, by its columns", () => {
    const random = randomOf(11);
    for (const ids of rows.slice(2)) {
      const values = new Map(truth);
      for (const [i, id] of ids.slice(1, 4).entries()) values.set(id, truth.get(id)! + 10 ** i + random.int(1, 9));
      expectWhole(values, "row");
    }
  });

  it("names three figures that have nothing to do with each other", () => {
    const random = randomOf(8);
    for (let round = 0; round < 40; round++) {
      const values = new Map(truth);
      for (const [i, { id }] of apart(random).entries()) values.set(id, truth.get(id)! + 10 ** i + random.int(1, 9));
      const { mistake, candidates, determined } = explainOnce(form, values);
      expect([mistake, determined]).toEqual(["scattered", false]);
      expect(candidates.map((changes) => say(form, changes))).toEqual([undo(truth, values)]);
    }
  });

  it("tells a slip and a wrong figure beside it apart", () => {
    const random = randomOf(9);
    for (let round = 0; round < 40; round++) {
      const [wrong, slipped] = apart(random) as [Slot, Slot];
      const next = slots.find(({ row, column }) => row === slipped.row && column === neighbourOf(slipped))!;
      if (next.column === wrong.column || truth.get(next.id) === truth.get(slipped.id)) continue;
      const values = new Map(truth)
        .set(wrong.id, truth.get(wrong.id)! + 10007)
        .set(slipped.id, truth.get(next.id)!)
        .set(next.id, truth.get(slipped.id)!);
      const [one, other, ...more] = explain(form, values);
      expect([one!.mistake, other!.mistake, more]).toEqual(["scattered", "exchange", []]);
      expect([one!.determined, other!.doubtful]).toEqual([false, true]);
      expect(say(form, one!.candidates[0]!)).toBe(`${wrong.id}=${truth.get(wrong.id)}`);
      const undone = undo(truth, new Map(values).set(wrong.id, truth.get(wrong.id)!));
      expect(other!.candidates.map((changes) => say(form, changes))).toContain(undone);
    }
  });

  it("says once that last year's outcomes stand under this year's totals", () => {
    const before = truthOf(form, edition, "thousands", 8);
    const values = new Map([...truth, ...roleOf("outcome").map(({ id }) => [id, before.get(id)!] as const)]);
    expect(explain(form, values).map(({ mistake, candidates }) => [mistake, candidates])).toEqual([["many", []]]);
  });
});

describe.each(cases)("表四 of $form, $magnitude", ({ edition, magnitude }) => {
  it("names every figure of the group, the total first, and prefers none", () => {
    const form = formIn(edition, "四");
    const truth = truthOf(form, edition, magnitude, 1);
    const random = randomOf(6);
    for (const { id, row } of slotsOf(form)) {
      const values = new Map(truth).set(id, otherValue(random, truth.get(id)!));
      const { mistake, candidates, determined } = explainOnce(form, values);
      const changed = candidates.flatMap((changes) => changes.map(({ slot }) => slotsOf(form)[slot]!));
      const total = changed.find(({ column }) => column.role === "sum");
      expect([mistake, determined]).toEqual(["figure", false]);
      expect(changed.every((slot) => slot.row === row)).toBe(true);
      expect(candidates.map((changes) => say(form, changes))).toContain(undo(truth, values));
      if (total) expect(changed[0]).toBe(total);
    }
  });
});
