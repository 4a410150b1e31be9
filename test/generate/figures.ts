import {
  type BlockForm,
  type ColumnForm,
  type Edition,
  type RowForm,
  slotId,
  type TableForm,
} from "../../server/core/form/edition.js";
import type { Random } from "./random.js";

export const MAGNITUDES = ["zero", "digits", "thousands"] as const;
export type Magnitude = (typeof MAGNITUDES)[number];

/** How many applications a row takes, in the column of natural persons and in the others. */
const SCALE: Record<Magnitude, { most: number; share: number; fewMost: number; fewShare: number }> = {
  zero: { most: 0, share: 0, fewMost: 0, fewShare: 0 },
  digits: { most: 9, share: 0.5, fewMost: 3, fewShare: 0.2 },
  thousands: { most: 2400, share: 0.85, fewMost: 380, fewShare: 0.5 },
};

type Values = Map<string, number>;

/** Figures of a whole report as they are written: every 勾稽 equation holds and 表二 is plausible. */
export function randomFigures(edition: Edition, magnitude: Magnitude, random: Random): Map<string, string> {
  const written = new Map<string, string>();
  for (const table of edition.tables) {
    if (table.id === "二") for (const block of table.blocks) fillDuties(table, block, magnitude, random, written);
    else {
      const fill = table.id === "三" ? fillApplications : fillCases;
      for (const [id, value] of fill(table, magnitude, random)) written.set(id, String(value));
    }
  }
  return written;
}

const having = <T extends { role?: string | undefined }>(of: readonly T[], role: string) =>
  of.filter((it) => it.role === role);

/** 表三: outcomes first, then what must have come in for them. */
function fillApplications(table: TableForm, magnitude: Magnitude, random: Random): Values {
  const values: Values = new Map();
  const [block] = table.blocks;
  const { rows, columns } = block!;
  const set = (role: string, column: ColumnForm, value: number) =>
    values.set(slotId(table.id, having(rows, role)[0]!.id, column.id), value);
  const applicants = having(columns, "applicant");
  for (const column of applicants) {
    let total = 0;
    for (const row of having(rows, "outcome")) {
      const value = outcome(magnitude, row === having(rows, "outcome")[0], column === applicants[0], random);
      values.set(slotId(table.id, row.id, column.id), value);
      total += value;
    }
    const left = random.int(0, Math.ceil(total / 12));
    const carried = random.int(0, Math.min(total + left, Math.ceil(total / 10)));
    set("new", column, total + left - carried);
    set("carriedIn", column, carried);
    set("total", column, total);
    set("carriedOut", column, left);
  }
  sumRows(table, block!, "applicant", values);
  return values;
}

/** The commonest outcome of natural persons is never 0 but in a report of zeros. */
function outcome(magnitude: Magnitude, granted: boolean, person: boolean, random: Random): number {
  const { most, share, fewMost, fewShare } = SCALE[magnitude];
  if (magnitude === "zero") return 0;
  if (granted && person) return random.int(Math.ceil(most / 4), most);
  if (!random.chance(person ? share : fewShare)) return 0;
  return random.int(1, person && random.chance(0.4) ? most : fewMost);
}

/** 表四: three groups of four and their sums. */
function fillCases(table: TableForm, magnitude: Magnitude, random: Random): Values {
  const values: Values = new Map();
  const [block] = table.blocks;
  const { fewMost, fewShare } = SCALE[magnitude];
  for (const row of block!.rows) {
    for (const column of having(block!.columns, "part")) {
      values.set(slotId(table.id, row.id, column.id), random.chance(fewShare * 2) ? random.int(1, fewMost) : 0);
    }
  }
  sumRows(table, block!, "part", values);
  return values;
}

function sumRows(table: TableForm, { rows, columns }: BlockForm, role: string, values: Values) {
  const sum = having(columns, "sum")[0]!;
  const at = (row: RowForm, column: ColumnForm) => slotId(table.id, row.id, column.id);
  for (const row of rows) {
    values.set(
      at(row, sum),
      having(columns, role).reduce((total, column) => total + values.get(at(row, column))!, 0),
    );
  }
}

/** 表二: nothing in it adds up, but the figures of a row hang together. */
function fillDuties(
  table: TableForm,
  { rows, columns }: BlockForm,
  magnitude: Magnitude,
  random: Random,
  written: Map<string, string>,
) {
  for (const row of rows) {
    const line = rowOfDuties(row, columns, magnitude, random);
    for (const [index, column] of columns.entries()) written.set(slotId(table.id, row.id, column.id), line[index]!);
  }
}

function rowOfDuties(row: RowForm, columns: readonly ColumnForm[], magnitude: Magnitude, random: Random): string[] {
  const zero = columns.map((column) => (column.decimals ? (0).toFixed(column.decimals) : "0"));
  // An organ below a city with districts makes no 规章.
  if (magnitude === "zero" || row.id === "规章") return zero;
  const most = magnitude === "digits" ? 9 : 4800;
  if (columns.some(({ kind }) => kind === "change")) return items(columns, most, random).map(String);
  if (columns.some(({ kind }) => kind === "amount")) return amounts(columns, most, random);
  if (columns.length === 1) return [String(random.int(0, most))];
  return documents(columns, most, random).map(String);
}

/** Made, repealed (2021) or disclosed (2019), in force: the last never below what was made. */
function documents(columns: readonly ColumnForm[], most: number, random: Random): number[] {
  const made = random.int(0, Math.min(most, 40));
  return columns.map((_, index) =>
    index === 0 ? made : index === 1 ? random.int(0, made) : made + random.int(0, most),
  );
}

/** Items of last year, this year's change with its sign, and the decisions where the form asks for them. */
function items(columns: readonly ColumnForm[], most: number, random: Random): (number | string)[] {
  const before = random.int(0, most);
  const change = random.int(-Math.min(before, 20), 20);
  const signed = change > 0 && random.chance(0.5) ? `+${change}` : change;
  return columns.map((_, index) => [before, signed, random.int(0, most * 3)][index]!);
}

/** An amount in 万元, and the number of purchases before it where the form has one: both 0 or neither. */
function amounts(columns: readonly ColumnForm[], most: number, random: Random): string[] {
  const none = random.chance(0.3);
  return columns.map(({ kind, decimals }) => {
    if (kind !== "amount") return String(none ? 0 : random.int(1, Math.min(most, 60)));
    const value = none ? 0 : random.int(1, most * 10_000) / 10_000;
    if (decimals) return value.toFixed(decimals);
    return String(value);
  });
}
