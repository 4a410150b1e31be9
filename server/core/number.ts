import type { ColumnForm } from "./form/edition.js";

export type Flaw =
  | "fullwidth" // １２
  | "letters" // O, l, 三
  | "unit" // 12件, 251000元
  | "thousands" // 1,234
  | "separator" // 491,5000
  | "decimals" // 3.0 in a count
  | "sign" // -3 in a count, 减3
  | "zeros" // 007
  | "space" // 1 2
  | "other";

/**
 * What is written where a figure belongs.
 * `number`: read for certain; a flaw may still be named, then `readings` holds how it should be written.
 * `blank`, `placeholder` (/ - — 无) and `malformed` have no value and are never computed with. `readings` lists what a
 * malformed one may mean, as it should be written, likeliest first.
 */
export type Reading =
  | { readonly state: "number"; readonly value: number; readonly flaw?: Flaw; readonly readings?: readonly string[] }
  | { readonly state: "blank" }
  | { readonly state: "placeholder" }
  | { readonly state: "malformed"; readonly flaw: Flaw; readonly readings: readonly string[] };

/** Whether nothing was written, or a mark that says nothing. */
export const isEmpty = ({ state }: Reading): boolean => state === "blank" || state === "placeholder";

const PLAIN = /^\d{1,15}$/;
const PLACEHOLDER = /^(?:[/／\\—–―\-－−_＿~～*×.…]+|无|空)$/;
const UNIT = /^(.*?)\s*(亿元|万元|元|人次|[件个项条次份宗人])$/;
const DIGITS: Record<string, string> = {
  ...{ O: "0", o: "0", "○": "0", 〇: "0", 零: "0", l: "1", I: "1", "|": "1" },
  ...{ 一: "1", 二: "2", 两: "2", 三: "3", 四: "4", 五: "5", 六: "6", 七: "7", 八: "8", 九: "9" },
};

const number = (value: number): Reading => ({ state: "number", value });
const flawed = (value: number, flaw: Flaw, reading: string): Reading => ({
  state: "number",
  value,
  flaw,
  readings: [reading],
});
const malformed = (flaw: Flaw, ...readings: string[]): Reading => ({ state: "malformed", flaw, readings });

/**
 * Reads a cell as its column asks: pieces, a signed change in pieces, or an amount in 万元.
 * @param raw the cell's trimmed text
 */
export function readNumber(raw: string, column: Pick<ColumnForm, "kind" | "decimals">): Reading {
  if (PLAIN.test(raw) && (raw.length === 1 || raw[0] !== "0")) return number(Number(raw));
  if (raw === "") return { state: "blank" };
  if (PLACEHOLDER.test(raw)) return { state: "placeholder" };
  const half = raw.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/[−–—]/g, "-");
  const reading = column.kind === "amount" ? readAmount(half, column) : readCount(half, column);
  return half !== raw && /[！-～]/.test(raw) ? widen(reading, half) : reading;
}

/** A figure in full-width digits is read for certain when its half-width form is. */
function widen(reading: Reading, half: string): Reading {
  if (reading.state !== "number" || reading.flaw) return reading;
  return flawed(reading.value, "fullwidth", half);
}

function readCount(s: string, { kind }: Pick<ColumnForm, "kind">): Reading {
  const signed = kind === "change" ? /^[+-]?\d{1,15}$/ : PLAIN;
  if (signed.test(s)) return /^[+-]?0\d/.test(s) ? flawed(Number(s), "zeros", String(Number(s))) : number(Number(s));
  if (kind === "change" && /^[增减]\d{1,15}$/.test(s)) {
    const value = s[0] === "减" ? -Number(s.slice(1)) : Number(s.slice(1));
    return flawed(value, "sign", value > 0 ? `+${value}` : String(value));
  }
  if (kind === "change" && /^(?:--|\+\+)\d{1,15}$/.test(s)) return malformed("sign", s.slice(1));
  const unit = UNIT.exec(s);
  if (unit && signed.test(unit[1]!)) return flawed(Number(unit[1]), "unit", unit[1]!);
  if (/^\d{1,3}(?:,\d{3})+$/.test(s)) return flawed(Number(s.replaceAll(",", "")), "thousands", s.replaceAll(",", ""));
  if (/^\d+\.0*$/.test(s)) return flawed(Number.parseInt(s, 10), "decimals", String(Number.parseInt(s, 10)));
  if (/^[+-]\d{1,15}$/.test(s)) return malformed("sign", s.slice(1));
  if (/^\d+(?:[,.，]\d*)+$/.test(s)) return malformed(s.includes(".") ? "decimals" : "separator", s.replace(/\D/g, ""));
  return readOther(s);
}

function readAmount(s: string, { decimals }: Pick<ColumnForm, "decimals">): Reading {
  if (/^\d{1,12}(?:\.\d+)?$/.test(s)) {
    return /^0\d/.test(s) ? flawed(Number(s), "zeros", s.replace(/^0+(?=\d)/, "")) : number(Number(s));
  }
  const unit = UNIT.exec(s);
  if (unit && /^\d+(?:\.\d+)?$/.test(unit[1]!)) return readUnit(unit[1]!, unit[2]!);
  const grouped = s.replaceAll(",", "");
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(s) && (s.includes(".") || decimals === undefined)) {
    return flawed(Number(grouped), "thousands", grouped);
  }
  if (/^\d+,\d+$/.test(s)) return malformed("separator", s.replace(",", "."), grouped);
  if (/^[\d,]+(?:\.\d*)?$/.test(s) && /\d/.test(s)) return malformed("separator", grouped.replace(/\.$/, ""));
  return readOther(s);
}

/** The form asks for 万元; a figure in 元 means another number, so it is converted, never just stripped. */
function readUnit(digits: string, unit: string): Reading {
  if (unit === "万元") return flawed(Number(digits), "unit", digits);
  if (unit !== "元") return malformed("unit", digits);
  return flawed(Number(digits) / 10_000, "unit", shift(digits, 4));
}

/** Moves the decimal point to the left in the written number, so that no digit is lost to floating point. */
function shift(digits: string, places: number): string {
  const [whole = "", fraction = ""] = digits.split(".");
  const padded = whole.padStart(places + 1, "0");
  const text = `${padded.slice(0, -places)}.${padded.slice(-places)}${fraction}`;
  return text.replace(/\.?0+$/, "");
}

function readOther(s: string): Reading {
  const digits = [...s].map((c) => DIGITS[c] ?? c).join("");
  if (digits !== s && PLAIN.test(digits)) return malformed("letters", digits);
  const joined = s.replace(/\s+/g, "");
  if (joined !== s && PLAIN.test(joined)) return malformed("space", joined);
  const runs = s.match(/\d+(?:\.\d+)?/g) ?? [];
  return malformed("other", ...(runs.length === 1 ? runs : []));
}
