import type { Edit } from "../../../server/core/text.js";
import { damage } from "../damage.js";
import { rowOf } from "../recovery.js";
import { type Draft, ids, type Kinds, type Maker, type Mistake, rewrite } from "./draft.js";

/** Rows with a cell too few or too many. */

/** What a row of cells with one too few or too many determines. */
function cells(draft: Draft, kind: "cell lost" | "cell doubled" | "cell split"): Mistake | undefined {
  const done = damage(kind, draft, draft.random);
  if (!done?.row.startsWith("三/")) return undefined;
  const own = [...draft.figures].filter(([id]) => rowOf(id) === done.row);
  const before = own.map(([id]) => draft.written.get(id)!);
  const { start } = done.edit;
  const at = own.findIndex(([id, place]) => {
    const cell = draft.cells.get(id)!;
    if (kind === "cell split") return place.start < start && start < place.end;
    return (kind === "cell lost" ? cell.start : cell.end) === start;
  });
  const [, place] = own[at]!;
  const figure = before[at]!;
  const cut = start - place.start;
  const after =
    kind === "cell lost"
      ? before.toSpliced(at, 1)
      : kind === "cell doubled"
        ? before.toSpliced(at, 0, figure)
        : before.toSpliced(at, 1, figure.slice(0, cut), figure.slice(cut));
  return inRow(draft, done.row, done.edit, after);
}

/** Two neighbouring figures without what parts them. */
function runTogether(draft: Draft): Mistake | undefined {
  const { random, written: figuresWritten, figures } = draft;
  const row = random.pick([...draft.rows.keys()].filter((id) => id.startsWith("三/")));
  const own = [...figures].filter(([id]) => rowOf(id) === row);
  const at = random.int(0, own.length - 2);
  const written = own.map(([id]) => figuresWritten.get(id)!);
  if (written[at] === "0") return undefined;
  const edit = { start: own[at]![1].end, end: own[at + 1]![1].start, text: "" };
  return inRow(draft, row, edit, written.toSpliced(at, 2, written[at]! + written[at + 1]!));
}

function inRow(draft: Draft, row: string, edit: Edit, written: readonly string[]): Mistake {
  const determined = draft.oracle("三").rows(draft.values, row, written).length === 1;
  return {
    edits: [edit],
    at: [draft.rows.get(row)!],
    wanted: determined ? "healed" : "offered",
    findings: 1,
    loses: true,
  };
}

const SPACED: ReadonlySet<string> = new Set(["I", "J", "spaced"]);

/** A cell of 表四: fifteen side by side, of which the sums of three groups tell. */
const inCases =
  (kind: "cell lost" | "cell doubled"): Maker =>
  (draft) => {
    const cells = new Map([...draft.cells].filter(([id]) => id.startsWith("四/")));
    const done = damage(kind, { ...draft, cells }, draft.random);
    return done && { edits: [done.edit], at: [draft.rows.get("四")!], wanted: "told", findings: 1, loses: true };
  };

export const cellKinds: Kinds = {
  "cell of 表四 lost": inCases("cell lost"),
  "cell of 表四 doubled": inCases("cell doubled"),
  "cell lost": (draft) => cells(draft, "cell lost"),
  "cell doubled": (draft) => cells(draft, "cell doubled"),
  "number split over two cells": (draft) => cells(draft, "cell split"),
  "two numbers run together": runTogether,
  blank: (draft) => {
    const id = draft.random.pick(ids(draft, "三"));
    const { edits } = rewrite(draft, new Map([[id, ""]]));
    const row = [...draft.figures].filter(([other]) => rowOf(other) === rowOf(id));
    const left = row.flatMap(([other]) => (other === id ? [] : [draft.written.get(other)!]));
    // Between spaces a blank leaves no place, only a figure too few.
    const sure = !SPACED.has(draft.family) || draft.oracle("三").rows(draft.values, rowOf(id), left).length === 1;
    return { edits, at: [draft.rows.get(rowOf(id))!], wanted: sure ? "healed" : "offered", findings: 1, loses: true };
  },
};
