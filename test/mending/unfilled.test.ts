import { expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { applyEdits } from "../../server/core/fix.js";
import { type Family, randomModel, render } from "../generate/index.js";
import { editionOf } from "../helpers/table.js";

// A column of totals that nobody filled in, where spaces part the cells and a blank leaves no place.

const squeezed = (text: string) => text.replace(/\s/g, "");

it.each(["I", "J"] satisfies Family[])("is one finding, and its fix adds the totals up (%s)", (family) => {
  const model = randomModel(2, { edition: editionOf("2021"), magnitude: "digits" });
  const { text, figures } = render(model, family, 2, { ways: { indent: "wide" } });
  const totals = [...figures].filter(([id]) => id.startsWith("三/") && id.endsWith("/总计"));
  const hurt = applyEdits(
    text,
    totals.map(([, place]) => ({ ...place, text: "" })),
  );
  const before = new Set(check(text).findings.map(({ message }) => message));
  const found = check(hurt).findings.filter(({ message }) => !before.has(message));
  expect(found.map(({ rule }) => rule)).toEqual(["blank-figure"]);
  expect(squeezed(applyEdits(hurt, found[0]!.fixes[0]!.edits))).toBe(squeezed(text));
});

it("is not guessed where another cell of the rows may be the lost one", () => {
  const model = randomModel(2, { edition: editionOf("2021"), magnitude: "digits" });
  const { text, figures } = render(model, "I", 2, { ways: { indent: "wide" } });
  const lost = [...figures].filter(([id]) => id.startsWith("三/") && id.endsWith("/自然人"));
  const edits = lost.map(([, place]) => ({ ...place, text: "" }));
  expect(check(applyEdits(text, edits)).findings.map(({ rule }) => rule)).toContain("table-unread");
});

it("reaches the last row, below which bars fill up none", () => {
  const model = randomModel(2, { edition: editionOf("2021"), magnitude: "digits" });
  for (let seed = 1; seed < 12; seed++) {
    const { text, figures } = render(model, "D", seed, { ways: { indent: "wide" } });
    const totals = [...figures].filter(([id]) => id.startsWith("三/") && id.endsWith("/总计"));
    const hurt = applyEdits(
      text,
      totals.map(([, place]) => ({ ...place, text: "" })),
    );
    expect([seed, check(hurt).findings.map(({ rule }) => rule)]).toEqual([seed, ["blank-figure"]]);
  }
});

it.each(["I", "J"] satisfies Family[])(
  "of 表四 are offered, and not preferred: other cells may be lost (%s)",
  (family) => {
    const model = randomModel(3, { edition: editionOf("2021"), magnitude: "digits" });
    const { text, figures } = render(model, family, 3, { ways: { indent: "wide" } });
    const totals = [...figures].filter(([id]) => id.startsWith("四/") && id.endsWith("/总计"));
    const hurt = applyEdits(
      text,
      totals.map(([, place]) => ({ ...place, text: "" })),
    );
    const found = check(hurt).findings.filter(({ rule }) => rule !== "broken-lines");
    expect(found.map(({ rule }) => rule)).toEqual(["row-cells"]);
    const [fix, ...more] = found[0]!.fixes;
    expect([fix?.preferred, more]).toEqual([false, []]);
    expect(squeezed(applyEdits(hurt, fix!.edits))).toBe(squeezed(text));
  },
);
