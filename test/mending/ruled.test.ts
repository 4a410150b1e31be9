import { expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { applyEdits, fixAll } from "../../server/core/fix.js";
import { type Model, randomModel, render } from "../generate/index.js";
import { editionOf } from "../helpers/table.js";

// Columns that nothing but a ruler above them tells apart: what a fix writes leaves the others where they are.

const model = randomModel(1, { edition: editionOf("2021"), magnitude: "thousands" });
const ways = { indent: "wide" };
const ruled = ({ figures }: Pick<Model, "figures"> = model) => render({ ...model, figures }, "ruled", 1, { ways });
const find = (text: string) => check(text).findings;
/** Blanks behind the last column hold nothing in place. */
const trimmed = (text: string) => text.replace(/ +$/gm, "");
const errors = (text: string) => find(text).flatMap(({ rule, severity }) => (severity === "error" ? [rule] : []));

it("figures in full width are written anew in their columns", () => {
  const { text } = render(model, "ruled", 1, { ways, dress: { digits: "full" } });
  expect(new Set(find(text).map(({ rule }) => rule))).toEqual(new Set(["full-width-figure"]));
  const fixed = fixAll(text, find).text;
  expect([find(fixed), trimmed(fixed)]).toEqual([[], trimmed(ruled().text)]);
});

it("a row of blanks is filled in its columns", () => {
  const blank = new Map([...model.figures].map(([id, figure]) => [id, id.startsWith("三/总计/") ? "" : figure]));
  const { text } = ruled({ figures: blank });
  const [finding, ...more] = find(text);
  expect([finding?.rule, more]).toEqual(["blank-figure", []]);
  expect(trimmed(applyEdits(text, finding!.fixes[0]!.edits))).toBe(trimmed(ruled().text));
});

it("a lost cell of 表四 comes back in its column", () => {
  const { text, cells } = ruled();
  const hurt = applyEdits(text, [{ ...cells.get("四/行政复议/结果纠正")!, text: "" }]);
  expect(errors(hurt)).toEqual(["row-cells"]);
  for (const { edits } of find(hurt)[0]!.fixes) expect(errors(applyEdits(hurt, edits))).toEqual([]);
});

it("a figure typed shorter, which moved all behind it, is put back to the letter", () => {
  const { text, figures } = ruled();
  const id = [...figures.keys()].find((id) => id.startsWith("四/行政复议/") && model.figures.get(id)!.length > 1)!;
  const hurt = applyEdits(text, [{ ...figures.get(id)!, text: "1" }]);
  const mended = find(hurt).flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(hurt, edits)));
  expect(mended.includes(text)).toBe(true);
});
