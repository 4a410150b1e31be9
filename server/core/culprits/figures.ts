import { type Change, mends, type System } from "./system.js";

/** The figures each of which, changed alone, makes every equation hold. In 表三 there is at most one (see README.md). */
export function singles(system: System): Change[] {
  const [first] = system.failing;
  if (first === undefined) return [];
  return system.members[first]!.flatMap((slot) => {
    const shares = system.shares[slot]!;
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
  if (first === undefined || system.failing.length > MOST) return [];
  const found: [Change, Change][] = [];
  const done = new Set<number>();
  for (const one of system.members[first]!) {
    done.add(one);
    for (let other = 0; other < system.slots.length; other++) {
      if (done.has(other) || --system.tries.left < 0) continue;
      const pair = solve(system, one, other);
      if (pair) found.push(pair);
    }
  }
  return found;
}

/** A figure stands in at most three equations. */
const MOST = 6;

function solve(system: System, one: number, other: number): [Change, Change] | undefined {
  if (system.values[one] === undefined || system.values[other] === undefined) return undefined;
  const [ofOne, ofOther] = [system.shares[one]!, system.shares[other]!];
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
 * Figures that stand alone in what is wrong: all their equations fail, by the same amount, and no other figure of which
 * that is true claims one of them.
 */
export function isolated({ slots, values, residuals, shares }: System): Change[] {
  const changes = slots.flatMap((_, slot): Change[] => {
    const steps = new Set(shares[slot]!.map(({ equation, weight }) => -residuals[equation]! / weight));
    const [step] = steps;
    const value = values[slot];
    if (value === undefined || shares[slot]!.length < 2 || steps.size !== 1 || !step || value + step < 0) return [];
    return [{ slot, to: value + step }];
  });
  const claims = new Map<number, number>();
  for (const { slot } of changes)
    for (const { equation } of shares[slot]!) claims.set(equation, (claims.get(equation) ?? 0) + 1);
  return changes.filter(({ slot }) => shares[slot]!.every(({ equation }) => claims.get(equation) === 1));
}
