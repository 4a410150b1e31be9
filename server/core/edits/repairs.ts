import type { Slot } from "../form/edition.js";
import { readNumber } from "../number.js";
import type { Cell, Equation, Report } from "../report.js";
import type { Edit } from "../text.js";
import { addCell, joinCells, removeCell, splitCell, writeCells } from "./cells.js";

/** A way to give a row of cells the right count, such that every equation of its figures holds. */
export interface Repair {
  readonly kind: "lost" | "doubled" | "split" | "joined" | "totals" | "point";
  /** The column of the cell that was lost, or of the surplus one. */
  readonly at: number;
  /** The row's figures afterwards. */
  readonly values: readonly number[];
  readonly edit: Edit;
}

/**
 * The repairs of a row with one cell too few or too many that its equations admit; those that write the same figures
 * count as one. Empty where the equations cannot tell, or the row is off by more than one cell, and that by other than its
 * totals.
 */
export function repairs(report: Report, slots: readonly Slot[], cells: readonly Cell[]): Repair[] {
  const numbers = cells.map((cell) => numberIn(cell, slots[0]!));
  const fit = equationsFor(report, slots);
  const missing = slots.length - cells.length;
  if (missing > 1) return unfilled(report, slots, cells, numbers);
  const found =
    missing === 1 ? lost(report, cells, numbers, fit) : missing === -1 ? surplus(report, cells, numbers, fit) : [];
  const whole = found.map((repair): Repair => {
    const { kind, at, values } = repair;
    const own = kind === "split" ? [at, at + 1] : [at];
    // Another figure that could not be read follows from the rest, and is written with them.
    const isElsewhere = kind !== "lost" && numbers.some((number, i) => number === undefined && !own.includes(i));
    return isElsewhere ? { ...repair, edit: writeCells(report, cells, values.map(String)) } : repair;
  });
  return [...new Map(whole.map((repair) => [repair.values.join(), repair])).values()];
}

/**
 * Where commas part the cells, one typed for the point of an amount makes two of it. Before three digits it may part
 * thousands as well.
 */
export function withoutComma(slots: readonly Slot[], cells: readonly Cell[]): Repair[] {
  const at = slots.findIndex(({ column }) => column.kind === "amount");
  const [whole, part] = [cells[at]?.text ?? "", cells[at + 1]?.text ?? ""];
  const isNumber = cells.every(({ text }) => /^\d+$/.test(text));
  if (at < 0 || cells.length !== slots.length + 1 || !isNumber) return [];
  const written = part.length === 3 ? [`${whole}.${part}`, whole + part] : [`${whole}.${part}`];
  return written.map((text): Repair => {
    const texts = cells.map((cell) => cell.text).toSpliced(at, 2, text);
    return { kind: "point", at, values: texts.map(Number), edit: joinCells(cells, at, text) };
  });
}

/** Where as many cells lack as the line has totals, none may have been filled in: between spaces blanks leave no place. */
function unfilled(report: Report, slots: readonly Slot[], cells: readonly Cell[], numbers: Numbers): Repair[] {
  const totals = slots.filter(({ column }) => column.role === "sum").length;
  if (slots.length - cells.length !== totals || numbers.includes(undefined)) return [];
  const rest = [...numbers];
  let sum = 0;
  const values = slots.map(({ column }) => {
    const value = column.role === "sum" ? sum : rest.shift()!;
    sum = column.role === "sum" ? 0 : sum + value;
    return value;
  });
  const at = slots.findIndex(({ column }) => column.role === "sum");
  return [{ kind: "totals", at, values, edit: writeCells(report, cells, values.map(String)) }];
}

function numberIn(cell: Cell, { column }: Slot): number | undefined {
  const reading = readNumber(cell.text, column);
  return reading.state === "number" && !reading.flaw ? reading.value : undefined;
}

type Numbers = readonly (number | undefined)[];

/** Whether the row's figures satisfy the equations; one unknown among them is solved for. */
type Fit = (numbers: Numbers) => number[] | undefined;

/** What an equation says about the row alone: Σ weight × figure + rest = 0. */
interface Demand {
  readonly weights: readonly number[];
  readonly rest: number;
}

function equationsFor(report: Report, slots: readonly Slot[]): Fit {
  const index = new Map(slots.map(({ id }, i) => [id, i]));
  const demands = report.equations.flatMap((equation) => demandOf(report, equation, index));
  return (numbers) => solve(demands, numbers);
}

function demandOf({ figures }: Report, { terms }: Equation, index: ReadonlyMap<string, number>): Demand[] {
  const weights = Array<number>(index.size).fill(0);
  let rest = 0;
  let own = false;
  for (const { figure, weight } of terms) {
    const at = index.get(figure);
    if (at !== undefined) {
      weights[at] = weight;
      own = true;
      continue;
    }
    const reading = figures.get(figure)?.reading;
    if (reading?.state !== "number") return [];
    rest += weight * reading.value;
  }
  return own ? [{ weights, rest }] : [];
}

function solve(demands: readonly Demand[], numbers: Numbers): number[] | undefined {
  const hole = numbers.indexOf(undefined);
  if (hole >= 0 && numbers.indexOf(undefined, hole + 1) >= 0) return undefined;
  const demand = demands.find(({ weights }) => hole >= 0 && weights[hole] !== 0);
  if (hole >= 0 && !demand) return undefined;
  const sum = ({ weights, rest }: Demand, values: Numbers) =>
    weights.reduce((total, weight, i) => total + weight * (values[i] ?? 0), rest);
  const filled = numbers.map((value) => value ?? -sum(demand!, numbers) / demand!.weights[hole]!);
  const holds = demands.length > 0 && demands.every((one) => sum(one, filled) === 0);
  return holds && filled.every((value) => value >= 0) ? filled : undefined;
}

function lost(report: Report, cells: readonly Cell[], numbers: Numbers, fit: Fit): Repair[] {
  const found: Repair[] = [];
  for (let at = 0; at <= cells.length; at++) {
    const values = fit([...numbers.slice(0, at), undefined, ...numbers.slice(at)]);
    if (values) found.push({ kind: "lost", at, values, edit: addCell(report, cells, at, String(values[at])) });
  }
  for (const [at, { text }] of cells.entries()) {
    // 0 and 4 run together as 04, which is no number by itself.
    for (let cut = 1; cut < text.length && /^\d+$/.test(text); cut++) {
      const parts = [text.slice(0, cut), text.slice(cut)] as const;
      if (parts.some((part) => part.length > 1 && part.startsWith("0"))) continue;
      const values = fit([...numbers.slice(0, at), ...parts.map(Number), ...numbers.slice(at + 1)]);
      if (values) found.push({ kind: "joined", at, values, edit: splitCell(report, cells, at, parts) });
    }
  }
  return found;
}

function surplus({ source }: Report, cells: readonly Cell[], numbers: Numbers, fit: Fit): Repair[] {
  const found: Repair[] = [];
  for (let at = 0; at < cells.length; at++) {
    const rest = numbers.filter((_, i) => i !== at);
    const values = rest.includes(undefined) ? undefined : fit(rest);
    if (values) found.push({ kind: "doubled", at, values, edit: removeCell(cells, at) });
    const next = cells[at + 1];
    // 303 split as 3 and 03: the second is no number by itself.
    if (!next || !numbers[at] || !/^\d+$/.test(next.text)) continue;
    const text = cells[at]!.text + next.text;
    const joined = fit([...numbers.slice(0, at), Number(text), ...numbers.slice(at + 2)]);
    if (joined) found.push({ kind: "split", at, values: joined, edit: joinCells(cells, at, text) });
  }
  return found.length > 0 ? found : wrapped(source, cells, numbers, fit);
}

const LINE_END = /[\r\n]/;

/** A figure that goes on below the line of all others. */
function wrapped(source: string, cells: readonly Cell[], numbers: Numbers, fit: Fit): Repair[] {
  const [last, end] = cells.slice(-2) as [Cell, Cell];
  const isLine = !LINE_END.test(source.slice(cells[0]!.start, last.end));
  if (!isLine || !LINE_END.test(source.slice(last.end, end.start)) || !/^\d+$/.test(end.text)) return [];
  return cells.slice(0, -2).flatMap((cell, at): Repair[] => {
    const own = numbers.slice(0, -1).with(at, Number(cell.text + end.text));
    const values = own.includes(undefined) ? undefined : fit(own);
    const rest = source.slice(cell.end, last.end);
    return values
      ? [{ kind: "split", at, values, edit: { start: cell.end, end: end.end, text: end.text + rest } }]
      : [];
  });
}
