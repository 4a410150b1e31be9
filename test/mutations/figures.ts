import { equationsOf, type Slot } from "../../server/core/edition.js";
import { type Magnitude, randomModel } from "../generate/index.js";
import { type Draft, harm, type Mistake, placeOf, rowOf, rowsIn, slotsIn, tableIn, valueOf, write } from "./draft.js";
import { type Changes, exchanges, holds, pairs, singles, type Values } from "./oracle.js";

/** Mistakes that leave every cell in its place, with another number in some. */

const valuesIn = (draft: Draft): Map<string, number> =>
  new Map(slotsIn(draft, "三").map(({ id }) => [id, valueOf(draft, id)]));

const written = (draft: Draft, changes: Changes) =>
  [...changes].map(([id, to]) => write(placeOf(draft, id), String(to)));

const harmed = (draft: Draft, changes: Changes, demand: Mistake["demand"], places = [...changes.keys()]) =>
  harm(
    draft,
    written(draft, changes),
    places.map((id) => placeOf(draft, id)),
    demand,
  );

/** Another value, as a slip makes it: by a few, by a digit, or any. */
function otherValue({ random }: Draft, value: number): number {
  const to = random.pick([
    value + random.int(1, 9),
    Math.max(0, value - random.int(1, 9)),
    random.int(0, value * 2 + 3),
    value * 10 + random.int(0, 9),
  ]);
  return to === value ? value + 1 : to;
}

export function oneFigure(draft: Draft): Mistake {
  const { id } = draft.random.pick(slotsIn(draft, "三"));
  return harmed(draft, new Map([[id, otherValue(draft, valueOf(draft, id))]]), "heal");
}

/** In 表四 any of the five figures of a group may be the wrong one. */
export function oneCase(draft: Draft): Mistake {
  const { id, row } = draft.random.pick(slotsIn(draft, "四"));
  const changes = new Map([[id, otherValue(draft, valueOf(draft, id))]]);
  const group = slotsIn(draft, "四").filter((slot) => slot.row === row);
  const whole = { start: placeOf(draft, group[0]!.id).start, end: placeOf(draft, group.at(-1)!.id).end };
  return harm(draft, written(draft, changes), [whole], "offer");
}

/** A figure of 表三 whose digits a slip turns into others. */
export const slip =
  (turn: (digits: string, draft: Draft) => string | undefined) =>
  (draft: Draft): Mistake | undefined => {
    const choices = slotsIn(draft, "三").flatMap(({ id }) => {
      const to = turn(String(valueOf(draft, id)), draft);
      return to === undefined || Number(to) === valueOf(draft, id) || /^0\d/.test(to) ? [] : [[id, Number(to)] as const];
    });
    return choices.length > 0 ? harmed(draft, new Map([draft.random.pick(choices)]), "heal") : undefined;
  };

export const transposed = slip((digits, { random }) => {
  if (digits.length < 2) return undefined;
  const at = random.int(0, digits.length - 2);
  return digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2);
});

export const digitLost = slip((digits, { random }) => {
  const at = random.int(0, digits.length - 1);
  return digits.length > 1 ? digits.slice(0, at) + digits.slice(at + 1) : undefined;
});

export const digitDoubled = slip((digits, { random }) => {
  const at = random.int(0, digits.length - 1);
  return digits.slice(0, at) + digits[at] + digits.slice(at);
});

export const zeroed = slip(() => "0");

/** Two figures: whether the equations determine them, the oracle knows. */
const two =
  (choose: (draft: Draft) => readonly [Slot, Slot] | undefined) =>
  (draft: Draft): Mistake | undefined => {
    const slots = choose(draft);
    if (!slots) return undefined;
    const changes = new Map(slots.map(({ id }) => [id, otherValue(draft, valueOf(draft, id))]));
    return judged(draft, changes);
  };

function judged(draft: Draft, changes: Changes): Mistake | undefined {
  const form = tableIn(draft, "三");
  const values: Values = new Map([...valuesIn(draft), ...changes]);
  if (holds(form, values) || singles(form, values).length > 0) return undefined;
  const all = pairs(form, values);
  if (all.length === 1) return harmed(draft, changes, "heal");
  // Where just one exchange would explain it too, nobody can tell the two apart.
  if (exchanges(form, values).length === 1) return undefined;
  return { ...harmed(draft, changes, "offer", []), deserves: 1 };
}

export const twoApart = two(({ random, ...draft }) => {
  const slots = slotsIn({ random, ...draft }, "三");
  const one = random.pick(slots);
  const others = slots.filter(({ row, column }) => row !== one.row && column !== one.column);
  return [one, random.pick(others)];
});

export const twoInRow = two((draft) => {
  const row = rowOf(draft, draft.random.pick(rowsIn(draft)));
  const one = draft.random.pick(row);
  return [one, draft.random.pick(row.filter((slot) => slot !== one))];
});

export const twoInColumn = two((draft) => {
  const one = draft.random.pick(slotsIn(draft, "三"));
  const column = slotsIn(draft, "三").filter((slot) => slot.column === one.column && slot !== one);
  return [one, draft.random.pick(column)];
});

/** The same amount too much in two rows and columns: the other two corners of the rectangle explain it as well. */
export function twins(draft: Draft): Mistake | undefined {
  const one = draft.random.pick(slotsIn(draft, "三").filter(isOutcome));
  const others = slotsIn(draft, "三").filter(
    (slot) => isOutcome(slot) && slot.row !== one.row && slot.column !== one.column,
  );
  const step = draft.random.int(1, 9);
  return judged(
    draft,
    new Map([one, draft.random.pick(others)].map(({ id }) => [id, valueOf(draft, id) + step])),
  );
}

const isOutcome = ({ row, column }: Slot) => row.role === "outcome" && column.role === "applicant";

/** Some applications counted with the wrong applicants: the row still adds up. */
export function moved(draft: Draft): Mistake | undefined {
  const rich = slotsIn(draft, "三").filter((slot) => slot.column.role === "applicant" && valueOf(draft, slot.id) > 0);
  if (rich.length === 0) return undefined;
  const from = draft.random.pick(rich);
  const row = rowOf(draft, from.row).filter((slot) => slot.column.role === "applicant" && slot !== from);
  const to = draft.random.pick(row);
  const amount = draft.random.int(1, valueOf(draft, from.id));
  return judged(
    draft,
    new Map([
      [from.id, valueOf(draft, from.id) - amount],
      [to.id, valueOf(draft, to.id) + amount],
    ]),
  );
}

/** Two neighbours, each in the other's place; an exchange has as many twins as lines with the same difference. */
const exchanged = (neighbourOf: (draft: Draft, slot: Slot) => Slot | undefined) => (draft: Draft) => {
  const choices = slotsIn(draft, "三").flatMap((slot) => {
    const next = neighbourOf(draft, slot);
    return next && valueOf(draft, next.id) !== valueOf(draft, slot.id) ? [[slot, next] as const] : [];
  });
  if (choices.length === 0) return undefined;
  const [one, other] = draft.random.pick(choices);
  const changes = new Map([
    [one.id, valueOf(draft, other.id)],
    [other.id, valueOf(draft, one.id)],
  ]);
  const form = tableIn(draft, "三");
  const values = new Map([...valuesIn(draft), ...changes]);
  if (holds(form, values)) return undefined;
  const alone = exchanges(form, values).length === 1;
  const mistake = harmed(draft, changes, alone ? "heal" : "offer", alone ? [one.id] : []);
  return { ...mistake, deserves: 1 };
};

export const exchangedAcross = exchanged((draft, { row, column }) => {
  const slots = rowOf(draft, row);
  return slots[slots.findIndex((slot) => slot.column === column) + 1];
});

export const exchangedDown = exchanged((draft, { row, column }) => {
  const below = rowsIn(draft)[rowsIn(draft).indexOf(row) + 1];
  return below && rowOf(draft, below).find((slot) => slot.column === column);
});

/** Three to six wrong figures: more than anybody can know. */
export function several(draft: Draft): Mistake | undefined {
  const changes = new Map<string, number>();
  for (let i = draft.random.int(3, 6); i > 0; i--) {
    const { id } = draft.random.pick(slotsIn(draft, "三"));
    changes.set(id, otherValue(draft, valueOf(draft, id)));
  }
  return many(draft, changes);
}

/** Many wrong figures; there may be a finding for each failed equation. */
function many(draft: Draft, changes: Changes): Mistake | undefined {
  const form = tableIn(draft, "三");
  const values = new Map([...valuesIn(draft), ...changes]);
  const failed = equationsOf(form).filter(
    ({ terms }) => terms.reduce((sum, { figure, weight }) => sum + weight * values.get(figure)!, 0) !== 0,
  );
  return failed.length > 0
    ? { ...harmed(draft, changes, "tell", []), deserves: failed.length }
    : undefined;
}

/** Figures of other lines, by what a row's place in them is. */
const filled = (draft: Draft, slots: readonly Slot[], value: (slot: Slot, at: number) => number): Changes =>
  new Map(slots.flatMap((slot, at) => (value(slot, at) === valueOf(draft, slot.id) ? [] : [[slot.id, value(slot, at)]])));

/** The totals were never filled in. */
export const totalsForgotten = (which: "row" | "column") => (draft: Draft): Mistake | undefined => {
  const slots = slotsIn(draft, "三").filter((slot) => slot[which].role === (which === "row" ? "total" : "sum"));
  const changes = filled(draft, slots, () => 0);
  if (changes.size < 2) return undefined;
  const mistake = harmed(draft, changes, "heal", []);
  return { ...mistake, deserves: 1 };
};

/** A row's figures one column off, the one at the end lost. */
export function shifted(draft: Draft): Mistake | undefined {
  const row = rowOf(draft, draft.random.pick(rowsIn(draft)));
  const by = draft.random.pick([-1, 1]);
  const changes = filled(draft, row, (_, at) => (row[at + by] ? valueOf(draft, row[at + by]!.id) : 0));
  return changes.size < 3 ? undefined : { ...harmed(draft, changes, "heal", []), deserves: 1 };
}

/** The figures of two rows, each in the other's place; two outcomes would still add up. */
export function rowsExchanged(draft: Draft): Mistake | undefined {
  const rows = rowsIn(draft);
  const at = draft.random.pick(rows.flatMap((row, i) => (i > 0 && row.role !== rows[i - 1]!.role ? [i] : [])));
  const [one, other] = [rowOf(draft, rows[at - 1]!), rowOf(draft, rows[at]!)];
  const changes = new Map([
    ...filled(draft, one, (_, i) => valueOf(draft, other[i]!.id)),
    ...filled(draft, other, (_, i) => valueOf(draft, one[i]!.id)),
  ]);
  const values = new Map([...valuesIn(draft), ...changes]);
  if (changes.size < 6 || holds(tableIn(draft, "三"), values)) return undefined;
  return { ...harmed(draft, changes, "heal", []), deserves: 1 };
}

/** Last year's outcomes under this year's totals. */
export const stale = (magnitude: Magnitude) => (draft: Draft): Mistake | undefined => {
  const { figures } = randomModel(draft.random.int(0, 1e6), { edition: draft.model.edition, magnitude });
  const outcomes = slotsIn(draft, "三").filter(({ row }) => row.role === "outcome");
  const changes = filled(draft, outcomes, ({ id }) => Number(figures.get(id)));
  const mistake = changes.size > 20 ? many(draft, changes) : undefined;
  return mistake && { ...mistake, deserves: 1 };
};
