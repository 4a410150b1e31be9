import { type Change, mends, readShares, type System } from "./system.js";

/** The figures each of which, changed alone, makes every equation hold. In 表三 there is at most one (see README.md). */
export function singles(system: System): Change[] {
  const [first] = system.failing;
  if (first === undefined) return [];
  return system.members[first]!.flatMap((slot) => {
    const shares = readShares(system, slot);
    if (shares.length < system.failing.length) return [];
    const { weight } = shares.find(({ equation }) => equation === first)!;
    const change = { slot, to: system.values[slot]! - system.residuals[first]! / weight };
    return mends(system, [change]) ? [change] : [];
  });
}

/**
 * The pairs of figures that, changed together, make every equation hold; all of them. One of the two must stand in the
 * first failing equation, which leaves some 25 × 175 pairs; each is solved, not searched.
 */
export function pairs(system: System): [Change, Change][] {
  const [first] = system.failing;
  if (first === undefined) return [];
  const found: [Change, Change][] = [];
  const done = new Set<number>();
  for (const one of system.members[first]!) {
    done.add(one);
    for (let other = 0; other < system.slots.length; other++) {
      if (done.has(other)) continue;
      const pair = solve(system, one, other);
      if (pair) found.push(pair);
    }
  }
  return found;
}

function solve(system: System, one: number, other: number): [Change, Change] | undefined {
  if (system.values[one] === undefined || system.values[other] === undefined) return undefined;
  const [ofOne, ofOther] = [readShares(system, one), readShares(system, other)];
  if (ofOne.length + ofOther.length < system.failing.length) return undefined;
  const alone = ofOne.find(({ equation }) => !ofOther.some((share) => share.equation === equation));
  if (!alone) {
    const lone = ofOther.some(({ equation }) => !ofOne.some((share) => share.equation === equation));
    const pair = lone ? solve(system, other, one) : undefined;
    return pair && [pair[1], pair[0]];
  }
  const step = -system.residuals[alone.equation]! / alone.weight;
  const next = ofOther[0];
  if (step === 0 || !next) return undefined;
  const shared = ofOne.find(({ equation }) => equation === next.equation);
  const left = system.residuals[next.equation]! + (shared ? shared.weight * step : 0);
  const otherStep = -left / next.weight;
  if (otherStep === 0) return undefined;
  const changes: [Change, Change] = [
    { slot: one, to: system.values[one] + step },
    { slot: other, to: system.values[other] + otherStep },
  ];
  return mends(system, changes) ? changes : undefined;
}

/**
 * Figures that, one for each group of failing equations, explain them all: every equation of such a figure fails by the
 * same amount, and no other figure claims one of them.
 */
export function scattered(system: System): Change[] {
  const { slots, values, residuals, failing } = system;
  const changes = slots.flatMap((_, slot): Change[] => {
    const shares = readShares(system, slot);
    const value = values[slot];
    const steps = new Set(shares.map(({ equation, weight }) => -residuals[equation]! / weight));
    const [step] = steps;
    if (value === undefined || shares.length < 2 || steps.size !== 1 || !step) return [];
    return [{ slot, to: value + step }];
  });
  const claimed = changes.reduce((sum, { slot }) => sum + readShares(system, slot).length, 0);
  return claimed === failing.length && mends(system, changes) ? changes : [];
}
