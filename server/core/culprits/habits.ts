/** How a number comes to be written as another, by the hand's habits; undefined where none is known. */
export function habit(written: number, meant: number): string | undefined {
  const [from, to] = [String(written), String(meant)];
  if (from.length === to.length && isTransposed(from, to)) return "相邻两位数字写颠倒了";
  if (from.length === to.length + 1 && lacksOne(from, to)) return "多写了一位数字";
  if (to.length === from.length + 1 && lacksOne(to, from)) return "漏写了一位数字";
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
