import { type Edit, type Span, span } from "../../server/core/text.js";
import type { Random, Rendered } from "../generate/index.js";
import { damage } from "./damage.js";
import { type Oracle, oracleOf, type Values } from "./oracle.js";
import { rowOf } from "./recovery.js";

/** A known mistake, and what a checker can be asked to make of it. */
export interface Mistake {
  readonly edits: readonly Edit[];
  /** What a finding must touch, each of them: in the text before the edits. */
  readonly at: readonly Span[];
  /**
   * `healed`: the preferred fixes bring the text back. `offered`: nothing tells which explanation is right; the truth is
   * among the fixes and none is preferred. `told`: it is said there, without a fix that could be sure.
   */
  readonly wanted: "healed" | "offered" | "told";
  /** Findings that it deserves. */
  readonly findings: number;
  /** White space went with what was lost: how much of it nothing can tell. */
  readonly loses?: boolean;
}

const COLUMNS = 7;

type Maker = (draft: Draft) => Mistake | undefined;

/** A rendering about to be hurt. */
interface Draft extends Rendered {
  readonly random: Random;
  readonly values: Values;
  readonly oracle: (table: "三" | "四") => Oracle;
}

const oracles = new Map<string, Oracle>();

export function draftOf(rendered: Rendered, random: Random): Draft {
  const { edition, figures } = rendered.model;
  const values = new Map([...figures].map(([id, figure]) => [id, Number(figure)]));
  const oracle = (table: "三" | "四") => {
    const key = edition.id + table;
    const known = oracles.get(key) ?? oracleOf(edition, table);
    oracles.set(key, known);
    return known;
  };
  return { ...rendered, random, values, oracle };
}

type Kinds = Readonly<Record<string, Maker>>;

/** Another figure than the one that stands there, near it or far. */
function otherThan(value: number, random: Random): number {
  const other = random.chance(0.5) ? value + random.int(1, 9) : random.int(0, Math.max(9, value * 2));
  return other === value ? value + 1 : other;
}

const ids = ({ figures }: Draft, table: string) => [...figures.keys()].filter((id) => id.startsWith(`${table}/`));

/** The edits that write other figures. */
function rewrite({ figures }: Draft, changes: ReadonlyMap<string, number | string>) {
  const edits = [...changes].map(([id, to]): Edit => ({ ...figures.get(id)!, text: String(to) }));
  return { edits, at: edits.map(({ start, end }) => span(start, end)) };
}

const changed = ({ values }: Draft, changes: ReadonlyMap<string, number>): Values => new Map([...values, ...changes]);

const one = (draft: Draft, id: string, to: number | string): Mistake => ({
  ...rewrite(draft, new Map([[id, to]])),
  wanted: "healed",
  findings: 1,
});

/** Two figures of 表三: `unlike` what a single one or an exchange would explain. */
function two(draft: Draft, changes: ReadonlyMap<string, number>, determined: boolean): Mistake | undefined {
  const oracle = draft.oracle("三");
  const after = changed(draft, changes);
  if ([...changes.values()].some((value) => value < 0)) return undefined;
  if (oracle.singles(after) > 0 || oracle.exchanges(after) > 0) return undefined;
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
    at: determined ? [span(places[0]!.start, places[0]!.end)] : [],
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

/** What a row of cells with one too few or too many determines. */
function cells(draft: Draft, kind: "cell lost" | "cell doubled" | "cell split"): Mistake | undefined {
  const done = damage(kind, draft, draft.random);
  if (!done?.row.startsWith("三/")) return undefined;
  const own = [...draft.figures].filter(([id]) => rowOf(id) === done.row);
  const before = own.map(([id]) => draft.model.figures.get(id)!);
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
  const { random, model, figures } = draft;
  const row = random.pick([...draft.rows.keys()].filter((id) => id.startsWith("三/")));
  const own = [...figures].filter(([id]) => rowOf(id) === row);
  const at = random.int(0, own.length - 2);
  const written = own.map(([id]) => model.figures.get(id)!);
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

/** A row of 表三 with which no group begins, and whose neighbour is another. */
function plainRows({ rows, model }: Draft): string[] {
  const [block] = model.edition.tables.find(({ id }) => id === "三")!.blocks;
  return block!.rows
    .filter(({ groups }, i) => groups.join() === block!.rows[i - 1]?.groups.join() && groups.length > 0)
    .map(({ id }) => `三/${id}`)
    .filter((id) => rows.has(id));
}

/** From the row before to the row after: a lost row may be told at either. */
function around({ rows }: Draft, row: string): Span {
  const order = [...rows];
  const at = order.findIndex(([id]) => id === row);
  return span((order[at - 1] ?? order[at]!)[1].start, (order[at + 1] ?? order[at]!)[1].end);
}

/** The lines of the source that a place stands on, with their end. */
function linesOf({ text }: Draft, { start, end }: Span): Span {
  const ends = /\r\n|\r|\n/g;
  ends.lastIndex = end;
  const next = ends.exec(text);
  const before = Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1));
  return span(before + 1, next ? next.index + next[0].length : text.length);
}

const writing =
  (write: (figure: string, random: Random) => string | undefined): Maker =>
  (draft) => {
    const id = draft.random.pick(ids(draft, "三"));
    const written = write(draft.model.figures.get(id)!, draft.random);
    return written === undefined ? undefined : one(draft, id, written);
  };

const digits = (change: (figure: string, at: number) => string, least = 2): Maker =>
  writing((figure, random) => {
    if (figure.length < least) return undefined;
    const written = change(figure, random.int(0, figure.length - 1));
    return written !== figure && String(Number(written)) === written ? written : undefined;
  });

const wide = (figure: string) => [...figure].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join("");

const SPACED: ReadonlySet<string> = new Set(["I", "J"]);

/** Every kind of mistake that the benchmark makes. */
export const KINDS: Kinds = {
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
  "cell lost": (draft) => cells(draft, "cell lost"),
  "cell doubled": (draft) => cells(draft, "cell doubled"),
  "number split over two cells": (draft) => cells(draft, "cell split"),
  "two numbers run together": runTogether,
  blank: (draft) => {
    const id = draft.random.pick(ids(draft, "三"));
    const { edits } = rewrite(draft, new Map([[id, ""]]));
    const row = [...draft.figures].filter(([other]) => rowOf(other) === rowOf(id));
    const left = row.flatMap(([other]) => (other === id ? [] : [draft.model.figures.get(other)!]));
    // Between spaces a blank leaves no place, only a figure too few.
    const sure = !SPACED.has(draft.family) || draft.oracle("三").rows(draft.values, rowOf(id), left).length === 1;
    return { edits, at: [draft.rows.get(rowOf(id))!], wanted: sure ? "healed" : "offered", findings: 1, loses: true };
  },
  "slash for a figure": writing(() => "/"),
  "letter O for 0": writing((figure) => (figure.includes("0") ? figure.replace("0", "O") : undefined)),
  "full-width digits": writing(wide),
  "sign before a figure": writing((figure) => (figure === "0" ? undefined : `-${figure}`)),
  "decimals in a count": writing((figure) => `${figure}.0`),
  "comma in a figure": writing((figure) => (figure.length > 1 ? `${figure[0]},${figure.slice(1)}` : undefined)),
  "unit in the cell": writing((figure) => `${figure}件`),
  "three figures": (draft) => {
    const chosen = Array.from({ length: 3 }, () => draft.random.pick(ids(draft, "三")));
    const changes = new Map(chosen.map((id) => [id, otherThan(draft.values.get(id)!, draft.random)]));
    const equations = 6;
    return { ...rewrite(draft, changes), at: [], wanted: "told", findings: equations };
  },
  "totals left at 0": (draft) => {
    const totals = draft.random.chance(0.5)
      ? ids(draft, "三").filter((id) => id.endsWith("/总计"))
      : ids(draft, "三").filter((id) => rowOf(id) === "三/总计");
    const changes = new Map(totals.filter((id) => draft.values.get(id) !== 0).map((id) => [id, 0]));
    if (changes.size < 3) return undefined;
    const { edits, at } = rewrite(draft, changes);
    return { edits, at: [span(at[0]!.start, at.at(-1)!.end)], wanted: "healed", findings: 1 };
  },
  "figures one column off": (draft) => {
    const row = draft.random.pick(plainRows(draft));
    const own = ids(draft, "三").filter((id) => rowOf(id) === row);
    const changes = new Map(own.map((id, i) => [id, i === 0 ? 0 : draft.values.get(own[i - 1]!)!]));
    const moved = [...changes].filter(([id, to]) => to !== draft.values.get(id)).length;
    if (moved < 3 || draft.oracle("三").pairs(changed(draft, changes)) > 0) return undefined;
    return { ...rewrite(draft, changes), at: [draft.rows.get(row)!], wanted: "told", findings: 1 };
  },
  "last year's table": (draft) => {
    const outcomes = ids(draft, "三").filter((id) => rowOf(id) !== "三/总计" && !id.endsWith("/总计"));
    const changes = new Map(outcomes.map((id) => [id, draft.random.int(0, 40)]));
    return { ...rewrite(draft, changes), at: [], wanted: "told", findings: 1 };
  },
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
  "row doubled": (draft) => {
    const row = draft.random.pick(plainRows(draft));
    const { start, end } = draft.rows.get(row)!;
    const edits = [{ start: end, end, text: draft.text.slice(start, end) }];
    return { edits, at: [around(draft, row)], wanted: "healed", findings: 1 };
  },
  "rows exchanged": (draft) => {
    const plain = plainRows(draft);
    const order = [...draft.rows.keys()];
    const row = draft.random.pick(plain.filter((id) => plain.includes(order[order.indexOf(id) + 1]!)));
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
  "section heading lost": (draft) => {
    const [numeral, heading] = draft.random.pick([...draft.headings].slice(1));
    const lines = linesOf(draft, heading);
    const before = draft.sections.get("一二三四五六"["一二三四五六".indexOf(numeral) - 1]!)!;
    return {
      edits: [{ ...lines, text: "" }],
      at: [span(before.start, draft.sections.get(numeral)!.end)],
      wanted: "healed",
      findings: 1,
      loses: true,
    };
  },
  "section numeral lost": (draft) => {
    const [numeral, place] = draft.random.pick([...draft.numerals]);
    return { edits: [{ ...place, text: "" }], at: [draft.headings.get(numeral)!], wanted: "healed", findings: 1 };
  },
  "section numeral wrong": (draft) => {
    const [numeral, { start }] = draft.random.pick([...draft.numerals]);
    const other = draft.random.pick([..."一二三四五六"].filter((one) => one !== numeral));
    return {
      edits: [{ start, end: start + 1, text: other }],
      at: [draft.headings.get(numeral)!],
      wanted: "healed",
      findings: 1,
    };
  },
  "sections exchanged": (draft) => {
    const [upper, lower] = [draft.sections.get("五")!, draft.sections.get("六")!];
    const text =
      draft.text.slice(lower.start, lower.end) +
      draft.text.slice(upper.end, lower.start) +
      draft.text.slice(upper.start, upper.end);
    return {
      edits: [{ start: upper.start, end: lower.end, text }],
      at: [span(upper.start, lower.end)],
      wanted: "healed",
      findings: 1,
    };
  },
  "year of the title": (draft) => {
    const { text, model } = draft;
    const start = text.indexOf(`${model.year}`);
    const edit = { start, end: start + 4, text: String(model.year - 1) };
    return { edits: [edit], at: [], wanted: "told", findings: 1 };
  },
};
