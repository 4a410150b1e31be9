import { describe, expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { applyEdits } from "../../server/core/fix.js";
import { editions } from "../../server/editions/index.js";
import {
  type Family,
  type Magnitude,
  type Random,
  type Rendered,
  randomModel,
  randomOf,
  render,
} from "../generate/index.js";

// Three wrong figures and more: nobody can be sure of them, so nothing is claimed that is not known.

/** `TABLES=2000` tries more of them than every run of the tests has time for. */
const TABLES = Number(process.env.TABLES ?? 90);
const FAMILIES: readonly Family[] = ["A", "C", "I", "M", "R", "grid"];
const MAGNITUDES: readonly Magnitude[] = ["zero", "digits", "thousands"];
const [MOST, LEAST] = [8, 3];

const part = (id: string, index: number) => id.split("/")[index];

/** Figures anywhere, of one row, of one column, or all wrong by the same amount. */
function wrongFigures({ figures, model }: Rendered, table: string, random: Random): ReadonlyMap<string, number> {
  const all = [...figures.keys()].filter((id) => id.startsWith(`${table}/`));
  const like = random.pick(all);
  const line = random.pick([undefined, 1, 2]);
  const pool = line === undefined ? all : all.filter((id) => part(id, line) === part(like, line));
  const by = random.chance(0.3) ? random.int(1, 9) : undefined;
  const wrong = new Map<string, number>();
  const count = Math.min(pool.length, random.int(LEAST, MOST));
  while (wrong.size < count) {
    const id = random.pick(pool);
    const value = Number(model.figures.get(id));
    const to = by === undefined ? random.int(0, Math.max(9, value * 2)) : value + by;
    wrong.set(id, to === value ? value + 1 : to);
  }
  return wrong;
}

describe.each(["三", "四"])("three to eight wrong figures of 表%s", (table) => {
  const cases = Array.from({ length: TABLES }, (_, i) => {
    const random = randomOf(i + table.charCodeAt(0));
    const model = randomModel(i, { edition: random.pick(editions), magnitude: random.pick(MAGNITUDES) });
    const rendered = render(model, random.pick(FAMILIES), i, { ways: { indent: "wide" } });
    const wrong = wrongFigures(rendered, table, random);
    const edits = [...wrong].map(([id, to]) => ({ ...rendered.figures.get(id)!, text: String(to) }));
    const text = applyEdits(rendered.text, edits);
    const { findings, reports } = check(text);
    const failed = reports[0]!.equations.filter(({ state }) => state === "fails").length;
    return { i, text, failed, sums: findings.filter(({ rule }) => rule === "sums") };
  });

  it("are found by at most one finding for each equation that fails", () => {
    const off = cases.filter(({ failed, sums }) => sums.length > failed || (failed > 0 && sums.length === 0));
    expect(off.map(({ i, failed, sums }) => [i, failed, sums.length])).toEqual([]);
    expect(cases.filter(({ failed }) => failed > 0).length).toBeGreaterThan(TABLES / 2);
  });

  it("are never blamed without 可能, nor by equations that are not named", () => {
    const messages = cases.flatMap(({ sums }) => sums.map(({ message }) => message));
    expect(messages.filter((message) => !message.includes("可能") || /有误：(?:。|连同)|则成立/.test(message))).toEqual(
      [],
    );
  });

  it("have fixes each of which leaves fewer equations that fail", () => {
    const failing = (text: string) => check(text).reports[0]!.equations.filter(({ state }) => state === "fails").length;
    for (const { i, text, failed, sums } of cases.slice(0, 40)) {
      for (const { edits } of sums.flatMap(({ fixes }) => fixes.slice(0, 2))) {
        expect([i, failing(applyEdits(text, edits)) < failed]).toEqual([i, true]);
      }
    }
  });

  if (table === "四") {
    it("have no preferred fix: each figure stands in one equation", () => {
      expect(cases.flatMap(({ sums }) => sums.flatMap(({ fixes }) => fixes)).filter((fix) => fix.preferred)).toEqual(
        [],
      );
    });
  }
});
