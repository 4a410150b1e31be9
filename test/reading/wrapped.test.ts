import { describe, expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { applyEdits } from "../../server/core/fix.js";
import { readReport } from "../../server/core/read.js";
import { editions } from "../../server/editions/index.js";
import { moved, rowOf } from "../bench/recovery.js";
import { type Rendered, randomModel, randomOf, render } from "../generate/index.js";

// Figures too long for their cell go on in the line below, where a PDF is read line by line.

const SEEDS = [1, 2, 3];
const CASES = (["I", "J"] as const).flatMap((family) =>
  editions.flatMap((edition) => SEEDS.map((seed) => ({ family, edition, seed }))),
);

/** The line end behind a place. */
const lineEnd = (text: string, at: number) => text.indexOf("\n", at);

/** What is written below the line of a figure. */
const below = (text: string, at: number, written: string) => ({
  start: lineEnd(text, at),
  end: lineEnd(text, at),
  text: `\n${written}`,
});

/** A figure of 表三 or 表四 that ends in the line below. */
function wrap(rendered: Rendered, seed: number) {
  const { figures, model, text } = rendered;
  const random = randomOf(seed);
  const long = [...figures].filter(([id]) => /^[三四]/.test(id) && /^\d{2,}$/.test(model.figures.get(id)!));
  const [id, { start, end }] = random.pick(long);
  const cut = random.int(start + 1, end - 1);
  const lost = { start: cut, end, text: "" };
  return { id, hurt: applyEdits(text, [lost, below(text, end, text.slice(cut, end))]), lost };
}

describe("a figure that ends in the line below", () => {
  it("is never read as a smaller one, and costs no other row", () => {
    for (const { family, edition, seed } of CASES) {
      const rendered = render(randomModel(seed, { edition, magnitude: "thousands" }), family, seed);
      const { id, hurt } = wrap(rendered, seed);
      const { figures } = readReport(hurt, editions);
      const wrong = [...rendered.model.figures].filter(([other, written]) =>
        rowOf(other) === rowOf(id)
          ? (figures.get(other)?.raw ?? written) !== written
          : figures.get(other)?.raw !== written,
      );
      expect([family, edition.id, seed, id, wrong]).toEqual([family, edition.id, seed, id, []]);
      const told = check(hurt).findings.filter(({ severity }) => severity === "error");
      expect(told.map(({ rule }) => rule)).toEqual(["row-cells"]);
      const healed = told[0]!.fixes.map(({ edits }) => applyEdits(hurt, edits));
      const figuresAgain = healed.map((text) => readReport(text, editions).figures.get(id)?.raw);
      expect(figuresAgain).toContain(rendered.model.figures.get(id));
    }
  });

  it("is no page number", () => {
    for (const { family, edition, seed } of CASES) {
      const rendered = render(randomModel(seed, { edition, magnitude: "thousands" }), family, seed);
      const { text, model } = rendered;
      const id = randomOf(seed).pick([...rendered.figures.keys()].filter((id) => /^[三四]/.test(id)));
      const page = below(text, rendered.figures.get(id)!.end, "5");
      const numbered = applyEdits(text, [page]);
      const { figures } = readReport(numbered, editions);
      const missed = [...model.figures].filter(([id, written]) => {
        const { start } = moved(rendered.figures.get(id)!, page);
        return figures.get(id)?.raw !== written || figures.get(id)?.start !== start;
      });
      expect([family, edition.id, seed, id, missed]).toEqual([family, edition.id, seed, id, []]);
    }
  });
});
