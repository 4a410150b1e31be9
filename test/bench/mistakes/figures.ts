import { span } from "../../../server/core/text.js";
import { rowOf } from "../recovery.js";
import {
  changed,
  type Draft,
  ids,
  type Kinds,
  type Maker,
  type Mistake,
  one,
  otherThan,
  rewrite,
  rowIds,
} from "./draft.js";
import { figureAs } from "./writing.js";

/** Figures that are wrong, one or several, by all the slips of the hand that are known. */

const COLUMNS = 7;

/** Two figures of 表三: `unlike` what a single one or an exchange would explain. */
export function two(draft: Draft, changes: ReadonlyMap<string, number>, determined: boolean): Mistake | undefined {
  const oracle = draft.oracle("三");
  const after = changed(draft, changes);
  if ([...changes.values()].some((value) => value < 0)) return undefined;
  if (oracle.singles(after) > 0 || oracle.neighbours(after) > 0) return undefined;
  if ((oracle.pairs(after) === 1) !== determined) return undefined;
  const { edits, at } = rewrite(draft, changes);
  if (determined) return { edits, at, wanted: "healed", findings: 2 };
  return { edits, at: [], wanted: "offered", findings: 1 };
}

function twoAnywhere(draft: Draft): ReadonlyMap<string, number> {
  const { random, values } = draft;
  const all = ids(draft, "三");
  const first = random.pick(all);
  const [row, column] = [rowOf(first), first.split("/")[2]];
  const near = random.pick(["row", "column", "apart"] as const);
  const others = all.filter((id) => {
    const [sameRow, sameColumn] = [rowOf(id) === row, id.split("/")[2] === column];
    return id !== first && (near === "row" ? sameRow : near === "column" ? sameColumn : !sameRow && !sameColumn);
  });
  const second = random.pick(others);
  return new Map([first, second].map((id) => [id, otherThan(values.get(id)!, random)]));
}

/** The same amount in different rows and columns, or opposite amounts in one row: such pairs have twins. */
function twins(draft: Draft): ReadonlyMap<string, number> {
  const { random, values } = draft;
  const all = ids(draft, "三");
  const by = random.int(1, 9);
  const first = random.pick(all);
  const sameRow = random.chance(0.5);
  const others = all.filter((id) => id !== first && (rowOf(id) === rowOf(first)) === sameRow);
  const second = random.pick(others.filter((id) => id.split("/")[2] !== first.split("/")[2]));
  return new Map([
    [first, values.get(first)! + by],
    [second, values.get(second)! + (sameRow ? -by : by)],
  ]);
}

function exchange(draft: Draft, determined: boolean): Mistake | undefined {
  const { random, values } = draft;
  const pairs = neighbours(ids(draft, "三"));
  const difference = ([a, b]: readonly [string, string]) => values.get(b)! - values.get(a)!;
  const unlike = pairs.filter((pair) => difference(pair) !== 0);
  const line = ([a, b]: readonly [string, string]) => [a, b].map((id) => id.split("/")[rowOf(a) === rowOf(b) ? 2 : 1]);
  const hasTwin = (pair: readonly [string, string]) =>
    unlike.some(
      (other) => other !== pair && difference(other) === difference(pair) && `${line(other)}` === `${line(pair)}`,
    );
  const fitting = unlike.filter((pair) => hasTwin(pair) !== determined);
  if (fitting.length === 0) return undefined;
  const [a, b] = random.pick(fitting);
  const changes = new Map([
    [a, values.get(b)!],
    [b, values.get(a)!],
  ]);
  const after = changed(draft, changes);
  if (draft.oracle("三").singles(after) > 0) return undefined;
  if ((draft.oracle("三").exchanges(after) === 1) !== determined) return undefined;
  const { edits, at: places } = rewrite(draft, changes);
  return {
    edits,
    at: determined ? places : [],
    wanted: determined ? "healed" : "offered",
    findings: 1,
  };
}

/** The figures of 表三 side by side in a row, and one above the other. */
function neighbours(slots: readonly string[]): (readonly [string, string])[] {
  return slots.flatMap((id, i) => {
    const [beside, below] = [slots[i + 1], slots[i + COLUMNS]];
    return [
      ...(beside && rowOf(beside) === rowOf(id) ? [[id, beside] as const] : []),
      ...(below ? [[id, below] as const] : []),
    ];
  });
}

/** Figures that nothing brings back for certain: each failed equation deserves a finding, and no more. */
export function told(
  draft: Draft,
  changes: ReadonlyMap<string, number>,
  most = Number.POSITIVE_INFINITY,
): Mistake | undefined {
  const failed = draft.oracle("三").failing(changed(draft, changes));
  if (failed === 0) return undefined;
  return { ...rewrite(draft, changes), at: [], wanted: "told", findings: Math.min(most, failed) };
}

const several =
  (least: number, most: number): Maker =>
  (draft) => {
    const chosen = Array.from({ length: draft.random.int(least, most) }, () => draft.random.pick(ids(draft, "三")));
    return told(draft, new Map(chosen.map((id) => [id, otherThan(draft.values.get(id)!, draft.random)])));
  };

/** A row whose figures also, or instead, stand in the row below. */
const pasted =
  (left: (value: number) => number): Maker =>
  (draft) => {
    const rows = [...new Set(ids(draft, "三").map(rowOf))];
    const at = draft.random.int(0, rows.length - 2);
    const [own, next] = [rowIds(draft, rows[at]!), rowIds(draft, rows[at + 1]!)];
    const changes = new Map(
      own.flatMap((id, i) => [[id, left(draft.values.get(id)!)] as const, [next[i]!, draft.values.get(id)!] as const]),
    );
    return told(draft, new Map([...changes].filter(([id, to]) => to !== draft.values.get(id))));
  };

/** Some of one applicant's applications counted as another's. */
const moved: Maker = (draft) => {
  const row = rowIds(draft, rowOf(draft.random.pick(ids(draft, "三")))).filter((id) => !id.endsWith("/总计"));
  const from = draft.random.pick(row);
  const value = draft.values.get(from)!;
  if (value === 0) return undefined;
  const to = draft.random.pick(row.filter((id) => id !== from));
  const by = draft.random.int(1, value);
  const changes = new Map([
    [from, value - by],
    [to, draft.values.get(to)! + by],
  ]);
  return two(draft, changes, true) ?? two(draft, changes, false);
};

const blanks = (draft: Draft, those: readonly string[]): Mistake => ({
  ...rewrite(draft, new Map(those.map((id) => [id, ""]))),
  at: [],
  wanted: "healed",
  findings: 1,
  loses: true,
});

const digits = (change: (figure: string, at: number) => string, least = 2): Maker =>
  figureAs((figure, random) => {
    if (figure.length < least) return undefined;
    const written = change(figure, random.int(0, figure.length - 1));
    return written !== figure && String(Number(written)) === written ? written : undefined;
  });

export const figures: Kinds = {
  "one figure of 表三": (draft) => {
    const id = draft.random.pick(ids(draft, "三"));
    return one(draft, id, otherThan(draft.values.get(id)!, draft.random));
  },
  "one figure of 表四": (draft) => {
    const id = draft.random.pick(ids(draft, "四"));
    const group = ids(draft, "四").filter((other) => other.split("/")[1] === id.split("/")[1]);
    const { edits } = rewrite(draft, new Map([[id, otherThan(draft.values.get(id)!, draft.random)]]));
    const places = group.map((other) => draft.figures.get(other)!);
    const at = [span(places[0]!.start, places.at(-1)!.end)];
    return { edits, at, wanted: "offered", findings: 1 };
  },
  "two figures, determined": (draft) => two(draft, twoAnywhere(draft), true),
  "two figures, undetermined": (draft) => two(draft, twins(draft), false),
  "neighbours exchanged, determined": (draft) => exchange(draft, true),
  "neighbours exchanged, undetermined": (draft) => exchange(draft, false),
  "digits transposed": digits(
    (figure, at) => figure.slice(0, at) + (figure[at + 1] ?? "") + figure[at] + figure.slice(at + 2),
  ),
  "digit lost": digits((figure, at) => figure.slice(0, at) + figure.slice(at + 1)),
  "digit doubled": digits((figure, at) => figure.slice(0, at) + figure[at] + figure.slice(at), 1),
  "0 for a figure": (draft) => {
    const id = draft.random.pick(ids(draft, "三"));
    return draft.values.get(id) === 0 ? undefined : one(draft, id, 0);
  },
  "amount moved to another applicant": moved,
  "three figures": several(3, 3),
  "four figures and more": several(4, 12),
  "row pasted over the next": pasted((value) => value),
  "row pasted one line off": pasted(() => 0),
  "totals left at 0": (draft) => {
    const totals = draft.random.chance(0.5)
      ? ids(draft, "三").filter((id) => id.endsWith("/总计"))
      : ids(draft, "三").filter((id) => rowOf(id) === "三/总计");
    const changes = new Map(totals.filter((id) => draft.values.get(id) !== 0).map((id) => [id, 0]));
    if (changes.size < 3) return undefined;
    const { edits, at } = rewrite(draft, changes);
    return { edits, at: [span(at[0]!.start, at.at(-1)!.end)], wanted: "healed", findings: 1 };
  },
  "总计 column left blank": (draft) =>
    blanks(
      draft,
      ids(draft, "三").filter((id) => id.endsWith("/总计")),
    ),
  "（七）总计 row left blank": (draft) => blanks(draft, rowIds(draft, "三/总计")),
  "figures one column off": (draft) => {
    const row = rowOf(draft.random.pick(ids(draft, "三")));
    const own = rowIds(draft, row);
    const changes = new Map(own.map((id, i) => [id, i === 0 ? 0 : draft.values.get(own[i - 1]!)!]));
    const after = changed(draft, changes);
    const count = [...changes].filter(([id, to]) => to !== draft.values.get(id)).length;
    const oracle = draft.oracle("三");
    if (count < 3 || oracle.pairs(after) > 0) return undefined;
    const sure = oracle.shifts(after) === 1;
    const at = sure ? [draft.rows.get(row)!] : [];
    return { ...rewrite(draft, changes), at, wanted: sure ? "healed" : "offered", findings: 1 };
  },
  "last year's table": (draft) => {
    const outcomes = ids(draft, "三").filter((id) => rowOf(id) !== "三/总计" && !id.endsWith("/总计"));
    return told(draft, new Map(outcomes.map((id) => [id, draft.random.int(0, 40)])), 1);
  },
};
