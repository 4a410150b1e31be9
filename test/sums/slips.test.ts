import { describe, expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { diagnose, filledIn } from "../../server/core/culprits/index.js";
import { applyEdits } from "../../server/core/fix.js";
import { slotsOf } from "../../server/core/form/edition.js";
import type { Report } from "../../server/core/report.js";
import { randomModel, render } from "../generate/index.js";
import { consistent, editionOf, formIn, tableOf } from "../helpers/table.js";

// Slips of the hand that change several figures: each is one mistake, and undone as one.

const edition = editionOf("2021");
const form = formIn(edition, "三");
const slots = slotsOf(form);

/** A table in which every equation holds, all its figures large enough to take from. */
const truth = consistent(form, edition, "thousands", 1);
const at = (id: string) => Number(truth.get(id));

function explain(changes: ReadonlyMap<string, string>, from = truth) {
  const table = tableOf(form, new Map([...from, ...changes]));
  const [diagnosis, ...more] = diagnose(form, table);
  expect(more).toEqual([]);
  const candidates = diagnosis!.candidates.map(
    (candidate) => new Map(candidate.map(({ slot, to }) => [slots[slot]!.id, String(to)])),
  );
  const back = new Map([...changes.keys()].map((id) => [id, from.get(id)]));
  return { mistake: diagnosis!.mistake, determined: diagnosis!.determined, candidates, back, table };
}

const rowOf = (row: string) => slots.filter((slot) => slot.row.id === row).map(({ id }) => id);

/** The same table with other figures in a column, so that its sums hold. */
function withFigure(id: string, value: number) {
  const by = value - at(id);
  const [, , column] = id.split("/");
  const changed = new Map(truth);
  for (const [row, each] of [
    [id.split("/")[1]!, 1],
    ["总计", 1],
    ["新收", 1],
  ] as const) {
    for (const name of [column!, "总计"]) {
      const place = `三/${row}/${name}`;
      changed.set(place, String(Number(changed.get(place)) + each * by));
    }
  }
  return changed;
}

describe("a slip that changed several figures is one mistake", () => {
  const [first, second] = rowOf("予以公开") as [string, string];

  it.each([
    ["1 and 2 for 12", "split", 125, ["12", "5"]],
    ["3 and 3 for 303", "split", 303, ["3", "3"]],
  ] as const)("%s", (_, mistake, value, [left, right]) => {
    const found = explain(
      new Map([
        [first, left],
        [second, right],
      ]),
      withFigure(first, value),
    );
    expect([found.mistake, found.determined]).toEqual([mistake, true]);
    expect(found.candidates[0]).toEqual(found.back);
  });

  const both = withFigure(second, 57);
  const together = `${both.get(first)}${both.get(second)}`;

  it("12 for 1 and 2, with another figure behind it", () => {
    const changes = new Map([
      [first, together],
      [second, "0"],
    ]);
    const found = explain(changes, both);
    expect([found.mistake, found.determined]).toEqual(["joined", true]);
    expect(found.candidates[0]).toEqual(found.back);
  });

  it("12 for 1 and 2, with a blank behind it, which is then told with it", () => {
    const changes = new Map([
      [first, together],
      [second, ""],
    ]);
    const found = explain(changes, both);
    expect([found.mistake, found.determined]).toEqual(["joined", true]);
    expect(found.candidates).toEqual([found.back]);
    const report = { ...found.table, tables: [{ form }] } as unknown as Report;
    expect(filledIn(report)).toEqual(new Set([first, second]));
  });

  it("an amount counted in another applicant's column: any row that weighs alike may have it", () => {
    const found = explain(
      new Map([
        [first, String(at(first) - 1)],
        [second, String(at(second) + 1)],
      ]),
    );
    expect([found.mistake, found.determined]).toEqual(["moved", false]);
    expect(found.candidates).toContainEqual(found.back);
  });

  it("an amount counted in another row of the same column", () => {
    const below = first.replace("予以公开", "部分公开");
    const found = explain(
      new Map([
        [first, String(at(first) - 1)],
        [below, String(at(below) + 1)],
      ]),
    );
    expect(found.mistake).toBe("moved");
    expect(found.candidates).toContainEqual(found.back);
  });

  it("several totals of a column left at 0", () => {
    const totals = slots.filter(({ id }) => id.endsWith("/总计") && at(id) > 0).map(({ id }) => id);
    const found = explain(new Map(totals.slice(0, 5).map((id) => [id, "0"])));
    expect([found.mistake, found.determined]).toEqual(["totals", true]);
    expect(found.candidates).toEqual([found.back]);
  });

  it("a row with the figures of the one above it, or below", () => {
    const [own, above] = [rowOf("部分公开"), rowOf("予以公开")];
    const found = explain(new Map(own.map((id, i) => [id, truth.get(above[i]!)!])));
    // Which of the two it was nobody can tell.
    expect([found.mistake, found.determined]).toEqual(["pasted", false]);
    const back = [...found.back].filter(([id, to]) => to !== truth.get(above[own.indexOf(id)]!));
    expect(found.candidates.slice(0, 2)).toContainEqual(new Map(back));
  });

  it("a cell lost in the middle of a row, and one too many at its end", () => {
    const own = rowOf("予以公开");
    const written = own
      .map((id) => truth.get(id)!)
      .toSpliced(2, 1)
      .concat("0");
    const found = explain(new Map(own.flatMap((id, i) => (written[i] === truth.get(id) ? [] : [[id, written[i]!]]))));
    expect(found.mistake).toBe("shift");
    expect(found.candidates[0]).toEqual(found.back);
  });
});

describe("an amount that moved between two columns", () => {
  const model = randomModel(1, { edition, magnitude: "thousands" });
  const { text, figures } = render(model, "R", 1, { ways: { indent: "wide" } });
  const BY = 7;
  /** What is said of a row in which so much is counted under 科研机构 instead of 自然人. */
  const said = (row: string) => {
    const moved = ([column, by]: readonly [string, number]) => {
      const id = `三/${row}/${column}`;
      return { ...figures.get(id)!, text: String(Number(model.figures.get(id)) + by) };
    };
    const { findings } = check(
      applyEdits(
        text,
        (
          [
            ["自然人", -BY],
            ["科研机构", BY],
          ] as const
        ).map(moved),
      ),
    );
    return findings.map(({ rule, message, fixes }) => ({ rule, message, fixes: fixes.length }));
  };

  it("is told in its own words: which has too many, which too few, by how many, and that their sum holds", () => {
    const [finding, ...more] = said("予以公开");
    expect([finding?.rule, more]).toEqual(["sums", []]);
    expect(finding!.message).toContain(
      "“科研机构”列多 7，“自然人”列少 7，合计不变：可能有 7 件应记在“自然人”而记到了“科研机构”，但仅凭勾稽关系定不出是哪一处",
    );
    expect(finding!.fixes).toBeGreaterThan(1);
  });

  it("is not said to be too many where it may be taken away", () => {
    const [finding, ...more] = said("新收");
    expect([finding?.rule, more]).toEqual(["sums", []]);
    expect(finding!.message).toContain(
      "“科研机构”和“自然人”两列一多一少，都差 7，合计不变：可能有 7 件在这两列之间记错了",
    );
  });
});
