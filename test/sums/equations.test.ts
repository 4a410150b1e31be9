import { describe, expect, it } from "vitest";
import { incidenceOf } from "../../server/core/form/equations.js";
import { consistent, editionOf, formIn, tableOf } from "../helpers/table.js";

const edition = editionOf("2021");
const applications = formIn(edition, "三");
const figures = consistent(applications, edition, "digits", 1);

const states = (changes: Readonly<Record<string, string>>) =>
  tableOf(applications, new Map([...figures, ...Object.entries(changes)])).equations.flatMap(
    ({ id, state, residual }) => (state === "holds" ? [] : [[id, state, residual]]),
  );

describe("the equations of a form", () => {
  it.each([
    ["2019", "三", 161, 23 + 7 + 7],
    ["2021", "三", 175, 25 + 7 + 7],
    ["2021", "四", 15, 3],
    ["2021", "二", 10, 0],
  ] as const)("of %s, 表%s: %i figures, %i equations", (id, table, slots, equations) => {
    const incidence = incidenceOf(formIn(editionOf(id), table));
    expect([incidence.slots.length, incidence.equations.length]).toEqual([slots, equations]);
  });

  it.each(["2019", "2021"])("of 表三 of %s hold each figure in two or three, and no two figures in the same", (id) => {
    const { shares } = incidenceOf(formIn(editionOf(id), "三"));
    expect(new Set(shares.map((own) => own.length))).toEqual(new Set([2, 3]));
    expect(new Set(shares.map((own) => own.map(({ equation }) => equation).join())).size).toBe(shares.length);
  });

  it("of 表四 hold each figure in one", () => {
    const { shares } = incidenceOf(formIn(edition, "四"));
    expect(new Set(shares.map((own) => own.length))).toEqual(new Set([1]));
  });
});

describe("evaluating", () => {
  it("finds nothing in a consistent table", () => expect(states({})).toEqual([]));

  it("tells by how much an equation is off, too much on the left being positive", () => {
    const more = (id: string) => ({ [id]: String(Number(figures.get(id)) + 3) });
    expect(states(more("三/予以公开/自然人"))).toEqual([
      ["三/本行合计/予以公开", "fails", 3],
      ["三/本列合计/自然人", "fails", 3],
    ]);
    expect(states(more("三/总计/自然人"))).toEqual([
      ["三/本行合计/总计", "fails", 3],
      ["三/本列合计/自然人", "fails", -3],
      ["三/一＋二＝三＋四/自然人", "fails", -3],
    ]);
  });

  it.each(["", "/", "1O", "-3"])("adds nothing up that holds %j", (raw) =>
    expect(states({ "三/新收/商业企业": raw })).toEqual([
      ["三/本行合计/新收", "unread", undefined],
      ["三/一＋二＝三＋四/商业企业", "unread", undefined],
    ]),
  );
});
