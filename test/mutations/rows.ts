import type { Span } from "../../server/core/text.js";
import { type Draft, harm, type Mistake, rowsIn, write } from "./draft.js";

/** Whole rows of 表三 lost, doubled or in each other's place. */

const places = (draft: Draft): Span[] => rowsIn(draft).map(({ id }) => draft.rows.get(`三/${id}`)!);
const labels = (draft: Draft): Span[] => rowsIn(draft).map(({ id }) => draft.labels.get(`三/${id}`)!);

export function lost(draft: Draft): Mistake {
  const rows = places(draft);
  const at = draft.random.int(0, rows.length - 1);
  const near = rows[at + 1] ?? rows[at - 1]!;
  return harm(draft, [write(rows[at]!, "")], [near], "heal");
}

export function doubled(draft: Draft): Mistake {
  const rows = places(draft);
  const row = draft.random.pick(rows);
  const edit = { start: row.end, end: row.end, text: draft.text.slice(row.start, row.end) };
  return harm(draft, [edit], [row], "heal");
}

export function exchanged(draft: Draft): Mistake {
  const rows = places(draft);
  const at = draft.random.int(0, rows.length - 2);
  const [one, other] = [rows[at]!, rows[at + 1]!];
  const edits = [
    write(one, draft.text.slice(other.start, other.end)),
    write(other, draft.text.slice(one.start, one.end)),
  ];
  return harm(draft, edits, [{ start: one.start, end: other.end }], "heal");
}

export function labelLost(draft: Draft): Mistake {
  const at = draft.random.int(0, labels(draft).length - 1);
  return harm(draft, [write(labels(draft)[at]!, "")], [places(draft)[at]!], "heal");
}
