import { type Span, span } from "../../../server/core/text.js";
import type { Draft, Kinds } from "./draft.js";

/** Rows lost, doubled and exchanged. */

/** The rows of 表三, and whether a group begins with them. */
function rowsOf({ rows, edition }: Draft) {
  const [block] = edition.tables.find(({ id }) => id === "三")!.blocks;
  return block!.rows
    .map(({ id, groups }, i) => ({
      id: `三/${id}`,
      groups: groups.join(),
      begins: groups.some((group) => !block!.rows[i - 1]?.groups.includes(group)),
    }))
    .filter(({ id }) => rows.has(id));
}

const plainRows = (draft: Draft): string[] => rowsOf(draft).flatMap(({ id, begins }) => (begins ? [] : [id]));

/** From the row before to the row after: a lost row may be told at either. */
function around({ rows }: Draft, row: string): Span {
  const order = [...rows];
  const at = order.findIndex(([id]) => id === row);
  return span((order[at - 1] ?? order[at]!)[1].start, (order[at + 1] ?? order[at]!)[1].end);
}

export const rowKinds: Kinds = {
  "row lost": (draft) => {
    const row = draft.random.pick(plainRows(draft));
    return {
      edits: [{ ...draft.rows.get(row)!, text: "" }],
      at: [around(draft, row)],
      wanted: "healed",
      findings: 1,
      loses: true,
    };
  },
  "row lost with which a group begins": (draft) => {
    const first = rowsOf(draft).filter(({ begins }) => begins);
    if (first.length === 0) return undefined;
    const { id } = draft.random.pick(first);
    return {
      edits: [{ ...draft.rows.get(id)!, text: "" }],
      at: [around(draft, id)],
      wanted: "healed",
      findings: 1,
      loses: true,
    };
  },
  "row doubled": (draft) => {
    const row = draft.random.pick(plainRows(draft));
    const { start, end } = draft.rows.get(row)!;
    const edits = [{ start: end, end, text: draft.text.slice(start, end) }];
    return { edits, at: [around(draft, row)], wanted: "healed", findings: 1 };
  },
  "rows exchanged": (draft) => {
    const order = [...draft.rows.keys()];
    const all = new Map(rowsOf(draft).map((row) => [row.id, row]));
    const below = (id: string) => all.get(order[order.indexOf(id) + 1]!);
    const fitting = [...all.values()].filter(({ id, begins, groups }) => {
      const next = below(id);
      return !begins && next && !next.begins && next.groups === groups;
    });
    if (fitting.length === 0) return undefined;
    const row = draft.random.pick(fitting).id;
    const [upper, lower] = [draft.rows.get(row)!, draft.rows.get(order[order.indexOf(row) + 1]!)!];
    if (upper.end !== lower.start) return undefined;
    const text = draft.text.slice(lower.start, lower.end) + draft.text.slice(upper.start, upper.end);
    return {
      edits: [{ start: upper.start, end: lower.end, text }],
      at: [span(upper.start, lower.end)],
      wanted: "healed",
      findings: 1,
    };
  },
};
