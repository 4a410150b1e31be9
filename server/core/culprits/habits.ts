import type { Text } from "../language.js";

const TRANSPOSED: Text = { zh: "相邻两位数字写颠倒了", en: "two neighbouring digits were transposed" };
const ONE_MORE: Text = { zh: "多写了一位数字", en: "a digit was written too many" };
const ONE_LESS: Text = { zh: "漏写了一位数字", en: "a digit was left out" };

/** How a number comes to be written as another, by the hand's habits; undefined where none is known. */
export function habit(written: number, meant: number): Text | undefined {
  const [from, to] = [String(written), String(meant)];
  if (from.length === to.length && isTransposed(from, to)) return TRANSPOSED;
  if (from.length === to.length + 1 && lacksOne(from, to)) return ONE_MORE;
  if (to.length === from.length + 1 && lacksOne(to, from)) return ONE_LESS;
  return undefined;
}

function isTransposed(one: string, other: string): boolean {
  const at = [...one].findIndex((digit, i) => digit !== other[i]);
  return at >= 0 && one.slice(0, at) + one[at + 1] + one[at] + one.slice(at + 2) === other;
}

/** Whether the shorter one is the longer one without one of its digits. */
function lacksOne(longer: string, shorter: string): boolean {
  return [...longer].some((_, i) => longer.slice(0, i) + longer.slice(i + 1) === shorter);
}
