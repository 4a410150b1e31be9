import { describe, expect, it } from "vitest";
import { equationsOf, slotsOf } from "../../server/core/form/edition.js";
import type { Span } from "../../server/core/text.js";
import { editions } from "../../server/editions/index.js";
import {
  families,
  type Magnitude,
  randomDress,
  randomModel,
  randomOf,
  rarer,
  readable,
  render,
  withBlanks,
} from "../generate/index.js";

const MAGNITUDES: Magnitude[] = ["zero", "digits", "thousands"];
const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;
const everyForm = editions.map((edition) => ({ edition, name: edition.id }));

describe.each(everyForm)("a random report of $name", ({ edition }) => {
  it.each(MAGNITUDES)("holds every equation (%s)", (magnitude) => {
    for (let seed = 0; seed < 20; seed++) {
      const { figures } = randomModel(seed, { edition, magnitude });
      expect(figures.size).toBe(edition.tables.flatMap(slotsOf).length);
      for (const { terms } of edition.tables.flatMap(equationsOf)) {
        expect(terms.reduce((sum, { figure, weight }) => sum + weight * Number(figures.get(figure)), 0)).toBe(0);
      }
    }
  });

  it("has all five aspects in less than a thousand characters", () => {
    const overview = randomModel(7, { edition, magnitude: "thousands" }).prose.get("一")!.join("");
    expect(overview.length).toBeLessThan(1000);
    for (const aspect of ["主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障"]) {
      expect(overview).toContain(aspect);
    }
  });
});

it("tells the same story for the same seed", () => {
  const [edition] = editions;
  const once = () =>
    families.map((family) => render(randomModel(5, { edition: edition!, magnitude: "digits" }), family, 9));
  expect(once()).toEqual(once());
});

it("writes figures and line ends as they were asked for", () => {
  const model = randomModel(3, { edition: editions[1]!, magnitude: "thousands" });
  const { text, figures } = render(model, "R", 1, {
    dress: { digits: "full", lineEnd: "\r\n", padding: "ideographic" },
  });
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const [id, { start, end }] of figures) {
    expect(text.slice(start, end)).toMatch(/^[０-９．]+$/);
    expect(text.slice(start, end).normalize("NFKC")).toBe(model.figures.get(id));
  }
});

it("takes the variations that are asked for, and says which it took", () => {
  const model = randomModel(3, { edition: editions[1]!, magnitude: "digits" });
  const { text, ways } = render(model, "R", 1, { ways: { "copied from": "excel", breaks: "quoted" } });
  expect(ways.get("copied from")).toBe("excel");
  expect(text).toContain('\t"商业\n企业"\t');
  expect(render(model, "R", 77, { ways: Object.fromEntries(ways) }).ways).toEqual(ways);
});

describe.each(families)("family %s", (family) => {
  it.each(everyForm)("marks every figure of $name where it stands", ({ edition }) => {
    for (let seed = 0; seed < 8; seed++) {
      const random = randomOf(seed);
      const full = randomModel(seed, { edition, magnitude: MAGNITUDES[seed % 3]! });
      const model = seed % 2 ? withBlanks(full, 0.1, random) : full;
      const dress = seed < 4 ? {} : { ...randomDress(random), digits: "half" as const };
      const { text, ...found } = render(model, family, seed, { dress });
      const misplaced = [...found.figures].filter(([id, { start, end }]) => {
        const written = text.slice(start, end);
        return written !== "&nbsp;" && written !== model.figures.get(id);
      });
      expect(misplaced).toEqual([]);
      if (![...readable, ...rarer].includes(family as never)) continue;
      expect(found.figures.size + found.lost.size).toBe(model.figures.size);
      for (const id of found.lost) expect(model.figures.get(id)).toBe("");
      const loose = [...found.figures].filter(([id, figure]) => {
        const [table, row] = id.split("/") as [string, string];
        const cell = found.cells.get(id)!;
        const line = found.rows.get(table === "四" ? table : `${table}/${row}`)!;
        return !(holds(cell, figure) && holds(line, cell) && holds(found.tables.get(table)!, line));
      });
      expect(loose).toEqual([]);
      for (const { numeral } of edition.sections) {
        const { start, end } = found.headings.get(numeral)!;
        expect(text.slice(start, end)).toMatch(/^(?:[一二三四五六1-6]、 ?)?\p{Script=Han}/u);
      }
    }
  });
});
