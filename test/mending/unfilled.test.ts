import { expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { applyEdits } from "../../server/core/fix.js";
import { type Family, type Rendered, randomModel, render } from "../generate/index.js";
import { editionOf } from "../helpers/table.js";

// A column of totals that nobody filled in, where spaces part the cells and a blank leaves no place.

/** A text without what stands in a column of a table. */
function without({ text, figures }: Rendered, table: string, column: string): string {
  const own = [...figures].filter(([id]) => id.startsWith(`${table}/`) && id.endsWith(`/${column}`));
  return applyEdits(
    text,
    own.map(([, place]) => ({ ...place, text: "" })),
  );
}

const squeezed = (text: string) => text.replace(/\s/g, "");

it.each(["I", "J"] satisfies Family[])("is one finding, and its fix adds the totals up (%s)", (family) => {
  const model = randomModel(2, { edition: editionOf("2021"), magnitude: "digits" });
  const rendered = render(model, family, 2, { ways: { indent: "wide" } });
  const hurt = without(rendered, "三", "总计");
  const before = new Set(check(rendered.text).findings.map(({ message }) => message));
  const found = check(hurt).findings.filter(({ message }) => !before.has(message));
  expect(found.map(({ rule }) => rule)).toEqual(["blank-figure"]);
  expect(squeezed(applyEdits(hurt, found[0]!.fixes[0]!.edits))).toBe(squeezed(rendered.text));
});

it("is not guessed where another cell of the rows may be the lost one", () => {
  const model = randomModel(2, { edition: editionOf("2021"), magnitude: "digits" });
  const hurt = without(render(model, "I", 2, { ways: { indent: "wide" } }), "三", "自然人");
  expect(check(hurt).findings.map(({ rule }) => rule)).toContain("table-unread");
});

it("reaches the last row, below which bars fill up none", () => {
  const model = randomModel(2, { edition: editionOf("2021"), magnitude: "digits" });
  for (let seed = 1; seed < 12; seed++) {
    const hurt = without(render(model, "D", seed, { ways: { indent: "wide" } }), "三", "总计");
    expect([seed, check(hurt).findings.map(({ rule }) => rule)]).toEqual([seed, ["blank-figure"]]);
  }
});

it.each(["I", "J"] satisfies Family[])(
  "of 表四 are offered, and not preferred: other cells may be lost (%s)",
  (family) => {
    const model = randomModel(3, { edition: editionOf("2021"), magnitude: "digits" });
    const rendered = render(model, family, 3, { ways: { indent: "wide" } });
    const hurt = without(rendered, "四", "总计");
    const found = check(hurt).findings.filter(({ rule }) => rule !== "broken-lines");
    expect(found.map(({ rule }) => rule)).toEqual(["row-cells"]);
    const [fix, ...more] = found[0]!.fixes;
    expect([fix?.preferred, more]).toEqual([false, []]);
    expect(squeezed(applyEdits(hurt, fix!.edits))).toBe(squeezed(rendered.text));
  },
);
