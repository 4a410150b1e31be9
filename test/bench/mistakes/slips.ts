import { rowOf } from "../recovery.js";
import { changed, type Draft, ids, type Kinds, type Maker, type Mistake, otherThan, rewrite, rowIds } from "./draft.js";
import { told, two } from "./figures.js";

/** Slips that leave the count of cells as it is: two wrong figures by where they stand, and figures of one place in another. */

/** Two figures, whether the equations determine them or not. */
const either = (draft: Draft, changes: ReadonlyMap<string, number>): Mistake | undefined =>
  two(draft, changes, true) ?? two(draft, changes, false);

const columnOf = (id: string) => id.split("/")[2];

/** Two wrong figures, the second of which stands so to the first. */
const pair =
  (fits: (one: string, other: string) => boolean): Maker =>
  (draft) => {
    const { random, values } = draft;
    const all = ids(draft, "三");
    const one = random.pick(all);
    const other = random.pick(all.filter((id) => id !== one && fits(one, id)));
    return either(draft, new Map([one, other].map((id) => [id, otherThan(values.get(id)!, random)])));
  };

const isRow = (one: string, other: string) => rowOf(one) === rowOf(other);
const isColumn = (one: string, other: string) => columnOf(one) === columnOf(other);

/** Some applications counted under another outcome. */
const movedDown: Maker = (draft) => {
  const { random, values } = draft;
  const from = random.pick(ids(draft, "三").filter((id) => !id.endsWith("/总计")));
  const value = values.get(from)!;
  if (value === 0) return undefined;
  const to = random.pick(ids(draft, "三").filter((id) => id !== from && isColumn(from, id)));
  const by = random.int(1, value);
  return either(
    draft,
    new Map([
      [from, value - by],
      [to, values.get(to)! + by],
    ]),
  );
};

/** What a slip makes of a figure and the one behind it, as one mistake that the equations may tell. */
const beside =
  (slip: (figure: string, next: string, cut: number) => readonly [string, string] | undefined): Maker =>
  (draft) => {
    const { random, written } = draft;
    const row = rowIds(draft, rowOf(random.pick(ids(draft, "三"))));
    const at = random.int(0, row.length - 2);
    const [one, other] = [row[at]!, row[at + 1]!];
    const [figure, next] = [written.get(one)!, written.get(other)!];
    const slipped = slip(figure, next, random.int(1, Math.max(1, figure.length - 1)));
    if (!slipped) return undefined;
    const changes = new Map([
      [one, Number(slipped[0])],
      [other, Number(slipped[1])],
    ]);
    const mistake = either(draft, changes);
    // Told as what it is, it is one.
    return mistake && { ...mistake, findings: 1 };
  };

const isNumber = (figure: string) => String(Number(figure)) === figure;

export const slips: Kinds = {
  "two figures of a row": pair(isRow),
  "two figures of a column": pair(isColumn),
  "two figures apart": pair((one, other) => !isRow(one, other) && !isColumn(one, other)),
  "amount moved to another row": movedDown,
  "number split over its neighbour": beside((figure, next, cut) => {
    const [left, right] = [figure.slice(0, cut), figure.slice(cut)];
    return figure.length > 1 && isNumber(right) && right !== next ? [left, right] : undefined;
  }),
  "two numbers in the first cell": beside((figure, next) =>
    figure !== "0" && next !== "0" ? [figure + next, "0"] : undefined,
  ),
  "figures of two rows exchanged": (draft) => {
    const rows = [...new Set(ids(draft, "三").map(rowOf))];
    const at = draft.random.int(0, rows.length - 2);
    const [upper, lower] = [rowIds(draft, rows[at]!), rowIds(draft, rows[at + 1]!)];
    const changes = new Map(
      upper.flatMap((id, i) => [
        [id, draft.values.get(lower[i]!)!] as const,
        [lower[i]!, draft.values.get(id)!] as const,
      ]),
    );
    return told(draft, new Map([...changes].filter(([id, to]) => to !== draft.values.get(id))));
  },
  "two figures of 表四": (draft) => {
    const { random, values } = draft;
    const all = ids(draft, "四");
    const one = random.pick(all);
    const other = random.pick(all.filter((id) => id !== one && isRow(one, id)));
    const changes = new Map([one, other].map((id) => [id, otherThan(values.get(id)!, random)]));
    const failed = draft.oracle("四").failing(changed(draft, changes));
    return failed === 0 ? undefined : { ...rewrite(draft, changes), at: [], wanted: "told", findings: failed };
  },
  "year of the period": (draft) => {
    const at = /(\d{4})年1月1日/.exec(draft.text);
    if (!at || Number(at[1]) !== draft.year) return undefined;
    const edit = { start: at.index, end: at.index + 4, text: String(draft.year - 1) };
    return { edits: [edit], at: [edit], wanted: "told", findings: 1 };
  },
  "figures exchanged, apart": (draft) => {
    const { random, values } = draft;
    const all = ids(draft, "三");
    const one = random.pick(all);
    const other = random.pick(all.filter((id) => values.get(id) !== values.get(one)));
    if (other === undefined) return undefined;
    return either(
      draft,
      new Map([
        [one, values.get(other)!],
        [other, values.get(one)!],
      ]),
    );
  },
};
